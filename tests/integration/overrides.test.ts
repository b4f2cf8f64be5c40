import { expect, test } from "vitest";
import type { Outcome } from "@/research/verify/verdict";
import { overrideVerdict } from "@/services/overrides/override-verdict";
import { undoOverride } from "@/services/overrides/undo-override";
import { readCandidate } from "@/services/read-candidate";
import { recheckCandidates } from "@/services/recheck-candidates";
import { recordVerification } from "@/services/record-verification";
import { startVerification } from "@/services/start-verification";
import { watchSearch } from "@/services/watch-search";
import {
  decided,
  drain,
  raise,
  type Started,
  snapshot,
  startSearch,
  verify,
} from "../support/chain-search";

async function cellOf(search: Started, at = 0) {
  const { candidates, search: view } = await snapshot(search);
  const candidateId = candidates[at]?.id ?? raise();
  const criterionId = view.criteria[0]?.id ?? raise();
  const { searchId, userId } = search;
  return { searchId, userId, candidateId, criterionId };
}

const setTo = async (search: Started, outcome: Outcome, at = 0, note = "I asked them.") =>
  overrideVerdict({ ctx: search.ctx, input: { ...(await cellOf(search, at)), outcome, note } });
const undo = async (search: Started, at = 0) =>
  undoOverride({ ctx: search.ctx, input: await cellOf(search, at) });

test("a person's verdict decides the company and the counts at once, and its undo brings back what Assay found", async () => {
  const search = await startSearch({ companies: 2 });
  await drain(search, search.window);
  const before = await snapshot(search);
  expect(before.search).toMatchObject({ state: "finished", counts: { matched: 2 } });

  const changed = await setTo(search, "not_met");
  expect(changed).toMatchObject({
    search: { state: "finished", counts: { matched: 1, rejected: 1 } },
    candidate: {
      state: "rejected",
      cells: [{ outcome: "not_met", judge: "user", reasoning: "I asked them." }],
    },
  });
  const after = await snapshot(search);
  expect(after.lastSeq).toBe(before.lastSeq + 1);
  const { searchId } = search;
  const [event] =
    (
      await watchSearch({
        ctx: search.ctx,
        input: { searchId, afterSeq: before.lastSeq, signal: AbortSignal.timeout(10_000) },
      }).next()
    ).value ?? raise();
  expect(event?.data).toMatchObject({ type: "candidate", counts: { matched: 1, rejected: 1 } });

  await setTo(search, "unclear", 0, "");
  expect((await snapshot(search)).candidates[0]).toMatchObject({ state: "unclear" });
  await undo(search);
  const undone = await snapshot(search);
  expect(undone.search.counts).toEqual(before.search.counts);
  expect(undone.candidates[0]?.cells).toEqual(before.candidates[0]?.cells);
  await undo(search);
  expect((await snapshot(search)).lastSeq).toBe(undone.lastSeq);
});

test("the evidence shows what a person's verdict replaced", async () => {
  const search = await startSearch({ companies: 1 });
  await drain(search, search.window);
  await setTo(search, "not_met");
  const detail = await readCandidate({ ctx: search.ctx, input: await cellOf(search) });
  expect(detail?.verdicts).toMatchObject([
    { outcome: "not_met", judge: "user", replaced: { outcome: "met", judge: "fact" } },
  ]);
});

test("a company in flight keeps the person's verdict when its own result is recorded", async () => {
  const search = await startSearch({ companies: 1 });
  const [claim] = search.window;
  await startVerification({ ctx: search.ctx, input: claim ?? raise() });
  expect(await setTo(search, "not_met")).toMatchObject({ candidate: { state: "running" } });
  await recordVerification({
    ctx: search.ctx,
    input: { claim: claim ?? raise(), result: await decided(search, "met") },
  });
  const after = await snapshot(search);
  expect(after.search).toMatchObject({ state: "finished", counts: { matched: 0, rejected: 1 } });
  expect(after.candidates[0]?.cells).toMatchObject([{ judge: "user", outcome: "not_met" }]);
  await undo(search);
  expect((await snapshot(search)).candidates[0]).toMatchObject({
    state: "matched",
    cells: [{ judge: "fact", outcome: "met" }],
  });
});

