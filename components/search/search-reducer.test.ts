import { describe, expect, it } from "vitest";
import { makeCandidate, makeSearch, noCounts } from "./search-fixtures";
import { reduceSearch, type SearchModel } from "./search-reducer";

const snapshot = {
  search: makeSearch({ counts: { ...noCounts, total: 2, pending: 2 } }),
  candidates: [makeCandidate(1), makeCandidate(2)],
  lastSeq: 5,
};

function begin(): SearchModel {
  const model = reduceSearch(null, { type: "snapshot", snapshot });
  if (model === null) throw new Error("A snapshot gives a model.");
  return model;
}

const decided = (seq: number, rank: number, matched: number) => ({
  seq,
  event: {
    type: "candidate" as const,
    candidate: makeCandidate(rank, "matched"),
    counts: { ...noCounts, total: 2, matched, pending: 2 - matched },
  },
});

describe("reduceSearch", () => {
  it("starts from the snapshot, in the order of the candidates", () => {
    expect([...begin().candidates.keys()]).toEqual(["k1", "k2"]);
    expect(begin().lastSeq).toBe(5);
  });

  it("applies an event once: old and repeated numbers change nothing", () => {
    const once = reduceSearch(begin(), { type: "events", events: [decided(6, 1, 1)] });
    expect(once?.search.counts.matched).toBe(1);
    expect(reduceSearch(once, { type: "events", events: [decided(6, 2, 2)] })).toBe(once);
    expect(reduceSearch(once, { type: "events", events: [decided(4, 2, 2)] })).toBe(once);
    const batch = [decided(7, 2, 2), decided(7, 1, 1)];
    expect(reduceSearch(once, { type: "events", events: batch })?.search.counts.matched).toBe(2);
  });

  it("applies a batch in the order of the numbers, not of arrival", () => {
    const events = [decided(7, 2, 2), decided(6, 1, 1)];
    const model = reduceSearch(begin(), { type: "events", events });
    expect(model?.search.counts.matched).toBe(2);
    expect(model?.lastSeq).toBe(7);
  });

  it("keeps a row's place when the row changes, and adds new rows at the end", () => {
    const found = {
      seq: 6,
      event: { type: "candidates" as const, candidates: [makeCandidate(3)] },
    };
    const model = reduceSearch(begin(), { type: "events", events: [found, decided(7, 1, 1)] });
    expect([...(model?.candidates.keys() ?? [])]).toEqual(["k1", "k2", "k3"]);
    expect(model?.candidates.get("k1")?.state).toBe("matched");
  });

  it("leaves the earlier model as it was", () => {
    const before = begin();
    reduceSearch(before, { type: "events", events: [decided(6, 1, 1)] });
    expect(before.candidates.get("k1")?.state).toBe("pending");
  });

  it("ignores events before the first snapshot", () => {
    expect(reduceSearch(null, { type: "events", events: [decided(6, 1, 1)] })).toBeNull();
  });
});
