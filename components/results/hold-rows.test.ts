import { describe, expect, it } from "vitest";
import { makeCandidate } from "@/components/search/search-fixtures";
import { holdRows } from "./hold-rows";

const byId = (...rows: ReturnType<typeof makeCandidate>[]) =>
  new Map(rows.map((row) => [row.id, row]));

describe("holdRows", () => {
  it("keeps what is shown in its place and counts the results that have come since", () => {
    const [one, two, three] = [1, 2, 3].map((rank) => makeCandidate(rank, "matched"));
    if (!one || !two || !three) throw new Error("three companies");
    const held = holdRows(["k2", "k3"], [one, two, three], byId(one, two, three));
    expect(held.rows).toEqual([two, three]);
    expect(held.waiting).toEqual([one]);
  });

  it("shows a company as it is now, even one that has left the tab", () => {
    const gone = makeCandidate(2, "rejected");
    expect(holdRows(["k2"], [], byId(gone)).rows).toEqual([gone]);
  });

  it("does not announce a company that is only being read", () => {
    const reading = makeCandidate(1, "running");
    expect(holdRows([], [reading], byId(reading)).waiting).toEqual([]);
  });
});
