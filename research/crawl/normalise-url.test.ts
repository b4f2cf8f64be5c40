import { describe, expect, it, test } from "vitest";
import { cleanUrl, endlessShape, isTrap, pageKey } from "./normalise-url";

test.each([
  ["https://acme.com/a?utm_source=x&utm_medium=y#top", "https://acme.com/a"],
  ["https://acme.com/a?id=7&gclid=1&fbclid=2&_gl=3&ref=nav", "https://acme.com/a?id=7"],
  ["https://acme.com/a;jsessionid=0A1B?x=1&PHPSESSID=abc", "https://acme.com/a?x=1"],
  ["https://acme.com:443/a", "https://acme.com/a"],
  ["http://acme.com:80", "http://acme.com/"],
  ["https://acme.com/a?q=b%20c&reference=1", "https://acme.com/a?q=b%20c&reference=1"],
  ["https://acme.com/a?", "https://acme.com/a"],
])("%s is asked for as %s", (raw, clean) => {
  expect(cleanUrl(raw)).toBe(clean);
});

describe("the same page", () => {
  it("whatever the protocol, www, slash, index file, fragment, tracking and order of parameters", () => {
    const same = [
      "https://acme.com/about?a=1&b=2",
      "http://www.acme.com/about/?b=2&a=1#team",
      "https://acme.com/about/index.html?a=1&b=2&utm_campaign=x",
    ];
    expect(new Set(same.map(pageKey)).size).toBe(1);
    const other = ["https://acme.com/About", "https://acme.com/about", "https://acme.com:8080/"];
    expect(new Set(other.map(pageKey)).size).toBe(3);
  });
});

describe("what programs make without end", () => {
  it.each([
    "https://acme.com/events/2026/03",
    "https://acme.com/2026/03/17/",
    "https://acme.com/?month=3",
    "https://acme.com/plan?date=2026-03-01",
    "https://acme.com/a/b/a/b/a/b",
    "https://acme.com/shop?a=1&b=2&c=3&d=4",
    `https://acme.com/${"a/".repeat(9)}`,
    `https://acme.com/${"a".repeat(500)}`,
  ])("passes over %s", (url) => expect(isTrap(url)).toBe(true));

  it.each([
    "https://acme.com/blog/2026/03/17/we-raised-a-series-a",
    "https://acme.com/products/7?size=m",
    "https://acme.com/about",
  ])("and not over %s", (url) => expect(isTrap(url)).toBe(false));

  it("has one shape whatever the numbers and parameters", () => {
    const shape = endlessShape("https://acme.com/item/7");
    expect(shape).not.toBeNull();
    expect(endlessShape("https://acme.com/item/8/?page=2")).toBe(shape);
    expect(endlessShape("https://acme.com/about")).toBeNull();
  });
});
