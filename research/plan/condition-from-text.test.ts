import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { classifyCriterion } from "./classify-criterion";
import { conditionFromText } from "./condition-from-text";
import { describeCondition } from "./describe-condition";
import { planQuery } from "./plan-query";

const options = { nowYear: 2026 };

describe("conditionFromText", () => {
  it.each([
    ["founded after 2015", { field: "foundedYear", gte: 2016, negated: false }],
    ["Founded in 2015", { field: "foundedYear", gte: 2015, lte: 2015, negated: false }],
    ["10 or fewer employees", { field: "employees", lte: 10, negated: false }],
    ["raised at least $10 million", { field: "fundingUsd", gte: 1e7, negated: false }],
    ["is hiring", { field: "hiring", is: true }],
    ["is not hiring", { field: "hiring", is: false }],
    ["is a nonprofit", { field: "nonprofit", is: true }],
    ["was acquired", { field: "status", anyOf: ["acquired"], negated: false }],
    ["is an agency", { field: "companyType", anyOf: ["agency"], negated: false }],
    ["in Berlin", { field: "place", anyOf: [{ kind: "city", name: "Berlin" }], negated: false }],
    [
      "not based in the United States",
      { field: "place", anyOf: [{ kind: "country", name: "United States" }], negated: true },
    ],
  ])("%s", (text, condition) => {
    expect(conditionFromText(text, options)).toEqual(condition);
  });

  it.each([
    "has good reviews",
    "sells solar panels in Germany",
    "founded after 2015 by two doctors",
    "is hiring and based in Berlin",
    "AI-related",
    "",
  ])("leaves %j to the text", (text) => {
    expect(conditionFromText(text, options)).toBeNull();
  });

  it("reads back what describeCondition writes, for every condition of the evaluation queries", () => {
    const lines = readFileSync(
      new URL("../../tests/evals/plan/queries.jsonl", import.meta.url),
      "utf8",
    );
    const queries = lines
      .trim()
      .split("\n")
      .map((line) => z.object({ query: z.string() }).parse(JSON.parse(line)).query);
    const conditions = queries.flatMap((query) =>
      planQuery(query, options).criteria.flatMap(({ condition }) => condition ?? []),
    );
    expect(conditions.length).toBeGreaterThan(80);
    for (const condition of conditions) {
      const text = describeCondition(condition);
      expect(conditionFromText(text, options), text).toEqual(condition);
    }
  });
});

describe("classifyCriterion", () => {
  it.each([
    ["has good reviews on its website", "reviews"],
    ["is rated 4.5 stars or better", "reviews"],
    ["reviews contracts with software", "topic"],
    ["publishes its prices", "pricing"],
    ["has a free trial", "pricing"],
    ["is ISO 27001 certified", "certification"],
    ["serves Fortune 500 customers", "customers"],
    ["offers an API", "product"],
    ["AI-related", "topic"],
    ["makes drones", "topic"],
    ["founded after 2015", "structured"],
    ["has a nice logo", "other"],
  ])("%s: %s", (text, kind) => {
    expect(classifyCriterion(text)).toBe(kind);
  });
});