test("a verdict that a person set and took back while a company was in flight is not taken for its result", async () => {
  const search = await startSearch({ companies: 1 });
  const [claim] = search.window;
  await startVerification({ ctx: search.ctx, input: claim ?? raise() });
  await setTo(search, "not_met");
  await undo(search);
  await recordVerification({
    ctx: search.ctx,
    input: { claim: claim ?? raise(), result: await decided(search, "met") },
  });
  expect((await snapshot(search)).candidates[0]).toMatchObject({
    state: "matched",
    cells: [{ judge: "fact", outcome: "met" }],
  });
});

test("checking again keeps the person's verdict", async () => {
  const search = await startSearch({ companies: 1 });
  await drain(search, search.window);
  await setTo(search, "not_met");
  const { searchId, userId, candidateId } = await cellOf(search);
  const recheck = { kind: "companies", candidateIds: [candidateId] } as const;
  await recheckCandidates({ ctx: search.ctx, input: { searchId, userId, recheck } });
  await verify(search, search.outbox.claims.at(-1) ?? raise(), "met");
  expect((await snapshot(search)).candidates[0]).toMatchObject({
    state: "rejected",
    cells: [{ judge: "user", outcome: "not_met" }],
  });
});

test("a running search ends when a person's verdict is the last that it wanted", async () => {
  const search = await startSearch({ companies: 6, wanted: 2, chain: { windowSize: 1 } });
  const [second] = await verify(search, search.window[0] ?? raise(), "met");
  // The second is in flight: the third waits, and a person knows it.
  const ended = await setTo(search, "met", 2);
  expect(ended?.search).toMatchObject({ state: "running", counts: { matched: 2 } });
  expect(await verify(search, second ?? raise(), "not_met")).toEqual([]);
  expect((await snapshot(search)).search).toMatchObject({
    state: "finished",
    stopReason: "wanted_reached",
  });
});

test("a wanted match that a person takes back lets a running search claim the next company", async () => {
  const search = await startSearch({ companies: 6, wanted: 2, chain: { windowSize: 2 } });
  const [first] = search.window;
  await setTo(search, "met", 3);
  expect(await verify(search, first ?? raise(), "met")).toEqual([]);
  await setTo(search, "not_met", 0);
  expect(search.outbox.claims).toHaveLength(1);
  expect((await snapshot(search)).search).toMatchObject({
    state: "running",
    counts: { matched: 1, inFlight: 2 },
  });
});

test("a company that failed is what a person says of it, and waits when that is taken back", async () => {
  const search = await startSearch({ companies: 1 });
  const [claim] = search.window;
  await startVerification({ ctx: search.ctx, input: claim ?? raise() });
  await recordVerification({
    ctx: search.ctx,
    input: {
      claim: claim ?? raise(),
      result: { kind: "failed", code: "away", message: "Away.", verdicts: [], reading: null },
    },
  });
  expect((await setTo(search, "met"))?.candidate).toMatchObject({
    state: "matched",
    errorMessage: null,
  });
  const undone = await undo(search);
  expect(undone?.candidate).toMatchObject({ state: "pending", decidedAt: null, cells: [] });
  expect(undone?.search.state).toBe("finished");
});

test("nobody corrects a cell that is not theirs or not there", async () => {
  const search = await startSearch({ companies: 1 });
  await drain(search, search.window);
  const cell = { ...(await cellOf(search)), outcome: "not_met", note: "" } as const;
  const { ctx } = search;
  const unknown = "00000000-0000-4000-8000-000000000000";
  for (const wrong of [{ userId: "eve" }, { candidateId: unknown }, { criterionId: unknown }]) {
    expect(await overrideVerdict({ ctx, input: { ...cell, ...wrong } })).toBeNull();
    expect(await undoOverride({ ctx, input: { ...cell, ...wrong } })).toBeNull();
  }
  expect((await snapshot(search)).candidates[0]).toMatchObject({ state: "matched" });
});
