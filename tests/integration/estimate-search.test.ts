import { afterAll, beforeAll, expect, test } from "vitest";
import { searchEstimateSchema } from "@/research/search-estimate";
import { sourceListSchema } from "@/research/search-view";
import { ApiClient, openApi } from "../support/api-routes";

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
  await api.ctx.database.pool.query(
    `INSERT INTO company (domain, name, homepage_url, country, founded_year, sources)
     SELECT 'c' || n || '.assay.test', 'C' || n, 'https://c' || n || '.assay.test/',
       CASE WHEN n <= 3 THEN 'Germany' WHEN n <= 8 THEN 'Peru' END, 2010, ARRAY['imported']
     FROM generate_series(1, 12) AS n`,
  );
});
afterAll(() => api.close());

const inGermany = {
  text: "based in Germany",
  kind: "structured",
  condition: {
    field: "place",
    anyOf: [{ kind: "country", name: "Germany" }],
    negated: false,
  },
  spans: [],
} as const;

async function estimate(body: unknown, client = new ApiClient()) {
  const response = await client.call("/api/estimate", { body });
  return { status: response.status, body: await response.json() };
}

test("counts the companies that no condition rules out, those of which it is not known too", async () => {
  const { status, body } = await estimate({
    source: "imported",
    criteria: [inGermany],
    maxCandidates: 100,
  });
  expect(status).toBe(200);
  expect(searchEstimateSchema.parse(body)).toMatchObject({ candidates: 7, checks: 7, costUsd: 0 });
});

test("what is nice to have leaves no company out, and no more are checked than asked for", async () => {
  const nice = { ...inGermany, importance: "nice" };
  const { body } = await estimate({ source: "imported", criteria: [nice], maxCandidates: 5 });
  expect(searchEstimateSchema.parse(body)).toMatchObject({ candidates: 12, checks: 5 });
});

test("a list is counted for its owner, and is nothing to anybody else", async () => {
  const [owner, stranger] = [new ApiClient(), new ApiClient()];
  for (const [client, text] of [
    [owner, "c1.example\nc2.com"],
    [stranger, ""],
  ] as const) {
    await client.call("/api/lists", { body: { name: "Suppliers", text } });
  }
  const { rows } = await api.ctx.database.pool.query<{ id: string }>(
    "SELECT list_id AS id FROM company_list_entry LIMIT 1",
  );
  const request = { source: `list:${rows[0]?.id}`, criteria: [], maxCandidates: 100 };
  const own = await estimate(request, owner);
  expect(searchEstimateSchema.parse(own.body)).toMatchObject({ candidates: 1 });
  for (const client of [stranger, new ApiClient()]) {
    const { status, body } = await estimate(request, client);
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { error: { code: "unknown_list", field: "source" } },
    });
  }
});

test("each source says how many companies it has, also one that was filled just now", async () => {
  const read = async () => {
    const response = await new ApiClient().call("/api/sources");
    const { sources } = sourceListSchema.parse(await response.json());
    return Object.fromEntries(sources.map(({ source, companies }) => [source, companies]));
  };
  expect(await read()).toMatchObject({ imported: 12, starter: 0 });
  await api.ctx.database.pool.query(
    `INSERT INTO company (domain, name, homepage_url, sources)
     SELECT 's' || n || '.assay.test', 'S', 'https://s', ARRAY['imported', 'starter'] FROM generate_series(1, 3) AS n`,
  );
  expect(await read()).toMatchObject({ imported: 15, starter: 3 });
  await api.ctx.database.pool.query("DELETE FROM company WHERE 'starter' = ANY(sources)");
});

test("refuses what is no search", async () => {
  const { status } = await estimate({ source: "moon", criteria: [], maxCandidates: 5 });
  expect(status).toBe(400);
});
