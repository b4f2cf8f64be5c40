import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRandom, type Random } from "@/demo/corpus/random";
import { apiErrorSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { findCandidates } from "@/services/find-candidates";
import { planSearch } from "@/services/plan-search";
import { ApiClient, openApi } from "../support/api-routes";
import { addCompanies } from "../support/test-context";

let ctx: ServiceContext;
let close: () => Promise<void>;
const client = new ApiClient();

beforeAll(async () => {
  ({ ctx, close } = await openApi());
  await addCompanies(ctx, 20);
});
afterAll(() => close());

const criterion = { text: "makes robots", kind: "topic", condition: null, spans: [] };
const structured = (condition: unknown) => ({
  text: "a condition",
  kind: "structured",
  condition,
  spans: [],
});
const search = (change: Record<string, unknown>) => ({ query: "robot makers", ...change });
const withCondition = (condition: unknown) => search({ criteria: [structured(condition)] });

/** A refusal names a field and says what is wrong in words. */
async function expectRefused(response: Response, field: string | RegExp): Promise<void> {
  expect(response.status).toBe(400);
  const { error } = apiErrorSchema.parse(await response.json());
  expect(error.field).toMatch(field);
  expect(error.message).toMatch(/^[A-Z].{8,}/);
  expect(error.message).not.toMatch(/postgres|constraint|stack|at .*:\d+/i);
}

describe("a search is refused with its field when", () => {
  test.each<[string, unknown, string | RegExp]>([
    ["the query has 2 characters", search({ query: "ab" }), "query"],
    ["the query has 2 characters and spaces", search({ query: "  ab   " }), "query"],
    ["the query is an emoji and a letter", search({ query: "😀a" }), "query"],
    ["the query has 2,001 characters", search({ query: "x".repeat(2001) }), "query"],
    ["the query is missing", {}, "query"],
    ["the query is a number", search({ query: 42 }), "query"],
    ["the query has a NUL", search({ query: "robot\u0000makers" }), "query"],
    ["the query has half a surrogate pair", search({ query: "robot \ud83d makers" }), "query"],
    ["the source is unknown", search({ source: "elsewhere" }), "source"],
    ["wanted is 0", search({ wanted: 0 }), "wanted"],
    ["wanted is 1,001", search({ wanted: 1001 }), "wanted"],
    ["wanted is 1.5", search({ wanted: 1.5 }), "wanted"],
    ["wanted is a word", search({ wanted: "ten" }), "wanted"],
    ["maxCandidates is -1", search({ maxCandidates: -1 }), "maxCandidates"],
    ["maxCandidates is null", search({ maxCandidates: null }), "maxCandidates"],
    ["the cap is 0", search({ capUsd: 0 }), "capUsd"],
    ["the cap is 1,001 dollars", search({ capUsd: 1001 }), "capUsd"],
    ["the criteria are none", search({ criteria: [] }), "criteria"],
    ["the criteria are 13", search({ criteria: Array(13).fill(criterion) }), "criteria"],
    ["the criteria are no list", search({ criteria: "makes robots" }), "criteria"],
    [
      "a criterion's text is blank",
      search({ criteria: [{ ...criterion, text: "    " }] }),
      "criteria.0.text",
    ],
    [
      "a criterion's text is too long",
      search({ criteria: [{ ...criterion, text: "x".repeat(401) }] }),
      "criteria.0.text",
    ],
    [
      "a criterion's text has a NUL",
      search({ criteria: [criterion, { ...criterion, text: "makes \u0000 robots" }] }),
      "criteria.1.text",
    ],
    [
      "a criterion's kind is unknown",
      search({ criteria: [{ ...criterion, kind: "odd" }] }),
      "criteria.0.kind",
    ],
    [
      "a structured criterion has no condition",
      search({ criteria: [structured(null)] }),
      "criteria.0.condition",
    ],
    [
      "a text criterion has a condition",
      search({ criteria: [{ ...criterion, condition: { field: "hiring", is: true } }] }),
      "criteria.0.condition",
    ],
    ["a condition's field is unknown", withCondition({ field: "mood", is: true }), /condition/],
    ["a range has no bound", withCondition({ field: "employees", negated: false }), /condition/],
    [
      "a bound is a word",
      withCondition({ field: "employees", gte: "many", negated: false }),
      /condition/,
    ],
    ["a place is none", withCondition({ field: "place", anyOf: [], negated: false }), /condition/],
    [
      "a place has a NUL",
      withCondition({
        field: "place",
        anyOf: [{ kind: "city", name: "Ber\u0000lin" }],
        negated: false,
      }),
      /condition\.anyOf\.0\.name/,
    ],
    [
      "a status is unknown",
      withCondition({ field: "status", anyOf: ["asleep"], negated: false }),
      /condition/,
    ],
    ["the body is a list", [search({})], "body"],
    ["the body is null", null, "body"],
    ["the body is a string", "robot makers", "body"],
  ])("%s", async (_what, body, field) => {
    await expectRefused(await client.call("/api/searches", { body }), field);
  });

  test.each(["", "{", "undefined", '{"query":"robot makers"', "\u0000", "query=robots"])(
    "the body is not JSON: %j",
    async (rawBody) => {
      await expectRefused(await client.call("/api/searches", { method: "POST", rawBody }), "body");
    },
  );

  test("the body is JSON of 120,000 nested lists", async () => {
    const rawBody = "[".repeat(120_000) + "]".repeat(120_000);
    await expectRefused(await client.call("/api/searches", { method: "POST", rawBody }), "body");
  });

  test("a number in it is larger than any number", async () => {
    const rawBody = `{"query":"robot makers","wanted":1e999}`;
    await expectRefused(await client.call("/api/searches", { method: "POST", rawBody }), "wanted");
  });

  test("the Idempotency-Key is longer than 200 characters", async () => {
    const headers = { "idempotency-key": "k".repeat(201) };
    const response = await client.call("/api/searches", { body: search({}), headers });
    await expectRefused(response, "Idempotency-Key");
  });
});

test("a body over 256 kB is a 413 that is not read to its end", async () => {
  let sent = 0;
  const rawBody = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 64_000;
      controller.enqueue(new Uint8Array(64_000).fill(120));
    },
  });
  const request = new Request("http://127.0.0.1:3000/api/searches", {
    method: "POST",
    body: rawBody,
    duplex: "half",
  } as RequestInit);
  const { POST } = await import("@/app/api/searches/route");
  const response = await POST(request);
  expect(response.status).toBe(413);
  expect(apiErrorSchema.parse(await response.json()).error).toMatchObject({ code: "too_large" });
  expect(sent).toBeLessThan(1_000_000);
});

