import { expect, test } from "vitest";
import type { ColumnAnswer } from "@/research/columns/column";
import { sweep } from "@/services/chain/sweep";
import { addColumn } from "@/services/columns/add-column";
import { removeColumn } from "@/services/columns/remove-column";
import type { VerificationClaim } from "@/services/context";
import { listResults } from "@/services/list-results";
import { recordVerification, type VerificationResult } from "@/services/record-verification";
import { resumeSearch } from "@/services/resume-search";
import { startVerification } from "@/services/start-verification";
import { stopSearch } from "@/services/stop-search";
import { drain, raise, type Started, snapshot, startSearch, verify } from "../support/chain-search";

const ask = async (search: Started, name = "CEO") => {
  const added = await addColumn({
    ctx: search.ctx,
    input: { ...search, column: { name, type: "text" } },
  });
  if (!added?.ok) throw new Error("the column was refused");
  const column = added.value.columns.find((one) => one.name === name);
  return column?.id ?? raise();
};

/** The claims that a change has sent since the last look. */
const takeSent = ({ outbox }: Started): VerificationClaim[] => outbox.claims.splice(0);

const answer = (columnId: string): ColumnAnswer => ({
  columnId,
  outcome: "found",
  value: { type: "text", text: "Ada Lund" },
  confidence: 0.9,
  reasoning: "It says so.",
  extractor: "fact",
  model: null,
  fact: { field: "ceo", value: "Ada Lund", origin: "test" },
  citations: [],
});

const record = async (
  search: Started,
  claim: VerificationClaim,
  result: Partial<VerificationResult> & Pick<VerificationResult, "kind">,
) => {
  await startVerification({ ctx: search.ctx, input: claim });
  const whole = { verdicts: [], reading: null, ...result } as VerificationResult;
  return recordVerification({ ctx: search.ctx, input: { claim, result: whole } });
};

/** A finished search of so many matches, and a column that was asked of them; nothing of it has been started. */
async function askFinished(companies: number) {
  const search = await startSearch({ companies });
  await drain(search, search.window);
  expect((await snapshot(search)).search.state).toBe("finished");
  takeSent(search);
  const columnId = await ask(search);
  return { search, columnId, claims: takeSent(search) };
}

