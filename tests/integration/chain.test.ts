import { describe, expect, test } from "vitest";
import { lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import { candidatesOf, createSearchSchema } from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import { createSearch } from "@/services/create-search";
import { findCandidates } from "@/services/find-candidates";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { recordVerification, type VerificationResult } from "@/services/record-verification";
import { resumeSearch } from "@/services/resume-search";
import { startVerification } from "@/services/start-verification";
import { stopLockedSearch, stopSearch } from "@/services/stop-search";
import { watchSearch } from "@/services/watch-search";
import {
  agePast,
  decided,
  drain,
  raise,
  snapshot,
  startSearch,
  verify,
} from "../support/chain-search";

describe("the window chain", () => {
  test("opens W companies and replaces each that is decided, until all are", async () => {
    const search = await startSearch({ companies: 8 });
    expect(search.window).toHaveLength(3);
    expect(await drain(search, search.window)).toBe(8);
    const { search: view } = await snapshot(search);
    expect(view).toMatchObject({ state: "finished", stopReason: "all_checked" });
    expect(view.counts).toMatchObject({ total: 8, matched: 8, pending: 0, inFlight: 0 });
  });

  test("claims nothing more once enough have matched, and keeps what was in flight", async () => {
    const search = await startSearch({ companies: 10, wanted: 2 });
    expect(await drain(search, search.window)).toBe(4);
    const { search: view } = await snapshot(search);
    expect(view).toMatchObject({ state: "finished", stopReason: "wanted_reached" });
    expect(view.counts).toMatchObject({ matched: 4, pending: 6 });
  });

  test("finishes once when the last two results arrive at the same moment", async () => {
    const search = await startSearch({ companies: 2 });
    await Promise.all(search.window.map((claim) => verify(search, claim)));
    const { rows } = await search.ctx.database.pool.query(
      "SELECT seq FROM search_event WHERE search_id = $1 AND data->'search'->>'state' = 'finished'",
      [search.searchId],
    );
    expect(rows).toHaveLength(1);
  });

  test("opening the window again after a lost reply gives the same companies", async () => {
    const search = await startSearch({ companies: 8 });
    const request = search.outbox.searches[0];
    if (!request) throw new Error("nothing was sent");
    expect(await openWindow({ ctx: search.ctx, input: request })).toEqual(search.window);
  });

  test("recording again after a lost reply gives the same claim and adds no verdict", async () => {
    const search = await startSearch({ companies: 8 });
    const [claim] = search.window;
    if (!claim) throw new Error("no window");
    const first = await verify(search, claim);
    expect(first).toHaveLength(1);
    expect(await verify(search, claim, "not_met")).toEqual(first);
    const { candidates, search: view } = await snapshot(search);
    expect(candidates.find(({ id }) => id === claim.candidateId)?.state).toBe("matched");
    expect(view.counts.inFlight).toBe(3);
  });

  test("two searches share a global limit that is too small for both windows", async () => {
    const search = await startSearch({
      companies: 8,
      chain: { globalConcurrency: 4, windowSize: 4 },
    });
    expect(search.window).toHaveLength(4);
    const other = await createSearch({
      ctx: search.ctx,
      input: {
        userId: search.userId,
        idempotencyKey: null,
        request: createSearchSchema.parse({
          query: "robot makers",
          criteria: [{ text: "makes robots", kind: "topic", condition: null, spans: [] }],
        }),
      },
    });
    const request = search.outbox.searches.find(({ searchId }) => searchId === other.id);
    if (!request) throw new Error("nothing was sent");
    await planSearch({ ctx: search.ctx, input: request });
    await findCandidates({ ctx: search.ctx, input: request });
    expect(await openWindow({ ctx: search.ctx, input: request })).toHaveLength(2);
    const [claim] = search.window;
    if (!claim) throw new Error("no window");
    expect(await verify(search, claim)).toHaveLength(0);
  });
});

describe("fencing", () => {
  test("a late result of a taken-over attempt changes nothing", async () => {
    const search = await startSearch({ companies: 4 });
    const [claim] = search.window;
    if (!claim) throw new Error("no window");
    await startVerification({ ctx: search.ctx, input: claim });
    await search.ctx.database.pool.query(
      "UPDATE candidate SET lease_until = now() - interval '1 second' WHERE id = $1",
      [claim.candidateId],
    );
    await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
    const next = search.outbox.claims.find(({ candidateId }) => candidateId === claim.candidateId);
    expect(next?.attempt).toBe(claim.attempt + 1);
    expect(
      await recordVerification({
        ctx: search.ctx,
        input: { claim, result: await decided(search, "not_met") },
      }),
    ).toEqual([]);
    const { candidates } = await snapshot(search);
    expect(candidates.find(({ id }) => id === claim.candidateId)?.state).toBe("sent");
    const { rows } = await search.ctx.database.pool.query("SELECT id FROM verdict");
    expect(rows).toEqual([]);
  });

  test("a superseded delivery does not start", async () => {
    const search = await startSearch({ companies: 4 });
    const [claim] = search.window;
    if (!claim) throw new Error("no window");
    const stale = { ...claim, attempt: claim.attempt - 1 };
    expect(await startVerification({ ctx: search.ctx, input: stale })).toBe(false);
    expect(await startVerification({ ctx: search.ctx, input: { ...claim, epoch: 99 } })).toBe(
      false,
    );
  });
});

describe("stop and resume", () => {
  test("stop takes back what waits, keeps what was verified, and an old epoch records but never claims", async () => {
    const search = await startSearch({ companies: 8 });
    const [first, second] = search.window;
    if (!first || !second) throw new Error("no window");
    await verify(search, first);
    await startVerification({ ctx: search.ctx, input: second });
    await stopSearch({ ctx: search.ctx, input: search });
    const stopped = await snapshot(search);
    expect(stopped.search).toMatchObject({ state: "stopped", stopReason: "stopped_by_user" });
    expect(stopped.search.counts).toMatchObject({ matched: 1, inFlight: 1, pending: 6 });
    const claims = await recordVerification({
      ctx: search.ctx,
      input: { claim: second, result: await decided(search, "met") },
    });
    expect(claims).toEqual([]);
    expect((await snapshot(search)).search.counts).toMatchObject({ matched: 2, inFlight: 0 });
    expect(search.outbox.stops).toEqual([{ searchId: search.searchId, epoch: 2 }]);
  });

  test("a company that starts while a stop is being made waits for nothing, and its result is kept", async () => {
    const search = await startSearch({ companies: 8 });
    const [claim] = search.window;
    if (!claim) throw new Error("no window");
    await inTransaction(search.ctx.database.pool, async (client) => {
      const locked = await lockSearch(client, search.searchId);
      if (!locked) throw new Error("the search is gone");
      expect(await startVerification({ ctx: search.ctx, input: claim })).toBe(true);
      await stopLockedSearch(client, locked, "stopped_by_user");
    });
    expect((await snapshot(search)).search.counts).toMatchObject({ inFlight: 1, pending: 7 });
    const input = { claim, result: await decided(search, "met") };
    expect(await recordVerification({ ctx: search.ctx, input })).toEqual([]);
    expect((await snapshot(search)).search.counts).toMatchObject({ matched: 1, inFlight: 0 });
  });

  test("a search that was stopped while its last companies were being decided has ended when it is resumed", async () => {
    const search = await startSearch({ companies: 2 });
    const [first, second] = search.window;
    if (!first || !second) throw new Error("no window");
    for (const claim of [first, second]) {
      await startVerification({ ctx: search.ctx, input: claim });
    }
    await stopSearch({ ctx: search.ctx, input: search });
    for (const claim of [first, second]) await verify(search, claim);
    expect((await snapshot(search)).search.state).toBe("stopped");
    await resumeSearch({ ctx: search.ctx, input: search });
    expect((await snapshot(search)).search).toMatchObject({
      state: "finished",
      stopReason: "all_checked",
      counts: { matched: 2 },
    });
  });

  test("companies that start at the same moment are told of in one event, those whose result comes first in none", async () => {
    const search = await startSearch({ companies: 8 });
    const [recorded, ...others] = search.window;
    if (!recorded) throw new Error("no window");
    await verify(search, recorded);
    for (const claim of others) await startVerification({ ctx: search.ctx, input: claim });
    const { lastSeq } = await snapshot(search);
    const [passedOn, ...told] = others;
    const passOn = search.window.map((claim) => ({
      claim,
      done: search.ctx.announceStart(claim),
    }));
    await passOn.find(({ claim }) => claim === passedOn)?.done();
    const input = { ...search, afterSeq: lastSeq, signal: AbortSignal.timeout(10_000) };
    for await (const events of watchSearch({ ctx: search.ctx, input })) {
      expect(events.map(({ data }) => candidatesOf(data).map(({ id }) => id))).toEqual([
        told.map(({ candidateId }) => candidateId),
      ]);
      break;
    }
    await Promise.all(passOn.map(({ done }) => done()));
    expect((await snapshot(search)).lastSeq).toBe(lastSeq + 1);
  });

  test("resume goes on to the end with one window, whatever was delivered before the stop", async () => {
    const search = await startSearch({ companies: 8 });
    const [first] = search.window;
    if (!first) throw new Error("no window");
    await verify(search, first);
    for (let round = 0; round < 3; round += 1) {
      await stopSearch({ ctx: search.ctx, input: search });
      await resumeSearch({ ctx: search.ctx, input: search });
    }
    expect((await snapshot(search)).search.counts.inFlight).toBe(3);
    for (const old of search.window) {
      expect(await startVerification({ ctx: search.ctx, input: old })).toBe(false);
    }
    await drain(search, search.outbox.claims);
    expect((await snapshot(search)).search).toMatchObject({
      state: "finished",
      stopReason: "all_checked",
      counts: { matched: 8 },
    });
  });

  test("somebody else can neither stop nor resume", async () => {
    const search = await startSearch({ companies: 4 });
    const input = { userId: "eve", searchId: search.searchId };
    expect(await stopSearch({ ctx: search.ctx, input })).toBeNull();
    expect(await resumeSearch({ ctx: search.ctx, input })).toBeNull();
    expect((await snapshot(search)).search.state).toBe("running");
  });
});

describe("the sweeper", () => {
  test("sends nothing while a search goes on", async () => {
    const search = await startSearch({ companies: 8 });
    await startVerification({ ctx: search.ctx, input: search.window[0] ?? raise() });
    const report = await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
    expect(report).toMatchObject({ requested: 0, resent: 0, failed: 0 });
  });

  test("sends nothing while other work takes every place, however long that lasts", async () => {
    const search = await startSearch({
      companies: 8,
      chain: { globalConcurrency: 1, windowSize: 2 },
    });
    await startVerification({ ctx: search.ctx, input: search.window[0] ?? raise() });
    await agePast(search, "1 hour");
    const report = await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
    expect(report.resent).toBe(0);
  });

  test("sends companies again that an engine has lost", async () => {
    const search = await startSearch({ companies: 8 });
    await agePast(search, "1 minute");
    const report = await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
    expect(report.resent).toBe(3);
    expect(new Set(search.outbox.claims.map(({ candidateId }) => candidateId))).toEqual(
      new Set(search.window.map(({ candidateId }) => candidateId)),
    );
    await drain(search, search.outbox.claims);
    expect((await snapshot(search)).search.counts.matched).toBe(8);
  });

  test("two sweeps at once send each company once", async () => {
    const search = await startSearch({ companies: 8 });
    await agePast(search, "1 minute");
    const input = { engineRestarted: false };
    await Promise.all([sweep({ ctx: search.ctx, input }), sweep({ ctx: search.ctx, input })]);
    expect(search.outbox.claims).toHaveLength(3);
  });

  test("asks again for a search that nobody started", async () => {
    const search = await startSearch({ companies: 1 });
    const { id } = await createSearch({
      ctx: search.ctx,
      input: {
        userId: search.userId,
        idempotencyKey: null,
        request: createSearchSchema.parse({ query: "robot makers" }),
      },
    });
    await search.ctx.database.pool.query(
      "UPDATE search SET lease_until = now() - interval '1 second' WHERE id = $1",
      [id],
    );
    await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
    expect(search.outbox.searches.filter(({ searchId }) => searchId === id)).toMatchObject([
      { attempt: 1 },
      { attempt: 2 },
    ]);
  });

  test("gives a company up after three lost attempts and finishes the search", async () => {
    const search = await startSearch({ companies: 1 });
    let claim = search.window[0] ?? raise();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await startVerification({ ctx: search.ctx, input: claim });
      await search.ctx.database.pool.query(
        "UPDATE candidate SET lease_until = now() - interval '1 second'",
      );
      await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
      claim = search.outbox.claims.at(-1) ?? claim;
    }
    const { search: view } = await snapshot(search);
    expect(view).toMatchObject({ state: "finished", counts: { failed: 1 } });
  });
});

