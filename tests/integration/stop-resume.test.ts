import { expect, test } from "vitest";
import { candidatesOf, createSearchSchema } from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import { createSearch } from "@/services/create-search";
import { findCandidates } from "@/services/find-candidates";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { recordVerification } from "@/services/record-verification";
import { resumeSearch } from "@/services/resume-search";
import { startVerification } from "@/services/start-verification";
import { stopSearch } from "@/services/stop-search";
import { verifyCandidate } from "@/services/verify-candidate";
import { watchSearch } from "@/services/watch-search";
import { raise, snapshot, startSearch } from "../support/chain-search";
import { finishDemoSearch, openDemo, startDemoSearch } from "../support/demo-search";
import { createSilentWeb } from "../support/silent-web";
import { addCompanies, addUser, createTestContext } from "../support/test-context";

const request = { query: "companies with good reviews", wanted: 1000, maxCandidates: 30 };

test("a search that is stopped and resumed again and again, beside another, still decides every company once", async () => {
  const demo = await openDemo({ ASSAY_WINDOW: "3" });
  const { ctx, userId } = demo;
  const sweeper = setInterval(() => {
    void sweep({ ctx, input: { engineRestarted: false } }).catch(() => {});
  }, 500);
  try {
    const [churned, calm] = [
      await startDemoSearch(demo, request),
      await startDemoSearch(demo, request),
    ];
    let started = 0;
    let afterSeq = 0;
    // A stream may end at a stop: whoever resumes opens it again.
    for (let resumed = 0; resumed < 5; ) {
      const leaving = new AbortController();
      const input = { searchId: churned, afterSeq, signal: leaving.signal };
      for await (const events of watchSearch({ ctx, input })) {
        afterSeq = events.at(-1)?.seq ?? afterSeq;
        const shown = events.flatMap(({ data }) => candidatesOf(data));
        started += shown.filter(({ state }) => state !== "pending").length;
        if (started <= resumed) continue;
        await stopSearch({ ctx, input: { userId, searchId: churned } });
        await resumeSearch({ ctx, input: { userId, searchId: churned } });
        resumed += 1;
        if (resumed === 5) leaving.abort();
      }
    }
    for (const searchId of [churned, calm]) {
      const { search, candidates, seqs } = await finishDemoSearch(demo, searchId);
      expect(search).toMatchObject({ state: "finished", stopReason: "all_checked" });
      expect(search.counts).toMatchObject({ total: 30, pending: 0, inFlight: 0 });
      expect(seqs).toEqual(seqs.map((_seq, index) => index + 1));
      for (const { cells, state } of candidates) {
        if (state !== "failed") expect(cells).toHaveLength(search.criteria.length);
      }
    }
  } finally {
    clearInterval(sweeper);
    await demo.close();
  }
}, 60_000);

test.each([
  ["hears of it", {}],
  ["hears nothing", { DIRECT_DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" }],
])(
  "a stop ends what a process that %s is asking a site for, though its lease is renewed only in minutes",
  async (_how, environment) => {
    const chain = { leaseMs: 600_000 };
    const search = await startSearch({ companies: 3, chain, environment });
    const claim = search.window[0] ?? raise();
    const { web, asked } = createSilentWeb();
    const ctx = { ...search.ctx, tools: { ...search.ctx.tools, web } };
    const work = verifyCandidate({ ctx, input: claim });
    await asked;
    await stopSearch({ ctx, input: search });
    expect(await work).toEqual([]);
    expect((await snapshot(search)).search).toMatchObject({
      state: "stopped",
      counts: { pending: 3, inFlight: 0 },
    });
  },
);

test("a search whose only company is still being stopped can be resumed, and decides it", async () => {
  const { ctx, outbox, close } = await createTestContext({});
  try {
    const userId = await addUser(ctx, "ada");
    await addCompanies(ctx, 1);
    const created = await createSearch({
      ctx,
      input: { userId, idempotencyKey: null, request: createSearchSchema.parse(request) },
    });
    const searchId = created.id;
    const start = outbox.searches[0];
    if (!start) throw new Error("nothing was sent");
    await planSearch({ ctx, input: start });
    await findCandidates({ ctx, input: start });
    const [claim] = await openWindow({ ctx, input: start });
    if (!claim) throw new Error("the window is empty");
    await startVerification({ ctx, input: claim });
    await stopSearch({ ctx, input: { userId, searchId } });
    expect(await resumeSearch({ ctx, input: { userId, searchId } })).toMatchObject({
      state: "running",
      stopReason: null,
    });

    const result = { kind: "interrupted", verdicts: [], reading: null } as const;
    expect(await recordVerification({ ctx, input: { claim, result } })).toEqual([]);
    await ctx.database.pool.query("UPDATE search SET active_at = now() - interval '1 minute'");
    await sweep({ ctx, input: { engineRestarted: false } });
    expect(outbox.claims).toMatchObject([{ candidateId: claim.candidateId, attempt: 2 }]);
  } finally {
    await close();
  }
});

test("the end of a search is noted, however long ago it began", async () => {
  const { ctx, searchId, userId } = await startSearch({ companies: 1 });
  await ctx.database.pool.query(
    "UPDATE search SET created_at = now() - interval '60 days' WHERE id = $1",
    [searchId],
  );
  const noted: [string, unknown][] = [];
  const note = (event: string, fields?: unknown) => void noted.push([event, fields]);
  const log = { info: note, error: note };
  await stopSearch({ ctx: { ...ctx, log }, input: { userId, searchId } });
  const ms = expect.closeTo(60 * 24 * 3_600_000, -5);
  expect(noted).toContainEqual(["search.ended", expect.objectContaining({ searchId, ms })]);
});