describe("a search is stored, planned and finds candidates with", () => {
  test.each<[string, Record<string, unknown>]>([
    ["a query of 3 characters", search({ query: "CRM" })],
    ["a query of 2,000 characters", search({ query: "x".repeat(2000) })],
    ["emoji", search({ query: "🤖🤖🤖" })],
    ["right-to-left and Chinese text", search({ query: "شركات الروبوتات 机器人公司" })],
    ["signs of SQL and of full text search", search({ query: "a' | b & !c:* <-> (d) \\ %_ ; --" })],
    ["12 criteria", search({ criteria: Array(12).fill(criterion) })],
    ["odd signs in a criterion", search({ criteria: [{ ...criterion, text: "'''\":*&|!<->\\" }] })],
    ["unknown fields", search({ userId: "somebody", __proto__: { admin: true } })],
    ["a tiny cap", search({ capUsd: 1e-12 })],
    [
      "absurd bounds",
      withCondition({ field: "employees", gte: -1e308, lte: 1e308, negated: true }),
    ],
    [
      "bounds that exclude each other",
      withCondition({ field: "foundedYear", gte: 5e-324, lte: -1.7e308, negated: false }),
    ],
    [
      "a place that is none",
      withCondition({
        field: "place",
        anyOf: [
          { kind: "country", name: "'; DROP TABLE search --" },
          { kind: "region", name: "{}" },
        ],
        negated: true,
      }),
    ],
    [
      "spans outside of the query",
      search({ criteria: [{ ...criterion, spans: [{ start: -9e15, end: 9e15 }] }] }),
    ],
  ])("%s", async (_what, body) => {
    const response = await client.call("/api/searches", { body });
    expect(response.status).toBe(201);
    await planAndFind((await response.json()).id);
  });
});

