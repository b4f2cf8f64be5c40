import { describe, expect, test } from "vitest";
import type { Plan, PlannedCriterion, WordSpan } from "../plan";
import { mergePlans } from "./merge-plans";

const query =
  "AI companies near rivers in Germany with good reviews and friendly staff that do not use crypto";

const spanOf = (words: string): WordSpan => {
  const start = query.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the query.`);
  return { start, end: start + words.length };
};
const criterion = (
  words: string,
  text: string,
  change: Partial<PlannedCriterion> = {},
): PlannedCriterion => ({
  text,
  kind: "other",
  condition: null,
  spans: [spanOf(words)],
  ...change,
});
const inGermany = criterion("in Germany", "based in Germany", {
  kind: "structured",
  condition: { field: "place", anyOf: [{ kind: "country", name: "Germany" }], negated: false },
});
const ai = criterion("AI", "is AI-related", { kind: "topic" });
const service = criterion(
  "good reviews and friendly staff",
  "has good reviews and friendly staff",
  {
    kind: "reviews",
  },
);
const noCrypto = criterion("do not use crypto", "does not use crypto", { kind: "topic" });
const nearRivers = { ...spanOf("near rivers"), text: "near rivers" };
const rules: Plan = {
  entity: "companies",
  criteria: [ai, inGermany, service],
  unplaced: [nearRivers, { ...spanOf("do not use crypto"), text: "do not use crypto" }],
};
const merge = (...criteria: PlannedCriterion[]) =>
  mergePlans(query, rules, { entity: "AI companies", criteria });

describe("what the rules found", () => {
  test("stays as it is when the model proposes nothing", () => {
    expect(merge()).toEqual(rules);
  });

  test("keeps every condition, whatever the model makes of the same words", () => {
    const wrong = criterion("in Germany", "based in Austria", {
      kind: "structured",
      condition: { field: "place", anyOf: [{ kind: "country", name: "Austria" }], negated: false },
    });
    const asText = criterion("near rivers in Germany", "is near the rivers of Germany");
    for (const proposal of [wrong, asText]) expect(merge(proposal)).toEqual(rules);
  });

  test("keeps its wording when a model says it in other words, or when the rules know its kind", () => {
    const otherWords = criterion("AI", "does something with artificial intelligence");
    const knownKind = criterion("good reviews and friendly staff", "good reviews, friendly staff");
    for (const proposal of [otherWords, knownKind]) expect(merge(proposal)).toEqual(rules);
  });

  test("is not replaced by a part of itself", () => {
    const withMore = criterion("reviews", "has reviews and friendly staff near rivers", {
      spans: [spanOf("near rivers"), spanOf("reviews and friendly staff")],
    });
    const part = criterion("good reviews", "has good reviews");
    for (const proposal of [part, withMore]) expect(merge(proposal)).toEqual(rules);
  });

  test("is not melted into one", () => {
    const melted = criterion("good reviews and friendly staff that do not use crypto", "is good", {
      spans: [spanOf("AI"), spanOf("good reviews")],
    });
    expect(merge(melted)).toEqual(rules);
  });

  test("is not turned into a hard filter", () => {
    const filter = criterion("AI companies near rivers", "is a research lab", {
      kind: "structured",
      condition: { field: "companyType", anyOf: ["research_lab"], negated: false },
    });
    expect(merge(filter)).toEqual(rules);
  });

  test("keeps criteria that have no words in the query", () => {
    const added = { ...ai, text: "ships worldwide", spans: [] };
    const plan = mergePlans(
      query,
      { ...rules, criteria: [added, ai] },
      { entity: "", criteria: [] },
    );
    expect(plan.criteria).toEqual([ai, added]);
  });
});

describe("what the model adds", () => {
  test("splits one criterion into several that cover all its words, and keeps the kind", () => {
    const plan = merge(
      criterion("good reviews", "has good reviews"),
      criterion("friendly staff", "has friendly staff", { kind: "product" }),
    );
    expect(plan.criteria.map(({ text, kind }) => [text, kind])).toEqual([
      ["is AI-related", "topic"],
      ["based in Germany", "structured"],
      ["has good reviews", "reviews"],
      ["has friendly staff", "product"],
    ]);
  });

  test("places words that the rules left over", () => {
    const plan = merge(noCrypto);
    expect(plan.criteria).toEqual([...rules.criteria, noCrypto]);
    expect(plan.unplaced).toEqual([nearRivers]);
  });

  test("says a criterion better in the same words", () => {
    const clumsy = criterion("friendly staff", "works in friendly staff", { kind: "topic" });
    const better = criterion("friendly staff", "has friendly staff");
    const plan = mergePlans(
      query,
      { ...rules, criteria: [clumsy], unplaced: [] },
      { entity: "", criteria: [better] },
    );
    expect(plan.criteria).toEqual([better]);
  });

  test("extends a criterion by words that the rules left over", () => {
    const wider = criterion("AI companies near rivers", "does AI for rivers");
    const plan = merge(wider);
    expect(plan.criteria).toEqual([wider, inGermany, service]);
    expect(plan.unplaced).not.toContainEqual(nearRivers);
  });

  test("never runs against a negation of the query", () => {
    const inverted = criterion("use crypto", "uses crypto");
    const flipped = criterion("do not use crypto", "uses crypto");
    const silent = criterion("crypto", "is about crypto");
    for (const bent of [inverted, flipped, silent]) expect(merge(bent)).toEqual(rules);
  });

  test("is taken once when the model repeats itself", () => {
    expect(merge(noCrypto, { ...noCrypto, text: "is not a crypto company" }).criteria).toHaveLength(
      4,
    );
  });

  test("stops at twelve criteria, and what found no room stays visible as such", () => {
    const full = { ...rules, criteria: Array.from({ length: 12 }, () => inGermany) };
    const plan = mergePlans(query, full, { entity: "", criteria: [noCrypto] });
    expect(plan.criteria).toHaveLength(12);
    expect(plan.unplaced).toEqual([
      nearRivers,
      { ...spanOf("do not use crypto"), text: "do not use crypto", noRoom: true },
    ]);
  });

  test("names the entity only where the rules have none", () => {
    expect(merge().entity).toBe("companies");
    const proposed = { entity: "AI companies", criteria: [] };
    expect(mergePlans(query, { ...rules, entity: "" }, proposed).entity).toBe("AI companies");
  });
});

test("alternatives are not split: one of them is enough", () => {
  const text = "firms for schools or hospitals";
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const either: PlannedCriterion = {
    text: "for schools or hospitals",
    kind: "topic",
    condition: null,
    spans: [span("schools or hospitals")],
  };
  const plan: Plan = { entity: "firms", criteria: [either], unplaced: [] };
  const parts = ["schools", "hospitals"].map((word) => ({
    ...either,
    text: `for ${word}`,
    spans: [span(word)],
  }));
  expect(mergePlans(text, plan, { entity: "", criteria: parts })).toEqual(plan);
});
