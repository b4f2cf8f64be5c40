import { describe, expect, test } from "vitest";
import type { Web } from "@/research/ports";
import { fail } from "@/research/result";
import { candidatesOf, createSearchSchema } from "@/research/search-view";
import { createResearchTurns } from "@/services/chain/research-turns";
import { sweep } from "@/services/chain/sweep";
import type { VerificationClaim } from "@/services/context";
import { createSearch } from "@/services/create-search";
import { findCandidates } from "@/services/find-candidates";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { recordVerification } from "@/services/record-verification";
import { startVerification } from "@/services/start-verification";
import { stopSearch } from "@/services/stop-search";
import { verifyCandidate } from "@/services/verify-candidate";
import { watchSearch } from "@/services/watch-search";
import {
  agePast,
  decided,
  drain,
  raise,
  type Started,
  snapshot,
  startSearch,
  verify,
} from "../support/chain-search";
import { addUser } from "../support/test-context";

const sweepOnce = ({ ctx }: Started, engineRestarted = false) =>
  sweep({ ctx, input: { engineRestarted } });

/** What was sent since the last call. */
const takeSent = ({ outbox }: Started) => outbox.claims.splice(0);

async function expectAllMatched(search: Started, companies: number) {
  const { search: view } = await snapshot(search);
  expect(view).toMatchObject({
    state: "finished",
    stopReason: "all_checked",
    counts: { total: companies, matched: companies, inFlight: 0, pending: 0 },
  });
  const { rows } = await search.ctx.database.pool.query(
    "SELECT seq FROM search_event WHERE search_id = $1 AND data->'search'->>'state' = 'finished'",
    [search.searchId],
  );
  expect(rows).toHaveLength(1);
}

describe("what an engine loses", () => {
  test("one event, while the search goes on: it alone is sent again, as soon as a later one has overtaken it", async () => {
    const search = await startSearch({ companies: 8 });
    const [lost, ...delivered] = search.window;
    if (!lost) throw new Error("no window");
    await agePast(search, "4 seconds");
    const next = (await Promise.all(delivered.map((claim) => verify(search, claim)))).flat();
    expect((await sweepOnce(search)).resent).toBe(0);
    const [overtaker, ...rest] = next;
    const after = await verify(search, overtaker ?? raise());
    expect((await sweepOnce(search)).resent).toBe(1);
    const sent = takeSent(search);
    expect(sent).toMatchObject([{ candidateId: lost.candidateId, attempt: lost.attempt + 1 }]);
    expect((await snapshot(search)).search.counts.inFlight).toBe(3);
    expect(await startVerification({ ctx: search.ctx, input: lost })).toBe(false);
    await drain(search, [...rest, ...after, ...sent]);
    await expectAllMatched(search, 8);
  });

  test("everything, at a restart: all that was sent before is sent again at once, though the search is busy", async () => {
    const search = await startSearch({ companies: 8 });
    const [first, ...waiting] = search.window;
    await startVerification({ ctx: search.ctx, input: first ?? raise() });
    expect((await sweepOnce(search, true)).resent).toBe(2);
    expect(takeSent(search).map(({ candidateId }) => candidateId)).toEqual(
      waiting.map(({ candidateId }) => candidateId),
    );
  });

  test("a start that was under way, at a restart: it is asked for again at once, and the one before changes nothing", async () => {
    const search = await startSearch({ companies: 2 });
    const { id } = await addSearch(search, search.userId);
    const [before] = search.outbox.searches.filter(({ searchId }) => searchId === id);
    if (!before) throw new Error("nothing was sent");
    await planSearch({ ctx: search.ctx, input: before });
    expect((await sweepOnce(search, true)).requested).toBe(1);
    const after = search.outbox.searches.at(-1);
    expect(after).toMatchObject({ searchId: id, attempt: before.attempt + 1 });
    expect(await findCandidates({ ctx: search.ctx, input: before })).toBe(false);
    expect(await findCandidates({ ctx: search.ctx, input: after ?? before })).toBe(true);
  });
});

describe("a process that works for one search alone", () => {
  test("takes up that one, and leaves what belongs to others to them", async () => {
    const search = await startSearch({ companies: 4 });
    const { id: searchId } = await addSearch(search, search.userId);
    takeSent(search);
    const { ctx } = search;
    const ofOther = await sweep({ ctx, input: { engineRestarted: true, searchId } });
    expect(ofOther).toMatchObject({ requested: 1, resent: 0 });
    expect(takeSent(search)).toEqual([]);
    const input = { engineRestarted: true, searchId: search.searchId };
    expect(await sweep({ ctx, input })).toMatchObject({ requested: 0, resent: 3 });
  });
});