async function planAndFind(searchId: string): Promise<void> {
  const { rows } = await ctx.database.pool.query<{
    searchId: string;
    userId: string;
    attempt: number;
    epoch: number;
  }>('SELECT id AS "searchId", user_id AS "userId", attempt, epoch FROM search WHERE id = $1', [
    searchId,
  ]);
  const [request] = rows;
  if (!request) throw new Error("the search was not stored");
  expect(await planSearch({ ctx, input: request })).toBe(true);
  await findCandidates({ ctx, input: request });
  const read = await client.call(`/api/searches/${searchId}`);
  expect(read.status).toBe(200);
}

describe("whatever is sent", () => {
  const seeds = Array.from({ length: 25 }, (_unused, index) => index);
  test.each(seeds)("nothing breaks (seed %i)", async (seed) => {
    const random = createRandom(seed, "api input");
    for (let round = 0; round < 12; round += 1) {
      const body = drawSearch(random);
      const response = await client.call("/api/searches", { body });
      const answer = await response.json();
      const said = JSON.stringify({ seed, round, body, answer });
      expect([201, 400], said).toContain(response.status);

      if (response.status === 201) await planAndFind(answer.id);
      else expect(apiErrorSchema.parse(answer).error.field, said).toBeTruthy();

      const planned = await client.call("/api/plan", { body: { query: drawText(random) } });
      expect([200, 400]).toContain(planned.status);
    }
  });
});

const oddValues: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  "",
  "null",
  [],
  {},
  [[]],
  "\ud83d",
  "\u0000",
];
const words = [
  "robot",
  "companies",
  "in",
  "Germany",
  "AI",
  "not",
  "with",
  "50",
  "employees",
  "😀",
  "é",
  "\u202e",
  "\n",
  "'",
  '"',
  "\\",
  "%",
  "<b>",
  "founded",
  "after",
  "2019",
  "&",
  "|",
  "!",
  "series A",
];

function drawText(random: Random): string {
  return Array.from({ length: random.between(0, 14) }, () =>
    random.pick(random.chance(0.01) ? ["\u0000", "\udc00"] : words),
  ).join(random.pick([" ", "", ", "]));
}

/** Mostly what the schema wants, each part now and then replaced by something else. */
function drawSearch(random: Random): unknown {
  const odd = (usual: () => unknown) => (random.chance(0.04) ? random.pick(oddValues) : usual());
  const drawNumber = () => random.pick([-1, 0, 1, 25, 1000, 1001, 2.5, 1e308, -1e308, 1e-300]);
  const drawCondition = (): unknown =>
    random.pick<() => unknown>([
      () => ({
        field: odd(() => "place"),
        anyOf: odd(() => [
          { kind: random.pick(["country", "region", "city", "galaxy"]), name: drawText(random) },
        ]),
        negated: odd(() => random.chance(0.5)),
      }),
      () => ({
        field: random.pick(["foundedYear", "employees", "fundingUsd"]),
        ...(random.chance(0.7) ? { gte: odd(drawNumber) } : {}),
        ...(random.chance(0.7) ? { lte: odd(drawNumber) } : {}),
        negated: random.chance(0.5),
      }),
      () => ({ field: "status", anyOf: [random.pick(["active", "asleep"])], negated: true }),
      () => ({ field: random.pick(["hiring", "nonprofit"]), is: odd(() => true) }),
    ])();
  const drawCriterion = (): unknown => {
    const hasCondition = random.chance(0.5);
    return {
      text: odd(() => `about ${drawText(random)}`.slice(0, 400)),
      kind: odd(() => (hasCondition ? "structured" : random.pick(["topic", "reviews", "other"]))),
      condition: odd(() => (hasCondition ? drawCondition() : null)),
      spans: odd(() => [{ start: 0, end: random.between(0, 9) }]),
    };
  };
  return odd(() => ({
    query: odd(() => `find ${drawText(random)}`),
    ...(random.chance(0.3) ? { source: odd(() => "demo") } : {}),
    ...(random.chance(0.6)
      ? { criteria: odd(() => Array.from({ length: random.between(0, 13) }, drawCriterion)) }
      : {}),
    ...(random.chance(0.3) ? { wanted: odd(drawNumber) } : {}),
    ...(random.chance(0.3) ? { maxCandidates: odd(drawNumber) } : {}),
    ...(random.chance(0.3) ? { capUsd: odd(drawNumber) } : {}),
  }));
}
