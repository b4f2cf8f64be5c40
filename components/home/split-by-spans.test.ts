import { describe, expect, it } from "vitest";
import { splitBySpans } from "./split-by-spans";

const text = "AI companies in Berlin";

describe("splitBySpans", () => {
  it("gives every character to one part, in order", () => {
    const spans = [
      { start: 13, end: 22, owner: "1" },
      { start: 0, end: 2, owner: "0" },
    ];
    const parts = splitBySpans(text, spans);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.map((part) => part.owner)).toEqual(["0", null, "1"]);
  });

  it("gives overlapping words to the span that starts first", () => {
    const spans = [
      { start: 0, end: 12, owner: "0" },
      { start: 3, end: 15, owner: "1" },
    ];
    expect(splitBySpans(text, spans).map((part) => part.text)).toEqual([
      "AI companies",
      " in",
      " Berlin",
    ]);
  });

  it("survives spans of a longer, older text", () => {
    const parts = splitBySpans("AI", [{ start: 0, end: 40, owner: "0" }]);
    expect(parts).toEqual([{ start: 0, text: "AI", owner: "0" }]);
  });
});
