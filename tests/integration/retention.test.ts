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
  expect(await prune({ ASSAY_RETENTION_PAGE_DAYS: undefined })).toMatchObject({
    events: 1200,
    pages: 0,
  });
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
  ).toMatchObject({ events: 0, pages: 0 });
});

/** Anonymous, and made so long ago. */
const addOldUser = (id: string, days: number) =>
  ctx.database.pool.query(
    `INSERT INTO "user" (id, name, email, is_anonymous, created_at)
     VALUES ($1, $1, $1 || '@users.invalid', true, now() - make_interval(days => $2))`,
    [id, days],
  );
const addSession = (userId: string, expiresInDays: number) =>
  ctx.database.pool.query(
    `INSERT INTO session (id, token, expires_at, user_id)
     VALUES ($1 || '-' || $2::int, $1 || '-' || $2::int, now() + make_interval(days => $2::int), $1)`,
    [userId, expiresInDays],
  );
const idsOf = async (table: "session" | "verification" | '"user"' | "company", like: string) => {
  const column = table === "company" ? "domain" : "id";
  const { rows } = await ctx.database.pool.query<{ id: string }>(
    `SELECT ${column} AS id FROM ${table} WHERE ${column} LIKE $1 ORDER BY 1`,
    [like],
  );
  return rows.map(({ id }) => id);
};

test("sessions and verifications go a day after they are over, in batches, and live ones stay", async () => {
  await addOldUser("se-ada", 400);
  for (const days of [-30, -2, 0, 30]) await addSession("se-ada", days);
  await ctx.database.pool.query(
    `INSERT INTO session (id, token, expires_at, user_id)
     SELECT 'se-many-' || n, 'se-many-' || n, now() - interval '3 days', 'se-ada' FROM generate_series(1, 1200) AS n`,
  );
  await ctx.database.pool.query(
    `INSERT INTO verification (id, identifier, value, expires_at)
     VALUES ('ve-old', 'v', 'v', now() - interval '2 days'), ('ve-live', 'v', 'v', now() + interval '1 hour')`,
  );
  expect(await prune()).toMatchObject({ sessions: 1202, verifications: 1 });
  expect(await idsOf("session", "se-%")).toEqual(["se-ada-0", "se-ada-30"]);
  expect(await idsOf("verification", "ve-%")).toEqual(["ve-live"]);
});

test("an anonymous user who has nothing and no session goes; one with a row of any kind, a session or an account stays", async () => {
  const { pool } = ctx.database;
  for (const id of ["us-none", "us-over", "us-session", "us-new"]) {
    await addOldUser(id, id === "us-new" ? 0 : 400);
  }
  await addSession("us-over", -9);
  await addSession("us-session", 9);
  await addEvidenceRows(pool, "us-search");
  await addOldUser("us-key", 400);
  await pool.query(
    "INSERT INTO api_key (user_id, name, hash, start, scopes) VALUES ('us-key', 'k', sha256('k'), 'assay_key0', ARRAY['read'])",
  );
  await addOldUser("us-list", 400);
  await pool.query("INSERT INTO company_list (user_id, name) VALUES ('us-list', 'mine')");
  await addOldUser("us-hook", 400);
  await pool.query(
    `INSERT INTO webhook_endpoint (user_id, url, events, secret)
     VALUES ('us-hook', 'https://hooks.test/', ARRAY['search.finished'], 'whsec_x')`,
  );
  await addOldUser("us-monitor", 400);
  await pool.query(
    "INSERT INTO monitor (user_id, request, schedule, time_zone, state) VALUES ('us-monitor', '{}', '0 9 * * *', 'UTC', 'paused')",
  );
  await addOldUser("us-account", 400);
  await pool.query(`UPDATE "user" SET is_anonymous = false WHERE id = 'us-account'`);
  await pool.query(
    `UPDATE "user" SET is_anonymous = true, created_at = now() - interval '400 days' WHERE id = 'us-search'`,
  );
  expect(await prune()).toMatchObject({ users: 2 });
  expect(await idsOf('"user"', "us-%")).toEqual([
    "us-account",
    "us-hook",
    "us-key",
    "us-list",
    "us-monitor",
    "us-new",
    "us-search",
    "us-session",
  ]);
});

test("a company that was only in lists goes with the last of them, unless a search refers to it", async () => {
  const { pool } = ctx.database;
  await addOldUser("li-owner", 400);
  const companies = await pool.query<{ id: string; domain: string }>(
    `INSERT INTO company (domain, name, homepage_url, sources, verified, created_at)
     SELECT 'li-' || kind || '.test', kind, 'https://li.test/', sources, false, at FROM (VALUES
       ('gone', ARRAY['listed'], now() - interval '2 days'), ('new', ARRAY['listed'], now()),
       ('kept', ARRAY['listed'], now() - interval '2 days'), ('searched', ARRAY['listed'], now() - interval '2 days'),
       ('starter', ARRAY['starter', 'listed'], now() - interval '2 days')) AS c(kind, sources, at) RETURNING id, domain`,
  );
  const idOf = (kind: string) =>
    companies.rows.find(({ domain }) => domain === `li-${kind}.test`)?.id ?? "";
  await pool.query(
    `WITH l AS (INSERT INTO company_list (user_id, name) VALUES ('li-owner', 'mine') RETURNING id)
     INSERT INTO company_list_entry (list_id, position, given, company_id) SELECT id, 1, 'kept', $1 FROM l`,
    [idOf("kept")],
  );
  const { searchId } = await addEvidenceRows(pool, "search-of-listed");
  await pool.query("INSERT INTO candidate (search_id, company_id, rank) VALUES ($1, $2, 2)", [
    searchId,
    idOf("searched"),
  ]);
  const stay = ["li-kept.test", "li-new.test", "li-searched.test", "li-starter.test"];
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM company WHERE id = $1 FOR KEY SHARE", [idOf("gone")]);
    // Somebody is just adding it to a list.
    expect(await prune()).toMatchObject({ companies: 0 });
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
  expect(await prune()).toMatchObject({ companies: 1 });
  expect(await idsOf("company", "li-%.test")).toEqual(stay);
});
