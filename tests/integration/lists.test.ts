import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  changedListSchema,
  listDetailSchema,
  mostListEntries,
  mostLists,
} from "@/research/list-view";
import { searchSnapshotSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { findCandidates } from "@/services/find-candidates";
import { ApiClient, listApiRoutes, loadHandlers, openApi } from "../support/api-routes";

let ctx: ServiceContext;
let close: () => Promise<void>;
const owner = new ApiClient();

beforeAll(async () => {
  ({ ctx, close } = await openApi());
  await ctx.database.pool.query(
    `INSERT INTO company (domain, name, homepage_url, one_liner, country, sources)
     SELECT 'c' || n || '.assay.test', 'Company ' || (n % 20), 'https://c' || n || '.assay.test/', 'Makes robots', 'Peru', ARRAY['demo']
     FROM generate_series(1, 24) AS n`,
  );
});
afterAll(() => close());

async function makeList(text: string, client = owner) {
  const response = await client.call("/api/lists", { body: { name: "Mine", text } });
  expect(response.status).toBe(201);
  return changedListSchema.parse(await response.json());
}

async function read(listId: string) {
  const response = await owner.call(`/api/lists/${listId}`);
  return listDetailSchema.parse(await response.json());
}

/** The domains that a search would check, found as the engine's step does. */
async function findFor(body: Readonly<Record<string, unknown>>): Promise<string[]> {
  const criteria = [{ text: "makes robots", kind: "topic", condition: null, spans: [] }];
  const made = await owner.call("/api/searches", {
    body: { query: "robot makers", criteria, ...body },
  });
  const { id }: { id: string } = await made.json();
  await ctx.database.pool.query("UPDATE search SET state = 'finding' WHERE id = $1", [id]);
  const { rows } = await ctx.database.pool.query<{
    userId: string;
    attempt: number;
    epoch: number;
  }>('SELECT user_id AS "userId", attempt, epoch FROM search WHERE id = $1', [id]);
  const request = rows[0];
  if (!request) throw new Error("the search is gone");
  await findCandidates({ ctx, input: { searchId: id, ...request } });
  const answer = await owner.call(`/api/searches/${id}`);
  const { candidates } = searchSnapshotSchema.parse(await answer.json());
  return candidates.map(({ company }) => company.domain);
}

test("domains, names and tables become companies; what names none says why", async () => {
  const { list, added, repeated } = await makeList(
    "c1.assay.test\nhttps://c2.assay.test/about\nCompany 7\nCompany 1\nNobody Ltd\nlocalhost.test\nNewcomer, newcomer.example.com\nc1.assay.test",
  );
  expect({ added, repeated }).toEqual({ added: 7, repeated: 1 });
  expect(list).toMatchObject({ companies: 4, unresolved: 3 });
  const { entries } = await read(list.id);
  expect(entries.map(({ company, problem }) => company?.domain ?? problem)).toEqual([
    "c1.assay.test",
    "c2.assay.test",
    "c7.assay.test",
    "ambiguous_name",
    "unknown_name",
    "not_public",
    "example.com",
  ]);
});

test("what a list says of a company changes nothing that is known of it, and is in nobody else's search", async () => {
  await makeList("Name,Website,Country\nStolen,c3.assay.test,Nowhere\nFresh,fresh.org,Nowhere");
  const { rows } = await ctx.database.pool.query(
    "SELECT name, country, sources, verified FROM company WHERE domain IN ('c3.assay.test', 'fresh.org') ORDER BY domain",
  );
  expect(rows).toEqual([
    { name: "Company 3", country: "Peru", sources: ["demo"], verified: true },
    { name: "Fresh", country: null, sources: ["listed"], verified: false },
  ]);
  expect(await findFor({ source: "imported" })).toEqual([]);
});

test("a search of a list checks its companies and no others, in their order; a list that is excluded is left out", async () => {
  const { list } = await makeList("c9.assay.test\nc4.assay.test\nNobody Ltd\nc5.assay.test");
  expect(await findFor({ source: `list:${list.id}` })).toEqual([
    "c9.assay.test",
    "c4.assay.test",
    "c5.assay.test",
  ]);
  expect(await findFor({ source: `list:${list.id.toUpperCase()}` })).toHaveLength(3);
  const without = await findFor({ excludeListIds: [list.id] });
  expect(without).toHaveLength(21);
  expect(without).not.toContain("c4.assay.test");
  const { list: part } = await makeList("c4.assay.test");
  expect(await findFor({ source: `list:${list.id}`, excludeListIds: [part.id] })).toEqual([
    "c9.assay.test",
    "c5.assay.test",
  ]);
});

test("a search of a list says its name as it is now, to its owner and not through a link", async () => {
  const { list } = await makeList("c6.assay.test");
  const made = await owner.call("/api/searches", {
    body: { query: "robot makers", source: `list:${list.id.toUpperCase()}` },
  });
  const { id }: { id: string } = await made.json();
  const nameIn = async (path: string) =>
    searchSnapshotSchema.parse(await (await owner.call(path)).json()).search.listName;
  expect(await nameIn(`/api/searches/${id}`)).toBe("Mine");
  const shared = await owner.call(`/api/searches/${id}/share`, { method: "POST" });
  const { token }: { token: string } = await shared.json();
  expect(await nameIn(`/api/shared/${token}`)).toBeNull();
  await owner.call(`/api/lists/${list.id}`, { method: "DELETE" });
  expect(await nameIn(`/api/searches/${id}`)).toBeNull();
});

test("the matches of a search are kept in a list, new ones added to it", async () => {
  const made = await owner.call("/api/searches", { body: { query: "robot makers" } });
  const { id: searchId }: { id: string } = await made.json();
  const match = (domain: string, rank: number) =>
    ctx.database.pool.query(
      `WITH k AS (INSERT INTO criterion (search_id, position, text, kind) VALUES ($1, $3, 'makes robots', 'topic') ON CONFLICT DO NOTHING),
       o AS (SELECT id FROM company WHERE domain = $2)
       INSERT INTO candidate (search_id, company_id, rank, state, decided_at) SELECT $1, id, $3, 'unclear', now() FROM o`,
      [searchId, domain, rank],
    );
  await match("c1.assay.test", 1);
  await ctx.database.pool.query(
    `WITH v AS (INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge)
       SELECT c.id, k.id, 0, 'met', 1, 'So.', 'user' FROM candidate c JOIN criterion k ON k.search_id = c.search_id WHERE c.search_id = $1)
     UPDATE candidate SET state = 'matched' WHERE search_id = $1`,
    [searchId],
  );
  const response = await owner.call("/api/lists", { body: { name: "Found", searchId } });
  const { list, added } = changedListSchema.parse(await response.json());
  expect(added).toBe(1);
  const again = await owner.call(`/api/lists/${list.id}/entries`, { body: { searchId } });
  expect(await again.json()).toMatchObject({ added: 0, repeated: 1 });
  const { entries } = await read(list.id);
  expect(entries[0]?.company?.domain).toBe("c1.assay.test");
  const removed = await owner.call(`/api/lists/${list.id}/entries/${entries[0]?.id}`, {
    method: "DELETE",
  });
  expect(removed.status).toBe(200);
  expect((await read(list.id)).entries).toEqual([]);
});

test("companies that are picked from a search are kept, whatever was found of them; one that it has not is not found", async () => {
  const made = await owner.call("/api/searches", { body: { query: "robot makers" } });
  const { id: searchId }: { id: string } = await made.json();
  const { rows } = await ctx.database.pool.query<{ id: string }>(
    `INSERT INTO candidate (search_id, company_id, rank)
     SELECT $1, id, substring(domain FROM '[0-9]+')::int FROM company
     WHERE domain IN ('c7.assay.test', 'c8.assay.test', 'c9.assay.test') RETURNING company_id AS id`,
    [searchId],
  );
  const picked = rows.slice(1).map(({ id }) => id.toUpperCase());
  const pick = (body: Readonly<Record<string, unknown>>, client = owner) =>
    client.call("/api/lists", { body: { name: "Picked", ...body } });
  const response = await pick({ searchId, companyIds: picked });
  const { list, added } = changedListSchema.parse(await response.json());
  expect(added).toBe(2);
  const more = await owner.call(`/api/lists/${list.id}/entries`, {
    body: { searchId, companyIds: rows.map(({ id }) => id) },
  });
  expect(await more.json()).toMatchObject({ added: 1, repeated: 2 });

  const { rows: others } = await ctx.database.pool.query<{ id: string }>(
    "SELECT id FROM company WHERE domain = 'c10.assay.test'",
  );
  const stranger = new ApiClient();
  await stranger.call("/api/searches", { body: { query: "robot makers" } });
  for (const refused of [
    await pick({ searchId, companyIds: [...picked, others[0]?.id] }),
    await pick({ searchId, companyIds: picked }, stranger),
  ]) {
    expect(refused.status).toBe(404);
    expect(await refused.json()).toMatchObject({ error: { code: "unknown_search" } });
  }
  const nowhere = await pick({ companyIds: picked });
  expect(nowhere.status).toBe(400);
  expect(await nowhere.json()).toMatchObject({ error: { field: "searchId" } });
  const tooMany = await pick({
    searchId,
    companyIds: Array.from({ length: mostListEntries + 1 }, () => randomUUID()),
  });
  expect(tooMany.status).toBe(400);
});

test("a list is its owner's alone, for a search as well", async () => {
  const { list } = await makeList("c1.assay.test");
  const { entries } = await read(list.id);
  const stranger = new ApiClient();
  const { list: strange } = await makeList("c2.assay.test", stranger);
  const search = await stranger.call("/api/searches", { body: { query: "robot makers" } });
  const { id: searchId }: { id: string } = await search.json();
  for (const route of listApiRoutes().filter(({ pattern }) => pattern.startsWith("/api/lists/["))) {
    const address = route.pattern
      .replace("[listId]", list.id)
      .replace("[entryId]", entries[0]?.id ?? "");
    for (const method of (await loadHandlers(route)).keys()) {
      const body = method === "POST" ? { text: "c3.assay.test" } : undefined;
      for (const client of [stranger, new ApiClient()]) {
        expect((await client.call(address, { method, body })).status, address).toBe(404);
      }
    }
  }
  for (const asked of [{ source: `list:${list.id}` }, { excludeListIds: [list.id] }]) {
    const body = { query: "robot makers", ...asked };
    for (const client of [stranger, new ApiClient()]) {
      const refused = await client.call("/api/searches", { body });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ error: { code: "unknown_list" } });
    }
  }
  const stolen = await owner.call(`/api/lists/${list.id}/entries`, { body: { searchId } });
  expect(stolen.status).toBe(404);
  expect(await (await stranger.call("/api/lists")).json()).toMatchObject({
    lists: [{ id: strange.id }],
  });
  expect((await read(list.id)).entries).toHaveLength(1);
});

test("a list has a bound, and so has their number; nothing of what is too much is kept", async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `Nobody ${at}`).join("\n");
  const { list } = await makeList(lines(mostListEntries - 1));
  const more = await owner.call(`/api/lists/${list.id}/entries`, { body: { text: "One\nTwo" } });
  expect(more.status).toBe(409);
  expect(await more.json()).toMatchObject({ error: { code: "list_full" } });
  const tooLong = await owner.call("/api/lists", {
    body: { name: "Long", text: lines(mostListEntries + 1) },
  });
  expect(tooLong.status).toBe(409);
  expect((await read(list.id)).entries).toHaveLength(mostListEntries - 1);

  const collector = new ApiClient();
  await makeList("", collector);
  await ctx.database.pool.query(
    `INSERT INTO company_list (user_id, name) SELECT (SELECT user_id FROM company_list ORDER BY created_at DESC LIMIT 1), 'n'
     FROM generate_series(2, $1)`,
    [mostLists],
  );
  const refused = await collector.call("/api/lists", { body: { name: randomUUID() } });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ error: { code: "too_many_lists" } });
});
