import { afterEach, beforeEach, expect, it } from "vitest";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { startDemoWeb } from "@/demo/server";
import { type FakeLlmServer, startFakeLlmServer } from "@/tests/support/fake-llm-server";
import { addUser, createTestContext } from "@/tests/support/test-context";
import { createSearch } from "./create-search";
import { findCandidates } from "./find-candidates";
import { listSources } from "./list-sources";
import { planSearch } from "./plan-search";
import { readSearch } from "./read-search";

const [first, second] = generateDemoCorpus().map(({ profile }) => profile.domain);
const found = (name: string, homepage: string) => ({ name, homepage, why: "It says so." });

let web: Awaited<ReturnType<typeof startDemoWeb>>;
let llm: FakeLlmServer;
let context: Awaited<ReturnType<typeof createTestContext>>;

beforeEach(async () => {
  web = await startDemoWeb({ port: 0, host: "127.0.0.1" });
  llm = await startFakeLlmServer({
    apiKey: "test-key",
    webCompanies: [
      found("Second", `https://${second}`),
      found("Nobody", "https://no-such-company.assay.test"),
      found("Inside", "http://169.254.169.254/latest"),
      found("Second again", `http://${second}/about`),
      found("First", `https://${first}`),
    ],
  });
  context = await createTestContext({
    environment: {
      ASSAY_DEMO_WEB: web.url,
      OPENAI_API_KEY: "test-key",
      OPENAI_BASE_URL: llm.baseUrl,
      ASSAY_MODEL_PRICES: '{"gpt-4.1-mini":{"inputUsd":0.4,"outputUsd":1.6}}',
    },
  });
});
afterEach(async () => {
  await context.close();
  await llm.close();
  await web.close();
});

async function search(capUsd?: number) {
  const { ctx, outbox } = context;
  const userId = await addUser(ctx, "u1");
  const { id } = await createSearch({
    ctx,
    input: {
      userId,
      idempotencyKey: null,
      request: {
        query: "companies that make robots",
        source: "web",
        wanted: 5,
        maxCandidates: 20,
        capUsd,
      },
    },
  });
  const request = outbox.searches[0];
  if (!request) throw new Error("nothing was requested");
  await planSearch({ ctx, input: request });
  const goesOn = await findCandidates({ ctx, input: request });
  const { rows } = await ctx.database.pool.query<{ domain: string; sources: string[] }>(
    "SELECT o.domain, o.sources FROM candidate c JOIN company o ON o.id = c.company_id ORDER BY c.rank",
  );
  const view = await readSearch({ ctx, input: { userId, searchId: id } });
  return { goesOn, rows, view };
}

it("makes candidates of the homepages that answer, each site once, in the model's order", async () => {
  const { goesOn, rows } = await search();
  expect(goesOn).toBe(true);
  expect(rows).toEqual([
    { domain: second, sources: ["web"] },
    { domain: first, sources: ["web"] },
  ]);
  expect(llm.responsesCalls).toHaveLength(1);
});

it("leaves the name and the homepage of a company that somebody imported", async () => {
  const { pool } = context.ctx.database;
  await pool.query(
    `INSERT INTO company (domain, name, homepage_url, sources)
     VALUES ($1, 'As imported', $2, ARRAY['imported'])`,
    [second, `https://${second}/start`],
  );
  await search();
  const { rows } = await pool.query(
    "SELECT name, homepage_url, sources FROM company WHERE domain = $1",
    [second],
  );
  expect(rows).toEqual([
    {
      name: "As imported",
      homepage_url: `https://${second}/start`,
      sources: ["imported", "web"],
    },
  ]);
});

it("records what the call cost, the tool's own price included", async () => {
  await search();
  const { rows } = await context.ctx.database.pool.query(
    "SELECT state, outcome, input_tokens, cost_micros::int AS micros FROM usage WHERE purpose = 'candidates'",
  );
  expect(rows).toEqual([
    {
      state: "settled",
      outcome: "answered",
      input_tokens: 9_000,
      micros: 9_000 * 0.4 + 300 * 1.6 + 10_000,
    },
  ]);
});

it("asks nobody when the call could pass the cap, and says so", async () => {
  const { goesOn, view } = await search(0.02);
  expect(goesOn).toBe(false);
  expect(llm.responsesCalls).toHaveLength(0);
  expect(view).toMatchObject({
    search: { state: "stopped", stopReason: "budget_spent" },
  });
});

it("says what to mend when the endpoint has no web search", async () => {
  llm.script({ kind: "honest" }, { kind: "status", status: 404 });
  const { goesOn, view } = await search();
  expect(goesOn).toBe(false);
  expect(view).toMatchObject({
    search: { state: "failed", errorMessage: expect.stringContaining("Responses API") },
  });
});

it("is tried again after an outage", async () => {
  llm.script({ kind: "honest" }, { kind: "status", status: 503 });
  await expect(search()).rejects.toThrow("503");
});

it("is offered with a key alone", async () => {
  const named = (list: Awaited<ReturnType<typeof listSources>>) =>
    list.sources.map(({ source }) => source);
  expect(named(await listSources({ ctx: context.ctx }))).toContain("web");
  const without = await createTestContext({});
  expect(named(await listSources({ ctx: without.ctx }))).not.toContain("web");
  await without.close();
});
