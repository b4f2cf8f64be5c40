import { describe, expect, it } from "vitest";
import { makeCandidate } from "@/components/search/search-fixtures";
import type { CandidateView, CellView, CriterionView } from "@/research/search-view";
import { criterionColumnId, fitColumnId, makeColumns } from "./columns";
import { filterRows, measurePassRates, selectTab, sortRows } from "./select-rows";

const at = (second: number) => ({ decidedAt: `2026-11-22T08:00:0${second}.000Z` });
const ids = (rows: readonly CandidateView[]) => rows.map(({ id }) => id);
const criterion = (id: string): CriterionView => ({
  id,
  text: id,
  kind: "topic",
  condition: null,
  spans: [],
  importance: "must",
});
const cell = (outcome: CellView["outcome"], confidence = 1, criterionId = "a"): CellView => ({
  criterionId,
  outcome,
  confidence,
  judge: "local",
  reasoning: "",
  evidence: null,
});
const columns = makeColumns([criterion("a"), criterion("b")]);

describe("rows as found", () => {
  const early = makeCandidate(5, "matched", { ...at(1), score: 0.2 });
  const late = makeCandidate(1, "matched", { ...at(2), score: 0.9 });
  const reading = makeCandidate(3, "running");
  const rejected = makeCandidate(2, "rejected", at(1));
  const show = (rows: CandidateView[], tab: Parameters<typeof selectTab>[1]) =>
    ids(sortRows(selectTab(rows, tab), null, tab, columns));

  it("appends a new match below the earlier ones, whatever its rank", () => {
    expect(show([late, early], "matches")).toEqual(["k5", "k1"]);
  });

  it("ends the matches with the companies being read", () => {
    expect(show([reading, early, rejected], "matches")).toEqual(["k5", "k3"]);
  });

  it("shows every company under All, by rank", () => {
    expect(show([early, rejected, reading, late], "all")).toEqual(["k1", "k2", "k3", "k5"]);
  });

  it("shows only rejected companies as rejected", () => {
    expect(show([early, rejected, reading], "rejected")).toEqual(["k2"]);
  });
});

describe("sortRows", () => {
  const company = (
    rank: number,
    change: Partial<CandidateView["company"]>,
    cells: CellView[] = [],
  ) =>
    makeCandidate(rank, "matched", {
      company: { ...makeCandidate(rank).company, ...change },
      cells,
      score: rank / 10,
    });
  const sort = (rows: CandidateView[], column: string, direction: "asc" | "desc") =>
    ids(sortRows(rows, { column, direction }, "all", columns));

  it("puts what is not known last in either direction", () => {
    const rows = [
      company(1, { foundedYear: null }),
      company(2, { foundedYear: 2010 }),
      company(3, { foundedYear: 2020 }),
    ];
    expect(sort(rows, "since", "desc")).toEqual(["k3", "k2", "k1"]);
    expect(sort(rows, "since", "asc")).toEqual(["k2", "k3", "k1"]);
  });

  it("orders verdicts from surely met over unclear to surely not met", () => {
    const rows = [
      company(1, {}, [cell("not_met", 0.9)]),
      company(2, {}, [cell("met", 0.6)]),
      company(3, {}, [cell("unclear", 0.9)]),
      company(4, {}, [cell("met", 0.9)]),
      company(5, {}, []),
    ];
    const column = criterionColumnId("a");
    expect(sort(rows, column, "desc")).toEqual(["k4", "k2", "k3", "k1", "k5"]);
  });

  it("sorts names as people do, by case and number, and ties by rank", () => {
    const rows = [company(1, { name: "beta 10" }), company(2, { name: "Beta 9" })];
    expect(sort(rows, "company", "asc")).toEqual(["k2", "k1"]);
    expect(sort([company(2, { name: "A" }), company(1, { name: "a" })], "company", "asc")).toEqual([
      "k1",
      "k2",
    ]);
  });

  it("puts the best first when asked, and takes an unknown column for none", () => {
    const rows = [company(1, {}), company(2, {})];
    expect(sort(rows, fitColumnId, "desc")).toEqual(["k2", "k1"]);
    expect(sort(rows, "gone", "desc")).toEqual(["k1", "k2"]);
  });
});

describe("filterRows", () => {
  const paulo = makeCandidate(1, "matched", {
    company: { ...makeCandidate(1).company, name: "Lume", city: "São Paulo", country: "Brazil" },
    cells: [cell("met"), cell("unclear", 1, "b")],
  });
  const unplaced = makeCandidate(2, "running");
  const filter = (view: Partial<Parameters<typeof filterRows>[1]>) =>
    ids(filterRows([paulo, unplaced], { find: "", places: [], only: {}, ...view }, columns));

  it("finds every word, in any field, without accents or case", () => {
    expect(filter({ find: "sao LUME" })).toEqual(["k1"]);
    expect(filter({ find: "sao berlin" })).toEqual([]);
  });

  it("keeps the countries that are chosen; not known is one of them", () => {
    expect(filter({ places: ["Brazil"] })).toEqual(["k1"]);
    expect(filter({ places: ["Not known"] })).toEqual(["k2"]);
  });

  it("keeps only the outcomes that are chosen, of every criterion that is filtered", () => {
    expect(filter({ only: { a: ["met"] } })).toEqual(["k1"]);
    expect(filter({ only: { a: ["met"], b: ["met"] } })).toEqual([]);
    expect(filter({ only: { a: ["met", "open"] } })).toEqual(["k1", "k2"]);
  });
});

describe("measurePassRates", () => {
  it("counts unclear as judged and not as met, and knows nothing before the first", () => {
    const candidates = [
      makeCandidate(1, "matched", { cells: [cell("met")] }),
      makeCandidate(2, "unclear", { cells: [cell("unclear")] }),
    ];
    const rates = measurePassRates(candidates, [criterion("a"), criterion("b")]);
    expect(rates.get("a")).toBe(0.5);
    expect(rates.get("b")).toBeNull();
  });

  it("leaves out what an unread site left unclear, and keeps what is known of it all the same", () => {
    const candidates = [
      makeCandidate(1, "matched", { cells: [cell("met"), cell("met", 1, "b")] }),
      makeCandidate(2, "failed", { cells: [cell("unclear"), cell("not_met", 1, "b")] }),
    ];
    const rates = measurePassRates(candidates, [criterion("a"), criterion("b")]);
    expect(rates.get("a")).toBe(1);
    expect(rates.get("b")).toBe(0.5);
  });
});
