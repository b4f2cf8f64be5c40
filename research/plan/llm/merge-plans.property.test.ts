import { expect, test } from "vitest";
import { type PlannedCriterion, planSchema, type WordSpan } from "../plan";
import { planQuery } from "../plan-query";
import { mergePlans } from "./merge-plans";

const queries = [
  "Companies that have good reviews on their website and are AI-related",
  "bootstrapped SaaS startups in Germany or Austria with more than 50 employees, not in Berlin",
  "climate tech founded after 2018 in the Nordics that are hiring and offer a free plan",
  "B2B robotics companies with ISO 27001, series A, at least $5M raised, no crypto",
  "nonprofits outside the US that teach children to code",
  "family-owned bakeries near rivers, friendly staff, gluten-free bread, open on Sundays",
  "drones",
];

/** Mulberry32: small, seeded, good enough to vary cases. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function proposeAtRandom(query: string, random: () => number): PlannedCriterion[] {
  const words = [...query.matchAll(/[\p{L}\p{N}]+/gu)];
  const pick = () => Math.floor(random() * words.length);
  return Array.from({ length: Math.floor(random() * 8) }, () => {
    const spans = Array.from({ length: 1 + Math.floor(random() * 2) }, (): WordSpan => {
      const [first, last] = [pick(), pick()].sort((a, b) => a - b);
      const start = words[first ?? 0]?.index ?? 0;
      const end = (words[last ?? 0]?.index ?? 0) + (words[last ?? 0]?.[0].length ?? 0);
      return { start, end };
    });
    const isFilter = random() < 0.3;
    return {
      text: random() < 0.2 ? "is not so" : "is so",
      kind: isFilter ? "structured" : "other",
      condition: isFilter ? { field: "hiring", is: random() < 0.5 } : null,
      spans,
    };
  });
}

/** Longer words that may go: they mean nothing alone. */
const filler = /^(?:their|have|that|with|some|companies|startups)$/i;

const wordStarts = (query: string, spans: readonly WordSpan[]): number[] =>
  spans.flatMap(({ start, end }) =>
    [...query.slice(start, end).matchAll(/[\p{L}\p{N}]{4,}/gu)]
      .filter(([word]) => !filler.test(word))
      .map(({ index }) => start + index),
  );

test.each(queries)("whatever a model proposes, no condition and no word is lost: %s", (query) => {
  const rules = planQuery(query, { nowYear: 2026 });
  const random = createRandom(query.length);
  for (let round = 0; round < 300; round += 1) {
    const criteria = proposeAtRandom(query, random);
    const merged = mergePlans(query, rules, { entity: "", criteria });
    expect(planSchema.safeParse(merged).success).toBe(true);
    for (const criterion of rules.criteria) {
      if (criterion.condition !== null) expect(merged.criteria).toContainEqual(criterion);
    }
    const covered = new Set(
      wordStarts(query, [...merged.criteria.flatMap(({ spans }) => spans), ...merged.unplaced]),
    );
    const before = [...rules.criteria.flatMap(({ spans }) => spans), ...rules.unplaced];
    expect(wordStarts(query, before).filter((word) => !covered.has(word))).toEqual([]);
  }
});
