import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchSnapshotSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { ApiClient, listApiRoutes, loadHandlers, openApi } from "../support/api-routes";
import { addEvidenceRows, addVerdict } from "../support/evidence-rows";

let ctx: ServiceContext;
let close: () => Promise<void>;
const owner = new ApiClient();
const visitor = new ApiClient();

beforeAll(async () => {
  ({ ctx, close } = await openApi());
});
afterAll(() => close());

/** A search with a company, its evidence and a spend, shared by its owner. */
async function shareOne() {
  const made = await owner.call("/api/searches", { body: { query: "robot makers" } });
  const { id }: { id: string } = await made.json();
  const rows = await addEvidenceRows(ctx.database.pool, randomUUID());
  await addVerdict(ctx.database.pool, rows);
  await ctx.database.pool.query(
    `UPDATE search SET user_id = (SELECT user_id FROM search WHERE id = $1), spent_micros = 1234567, spent_tokens = 7654321,
       cap_micros = 9876543, error_message = 'the key sk-1 is wrong' WHERE id = $2`,
    [id, rows.searchId],
  );
  const shared = await owner.call(`/api/searches/${rows.searchId}/share`, { method: "POST" });
  const { token }: { token: string } = await shared.json();
  return { ...rows, token };
}

test("whoever has the link reads the search, its evidence and its pages, and makes no user by it", async () => {
  const { token, candidateId, pageId } = await shareOne();
  expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/);
  const response = await visitor.call(`/api/shared/${token}`);
  const { search, candidates } = searchSnapshotSchema.parse(await response.json());
  expect(search).toMatchObject({ query: "robot makers", state: "running", counts: { total: 1 } });
  expect(candidates).toMatchObject([{ id: candidateId, cells: [{ outcome: "met" }] }]);
  const detail = await visitor.call(`/api/shared/${token}/candidates/${candidateId}`);
  expect(await detail.json()).toMatchObject({
    verdicts: [{ citations: [{ quote: "rated 4.8" }] }],
  });
  const page = await visitor.call(`/api/shared/${token}/pages/${pageId}`);
  expect(await page.json()).toMatchObject({ text: expect.stringContaining("rated 4.8") });
  expect(visitor.cookies.size).toBe(0);
});

test("a page that another company of the brand brought in is read where it was read for this one, and nowhere else", async () => {
  const { token, candidateId, pageId } = await shareOne();
  const other = await addEvidenceRows(ctx.database.pool, randomUUID());
  await ctx.database.pool.query("UPDATE page SET company_id = $2 WHERE id = $1", [
    pageId,
    other.companyId,
  ]);
  const read = () => visitor.call(`/api/shared/${token}/pages/${pageId}`);
  expect((await read()).status).toBe(404);
  await ctx.database.pool.query("UPDATE candidate SET reading = $2 WHERE id = $1", [
    candidateId,
    JSON.stringify({ pageIds: [pageId], skipped: [] }),
  ]);
  expect(await (await read()).json()).toMatchObject({ id: pageId, text: expect.any(String) });
});

test("nothing of the owner, of the spend or of the search's own address is shown, in the stream neither", async () => {
  const { token, searchId } = await shareOne();
  await owner.call(`/api/searches/${searchId}/stop`, { method: "POST" });
  const { rows } = await ctx.database.pool.query<{ owner: string }>(
    "SELECT user_id AS owner FROM search WHERE id = $1",
    [searchId],
  );
  const stop = new AbortController();
  const stream = await visitor.call(`/api/shared/${token}/events?after=0`, { signal: stop.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let streamed = "";
  while (!streamed.includes('"type":"search"')) streamed += (await reader?.read())?.value ?? "";
  stop.abort();
  const snapshot = await (await visitor.call(`/api/shared/${token}`)).text();
  for (const text of [streamed, snapshot]) {
    expect(text).toContain('"stopReason":"stopped_by_user"');
    for (const secret of [
      rows[0]?.owner ?? "",
      searchId,
      "1.234567",
      "7654321",
      "9.876543",
      "sk-1",
    ]) {
      expect(text).not.toContain(secret);
    }
  }
});

test("a link that is taken back opens nothing, ends its streams, and the next one has another token", async () => {
  const { token, searchId, candidateId, pageId } = await shareOne();
  const again = await owner.call(`/api/searches/${searchId}/share`, { method: "POST" });
  expect(await again.json()).toEqual({ token });
  const stream = await visitor.call(`/api/shared/${token}/events?after=0`);
  await owner.call(`/api/searches/${searchId}/share`, { method: "DELETE" });
  const parts = ["", `/candidates/${candidateId}`, `/pages/${pageId}`, "/events"];
  for (const part of parts) {
    const refused = await visitor.call(`/api/shared/${token}${part}`);
    expect(refused.status).toBe(404);
    expect((await refused.json()).error.message).toMatch(/^This link does not open a search/);
  }
  await owner.call(`/api/searches/${searchId}/stop`, { method: "POST" });
  const rest = await stream.text();
  expect(rest).not.toContain("stopped_by_user");
  expect(rest, "whoever comes back is told, and does not take the search for ended").not.toContain(
    "event: end",
  );
  const next = await owner.call(`/api/searches/${searchId}/share`, { method: "POST" });
  expect((await next.json()).token).not.toBe(token);
});

test("a link opens its own search alone", async () => {
  const [one, other] = [await shareOne(), await shareOne()];
  for (const path of [`candidates/${other.candidateId}`, `pages/${other.pageId}`]) {
    expect((await visitor.call(`/api/shared/${one.token}/${path}`)).status).toBe(404);
  }
  for (const token of ["x", "a".repeat(32), one.searchId, "%00", `${one.token}x`]) {
    expect((await visitor.call(`/api/shared/${encodeURIComponent(token)}`)).status).toBe(404);
  }
});

test("nothing can be changed through a link", async () => {
  const shared = listApiRoutes().filter(({ pattern }) => pattern.startsWith("/api/shared/"));
  expect(shared.length).toBeGreaterThan(3);
  for (const route of shared) {
    expect([...(await loadHandlers(route)).keys()], route.pattern).toEqual(["GET"]);
  }
});