describe("a lost step reply", () => {
  test("is followed by the same claims, and by none once the sweeper has sent those again", async () => {
    const search = await startSearch({ companies: 8 });
    const [claim, other, third] = search.window;
    if (!claim || !other || !third) throw new Error("no window");
    const claimed = await verify(search, claim);
    expect(await verifyCandidate({ ctx: search.ctx, input: claim })).toEqual(claimed);
    await agePast(search, "4 seconds");
    const next = await verify(search, other);
    await verify(search, next[0] ?? raise());
    expect((await sweepOnce(search)).resent).toBe(2);
    expect(takeSent(search)).toMatchObject(
      [third, ...claimed].map(({ candidateId, attempt }) => ({
        candidateId,
        attempt: attempt + 1,
      })),
    );
    expect(await verifyCandidate({ ctx: search.ctx, input: claim })).toEqual([]);
    expect((await snapshot(search)).search.counts.inFlight).toBe(3);
  });

  test("at the last company finishes the search once, whatever else arrives at that moment", async () => {
    const search = await startSearch({ companies: 2 });
    const [one, other] = search.window;
    if (!one || !other) throw new Error("no window");
    const record = async (claim: VerificationClaim) => {
      await startVerification({ ctx: search.ctx, input: claim });
      return recordVerification({
        ctx: search.ctx,
        input: { claim, result: await decided(search, "met") },
      });
    };
    await Promise.all([
      ...[one, other, one, other].map(record),
      sweepOnce(search),
      sweepOnce(search, true),
    ]);
    await drain(search, takeSent(search));
    await expectAllMatched(search, 2);
  });
});

describe("fencing", () => {
  test("a late result of a timed-out attempt changes nothing after its successor's", async () => {
    const search = await startSearch({ companies: 8 });
    const late = search.window[0] ?? raise();
    await startVerification({ ctx: search.ctx, input: late });
    await expireLeases(search);
    await sweepOnce(search);
    const successor = takeSent(search)[0] ?? raise();
    expect(successor).toMatchObject({ candidateId: late.candidateId, attempt: late.attempt + 1 });
    await verify(search, successor, "met");
    const before = await snapshot(search);
    const input = { claim: late, result: await decided(search, "not_met") };
    expect(await recordVerification({ ctx: search.ctx, input })).toEqual([]);
    expect(await snapshot(search)).toEqual(before);
    const verdicts = await search.ctx.database.pool.query(
      "SELECT outcome, attempt FROM verdict WHERE candidate_id = $1",
      [late.candidateId],
    );
    expect(verdicts.rows).toEqual([{ outcome: "met", attempt: successor.attempt }]);
  });

  test("the same event twice, side by side, gives one verdict, one decision and one claim", async () => {
    const search = await startSearch({ companies: 8 });
    const claim = search.window[0] ?? raise();
    const [first, second] = await Promise.all([
      verify(search, claim, "met"),
      verify(search, claim, "met"),
    ]);
    expect(second).toEqual(first);
    const { rows } = await search.ctx.database.pool.query(
      `SELECT (SELECT count(*)::int FROM verdict) AS verdicts, count(*)::int AS decisions FROM search_event
       WHERE data->'candidate'->>'id' = $1 AND data->'candidate'->>'state' = 'matched'`,
      [claim.candidateId],
    );
    expect(rows).toEqual([{ verdicts: 1, decisions: 1 }]);
    expect((await snapshot(search)).search.counts.inFlight).toBe(3);
  });
});

test("an overloaded but healthy system sends nothing again, though every place is free for a moment between two companies", async () => {
  const search = await startSearch({
    companies: 4,
    chain: { windowSize: 3, globalConcurrency: 2, userConcurrency: 1 },
  });
  const queue = [...search.window];
  for (const user of ["ada", "bob", "bob"]) {
    if (user === "bob") await addUser(search.ctx, "bob").catch(() => {});
    queue.push(...(await openSearch(search, user)));
  }
  const running: VerificationClaim[] = [];
  let companies = 0;
  const expectNothing = async () =>
    expect(await sweepOnce(search)).toMatchObject({ requested: 0, resent: 0, failed: 0 });
  while (queue.length + running.length > 0) {
    // As an engine: first in, first out within two places in all, one a user.
    for (let at = 0; at < queue.length && running.length < 2; ) {
      const claim = queue[at];
      if (!claim || running.some(({ userId }) => userId === claim.userId)) at += 1;
      else {
        queue.splice(at, 1);
        expect(await startVerification({ ctx: search.ctx, input: claim })).toBe(true);
        running.push(claim);
      }
    }
    await agePast(search, "1 minute");
    await expectNothing();
    const done = running.shift() ?? raise();
    queue.push(...(await verify({ ...search, searchId: done.searchId }, done)));
    companies += 1;
    await expectNothing();
  }
  expect(companies).toBe(16);
});

