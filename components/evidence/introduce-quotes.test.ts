import { describe, expect, it } from "vitest";
import type { Citation } from "@/research/verify/verdict";
import { introduceQuotes } from "./introduce-quotes";

const cite = (quote: string): Citation => ({
  pageId: "p1",
  url: "https://a.test/about",
  quote,
  start: 0,
  end: quote.length,
  fetchedAt: "2026-11-22T08:00:00.000Z",
});

describe("introduceQuotes", () => {
  it("leaves the words to the quote that stands right below", () => {
    expect(introduceQuotes("Its about page says: “We sell AI”.", [cite("We sell AI.")])).toBe(
      "Its about page says:",
    );
    expect(introduceQuotes("It says: “We sell …”.", [cite("We sell AI to everybody.")])).toBe(
      "It says:",
    );
  });

  it("keeps a reasoning that says more, or another quote", () => {
    const more = "It describes itself as: “a bakery”, and nothing speaks of AI.";
    expect(introduceQuotes(more, [cite("a bakery")])).toBe(more);
    const other = "Its about page says: “We sell AI”.";
    expect(introduceQuotes(other, [cite("We bake bread.")])).toBe(other);
    expect(introduceQuotes(other, [])).toBe(other);
  });
});
