import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewColumn } from "@/research/columns/column";
import type { CandidateView, SearchSnapshot } from "@/research/search-view";
import { addColumn } from "@/services/columns/add-column";
import { askValues } from "@/services/columns/ask-values";
import { removeColumn } from "@/services/columns/remove-column";
import { readCandidate } from "@/services/read-candidate";
import {
  type DemoServices,
  finishDemoSearch,
  openDemo,
  startDemoSearch,
} from "../support/demo-search";

let demo: DemoServices;
beforeAll(async () => {
  demo = await openDemo({}, { readableOnly: true });
});
afterAll(() => demo.close());

const request = {
  query: "companies with good reviews",
  wanted: 1000,
  maxCandidates: 12,
  criteria: [
    { text: "has good reviews on its website", kind: "reviews", condition: null, spans: [] },
  ],
};
const customers: NewColumn = { name: "customers", type: "list" };
const founded: NewColumn = { name: "founded", type: "date" };

const finish = async (columns: readonly NewColumn[] = []) =>
  finishDemoSearch(demo, await startDemoSearch(demo, { ...request, columns }));
const add = (searchId: string, column: NewColumn) =>
  addColumn({ ctx: demo.ctx, input: { userId: demo.userId, searchId, column } });

const matchesOf = ({ candidates }: SearchSnapshot) =>
  candidates.filter(({ state }) => state === "matched");
const cellOf = (candidate: CandidateView, columnId: string | undefined) =>
  candidate.values.find((value) => value.columnId === columnId);
const columnNamed = ({ search }: SearchSnapshot, name: string) =>
  search.columns.find((column) => column.name === name)?.id;

describe("columns that a search begins with", () => {
  test("are answered for every match and for nobody else, each value with a quote or a fact", async () => {
    const done = await finish([founded, customers]);
    const matches = matchesOf(done);
    expect(matches.length).toBeGreaterThan(2);
    for (const match of matches) expect(match.values).toHaveLength(2);
    const others = done.candidates.filter(({ state }) => state !== "matched");
    expect(others.flatMap(({ values }) => values)).toEqual([]);
    const found = matches
      .flatMap(({ values }) => values)
      .filter(({ outcome }) => outcome === "found");
    expect(found.length).toBeGreaterThan(2);
    for (const value of found) expect(value.evidence).not.toBeNull();
    expect(done.seqs).toEqual(done.seqs.map((_seq, index) => index + 1));
  });

  test("every quote is on its stored page at its place", async () => {
    const done = await finish([customers]);
    for (const { id } of matchesOf(done)) {
      const detail = await readCandidate({
        ctx: demo.ctx,
        input: { searchId: done.search.id, candidateId: id },
      });
      for (const { pageId, quote, start, end } of detail?.values.flatMap(
        (value) => value.citations,
      ) ?? []) {
        const { rows } = await demo.ctx.database.pool.query("SELECT text FROM page WHERE id = $1", [
          pageId,
        ]);
        expect(rows[0]?.text.slice(start, end)).toBe(quote);
        expect(detail?.pages.map((page) => page.id)).toContain(pageId);
      }
    }
  });
});

