import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "@/services/context";
import { ApiClient, openApi } from "../support/api-routes";

let ctx: ServiceContext;
let close: () => Promise<void>;
const client = new ApiClient();
let searchId = "";

/** More than two pages of companies: every third one matches, by a quote. */
const companies = 450;

beforeAll(async () => {
  ({ ctx, close } = await openApi());
  const criteria = [{ text: "makes robots", kind: "topic", condition: null, spans: [] }];
  const created = await client.call("/api/searches", {
    body: { query: "=Robot makers", criteria },
  });
  searchId = (await created.json()).id;
  await ctx.database.pool.query(
    `WITH o AS (
       INSERT INTO company (domain, name, homepage_url, sources)
       SELECT 'c' || n || '.assay.test', 'Company ' || n, 'https://c' || n || '.assay.test/', ARRAY['demo']
       FROM generate_series(1, $2::int) AS n RETURNING id, substring(name FROM 9)::int AS n
     ), p AS (
       INSERT INTO page (company_id, url, final_url, outcome, content_hash, text, blocks, facts, links, fetched_at)
       SELECT id, 'https://c' || n || '.assay.test/', 'https://c' || n || '.assay.test/', 'ok', 'h',
         'We make robots.', '[]', '[]', '[]', '2026-11-22T08:12Z' FROM o RETURNING id, company_id
     ), c AS (
       INSERT INTO candidate (search_id, company_id, rank, state, attempt, decided_at, error_code, error_message)
       SELECT $1, id, n, CASE n % 3 WHEN 0 THEN 'matched' WHEN 1 THEN 'unclear' ELSE 'failed' END, 1, now(),
         CASE WHEN n % 3 = 2 THEN 'unreachable' END, CASE WHEN n % 3 = 2 THEN 'Its site is away.' END
       FROM o RETURNING id, company_id, state
     ), v AS (
       INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge)
       SELECT c.id, k.id, 1, CASE c.state WHEN 'matched' THEN 'met' ELSE 'unclear' END, 0.9, 'It says so.', 'local'
       FROM c, criterion k WHERE k.search_id = $1 AND c.state <> 'failed' RETURNING id, candidate_id, outcome
     )
     INSERT INTO citation (verdict_id, page_id, position, quote, start, "end", fetched_at)
     SELECT v.id, p.id, 0, 'robots', 8, 14, '2026-11-22T08:12Z' FROM v JOIN c ON c.id = v.candidate_id
       JOIN p ON p.company_id = c.company_id WHERE v.outcome = 'met'`,
    [searchId, companies],
  );
});
afterAll(() => close());

const exported = (query: string) => client.call(`/api/searches/${searchId}/export?${query}`);

test("all companies are exported once, in order, over several pages", async () => {
  const response = await exported("format=json&rows=all");
  expect(response.headers.get("content-type")).toContain("application/json");
  const rows: { rank: number }[] = await response.json();
  expect(rows.map(({ rank }) => rank)).toEqual(
    Array.from({ length: companies }, (_, at) => at + 1),
  );
});

test("only the asked-for rows are exported, each with its evidence", async () => {
  const rows: unknown[] = await (await exported("format=json&rows=matches")).json();
  expect(rows).toHaveLength(companies / 3);
  expect(rows[0]).toMatchObject({
    state: "matched",
    company: { name: "Company 3", fictional: true },
    verdicts: [
      {
        criterion: "makes robots",
        outcome: "met",
        judge: "local",
        reasoning: "It says so.",
        citations: [{ quote: "robots", url: "https://c3.assay.test/", readAt: expect.any(String) }],
      },
    ],
  });
  const failed = await (await exported("format=csv&rows=failed")).text();
  expect(failed.trim().split("\r\n")).toHaveLength(1 + companies / 3);
  expect(failed).toContain("Its site is away.");
});

test("the companies that ranks name are exported and no others, whatever was found of them", async () => {
  const response = await exported("format=json&rows=failed&ranks=2-3,5,449-9000");
  expect(response.headers.get("content-disposition")).toContain("robot-makers-selected.json");
  const rows: { rank: number }[] = await response.json();
  expect(rows.map(({ rank }) => rank)).toEqual([2, 3, 5, 449, 450]);
  const backwards: unknown[] = await (await exported("format=json&ranks=3-2")).json();
  expect(backwards).toHaveLength(2);
});

test("the answer is a file with a name that every system takes, and is kept by no cache", async () => {
  for (const format of ["csv", "json", "xlsx"]) {
    const response = await exported(`format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="robot-makers-matches.${format}"`,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const bytes = Buffer.from(await response.arrayBuffer());
    if (format === "xlsx") expect(bytes.subarray(0, 2).toString()).toBe("PK");
  }
});

test("an unknown format, tab or mark is named in the refusal", async () => {
  for (const query of ["format=pdf", "rows=some", "bom=yes", "ranks=1;2", "ranks=", "ranks=1-"]) {
    const response = await exported(query);
    expect(response.status).toBe(400);
    const [field] = query.split("=");
    expect(await response.json()).toMatchObject({ error: { code: "bad_input", field } });
  }
});

test("a reader that leaves ends the export", async () => {
  const response = await exported("format=json&rows=all");
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect((await reader?.read())?.done).toBe(true);
});
