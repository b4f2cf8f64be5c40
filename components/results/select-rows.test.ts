import { describe, expect, it } from "vitest";
import { makeCandidate } from "@/components/search/search-fixtures";
import type { CandidateView, CellView, CriterionView } from "@/research/search-view";
import { measurePassRates, selectRows } from "./select-rows";

const at = (second: number) => ({ decidedAt: `2026-11-22T08:00:0${second}.000Z` });
const ids = (rows: readonly CandidateView[]) => rows.map(({ id }) => id);

describe("selectRows", () => {
  const early = makeCandidate(5, "matched", { ...at(1), score: 0.2 });
  const late = makeCandidate(1, "matched", { ...at(2), score: 0.9 });
  const reading = makeCandidate(3, "running");
  const rejected = makeCandidate(2, "rejected", at(1));

  it("appends a new match below the earlier ones, whatever its rank", () => {
    expect(ids(selectRows([late, early], "matches", "found"))).toEqual(["k5", "k1"]);
  });

  it("ends the matches with the companies being read", () => {
    expect(ids(selectRows([reading, early, rejected], "matches", "found"))).toEqual(["k5", "k3"]);
  });

  it("shows every company under All, by rank", () => {
    const rows = selectRows([early, rejected, reading, late], "all", "found");
    expect(ids(rows)).toEqual(["k1", "k2", "k3", "k5"]);
  });

  it("puts the best first when asked", () => {
    expect(ids(selectRows([early, late], "matches", "best"))).toEqual(["k1", "k5"]);
  });

  it("shows only rejected companies as rejected", () => {
    expect(ids(selectRows([early, rejected, reading], "rejected", "found"))).toEqual(["k2"]);
  });
});

describe("measurePassRates", () => {
  const criterion = (id: string): CriterionView => ({
    id,
    text: id,
    kind: "topic",
    condition: null,
    spans: [],
  });
  const cell = (outcome: CellView["outcome"]): CellView => ({
    criterionId: "a",
    outcome,
    confidence: 1,
    judge: "local",
    reasoning: "",
    evidence: null,
  });

  it("counts unclear as judged and not as met, and knows nothing before the first", () => {
    const candidates = [
      makeCandidate(1, "matched", { cells: [cell("met")] }),
      makeCandidate(2, "unclear", { cells: [cell("unclear")] }),
    ];
    const rates = measurePassRates(candidates, [criterion("a"), criterion("b")]);
    expect(rates.get("a")).toBe(0.5);
    expect(rates.get("b")).toBeNull();
  });
});