describe("a column added to a finished search", () => {
  test("costs itself alone: verdicts stand, stored pages are used, and the search ends as it had", async () => {
    const before = await finish();
    const countVerdicts = async () => {
      const { rows } = await demo.ctx.database.pool.query(
        "SELECT count(*)::int AS n FROM verdict v JOIN candidate c ON c.id = v.candidate_id WHERE c.search_id = $1",
        [before.search.id],
      );
      return rows[0]?.n;
    };
    const verdicts = await countVerdicts();
    demo.requests.length = 0;
    const { rows: stored } = await demo.ctx.database.pool.query<{ url: string }>(
      "SELECT url FROM page WHERE company_id = ANY($1)",
      [before.candidates.map(({ company }) => company.id)],
    );
    const known = new Set(stored.map(({ url }) => url));
    await add(before.search.id, customers);
    const after = await finishDemoSearch(demo, before.search.id);
    expect(after.search).toMatchObject({
      state: "finished",
      stopReason: "all_checked",
      counts: before.search.counts,
    });
    expect(await countVerdicts()).toBe(verdicts);
    expect(demo.requests.filter(({ url }) => known.has(url))).toEqual([]);
    const column = columnNamed(after, "customers");
    for (const match of matchesOf(after)) expect(cellOf(match, column)).toBeDefined();
  });

  test("no match leaves the table while its values are looked for", async () => {
    const before = await finish();
    await add(before.search.id, founded);
    const { rows } = await demo.ctx.database.pool.query<{
      data: { counts?: { matched: number }; search?: SearchSnapshot["search"] };
    }>("SELECT data FROM search_event WHERE search_id = $1 AND seq > $2", [
      before.search.id,
      before.lastSeq,
    ]);
    await finishDemoSearch(demo, before.search.id);
    const counts = rows.flatMap(({ data }) => data.counts ?? data.search?.counts ?? []);
    expect(counts.length).toBeGreaterThan(0);
    for (const { matched } of counts) expect(matched).toBe(before.search.counts.matched);
  });

  test("a second search's same column is answered from what is known, without a request", async () => {
    const first = await finish([customers]);
    demo.requests.length = 0;
    const second = await finish([customers]);
    expect(demo.requests).toEqual([]);
    const values = (done: SearchSnapshot) =>
      matchesOf(done).map(({ company, values: [value] }) => [company.domain, value?.value ?? null]);
    expect(values(second)).toEqual(values(first));
  });

  test("the same words twice and a thirteenth column are refused", async () => {
    const { search } = await finish([customers]);
    expect(await add(search.id, { name: "Customers", type: "text" })).toMatchObject({
      error: { code: "name_taken" },
    });
    for (let n = 0; n < 11; n += 1)
      await add(search.id, { name: `fact number ${n}`, type: "text" });
    expect(await add(search.id, founded)).toMatchObject({ error: { code: "too_many" } });
    await finishDemoSearch(demo, search.id);
  });
});

test("a removed column is gone from the view, and its values stay in history", async () => {
  const done = await finish([customers, founded]);
  const columnId = columnNamed(done, "customers") ?? "";
  await removeColumn({
    ctx: demo.ctx,
    input: { userId: demo.userId, searchId: done.search.id, columnId },
  });
  const after = await finishDemoSearch(demo, done.search.id);
  expect(after.search.columns.map(({ name }) => name)).toEqual(["founded"]);
  expect(
    matchesOf(after)
      .flatMap(({ values }) => values)
      .some((value) => value.columnId === columnId),
  ).toBe(false);
  const { rows } = await demo.ctx.database.pool.query(
    "SELECT id FROM column_value WHERE column_id = $1",
    [columnId],
  );
  expect(rows).toHaveLength(matchesOf(done).length);
});

test("a company that does not match is answered when a person asks for it, and stays what it is", async () => {
  const done = await finish([founded]);
  const other = done.candidates.find(({ state }) => state === "unclear" || state === "rejected");
  if (!other) throw new Error("all match");
  const candidateId = other.id;
  await askValues({
    ctx: demo.ctx,
    input: { userId: demo.userId, searchId: done.search.id, candidateId },
  });
  const after = await finishDemoSearch(demo, done.search.id);
  const same = after.candidates.find(({ id }) => id === candidateId);
  expect(same).toMatchObject({ state: other.state, valuesAsked: true });
  expect(same?.values).toHaveLength(1);
});

test("a value that is asked for again is read from pages fetched anew, and the old one stays in history", async () => {
  const done = await finish([customers]);
  const columnId = columnNamed(done, "customers") ?? "";
  const candidateId = matchesOf(done)[0]?.id ?? "";
  demo.requests.length = 0;
  await askValues({
    ctx: demo.ctx,
    input: { userId: demo.userId, searchId: done.search.id, candidateId, columnId },
  });
  await finishDemoSearch(demo, done.search.id);
  expect(demo.requests.length).toBeGreaterThan(0);
  const { rows } = await demo.ctx.database.pool.query(
    "SELECT is_current, is_stale FROM column_value WHERE candidate_id = $1 AND column_id = $2 ORDER BY attempt",
    [candidateId, columnId],
  );
  expect(rows).toEqual([
    { is_current: false, is_stale: true },
    { is_current: true, is_stale: false },
  ]);
});
