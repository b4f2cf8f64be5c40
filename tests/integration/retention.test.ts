import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "@/services/context";
import { readCandidate } from "@/services/read-candidate";
import { readSearch } from "@/services/read-search";
import { pruneOldData } from "@/services/retention/prune-old-data";
import { ApiClient, openApi } from "../support/api-routes";
import { addEvidenceRows, addVerdict, type EvidenceRows } from "../support/evidence-rows";

let api: Awaited<ReturnType<typeof openApi>>;
let ctx: ServiceContext;

beforeAll(async () => {
  api = await openApi({ ASSAY_RETENTION_EVENT_DAYS: "30", ASSAY_RETENTION_PAGE_DAYS: "60" });
  ctx = api.ctx;
});
afterAll(() => api.close());

const count = async (table: "search_event" | "page", column: string, id: string) => {
  const { rows } = await ctx.database.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${column} = $1`,
    [id],
  );
  return rows[0]?.n ?? -1;
};
const addEvents = (searchId: string, many: number) =>
  ctx.database.pool.query(
    `WITH added AS (INSERT INTO search_event (search_id, seq, type, data)
       SELECT $1, n, 'candidates', '{"type":"candidates","candidates":[]}' FROM generate_series(1, $2::int) AS n)
     UPDATE search SET last_seq = $2 WHERE id = $1`,
    [searchId, many],
  );
/** Its one company decided, and all of it that many days ago. */
const endedDaysAgo = async ({ searchId, candidateId }: EvidenceRows, days: number) => {
  await ctx.database.pool.query(
    "UPDATE candidate SET state = 'unclear', lease_until = NULL, decided_at = now() WHERE id = $1",
    [candidateId],
  );
  await ctx.database.pool.query(
    `UPDATE search SET state = 'finished', stop_reason = 'all_checked',
       finished_at = now() - make_interval(days => $2), active_at = now() - make_interval(days => $2) WHERE id = $1`,
    [searchId, days],
  );
};
const addPage = async ({ companyId }: EvidenceRows, url: string, days: number) => {
  const { rows } = await ctx.database.pool.query<{ id: string }>(
    `INSERT INTO page (company_id, url, final_url, outcome, content_hash, text, blocks, facts, links, fetched_at)
     VALUES ($1, $2, $2, 'ok', $2, 'words', '[]', '[]', '[]', now() - make_interval(days => $3)) RETURNING id`,
    [companyId, url, days],
  );
  return rows[0]?.id ?? "";
};
const prune = (change: Partial<ServiceContext["environment"]> = {}) =>
  pruneOldData({ ctx: { ...ctx, environment: { ...ctx.environment, ...change } } });

test("events of a search that ended long ago go in batches, those of younger, running and just resumed ones stay", async () => {
  const [old, young, running, resumed] = await Promise.all(
    ["old", "young", "running", "resumed"].map((name) => addEvidenceRows(ctx.database.pool, name)),
  );
  if (!old || !young || !running || !resumed) throw new Error("four were added");
  await addEvents(old.searchId, 1200);
  for (const { searchId } of [young, running, resumed]) await addEvents(searchId, 3);
  await endedDaysAgo(old, 31);
  await endedDaysAgo(young, 29);
  await endedDaysAgo(resumed, 40);
  await ctx.database.pool.query("UPDATE search SET active_at = now() WHERE id = $1", [
    resumed.searchId,
  ]);
  await ctx.database.pool.query(
    "UPDATE search SET active_at = now() - interval '90 days' WHERE id = $1",
    [running.searchId],
  );
  expect(await prune({ ASSAY_RETENTION_PAGE_DAYS: undefined })).toEqual({ events: 1200, pages: 0 });
  expect(await count("search_event", "search_id", old.searchId)).toBe(0);
  for (const { searchId } of [young, running, resumed])
    expect(await count("search_event", "search_id", searchId)).toBe(3);

  const found = await readSearch({ ctx, input: { userId: old.userId, searchId: old.searchId } });
  expect(found).toMatchObject({
    lastSeq: 1200,
    search: { state: "finished", counts: { total: 1 } },
  });
  expect(found?.candidates).toHaveLength(1);
});

test("a stream that would have a gap is refused, and one after the snapshot's number is not", async () => {
  const client = new ApiClient();
  const created = await client.call("/api/searches", { body: { query: "robot makers" } });
  const { id } = await created.json();
  await ctx.database.pool.query(
    `UPDATE search SET state = 'stopped', stop_reason = 'stopped_by_user', waiting_since = NULL,
       finished_at = now() - interval '31 days', active_at = now() - interval '31 days' WHERE id = $1`,
    [id],
  );
  await prune();
  const at = (after: number) => client.call(`/api/searches/${id}/events?after=${after}`);
  const gone = await at(0);
  expect(gone.status).toBe(410);
  expect(await gone.json()).toMatchObject({ error: { code: "history_gone" } });
  const { lastSeq } = await (await client.call(`/api/searches/${id}`)).json();
  const rest = await at(lastSeq);
  expect(rest.status).toBe(200);
  expect(await rest.text()).toContain("event: end");
});

test("an old page goes, unless a verdict quotes it or it was read lately, and its company can still be opened", async () => {
  const rows = await addEvidenceRows(ctx.database.pool, "pages");
  await addVerdict(ctx.database.pool, rows, {});
  await ctx.database.pool.query(
    "UPDATE page SET fetched_at = now() - interval '99 days' WHERE id = $1",
    [rows.pageId],
  );
  const old = await addPage(rows, "https://pages.assay.test/old", 61);
  const young = await addPage(rows, "https://pages.assay.test/young", 59);
  await ctx.database.pool.query("UPDATE candidate SET reading = $2 WHERE id = $1", [
    rows.candidateId,
    { pageIds: [rows.pageId, old, young], skipped: [] },
  ]);
  await prune({ ASSAY_RETENTION_EVENT_DAYS: undefined });
  expect(await count("page", "id", old)).toBe(0);
  const { searchId, candidateId } = rows;
  const opened = await readCandidate({ ctx, input: { searchId, candidateId } });
  expect(opened?.pages.map(({ id }) => id)).toEqual([rows.pageId, young]);
  expect(opened?.verdicts[0]?.citations[0]?.pageId).toBe(rows.pageId);
});

test("a page that the cache may still give to a search stays, however short the owner's limit", async () => {
  const rows = await addEvidenceRows(ctx.database.pool, "cached");
  const cached = await addPage(rows, "https://cached.assay.test/a", 7);
  const stale = await addPage(rows, "https://cached.assay.test/b", 9);
  await prune({ ASSAY_RETENTION_PAGE_DAYS: 1 });
  expect(await count("page", "id", cached)).toBe(1);
  expect(await count("page", "id", stale)).toBe(0);
});

test("a page that is being quoted in this moment is left alone", async () => {
  const rows = await addEvidenceRows(ctx.database.pool, "locked");
  const old = await addPage(rows, "https://locked.assay.test/old", 90);
  const client = await ctx.database.pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM page WHERE id = $1 FOR KEY SHARE", [old]);
    await prune();
    expect(await count("page", "id", old)).toBe(1);
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
  await prune();
  expect(await count("page", "id", old)).toBe(0);
});

test("without limits everything is kept", async () => {
  const rows = await addEvidenceRows(ctx.database.pool, "kept");
  await addPage(rows, "https://kept.assay.test/old", 9000);
  await addEvents(rows.searchId, 2);
  await endedDaysAgo(rows, 9000);
  expect(
    await prune({ ASSAY_RETENTION_EVENT_DAYS: undefined, ASSAY_RETENTION_PAGE_DAYS: undefined }),
  ).toEqual({ events: 0, pages: 0 });
});
