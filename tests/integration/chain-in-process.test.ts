import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchSnapshot } from "@/research/search-view";
import { sweep } from "@/services/chain/sweep";
import { readCandidate } from "@/services/read-candidate";
import { readPage } from "@/services/read-page";
import { resumeSearch } from "@/services/resume-search";
import { watchSearch } from "@/services/watch-search";
import {
  type DemoServices,
  findFalseCitations,
  finishDemoSearch,
  openDemo,
  startDemoSearch,
} from "../support/demo-search";

const request = {
  query: "Companies that have good reviews on their website and are AI-related",
  maxCandidates: 12,
  wanted: 1000,
};
const decidedStates = ["matched", "rejected", "unclear", "failed"];

let demo: DemoServices;
let first: Awaited<ReturnType<typeof finishDemoSearch>>;

beforeAll(async () => {
  demo = await openDemo();
  first = await finishDemoSearch(demo, await startDemoSearch(demo, request));
}, 120_000);
afterAll(() => demo.close());

const countRows = async (sql: string): Promise<number> =>
  (await demo.ctx.database.pool.query(sql, [first.search.id])).rows[0]?.n;

const outcomesOf = ({ candidates }: SearchSnapshot) =>
  new Map(
    candidates.map(({ company, state, score, cells }) => [
      company.domain,
      { state, score, cells: cells.map(({ outcome, confidence }) => [outcome, confidence]) },
    ]),
  );

describe("a search over 12 demo companies", () => {
  test("ends with every company decided", () => {
    expect(first.search).toMatchObject({ state: "finished", stopReason: "all_checked" });
    expect(first.candidates).toHaveLength(12);
    for (const { state, decidedAt } of first.candidates) {
      expect(decidedStates).toContain(state);
      expect(decidedAt).not.toBeNull();
    }
    expect(first.candidates.some(({ state }) => state === "matched")).toBe(true);
  });

  test("tells it in events without a gap, the last of which is the finished search", async () => {
    expect(first.seqs).toEqual(first.seqs.map((_seq, index) => index + 1));
    expect(first.lastSeq).toBe(first.seqs.length);
    const { rows } = await demo.ctx.database.pool.query(
      "SELECT data FROM search_event WHERE search_id = $1 ORDER BY seq DESC LIMIT 1",
      [first.search.id],
    );
    expect(rows[0]?.data).toMatchObject({ type: "search", search: { state: "finished" } });
  });

  test("has events that add up to the snapshot", async () => {
    const { rows } = await demo.ctx.database.pool.query<{ data: SearchEventData }>(
      "SELECT data FROM search_event WHERE search_id = $1 ORDER BY seq",
      [first.search.id],
    );
    const byId = new Map<string, unknown>();
    let counts: unknown = null;
    for (const { data } of rows) {
      for (const candidate of data.candidates ?? []) byId.set(candidate.id, candidate);
      if (data.candidate) byId.set(data.candidate.id, data.candidate);
      counts = data.counts ?? data.search?.counts ?? counts;
    }
    expect(first.candidates.map(({ id }) => byId.get(id))).toEqual(first.candidates);
    expect(counts).toEqual(first.search.counts);
  });

  test("has counters that equal the rows", async () => {
    const { counts } = first.search;
    const of = (state: string) => first.candidates.filter((one) => one.state === state).length;
    expect(counts).toEqual({
      total: 12,
      pending: 0,
      inFlight: 0,
      matched: of("matched"),
      rejected: of("rejected"),
      unclear: of("unclear"),
      failed: of("failed"),
    });
  });

  test("has one current verdict per criterion of every company that was judged, as an estimate or a fact", async () => {
    const wrong = await countRows(
      `SELECT count(*)::int AS n FROM candidate c JOIN criterion k ON k.search_id = c.search_id
       WHERE c.search_id = $1 AND c.state <> 'failed' AND 1 <> (SELECT count(*) FROM verdict v
         WHERE v.candidate_id = c.id AND v.criterion_id = k.id AND v.is_current)`,
    );
    expect(wrong).toBe(0);
    const judges = new Set(
      first.candidates.flatMap(({ cells }) => cells.map(({ judge }) => judge)),
    );
    expect([...judges].filter((judge) => judge !== "local" && judge !== "fact")).toEqual([]);
  });

  test("quotes only what stands on the stored page, there where it says", async () => {
    const quotes = await countRows(
      `SELECT count(*)::int AS n FROM citation q JOIN verdict v ON v.id = q.verdict_id
       JOIN candidate c ON c.id = v.candidate_id WHERE c.search_id = $1`,
    );
    expect(quotes).toBeGreaterThan(0);
    expect(await findFalseCitations(demo.ctx, first.search.id)).toEqual([]);
  });

  test("quotes only the company's own pages", async () => {
    const foreign = await countRows(
      `SELECT count(*)::int AS n FROM citation q JOIN verdict v ON v.id = q.verdict_id
       JOIN candidate c ON c.id = v.candidate_id JOIN page p ON p.id = q.page_id
       WHERE c.search_id = $1 AND p.company_id <> c.company_id`,
    );
    expect(foreign).toBe(0);
  });

  test("shows the whole evidence of every company, and every page that it read", async () => {
    const { ctx } = demo;
    const searchId = first.search.id;
    for (const { id, state } of first.candidates) {
      const detail = await readCandidate({ ctx, input: { searchId, candidateId: id } });
      expect(detail?.candidate.state).toBe(state);
      expect(detail?.fictional).toBe(true);
      for (const page of detail?.pages ?? []) {
        if (page.id === null) continue;
        expect(await readPage({ ctx, input: { searchId, pageId: page.id } })).not.toBeNull();
      }
    }
  });
});

