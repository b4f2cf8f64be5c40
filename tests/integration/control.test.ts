import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChangedCriterion, SearchSnapshot } from "@/research/search-view";
import { changeCriteria } from "@/services/change-criteria";
import { extendSearch } from "@/services/extend-search";
import { type Recheck, recheckCandidates } from "@/services/recheck-candidates";
import { stopSearch } from "@/services/stop-search";
import { watchSearch } from "@/services/watch-search";
import {
  type DemoServices,
  finishDemoSearch,
  openDemo,
  startDemoSearch,
} from "../support/demo-search";

let demo: DemoServices;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

const reviews: ChangedCriterion = {
  text: "has good reviews on its website",
  kind: "reviews",
  condition: null,
  spans: [],
};
const pricing: ChangedCriterion = {
  text: "publishes its prices",
  kind: "pricing",
  condition: null,
  spans: [],
};
const request = { query: "companies with good reviews", wanted: 1000, maxCandidates: 12 };

const finish = async (criteria: readonly ChangedCriterion[] = [reviews]) => {
  const searchId = await startDemoSearch(demo, { ...request, criteria });
  return finishDemoSearch(demo, searchId);
};

const change = (searchId: string, criteria: readonly ChangedCriterion[]) =>
  changeCriteria({ ctx: demo.ctx, input: { userId: demo.userId, searchId, criteria } });

const recheck = (searchId: string, what: Recheck) =>
  recheckCandidates({ ctx: demo.ctx, input: { userId: demo.userId, searchId, recheck: what } });

async function countVerdicts(searchId: string) {
  const { rows } = await demo.ctx.database.pool.query<{
    text: string;
    all: number;
    current: number;
  }>(
    `SELECT k.text, count(v.id)::int AS all, count(v.id) FILTER (WHERE v.is_current)::int AS current
     FROM criterion k LEFT JOIN verdict v ON v.criterion_id = k.id WHERE k.search_id = $1 GROUP BY k.id, k.text`,
    [searchId],
  );
  return Object.fromEntries(rows.map(({ text, ...counts }) => [text, counts]));
}

/** What every history must look like: no gap, no repeat, and counts that are the rows'. */
function expectWhole({ search, candidates, seqs }: Awaited<ReturnType<typeof finish>>) {
  expect(seqs).toEqual(seqs.map((_seq, index) => index + 1));
  const inState = (state: string) => candidates.filter((one) => one.state === state).length;
  const { matched, rejected, unclear, failed, pending } = search.counts;
  expect([matched, rejected, unclear, failed, pending]).toEqual(
    ["matched", "rejected", "unclear", "failed", "pending"].map(inState),
  );
}

const readable = ({ candidates }: SearchSnapshot) =>
  candidates.filter(({ state }) => state !== "failed");

