import { describe, expect, it } from "vitest";
import type { Condition, Criterion, CriterionKind } from "../plan/plan";
import { afterReading, guessPaths, isWorthwhile, ratePage, worthOf } from "./choose-pages";

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

const home = { host: "acme.com", language: "en" };
const rate = (criteria: readonly Criterion[], url: string, text = "", host = home) =>
  ratePage({ url: `https://${url}`, text, where: "main" }, criteria, host);
const worth = (criteria: readonly Criterion[], url: string, text = "") =>
  worthOf(
    rate(criteria, url, text),
    criteria.map(() => 1),
    0,
  );

function rank(criteria: readonly Criterion[]): string[] {
  return paths
    .map((path) => ({ path, worth: worth(criteria, `acme.com${path}`) }))
    .sort((a, b) => b.worth - a.worth)
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
      expect(isWorthwhile(rate([reviews, place], `acme.com${path}`))).toBe(false);
    }
    expect(isWorthwhile(rate([reviews, place], "acme.com/whatever"))).toBe(true);
  });

  it("prefers words of the criterion, in the path or the link's text", () => {
    const farming = [criterion("topic", "makes drones for vineyards")];
    expect(worth(farming, "acme.com/vineyard")).toBeGreaterThan(worth(farming, "acme.com/harbour"));
    expect(worth(farming, "acme.com/x", "Our drone for vineyards")).toBeGreaterThan(
      worth(farming, "acme.com/x", "Our boat"),
    );
  });

  it("takes a subdomain for a section, at some distance", () => {
    const hiring = [criterion("structured", "is hiring", { field: "hiring", is: true })];
    expect(rate(hiring, "jobs.acme.com/").topic).toBe("careers");
    expect(worth(hiring, "acme.com/jobs")).toBeGreaterThan(worth(hiring, "jobs.acme.com/"));
    expect(worth(hiring, "jobs.acme.com/")).toBeGreaterThan(worth(hiring, "acme.com/about"));
  });

  it("leaves other languages alone, unless it is the homepage's own", () => {
    expect(isWorthwhile(rate([], "acme.com/fr/whatever"))).toBe(false);
    const french = { host: "acme.com", language: "fr" };
    expect(isWorthwhile(rate([], "acme.com/fr/whatever", "", french))).toBe(true);
    expect(isWorthwhile(rate([], "acme.com/en/whatever", "", french))).toBe(true);
  });

  it("knows an overview from a page in its section, and news by where they stand", () => {
    expect(worth([place], "acme.com/about")).toBeGreaterThan(worth([place], "acme.com/about/x"));
    expect(rate([reviews], "acme.com/blog/a-year-in-review").topic).toBe("news");
    expect(rate([place], "acme.com/company/careers").topic).toBe("careers");
  });

  it("covers all criteria before it reads a second page for one of them", () => {
    const both = [reviews, place];
    const first = rate(both, "acme.com/reviews");
    const open = afterReading(first, [1, 1], 0);
    expect(open[0]).toBeLessThan(0.3);
    expect(open[1]).toBe(1);
    const again = worthOf(rate(both, "acme.com/testimonials"), open, 1);
    expect(worthOf(rate(both, "acme.com/about"), open, 0)).toBeGreaterThan(again);
  });

  it("makes each further page of one topic less useful", () => {
    const page = rate([reviews], "acme.com/customers");
    const worths = [0, 1, 2].map((count) => worthOf(page, [1], count));
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    expect(new Set(worths).size).toBe(3);
  });

  it("guesses paths only for what a criterion asks by name and the site does not show", () => {
    expect(guessPaths([reviews], new Set()).slice(0, 2)).toEqual(["/reviews", "/customers"]);
    expect(guessPaths([reviews], new Set(["customers"]))).toEqual(["/reviews", "/testimonials"]);
    expect(guessPaths([reviews], new Set(["reviews", "customers"]))).toEqual([]);
    expect(guessPaths([criterion("pricing", "has a free plan")], new Set())).toContain("/plans");
  });

  it("is not disturbed by strange links", () => {
    for (const url of ["acme.com/%E0%A4%A", "acme.com//", `acme.com/${"a-".repeat(900)}`]) {
      expect(worth([reviews], url, "%")).toEqual(expect.any(Number));
    }
  });
});
