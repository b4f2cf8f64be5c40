import { describe, expect, it } from "vitest";
import { nextSort, toggleState } from "./table-view";
import { tableViewParsers } from "./table-view-address";

describe("the view in the address", () => {
  it("comes back as it was written", () => {
    const { sort, only, widthsPx, hidden } = tableViewParsers;
    const way = { column: "since", direction: "desc" } as const;
    expect(sort.parse(sort.serialize(way))).toEqual(way);
    const kept = { "1a2b3c4d": ["met", "unclear"] } as const;
    expect(only.parse(only.serialize(kept))).toEqual(kept);
    expect(widthsPx.parse(widthsPx.serialize({ company: 320 }))).toEqual({ company: 320 });
    const places = ["Korea, South", "100 %"];
    expect(hidden.parse(hidden.serialize(places))).toEqual(places);
  });

  it("leaves out what it does not understand, and keeps widths within reason", () => {
    expect(tableViewParsers.only.parse("a:maybe,b:met")).toEqual({ b: ["met"] });
    expect(tableViewParsers.widthsPx.parse("a:1,b:99999,c:x")).toEqual({ a: 88, b: 720 });
  });
});

describe("nextSort", () => {
  it("goes from a column's own direction to the other and back to as found", () => {
    const column = { id: "since", firstDirection: "desc" } as const;
    const first = nextSort(null, column);
    expect(first).toEqual({ column: "since", direction: "desc" });
    const second = nextSort(first, column);
    expect(second).toEqual({ column: "since", direction: "asc" });
    expect(nextSort(second, column)).toBeNull();
  });
});

describe("toggleState", () => {
  it("is no filter where it keeps nothing or everything", () => {
    expect(toggleState({ a: ["met"] }, "a", "met")).toEqual({});
    const three = { a: ["met", "not_met", "unclear"] } as const;
    expect(toggleState(three, "a", "open")).toEqual({});
  });
});