describe("changing the criteria of a finished search", () => {
  test("an added criterion is checked alone: what was verified is not verified again", async () => {
    const before = await finish();
    const [kept] = before.search.criteria;
    demo.requests.length = 0;
    await change(before.search.id, [{ ...reviews, id: kept?.id }, pricing]);
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    expect(after.search).toMatchObject({ state: "finished", stopReason: "all_checked" });
    expect(after.search.criteria.map(({ text }) => text)).toEqual([reviews.text, pricing.text]);
    const counts = await countVerdicts(before.search.id);
    expect(counts[reviews.text]?.all).toBe(counts[reviews.text]?.current);
    for (const { cells } of readable(after)) expect(cells).toHaveLength(2);
  });

  test("a removed criterion decides every company at once, without a request", async () => {
    const before = await finish([reviews, pricing]);
    const prices = before.search.criteria[1];
    demo.requests.length = 0;
    const view = await change(before.search.id, [{ ...pricing, id: prices?.id }]);
    expect(view).toMatchObject({ state: "finished", stopReason: "all_checked" });
    expect(demo.requests).toEqual([]);
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    for (const { state, cells } of readable(after)) {
      const outcome = cells[0]?.outcome ?? "unclear";
      expect(state).toBe({ met: "matched", not_met: "rejected", unclear: "unclear" }[outcome]);
    }
  });

  test("a reworded criterion is verified again, and the old wording's verdicts stay in history", async () => {
    const before = await finish();
    const [old] = before.search.criteria;
    const reworded = { ...reviews, text: "is rated at least 4 of 5 by its customers", id: old?.id };
    await change(before.search.id, [reworded]);
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    const counts = await countVerdicts(before.search.id);
    expect(counts[reviews.text]?.all).toBe(12);
    expect(counts[reworded.text]?.current).toBe(12 - after.search.counts.failed);
    expect(after.search.criteria).toHaveLength(1);
  });

  test("what becomes nice to have rejects nobody any more, at once and without a request", async () => {
    const before = await finish([reviews, pricing]);
    const [first, second] = before.search.criteria;
    const rejected = before.candidates.filter(({ cells }) =>
      cells.some(({ criterionId, outcome }) => criterionId === second?.id && outcome !== "met"),
    );
    expect(rejected.length).toBeGreaterThan(0);
    demo.requests.length = 0;
    await change(before.search.id, [
      { ...reviews, id: first?.id },
      { ...pricing, id: second?.id, importance: "nice" },
    ]);
    expect(demo.requests).toEqual([]);
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    expect(after.search.criteria.map(({ id, importance }) => [id, importance])).toEqual([
      [first?.id, "must"],
      [second?.id, "nice"],
    ]);
    for (const { state, cells } of readable(after)) {
      const outcome = cells[0]?.outcome ?? "unclear";
      expect(state).toBe({ met: "matched", not_met: "rejected", unclear: "unclear" }[outcome]);
    }
    const back = await change(before.search.id, [
      { ...reviews, id: first?.id },
      { ...pricing, id: second?.id, importance: "must" },
    ]);
    expect(back?.counts).toEqual(before.search.counts);
  });

  test("another order is only shown; the same list changes nothing", async () => {
    const before = await finish([reviews, pricing]);
    const [first, second] = before.search.criteria;
    const reordered = [
      { ...pricing, id: second?.id },
      { ...reviews, id: first?.id },
    ];
    const view = await change(before.search.id, reordered);
    expect(view?.criteria.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    const after = await finishDemoSearch(demo, before.search.id);
    expect(after.search.counts).toEqual(before.search.counts);
    await change(before.search.id, reordered);
    expect((await finishDemoSearch(demo, before.search.id)).lastSeq).toBe(after.lastSeq);
  });
});

test("changed while it runs, a search ends with every company decided by the new criteria", async () => {
  const searchId = await startDemoSearch(demo, { ...request, criteria: [reviews] });
  const signal = new AbortController();
  for await (const events of watchSearch({
    ctx: demo.ctx,
    input: { searchId, afterSeq: 0, signal: signal.signal },
  })) {
    const decided = events.some(
      ({ data }) => data.type === "candidate" && data.candidate.decidedAt !== null,
    );
    if (!decided) continue;
    await change(searchId, [pricing]);
    signal.abort();
  }
  const after = await finishDemoSearch(demo, searchId);
  expectWhole(after);
  expect(after.search).toMatchObject({ state: "finished", stopReason: "all_checked" });
  for (const { cells } of readable(after)) {
    expect(cells.map(({ criterionId }) => criterionId)).toEqual([after.search.criteria[0]?.id]);
  }
});

describe("checking again", () => {
  test("one company is read afresh and decided again, and the search ends as it had", async () => {
    const before = await finish();
    const [company] = readable(before);
    if (!company) throw new Error("no company could be read");
    demo.requests.length = 0;
    await recheck(before.search.id, { kind: "companies", candidateIds: [company.id] });
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    expect(after.search).toMatchObject({ state: "finished", stopReason: "all_checked" });
    expect(after.search.counts).toEqual(before.search.counts);
    expect(new Set(demo.requests.map(({ url }) => new URL(url).hostname))).toEqual(
      new Set([company.company.domain]),
    );
    const counts = await countVerdicts(before.search.id);
    expect(counts[reviews.text]).toEqual({ all: 13, current: 12 });
  });

  test("some companies are read afresh and no others; one of another search is not found, and nothing changes", async () => {
    const before = await finish();
    const other = await finish();
    const named = readable(before).slice(0, 3);
    const candidateIds = named.map(({ id }) => id);
    const stranger = other.candidates[0]?.id ?? "";
    const mixed = { kind: "companies", candidateIds: [...candidateIds, stranger] } as const;
    expect(await recheck(before.search.id, mixed)).toBeNull();
    expect(await countVerdicts(before.search.id)).toEqual({
      [reviews.text]: { all: 12, current: 12 },
    });
    demo.requests.length = 0;
    await recheck(before.search.id, { kind: "companies", candidateIds });
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    expect(after.search.counts).toEqual(before.search.counts);
    expect(new Set(demo.requests.map(({ url }) => new URL(url).hostname))).toEqual(
      new Set(named.map(({ company }) => company.domain)),
    );
    const counts = await countVerdicts(before.search.id);
    expect(counts[reviews.text]).toEqual({ all: 15, current: 12 });
  });

  test("one cell leaves the company's other verdicts as they are", async () => {
    const before = await finish([reviews, pricing]);
    const [company] = readable(before);
    const [criterion] = before.search.criteria;
    if (!company || !criterion) throw new Error("nothing to check again");
    await recheck(before.search.id, {
      kind: "companies",
      candidateIds: [company.id],
      criterionId: criterion.id,
    });
    expectWhole(await finishDemoSearch(demo, before.search.id));
    const counts = await countVerdicts(before.search.id);
    expect(counts[reviews.text]?.all).toBe(13);
    expect(counts[pricing.text]?.all).toBe(12);
  });

  test("a stopped search checks what failed again, nothing else, and is stopped again", async () => {
    const before = await finish();
    const pool = demo.ctx.database.pool;
    await pool.query(
      `UPDATE candidate SET state = 'failed', error_code = 'test', error_message = 'It broke.'
       WHERE search_id = $1 AND rank <= 2`,
      [before.search.id],
    );
    await pool.query(
      `UPDATE candidate SET state = 'pending', decided_at = NULL, error_code = NULL WHERE search_id = $1 AND rank > 8`,
      [before.search.id],
    );
    await pool.query(
      "UPDATE search SET state = 'stopped', stop_reason = 'stopped_by_user' WHERE id = $1",
      [before.search.id],
    );
    await recheck(before.search.id, { kind: "failed" });
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    expect(after.search).toMatchObject({ state: "stopped", stopReason: "stopped_by_user" });
    expect(after.search.counts).toMatchObject({ pending: 4, inFlight: 0 });
    const broken = after.candidates.filter(({ errorMessage }) => errorMessage === "It broke.");
    expect(broken).toEqual([]);
  });
});

describe("more companies", () => {
  test("are others than those known, ranked behind them, and all get checked", async () => {
    const before = await finish();
    await extendSearch({
      ctx: demo.ctx,
      input: { userId: demo.userId, searchId: before.search.id, candidates: 8 },
    });
    const after = await finishDemoSearch(demo, before.search.id);
    expectWhole(after);
    expect(after.search).toMatchObject({ state: "finished", counts: { total: 20, pending: 0 } });
    expect(new Set(after.candidates.map(({ company }) => company.id)).size).toBe(20);
    expect(after.candidates.slice(0, 12).map(({ id }) => id)).toEqual(
      before.candidates.map(({ id }) => id),
    );
  });

  test("asked for while it runs and stopped at once, the search is stopped", async () => {
    const searchId = await startDemoSearch(demo, { ...request, criteria: [reviews] });
    const { ctx, userId } = demo;
    await extendSearch({ ctx, input: { userId, searchId, candidates: 5 } });
    await stopSearch({ ctx, input: { userId, searchId } });
    const after = await finishDemoSearch(demo, searchId);
    expect(after.search).toMatchObject({ state: "stopped", stopReason: "stopped_by_user" });
  });
});

test("nobody changes somebody else's search", async () => {
  const { search } = await finish();
  const other = { userId: "somebody else", searchId: search.id };
  const { ctx } = demo;
  expect(await changeCriteria({ ctx, input: { ...other, criteria: [pricing] } })).toBeNull();
  expect(await extendSearch({ ctx, input: { ...other, candidates: 5 } })).toBeNull();
  expect(
    await recheckCandidates({ ctx, input: { ...other, recheck: { kind: "failed" } } }),
  ).toBeNull();
});
