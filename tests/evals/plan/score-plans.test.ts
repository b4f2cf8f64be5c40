import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { topicByLabel } from "@/research/plan/topic-lexicon";
import { parsePlanCases, scorePlan } from "./score-plans";

const cases = parsePlanCases(readFileSync(new URL("./queries.jsonl", import.meta.url), "utf8"));
const scored = cases.map(scorePlan);

describe.each(["tuning", "held-out"] as const)("the %s half of the queries", (half) => {
  const own = scored.filter(({ planCase }) => planCase.half === half);

  it("has every structured field right in at least 92 %", () => {
    const right = own.filter(({ isRight }) => isRight).length;
    expect(right / own.length).toBeGreaterThanOrEqual(0.92);
  });

  it("has every expected topic, word and kind in at least 95 %", () => {
    const complete = own.filter(({ lacking }) => lacking.length === 0).length;
    expect(complete / own.length).toBeGreaterThanOrEqual(0.95);
  });
});

it("has at least 160 queries, none twice, in two halves of that size, and names topics that exist", () => {
  expect(new Set(cases.map(({ query }) => query.toLowerCase())).size).toBe(cases.length);
  expect(cases.filter(({ half }) => half === "tuning").length).toBeGreaterThanOrEqual(80);
  expect(cases.filter(({ half }) => half === "held-out").length).toBeGreaterThanOrEqual(80);
  const names = cases.flatMap(({ filters }) => [filters.industry ?? []].flat());
  expect(names.filter((name) => topicByLabel(name) === null)).toEqual([]);
});
