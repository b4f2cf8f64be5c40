import { afterEach, describe, expect, test } from "vitest";
import { sweep } from "@/services/chain/sweep";
import { resumeSearch } from "@/services/resume-search";
import { watchSearch } from "@/services/watch-search";
import {
  type DemoServices,
  findFalseCitations,
  finishDemoSearch,
  openDemo,
  startDemoSearch,
} from "../support/demo-search";
import type { FakeLlmBehaviour } from "../support/fake-llm-behaviours";
import { type FakeLlmServer, startFakeLlmServer } from "../support/fake-llm-server";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Demo services whose model is a fake server; a million output tokens cost a dollar, input is free. */
async function openWithModel(
  options: { otherwise?: FakeLlmBehaviour; window?: number } = {},
): Promise<DemoServices & { server: FakeLlmServer }> {
  const server = await startFakeLlmServer({
    apiKey: "sk-test",
    ...(options.otherwise && { otherwise: options.otherwise }),
  });
  closers.push(server.close);
  const demo = await openDemo(
    {
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_MODEL: "fake-model",
      ASSAY_MODEL_PRICES: '{"fake-model":{"inputUsd":0,"outputUsd":1}}',
      ASSAY_WINDOW: String(options.window ?? 10),
    },
    { readableOnly: true },
  );
  closers.push(demo.close);
  return { ...demo, server };
}

const aboutReviews = {
  query: "companies with good reviews",
  wanted: 1000,
  criteria: [
    { text: "has good reviews on its website", kind: "reviews", condition: null, spans: [] },
  ],
};

async function readSpend({ ctx }: DemoServices, searchId: string) {
  const { rows } = await ctx.database.pool.query<Record<string, number>>(
    `SELECT spent_micros::int AS "spentMicros", reserved_micros::int AS "reservedMicros", spent_tokens AS "spentTokens",
       reserved_tokens AS "reservedTokens", cap_micros::int AS "capMicros",
       (SELECT count(*)::int FROM usage WHERE search_id = s.id) AS calls,
       (SELECT count(*)::int FROM usage WHERE search_id = s.id AND state = 'settled') AS settled,
       (SELECT sum(cost_micros)::int FROM usage WHERE search_id = s.id) AS "usedMicros",
       (SELECT sum(input_tokens + output_tokens)::int FROM usage WHERE search_id = s.id) AS "usedTokens"
     FROM search s WHERE id = $1`,
    [searchId],
  );
  const [row] = rows;
  if (!row) throw new Error("the search is gone");
  return row;
}

async function readVerdicts({ ctx }: DemoServices, searchId: string) {
  const { rows } = await ctx.database.pool.query<{
    judge: string;
    outcome: string;
    model: string | null;
    reasoning: string;
    citations: number;
  }>(
    `SELECT v.judge, v.outcome, v.model, v.reasoning,
       (SELECT count(*)::int FROM citation q WHERE q.verdict_id = v.id) AS citations
     FROM verdict v JOIN candidate c ON c.id = v.candidate_id WHERE c.search_id = $1 AND v.is_current`,
    [searchId],
  );
  return rows;
}

