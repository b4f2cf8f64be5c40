import { describe, expect, it } from "vitest";
import { cutPageText } from "./cut-page-text";

const text = "Heading\nRated 4.8 of 5.\nAnd more";
const blocks = [
  { start: 0, end: 7, kind: "heading", level: 1 },
  { start: 8, end: 23, kind: "text" },
  { start: 24, end: 32, kind: "text" },
];
const marked = (sections: ReturnType<typeof cutPageText>) =>
  sections.flatMap(({ parts }) => parts.filter((part) => part.marked).map((part) => part.text));
const joined = (sections: ReturnType<typeof cutPageText>) =>
  sections.map(({ parts }) => parts.map((part) => part.text).join("")).join("\n");

describe("cutPageText", () => {
  it("marks exactly the quoted words", () => {
    const start = text.indexOf("4.8");
    expect(marked(cutPageText({ text, blocks }, { start, end: start + 8 }))).toEqual(["4.8 of 5"]);
  });

  it("marks a quote that goes over blocks in each of them", () => {
    expect(marked(cutPageText({ text, blocks }, { start: 14, end: 27 }))).toEqual([
      "4.8 of 5.",
      "And",
    ]);
  });

  it("shows every word of the stored text once, with or without a quote", () => {
    expect(joined(cutPageText({ text, blocks }, { start: 3, end: 30 }))).toBe(text);
    expect(joined(cutPageText({ text, blocks }, null))).toBe(text);
  });

  it("keeps text that no block covers", () => {
    const [, second] = blocks;
    const sections = cutPageText({ text, blocks: second ? [second] : [] }, null);
    expect(joined(sections)).toContain("Heading");
    expect(joined(sections)).toContain("And more");
  });

  it("leaves the text unmarked where the quote lies outside of it", () => {
    expect(marked(cutPageText({ text, blocks }, { start: 900, end: 950 }))).toEqual([]);
  });
});