describe("errors, outages and caps", () => {
  test("a broken attempt is tried again later, three times in all", async () => {
    const search = await startSearch({ companies: 1 });
    const result: VerificationResult = {
      kind: "errored",
      code: "research_error",
      message: "Something broke.",
      verdicts: [],
      reading: null,
    };
    let claim = search.window[0] ?? raise();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await startVerification({ ctx: search.ctx, input: claim });
      await recordVerification({ ctx: search.ctx, input: { claim, result } });
      await search.ctx.database.pool.query("UPDATE candidate SET not_before = NULL");
      await search.ctx.database.pool.query(
        "UPDATE search SET active_at = now() - interval '1 minute'",
      );
      await sweep({ ctx: search.ctx, input: { engineRestarted: false } });
      claim = search.outbox.claims.at(-1) ?? claim;
    }
    expect((await snapshot(search)).search).toMatchObject({
      state: "finished",
      counts: { failed: 1 },
    });
  });

  test("an outage uses none of a company's attempts", async () => {
    const search = await startSearch({ companies: 1 });
    const claim = search.window[0] ?? raise();
    await startVerification({ ctx: search.ctx, input: claim });
    await recordVerification({
      ctx: search.ctx,
      input: {
        claim,
        result: { kind: "postponed", verdicts: [], reading: null },
      },
    });
    const { rows } = await search.ctx.database.pool.query(
      "SELECT state, failures, not_before > now() AS waits FROM candidate",
    );
    expect(rows).toEqual([{ state: "pending", failures: 0, waits: true }]);
    expect((await snapshot(search)).search.state).toBe("running");
  });

  test("a spent budget stops the search with that reason and can be resumed", async () => {
    const search = await startSearch({ companies: 8 });
    const claim = search.window[0] ?? raise();
    await startVerification({ ctx: search.ctx, input: claim });
    await recordVerification({
      ctx: search.ctx,
      input: {
        claim,
        result: { kind: "budget_spent", reason: "budget_spent", verdicts: [], reading: null },
      },
    });
    expect((await snapshot(search)).search).toMatchObject({
      state: "stopped",
      stopReason: "budget_spent",
    });
    await resumeSearch({ ctx: search.ctx, input: search });
    expect((await snapshot(search)).search.state).toBe("running");
  });
});
