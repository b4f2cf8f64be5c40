import { describe, expect, it } from "vitest";
import type { Condition, Criterion, CriterionKind } from "../plan/plan";
import { discountTopic, guessPaths, scoreLink } from "./choose-pages";

const criterion = (
  kind: CriterionKind,
  text: string,
  condition: Condition | null = null,
): Criterion => ({
  id: text,
  kind,
  text,
  condition,
});
const reviews = criterion("reviews", "has good reviews on its website");
const place = criterion("structured", "based in Germany", {
  field: "place",
  anyOf: [{ kind: "country", name: "Germany" }],
  negated: false,
});
const paths = [
  "/about",
  "/ueber-uns",
  "/impressum",
  "/reviews",
  "/kundenstimmen",
  "/customers",
  "/pricing",
  "/preise",
  "/careers",
  "/security",
  "/product",
  "/blog",
  "/blog/2020/our-christmas-party",
  "/login",
  "/privacy",
  "/whitepaper.pdf",
];

function rank(criteria: readonly Criterion[]): string[] {
  return paths
    .map((path) => ({
      path,
      ...scoreLink({ url: `https://acme.com${path}`, text: "", where: "main" }, criteria),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ path }) => path);
}

describe("page choice", () => {
  it.each([
    [reviews, ["/reviews", "/kundenstimmen"]],
    [place, ["/about", "/ueber-uns", "/impressum"]],
    [criterion("pricing", "has a free plan"), ["/pricing", "/preise"]],
    [criterion("certification", "SOC 2 certified"), ["/security"]],
    [criterion("customers", "sells to hospitals"), ["/customers"]],
    [criterion("structured", "is hiring", { field: "hiring", is: true }), ["/careers"]],
    [criterion("product", "sells a mobile app"), ["/product"]],
  ])("reads first what $text asks for", (open, expected) => {
    expect(rank([open]).slice(0, expected.length).sort()).toEqual([...expected].sort());
  });

  it("never reads logins, legal text and files", () => {
    for (const path of ["/login", "/privacy", "/whitepaper.pdf"]) {
      const link = { url: `https://acme.com${path}`, text: "", where: "nav" } as const;
      expect(scoreLink(link, [reviews, place]).score).toBeLessThanOrEqual(0);
    }
  });

  it("prefers words of the criterion, in the path or the link's text", () => {
    const farming = [criterion("topic", "makes drones for vineyards")];
    const score = (url: string, text: string) =>
      scoreLink({ url, text, where: "main" }, farming).score;
    expect(score("https://acme.com/vineyard", "")).toBeGreaterThan(
      score("https://acme.com/harbour", ""),
    );
    expect(score("https://acme.com/x", "Our drone for vineyards")).toBeGreaterThan(
      score("https://acme.com/x", "Our boat"),
    );
  });

  it("makes each further page of one topic less useful", () => {
    expect(discountTopic(6, "customers", 0)).toBe(6);
    expect(discountTopic(6, "customers", 1)).toBeGreaterThan(discountTopic(6, "customers", 2));
  });

  it("guesses paths only for what a criterion asks by name and the site does not show", () => {
    expect(guessPaths([reviews], new Set()).map(({ path }) => path)).toContain("/reviews");
    expect(guessPaths([reviews], new Set(["reviews"])).map(({ path }) => path)).not.toContain(
      "/reviews",
    );
    expect(guessPaths([criterion("topic", "AI-related")], new Set())).toEqual([]);
  });

  it("is not disturbed by strange links", () => {
    for (const url of [
      "https://acme.com/%E0%A4%A",
      "https://acme.com//",
      `https://acme.com/${"a-".repeat(900)}`,
    ]) {
      expect(scoreLink({ url, text: "%", where: "main" }, [reviews]).score).toEqual(
        expect.any(Number),
      );
    }
  });
});