test("the same search again gives the same and asks the sites for nothing that is stored", async () => {
  const before = demo.requests.length;
  expect(before).toBeGreaterThan(12);
  const second = await finishDemoSearch(demo, await startDemoSearch(demo, request));
  expect(outcomesOf(second)).toEqual(outcomesOf(first));
  const { rows } = await demo.ctx.database.pool.query("SELECT url FROM page WHERE outcome = 'ok'");
  const stored = new Set(rows.map(({ url }) => url));
  const again = demo.requests
    .slice(before)
    .filter(({ url, conditional }) => stored.has(url) && !conditional);
  expect(again).toEqual([]);
});

test("a result that the database refuses is a broken attempt, and the search still ends", async () => {
  const broken = await openDemo();
  try {
    const { ctx } = broken;
    await ctx.database.pool.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'check_violation'; END $$;
       CREATE TRIGGER refuse BEFORE INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    const searchId = await startDemoSearch(broken, { ...request, maxCandidates: 1 });
    const input = { searchId, afterSeq: 0, signal: AbortSignal.timeout(25_000) };
    for await (const events of watchSearch({ ctx, input })) {
      const waits = events.some(
        ({ data }) => data.type === "candidate" && data.candidate.state === "pending",
      );
      if (!waits) continue;
      await ctx.database.pool.query("UPDATE candidate SET not_before = NULL");
      await ctx.database.pool.query("UPDATE search SET active_at = now() - interval '1 minute'");
      await sweep({ ctx, input: { engineRestarted: false } });
    }
    const { search, candidates } = await finishDemoSearch(broken, searchId);
    expect(search).toMatchObject({ state: "finished", counts: { failed: 1 } });
    expect(candidates[0]?.errorMessage).toMatch(/three times over/);
  } finally {
    await broken.close();
  }
});

test("a search whose start breaks is failed, says so, and can be resumed when that is mended", async () => {
  const broken = await openDemo();
  try {
    const { ctx, userId } = broken;
    await ctx.database.pool.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'check_violation'; END $$;
       CREATE TRIGGER refuse BEFORE INSERT ON criterion FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    const searchId = await startDemoSearch(broken, { ...request, maxCandidates: 2 });
    const failed = await finishDemoSearch(broken, searchId);
    expect(failed.search).toMatchObject({ state: "failed", stopReason: "failed" });
    expect(failed.search.errorMessage).toMatch(/tried again/);
    expect(await sweep({ ctx, input: { engineRestarted: true } })).toMatchObject({ requested: 0 });

    await ctx.database.pool.query("DROP TRIGGER refuse ON criterion");
    await resumeSearch({ ctx, input: { userId, searchId } });
    const { search } = await finishDemoSearch(broken, searchId);
    expect(search).toMatchObject({ state: "finished", errorMessage: null, counts: { total: 2 } });
  } finally {
    await broken.close();
  }
});

type SearchEventData = {
  readonly search?: SearchSnapshot["search"];
  readonly candidates?: SearchSnapshot["candidates"];
  readonly candidate?: SearchSnapshot["candidates"][number];
  readonly counts?: SearchSnapshot["search"]["counts"];
};

test("a listed company counts as verified once its homepage has been read, and not before", async () => {
  await demo.ctx.database.pool.query("UPDATE company SET verified = false");
  const search = await finishDemoSearch(demo, await startDemoSearch(demo, request));
  for (const { id, state, company } of search.candidates) {
    const detail = await readCandidate({
      ctx: demo.ctx,
      input: { searchId: search.search.id, candidateId: id },
    });
    const home = detail?.pages.find(({ url }) => new URL(url).pathname === "/");
    if (state !== "failed" && home?.outcome === "ok") expect(company.verified).toBe(true);
    if (state === "failed") expect(company.verified).toBe(false);
  }
  expect(search.candidates.some(({ company }) => company.verified)).toBe(true);
  expect(search.candidates.some(({ company }) => !company.verified)).toBe(true);
});
