import { describe, expect, it } from "vitest";
import { bitsOfNames, hintBit, roleBit } from "./name-hints";

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
    for (const hint of ["footer", "social", "card"] as const) {
      expect(has("footer-newsletter card", hint)).toBe(true);
    }
    expect(has("footer-newsletter card", "nav")).toBe(false);
  });
});

describe("roles", () => {
  const roles = (names: string) =>
    (["consent", "menu", "foot", "aside", "main", "wrapper"] as const).filter(
      (role) => (bitsOfNames(names) & roleBit(role)) !== 0,
    );

  it("are told by words between dashes, underscores and spaces alone, in any case", () => {
    expect(roles("MAIN-NAV")).toEqual(["menu", "main"]);
    expect(roles("cookieBanner CybotDialog")).toEqual(["consent"]);
    expect(roles("siteFooter footer2 md:footer")).toEqual([]);
    expect(roles("customerQuotes")).toEqual(["wrapper"]);
  });
});