describe("a search with a model", () => {
  test("is planned and judged by it, with quotes that stand on the pages and every call accounted for", async () => {
    const demo = await openWithModel();
    const searchId = await startDemoSearch(demo, {
      query: "companies that have good reviews and use artificial intelligence",
      wanted: 1000,
      maxCandidates: 10,
    });
    const { search, candidates } = await finishDemoSearch(demo, searchId);
    expect(search).toMatchObject({ state: "finished", judge: "fake-model" });
    expect(search.criteria.length).toBeGreaterThan(0);

    const verdicts = await readVerdicts(demo, searchId);
    const byModel = verdicts.filter(({ judge }) => judge === "llm");
    expect(byModel.length).toBeGreaterThan(candidates.length / 2);
    for (const { outcome, citations, model } of byModel) {
      if (citations > 0) expect(model).toBe("fake-model");
      if (outcome !== "unclear") expect(citations).toBeGreaterThan(0);
    }
    expect(byModel.some(({ outcome }) => outcome === "met")).toBe(true);
    expect(await findFalseCitations(demo.ctx, searchId)).toEqual([]);

    const spend = await readSpend(demo, searchId);
    expect(spend).toMatchObject({
      calls: demo.server.stats.calls,
      settled: demo.server.stats.calls,
      spentTokens: demo.server.stats.inputTokens + demo.server.stats.outputTokens,
      usedTokens: spend.spentTokens,
      spentMicros: demo.server.stats.outputTokens,
      usedMicros: spend.spentMicros,
      reservedMicros: 0,
      reservedTokens: 0,
    });
    expect(search.spentUsd).toBe(Number(spend.spentMicros) / 1e6);
    expect(search.tokens).toBe(spend.spentTokens);
  });

  test("stops with its budget spent after the three calls that its cap allows, and not one more", async () => {
    // Without usage in its answers each call counts as what was reserved: 2,800 output tokens.
    const demo = await openWithModel({ otherwise: { kind: "no_usage" }, window: 4 });
    const searchId = await startDemoSearch(demo, {
      ...aboutReviews,
      maxCandidates: 12,
      capUsd: 0.0084,
    });
    const { search } = await finishDemoSearch(demo, searchId);
    expect(search).toMatchObject({ state: "stopped", stopReason: "budget_spent" });
    expect(search.counts).toMatchObject({ failed: 0, inFlight: 0 });
    expect(search.counts.pending).toBeGreaterThan(0);
    expect(demo.server.stats.calls).toBe(3);
    expect(await readSpend(demo, searchId)).toMatchObject({
      calls: 3,
      spentMicros: 8400,
      capMicros: 8400,
      reservedMicros: 0,
    });

    await resumeSearch({ ctx: demo.ctx, input: { userId: demo.userId, searchId } });
    const resumed = await finishDemoSearch(demo, searchId);
    expect(resumed.search.stopReason).toBe("budget_spent");
    expect(demo.server.stats.calls).toBe(3);
  });

  test("waits out an outage of the provider: no company fails, and it goes on afterwards", async () => {
    const demo = await openWithModel();
    const companies = 4;
    const triesPerCompany = 4;
    const down = (status: number): FakeLlmBehaviour => ({
      kind: "status",
      status,
      headers: { "retry-after": "0" },
    });
    for (let call = 0; call < companies * triesPerCompany; call += 1) {
      demo.server.script(down(call % 2 === 0 ? 429 : 503));
    }
    const searchId = await startDemoSearch(demo, { ...aboutReviews, maxCandidates: companies });
    let postponed = 0;
    const stop = new AbortController();
    for await (const events of watchSearch({
      ctx: demo.ctx,
      input: { searchId, afterSeq: 0, signal: stop.signal },
    })) {
      postponed += events.filter(
        ({ data }) => data.type === "candidate" && data.candidate.state === "pending",
      ).length;
      if (postponed === companies) stop.abort();
    }
    const waiting = await demo.ctx.database.pool.query(
      "SELECT state, failures, not_before > now() AS waits FROM candidate WHERE search_id = $1",
      [searchId],
    );
    expect(waiting.rows).toEqual(
      Array.from({ length: companies }, () => ({ state: "pending", failures: 0, waits: true })),
    );

    await demo.ctx.database.pool.query("UPDATE candidate SET not_before = NULL");
    await demo.ctx.database.pool.query("UPDATE search SET active_at = now() - interval '1 minute'");
    await sweep({ ctx: demo.ctx, input: { engineRestarted: false } });
    const { search, candidates } = await finishDemoSearch(demo, searchId);
    expect(search).toMatchObject({ state: "finished", stopReason: "all_checked" });
    expect(search.counts).toMatchObject({ total: companies, failed: 0, pending: 0 });
    const judges = candidates.flatMap(({ cells }) => cells.map(({ judge }) => judge));
    expect(new Set(judges)).toEqual(new Set(["llm"]));
  });

  test("fails with what to mend when the key is refused, gives up no company, and goes on afterwards", async () => {
    const demo = await openWithModel({ otherwise: { kind: "status", status: 401 } });
    const searchId = await startDemoSearch(demo, { ...aboutReviews, maxCandidates: 12 });
    const { search } = await finishDemoSearch(demo, searchId);
    expect(search).toMatchObject({ state: "failed", stopReason: "failed" });
    expect(search.errorMessage).toContain("OPENAI_API_KEY");
    expect(search.counts).toMatchObject({ failed: 0, inFlight: 0 });
    expect(search.counts.pending).toBeGreaterThan(0);

    await resumeSearch({ ctx: demo.ctx, input: { userId: demo.userId, searchId } });
    const resumed = await finishDemoSearch(demo, searchId);
    expect(resumed.search).toMatchObject({ state: "failed", counts: { failed: 0 } });
  });

  test("does not count what the model claims with quotes that are on no page", async () => {
    const demo = await openWithModel({ otherwise: { kind: "lie", about: "invented_quote" } });
    const searchId = await startDemoSearch(demo, { ...aboutReviews, maxCandidates: 6 });
    const { search } = await finishDemoSearch(demo, searchId);
    expect(search.state).toBe("finished");
    expect(search.counts.matched).toBe(0);
    const byModel = (await readVerdicts(demo, searchId)).filter(({ judge }) => judge === "llm");
    expect(byModel.length).toBeGreaterThan(0);
    for (const verdict of byModel) {
      expect(verdict).toMatchObject({ outcome: "unclear", citations: 0 });
    }
    expect(byModel.some(({ reasoning }) => /quote is not in the passage/.test(reasoning))).toBe(
      true,
    );
  });

  test("records nothing of hostile answers but what stands on the pages: the database never has to refuse a citation", async () => {
    const demo = await openWithModel();
    const companies = 24;
    // Two looks a company, a second try each where an answer cannot be used.
    demo.server.script(
      ...Array.from({ length: 4 * companies }, (_, seed) => ({ kind: "hostile" as const, seed })),
    );
    const searchId = await startDemoSearch(demo, {
      query: "companies with good reviews that use artificial intelligence",
      wanted: 1000,
      maxCandidates: companies,
    });
    const { search } = await finishDemoSearch(demo, searchId);
    expect(search.counts).toMatchObject({ failed: 0, pending: 0, total: companies });
    // A refused record would have counted as a failure of its attempt.
    const { rows } = await demo.ctx.database.pool.query(
      "SELECT sum(failures)::int AS failures, max(attempt)::int AS attempts FROM candidate WHERE search_id = $1",
      [searchId],
    );
    expect(rows).toEqual([{ failures: 0, attempts: 1 }]);
    expect(await findFalseCitations(demo.ctx, searchId)).toEqual([]);
    const byModel = (await readVerdicts(demo, searchId)).filter(({ judge }) => judge === "llm");
    expect(byModel.length).toBeGreaterThan(companies / 2);
    for (const { outcome, citations } of byModel)
      if (outcome !== "unclear") expect(citations).toBeGreaterThan(0);
    expect(byModel.some(({ outcome }) => outcome === "unclear")).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("records an answer whose reasoning holds what a database cannot", async () => {
    const text = JSON.stringify({
      verdicts: [
        {
          criterion: "c1",
          reasoning: "It says \u0000 nothing \ud83d about it.",
          quotes: [],
          outcome: "unclear",
          confidence: 0.5,
        },
      ],
    });
    const demo = await openWithModel({ otherwise: { kind: "text", text } });
    const searchId = await startDemoSearch(demo, { ...aboutReviews, maxCandidates: 3 });
    const { search } = await finishDemoSearch(demo, searchId);
    expect(search.state).toBe("finished");
    const byModel = (await readVerdicts(demo, searchId)).filter(({ judge }) => judge === "llm");
    expect(byModel.map(({ reasoning }) => reasoning)).toContain(
      "It says \ufffd nothing \ufffd about it.",
    );
  });

  test("is planned by rules when the model plans what cannot be stored", async () => {
    const demo = await openWithModel();
    const criterion = {
      words: ["robot"],
      text: "makes \u0000 robots",
      kind: "other",
      condition: null,
    };
    demo.server.script({
      kind: "text",
      text: JSON.stringify({ entity: "com\u0000panies", criteria: [criterion] }),
    });
    const searchId = await startDemoSearch(demo, { query: "robot makers", maxCandidates: 2 });
    const { search } = await finishDemoSearch(demo, searchId);
    expect(search.state).toBe("finished");
    expect(search.criteria.length).toBeGreaterThan(0);
  });
});
