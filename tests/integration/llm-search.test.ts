import { afterEach, describe, expect, test } from "vitest";
import type { RaisedCaps, SearchView } from "@/research/search-view";
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
  options: {
    otherwise?: FakeLlmBehaviour;
    window?: number;
    environment?: Readonly<Record<string, string>>;
  } = {},
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
      ...options.environment,
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

/** The search as it says that it waits for the model server, with nothing in flight any more. */
async function watchUntilWaiting({ ctx }: DemoServices, searchId: string): Promise<SearchView> {
  const signal = AbortSignal.timeout(60_000);
  let search: SearchView | null = null;
  for await (const events of watchSearch({ ctx, input: { searchId, afterSeq: 0, signal } })) {
    for (const { data } of events) {
      if (data.type === "search") search = data.search;
      if (data.type === "candidate" && search) search = { ...search, counts: data.counts };
      if (search?.waitingUntil && search.counts.inFlight === 0) return search;
    }
  }
  throw new Error("it never said that it waits");
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

    const resume = (caps: RaisedCaps) =>
      resumeSearch({ ctx: demo.ctx, input: { userId: demo.userId, searchId, caps } });
    await resume({});
    expect((await finishDemoSearch(demo, searchId)).search.stopReason).toBe("budget_spent");
    expect(demo.server.stats.calls).toBe(3);

    // A higher one allows two calls more, and not three.
    await resume({ capUsd: 0.0141 });
    const further = await finishDemoSearch(demo, searchId);
    expect(further.search).toMatchObject({ stopReason: "budget_spent", capUsd: 0.0141 });
    expect(demo.server.stats.calls).toBe(5);
    await resume({ capUsd: 10, capTokens: 50_000 });
    expect((await finishDemoSearch(demo, searchId)).search).toMatchObject({
      stopReason: "budget_spent",
      capTokens: 50_000,
    });
    await resume({ capTokens: 10_000_000 });
    const whole = await finishDemoSearch(demo, searchId);
    expect(whole.search).toMatchObject({ state: "finished", stopReason: "all_checked" });
    expect(whole.search.counts).toMatchObject({ pending: 0, failed: 0 });
  });

  test.each([
    ["user_day_spent", "ASSAY_USER_DAY_CAP_USD"],
    ["day_spent", "ASSAY_DAY_CAP_USD"],
  ])(
    "stops with the reason %s where that cap is reached, whatever its own still allows",
    async (stopReason, cap) => {
      const demo = await openWithModel({
        otherwise: { kind: "no_usage" },
        environment: { [cap]: "0.0084" },
      });
      const searchId = await startDemoSearch(demo, {
        ...aboutReviews,
        maxCandidates: 8,
        capUsd: 10,
      });
      const { search } = await finishDemoSearch(demo, searchId);
      expect(search).toMatchObject({ state: "stopped", stopReason });
      expect(search.counts).toMatchObject({ failed: 0, inFlight: 0 });
      expect(demo.server.stats.calls).toBe(3);
    },
  );

  test.each([
    ["429", { kind: "status", status: 429 }],
    ["503 with a time", { kind: "status", status: 503, headers: { "retry-after": "1" } }],
  ] as const)(
    "waits while the provider answers %s to everything: no company fails, it says so, and goes on afterwards",
    async (_name, down) => {
      const demo = await openWithModel({ otherwise: down, window: 4 });
      const companies = 8;
      const searchId = await startDemoSearch(demo, { ...aboutReviews, maxCandidates: companies });
      const waiting = await watchUntilWaiting(demo, searchId);
      expect(waiting.counts).toMatchObject({ total: companies, pending: companies, failed: 0 });
      const rows = await demo.ctx.database.pool.query(
        `SELECT sum(failures)::int AS failures, sum((attempt > 0)::int)::int AS tried,
         bool_and(attempt = 0 OR not_before IS NOT NULL) AS postponed FROM candidate WHERE search_id = $1`,
        [searchId],
      );
      expect(rows.rows).toMatchObject([{ failures: 0, postponed: true }]);
      // The window was read, and then one company at a time at most: nothing piles up before a server that is left alone.
      expect(rows.rows[0].tried).toBeLessThan(companies);
      const { pool } = demo.ctx.database;
      const longAgo = () => pool.query("UPDATE search SET active_at = now() - interval '1 minute'");
      await pool.query("UPDATE throttle SET free_at = now() + interval '1 minute'");
      await longAgo();
      const before = demo.server.stats.calls;
      const swept = await sweep({ ctx: demo.ctx, input: { engineRestarted: false } });
      expect(swept).toMatchObject({ resent: 0, failed: 0 });

      demo.server.answerWith({ kind: "honest" });
      await pool.query("UPDATE throttle SET free_at = now()");
      await pool.query("UPDATE candidate SET not_before = NULL");
      await longAgo();
      await sweep({ ctx: demo.ctx, input: { engineRestarted: false } });
      const { search, candidates } = await finishDemoSearch(demo, searchId);
      expect(demo.server.stats.calls).toBeGreaterThan(before);
      expect(search).toMatchObject({
        state: "finished",
        stopReason: "all_checked",
        waitingUntil: null,
      });
      expect(search.counts).toMatchObject({ total: companies, failed: 0, pending: 0 });
      const judges = candidates.flatMap(({ cells }) => cells.map(({ judge }) => judge));
      expect(new Set(judges)).toEqual(new Set(["llm"]));
    },
  );

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

  test.each([
    ["credits are spent, said with status 200", 200, '{"error":{"code":402}}', "credit"],
    ["the server takes no request at all", 400, '{"error":"no"}', "rejects every form"],
  ])(
    "fails with what to mend when %s, and asks for no further company",
    async (_what, status, body, says) => {
      const demo = await openWithModel({ otherwise: { kind: "raw", status, body }, window: 4 });
      const searchId = await startDemoSearch(demo, { ...aboutReviews, maxCandidates: 12 });
      const { search } = await finishDemoSearch(demo, searchId);
      expect(search).toMatchObject({ state: "failed", counts: { failed: 0, inFlight: 0 } });
      expect(search.errorMessage).toContain(says);
      expect(search.counts.pending).toBeGreaterThan(0);
      expect((await readSpend(demo, searchId)).spentTokens).toBe(0);
    },
  );

  test("says of an estimate that the model's answer could not be used", async () => {
    const demo = await openWithModel({ otherwise: { kind: "text", text: "I think that it is." } });
    const searchId = await startDemoSearch(demo, { ...aboutReviews, maxCandidates: 3 });
    const { search } = await finishDemoSearch(demo, searchId);
    expect(search.state).toBe("finished");
    const verdicts = await readVerdicts(demo, searchId);
    expect(verdicts.length).toBeGreaterThan(0);
    for (const { judge, reasoning } of verdicts) {
      expect(judge).toBe("local");
      expect(reasoning).toContain("(Estimated: The answer was not valid JSON.)");
    }
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
