import robotsParser from "robots-parser";
import { expect, test } from "vitest";
import { parseRobots } from "./robots";

/** A small generator of our own, so that a failing case can be repeated. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Where the two differ on purpose, and so not generated here: robots-parser lets crawl-delay and sitemap lines end the list of
 * agents, passes over a group without rules, knows no misspellings, and takes "%62" for another character than "b" (RFC 9309 does not).
 */
test("agrees with robots-parser on groups, wildcards, precedence and comments", () => {
  const random = createRandom(7);
  const pick = (items: readonly string[]) => items[random(items.length)] ?? "";
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  const path = () =>
    `/${many(random(7), () => pick(["a", "b", "/", ".", "ab", "?", "é"])).join("")}`;
  const pattern = () =>
    `/${many(random(6), () => pick(["a", "b", "/", ".", "*", "ab", "?", "é"])).join("")}${pick(["", "", "$"])}`;
  const line = () => {
    if (random(4) === 0) return `User-agent: ${pick(["*", "foobot", "FooBot/1.0", "other"])}`;
    if (random(12) === 0) return pick(["", "# Disallow: /", "Disallow:"]);
    return `${pick(["Disallow", "allow", "DISALLOW"])}: ${pattern()}${pick(["", " # why"])}`;
  };
  for (let at = 0; at < 4_000; at++) {
    const text = [...many(1 + random(12), line), "Disallow:"].join(pick(["\n", "\r\n"]));
    // robots-parser does not see the "?" of an empty query.
    const url = new URL(`https://acme.com${path()}`).href.replace(/\?+$/, "");
    const ours = parseRobots(text, "foobot").isAllowed(url);
    const theirs = robotsParser("https://acme.com/robots.txt", text).isAllowed(url, "foobot");
    expect(ours, `${url}\n${text}`).toBe(theirs);
  }
});
