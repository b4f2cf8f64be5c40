import { describe, expect, it } from "vitest";
import { bitsOfNames, hintBit } from "./name-hints";

const has = (names: string, hint: Parameters<typeof hintBit>[0]) =>
  (bitsOfNames(names) & hintBit(hint)) !== 0;

describe("bitsOfNames", () => {
  it("reads words between dashes, underscores, spaces and capitals, in the plural too", () => {
    for (const names of ["related-products", "box__related", "RelatedProducts", "x relatedItems"]) {
      expect(has(names, "related")).toBe(true);
    }
    expect(has("product-reviews", "review")).toBe(true);
    expect(has("reviews", "review")).toBe(true);
  });

  it("does not read a word within a longer one", () => {
    expect(has("correlated", "related")).toBe(false);
    expect(has("header2", "header")).toBe(false);
    expect(bitsOfNames("")).toBe(0);
    expect(bitsOfNames("___ --- 123")).toBe(0);
  });

  it("gives every hint that the names have", () => {
    const hints = bitsOfNames("footer-newsletter card");
    expect(hints).toBe(hintBit("footer") | hintBit("social") | hintBit("card"));
  });
});