test("a company whose research hangs, deaf to every signal, keeps its place no longer than a lease beyond its deadline", async () => {
  const search = await startSearch({ companies: 8, chain: { leaseMs: 300 } });
  const claim = search.window[0] ?? raise();
  let letGo = () => {};
  let hung: Promise<VerificationClaim[]> = Promise.resolve([]);
  const abandoned = new Promise<void>((resolve) => {
    const web: Web = {
      get: (_url, { signal }) =>
        new Promise((comeBack) => {
          letGo = () => comeBack(fail("timeout", "It came back after all."));
          signal.addEventListener("abort", () => resolve());
        }),
    };
    const ctx = { ...search.ctx, tools: { ...search.ctx.tools, web } };
    hung = verifyCandidate({ ctx, input: claim });
    void hung.catch(() => {});
  });
  await untilRunning(search);
  await search.ctx.database.pool.query(
    "UPDATE candidate SET started_at = started_at - interval '1 hour' WHERE state = 'running'",
  );
  await abandoned;
  await expireLeases(search);
  expect((await sweepOnce(search)).resent).toBe(1);
  expect(takeSent(search)).toMatchObject([{ candidateId: claim.candidateId }]);
  letGo();
  expect(await hung).toEqual([]);
  expect((await snapshot(search)).search.counts).toMatchObject({ inFlight: 3, failed: 0 });
});

test("a company that waits for its turn has its lease and is not read, and a stop lets it go", async () => {
  const search = await startSearch({ companies: 8 });
  const claim = search.window[0] ?? raise();
  const turns = createResearchTurns({ least: 1, most: 1 });
  const leave = await turns.enter({ userId: "eve", rank: 1 }, new AbortController().signal);
  let asked = 0;
  const web: Web = {
    async get(_url, { signal }) {
      if (!signal.aborted) asked += 1;
      return fail("aborted", "Nobody waits for it.");
    },
  };
  const ctx = { ...search.ctx, turns, tools: { ...search.ctx.tools, web } };
  const waits = verifyCandidate({ ctx, input: claim });
  const stateOf = async () => {
    const { rows } = await ctx.database.pool.query(
      "SELECT state, lease_until > now() AS leased FROM candidate WHERE id = $1",
      [claim.candidateId],
    );
    return rows[0];
  };
  while ((await stateOf()).state === "sent");
  expect(await stateOf()).toEqual({ state: "running", leased: true });
  await stopSearch({ ctx, input: search });
  expect(await waits).toEqual([]);
  expect(await stateOf()).toEqual({ state: "pending", leased: null });
  expect(asked).toBe(0);
  leave();
});

/** Watches for the event that says so, as a viewer would. */
async function untilRunning(search: Started): Promise<void> {
  const input = { searchId: search.searchId, afterSeq: 0, signal: AbortSignal.timeout(20_000) };
  for await (const events of watchSearch({ ctx: search.ctx, input })) {
    const shown = events.flatMap(({ data }) => candidatesOf(data));
    if (shown.some(({ state }) => state === "running")) return;
  }
}

async function expireLeases({ ctx }: Started): Promise<void> {
  await ctx.database.pool.query(
    "UPDATE candidate SET lease_until = now() - interval '1 second' WHERE state = 'running'",
  );
}

const addSearch = ({ ctx }: Started, userId: string) =>
  createSearch({
    ctx,
    input: {
      userId,
      idempotencyKey: null,
      request: createSearchSchema.parse({
        query: "robot makers",
        wanted: 1000,
        criteria: [{ text: "makes robots", kind: "topic", condition: null, spans: [] }],
      }),
    },
  });

/** One more search of the same companies, with its window open. */
async function openSearch(search: Started, userId: string): Promise<VerificationClaim[]> {
  const { ctx } = search;
  const { id } = await addSearch(search, userId);
  const input = search.outbox.searches.find(({ searchId }) => searchId === id);
  if (!input) throw new Error("nothing was sent");
  await planSearch({ ctx, input });
  await findCandidates({ ctx, input });
  return openWindow({ ctx, input });
}