test("a column opens a finished search for its matches, in a window, and exactly one record ends it again", async () => {
  const { search, columnId, claims } = await askFinished(7);
  expect(claims).toHaveLength(3);
  expect((await snapshot(search)).search).toMatchObject({
    state: "running",
    counts: { matched: 7, pending: 0, inFlight: 0 },
  });
  const matches = { searchId: search.searchId, state: "matched", afterRank: 0, limit: 10 } as const;
  expect(await listResults({ ctx: search.ctx, input: matches })).toHaveLength(7);
  const queue = [...claims];
  let asked = 0;
  for (let claim = queue.shift(); claim; claim = queue.shift()) {
    queue.push(...(await record(search, claim, { kind: "decided", answers: [answer(columnId)] })));
    asked += 1;
  }
  expect(asked).toBe(7);
  const after = await snapshot(search);
  expect(after.search).toMatchObject({
    state: "finished",
    stopReason: "all_checked",
    counts: { matched: 7 },
  });
  expect(after.candidates.map(({ values }) => values.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  const { rows } = await search.ctx.database.pool.query(
    "SELECT count(*)::int AS n FROM search_event WHERE search_id = $1 AND type = 'search' AND data->'search'->>'state' = 'finished'",
    [search.searchId],
  );
  expect(rows[0]?.n).toBe(2);
});

test("a stop in the middle keeps values and matches, and a resume asks only for the rest", async () => {
  const { search, columnId, claims } = await askFinished(5);
  await record(search, claims[0] ?? raise(), { kind: "decided", answers: [answer(columnId)] });
  await stopSearch({ ctx: search.ctx, input: search });
  for (const claim of claims.slice(1)) {
    expect(await startVerification({ ctx: search.ctx, input: claim })).toBe(false);
  }
  expect((await snapshot(search)).search).toMatchObject({
    state: "stopped",
    counts: { matched: 5, pending: 0 },
  });
  takeSent(search);
  await resumeSearch({ ctx: search.ctx, input: search });
  const queue = takeSent(search);
  let asked = 0;
  for (let claim = queue.shift(); claim; claim = queue.shift()) {
    queue.push(...(await record(search, claim, { kind: "decided", answers: [answer(columnId)] })));
    asked += 1;
  }
  expect(asked).toBe(4);
  const after = await snapshot(search);
  expect(after.search.state).toBe("finished");
  for (const { values } of after.candidates) expect(values).toHaveLength(1);
});

test("a spent budget stops the search with its reason, and the matches stay matches", async () => {
  const { search, claims } = await askFinished(4);
  await record(search, claims[0] ?? raise(), {
    kind: "budget_spent",
    reason: "budget_spent",
    isJudged: true,
  });
  expect((await snapshot(search)).search).toMatchObject({
    state: "stopped",
    stopReason: "budget_spent",
    counts: { matched: 4, pending: 0 },
  });
});

test("an outage uses up no attempt: the company waits, still a match", async () => {
  const { search, claims } = await askFinished(1);
  await record(search, claims[0] ?? raise(), { kind: "postponed", isJudged: true });
  const { rows } = await search.ctx.database.pool.query(
    "SELECT state, settled_as, failures, not_before IS NOT NULL AS waits FROM candidate",
  );
  expect(rows).toEqual([{ state: "pending", settled_as: "matched", failures: 0, waits: true }]);
  expect((await snapshot(search)).search.state).toBe("running");
});

test("errors, three times over, end as a failed value, never as a failed company", async () => {
  const { search, claims } = await askFinished(1);
  let claim = claims[0] ?? raise();
  for (let round = 1; round <= 3; round += 1) {
    await record(search, claim, { kind: "errored", code: "research_error", message: "It broke." });
    await search.ctx.database.pool.query("UPDATE candidate SET not_before = NULL");
    await search.ctx.database.pool.query(
      "UPDATE search SET active_at = now() - interval '1 minute'",
    );
    takeSent(search);
    await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
    claim = takeSent(search)[0] ?? claim;
  }
  const after = await snapshot(search);
  expect(after.search).toMatchObject({ state: "finished", counts: { matched: 1, failed: 0 } });
  expect(after.candidates[0]?.values).toMatchObject([
    { outcome: "failed", reasoning: "It broke." },
  ]);
});

test("leases that run out, three times over, end as a failed value too", async () => {
  const { search, claims } = await askFinished(1);
  let claim = claims[0] ?? raise();
  for (let round = 1; round <= 3; round += 1) {
    await startVerification({ ctx: search.ctx, input: claim });
    await search.ctx.database.pool.query(
      "UPDATE candidate SET lease_until = now() - interval '1 second'",
    );
    await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
    claim = takeSent(search)[0] ?? claim;
  }
  const after = await snapshot(search);
  expect(after.search).toMatchObject({ state: "finished", counts: { matched: 1, failed: 0 } });
  expect(after.candidates[0]?.values).toMatchObject([{ outcome: "failed" }]);
});

test("a late result of a superseded attempt changes no value, and one recorded twice adds none", async () => {
  const { search, columnId, claims } = await askFinished(1);
  const first = claims[0] ?? raise();
  await startVerification({ ctx: search.ctx, input: first });
  await search.ctx.database.pool.query(
    "UPDATE candidate SET lease_until = now() - interval '1 second'",
  );
  takeSent(search);
  await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
  const second = takeSent(search)[0] ?? raise();
  const result: VerificationResult = {
    kind: "decided",
    verdicts: [],
    reading: null,
    answers: [answer(columnId)],
  };
  await recordVerification({ ctx: search.ctx, input: { claim: first, result } });
  expect((await snapshot(search)).candidates[0]?.values).toEqual([]);
  await record(search, second, result);
  await recordVerification({ ctx: search.ctx, input: { claim: second, result } });
  const { rows } = await search.ctx.database.pool.query("SELECT attempt FROM column_value");
  expect(rows).toEqual([{ attempt: second.attempt }]);
});

test("a column that is added while a company is checked sends the company round once more, for it alone", async () => {
  const search = await startSearch({ companies: 1 });
  const claim = search.window[0] ?? raise();
  await startVerification({ ctx: search.ctx, input: claim });
  const columnId = await ask(search);
  const [next] = await verify(search, claim);
  expect((await snapshot(search)).search).toMatchObject({
    state: "running",
    counts: { matched: 1 },
  });
  await record(search, next ?? raise(), { kind: "decided", answers: [answer(columnId)] });
  expect((await snapshot(search)).search.state).toBe("finished");
});

test("a column that is removed while its values are looked for ends the search with its matches", async () => {
  const { search, columnId, claims } = await askFinished(5);
  await startVerification({ ctx: search.ctx, input: claims[0] ?? raise() });
  await removeColumn({ ctx: search.ctx, input: { ...search, columnId } });
  for (const claim of claims)
    await record(search, claim, { kind: "decided", answers: [answer(columnId)] });
  const after = await snapshot(search);
  expect(after.search).toMatchObject({
    state: "finished",
    stopReason: "all_checked",
    counts: { matched: 5 },
  });
});

test("what was found and enough before is not exceeded: no other company is checked for a column", async () => {
  const search = await startSearch({ companies: 9, wanted: 2 });
  await drain(search, search.window);
  const before = await snapshot(search);
  expect(before.search).toMatchObject({ stopReason: "wanted_reached" });
  takeSent(search);
  const columnId = await ask(search);
  const queue = takeSent(search);
  for (let claim = queue.shift(); claim; claim = queue.shift())
    queue.push(...(await record(search, claim, { kind: "decided", answers: [answer(columnId)] })));
  expect((await snapshot(search)).search).toMatchObject({
    stopReason: "wanted_reached",
    counts: before.search.counts,
  });
});
