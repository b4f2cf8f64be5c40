import { describe, expect, it } from "vitest";
import type { CompanyProfile } from "../company";
import { evaluateCondition } from "./evaluate-condition";
import type { Condition } from "./plan";

const profile: CompanyProfile = {
  id: "1",
  name: "Lumenforge",
  domain: "lumenforge.assay.test",
  homepageUrl: "http://lumenforge.assay.test/",
  oneLiner: null,
  description: null,
  country: "Germany",
  region: null,
  city: "Berlin",
  foundedYear: 2016,
  employees: 40,
  fundingUsd: null,
  fundingStage: "series_a",
  companyType: null,
  status: "active",
  hiring: false,
  nonprofit: null,
  industries: [],
};

const berlin = { kind: "city", name: "Berlin" } as const;
const europe = { kind: "region", name: "Europe" } as const;
const bavaria = { kind: "region", name: "Bavaria" } as const;
const france = { kind: "country", name: "France" } as const;

describe("evaluateCondition", () => {
  const cases: [string, Condition, boolean | null][] = [
    ["in Berlin", { field: "place", anyOf: [berlin], negated: false }, true],
    ["in France or Europe", { field: "place", anyOf: [france, europe], negated: false }, true],
    ["not in Europe", { field: "place", anyOf: [europe], negated: true }, false],
    ["not in France", { field: "place", anyOf: [france], negated: true }, true],
    [
      "in Bavaria: the profile does not say",
      { field: "place", anyOf: [bavaria], negated: false },
      null,
    ],
    ["founded 2016 or later", { field: "foundedYear", gte: 2016, negated: false }, true],
    ["founded 2017 or later", { field: "foundedYear", gte: 2017, negated: false }, false],
    ["40 or fewer", { field: "employees", lte: 40, negated: false }, true],
    ["not 10 to 50", { field: "employees", gte: 10, lte: 50, negated: true }, false],
    ["unknown funding", { field: "fundingUsd", gte: 1, negated: false }, null],
    ["seed or A", { field: "fundingStage", anyOf: ["seed", "series_a"], negated: false }, true],
    ["unknown type", { field: "companyType", anyOf: ["agency"], negated: true }, null],
    ["not acquired", { field: "status", anyOf: ["acquired"], negated: true }, true],
    ["hiring", { field: "hiring", is: true }, false],
    ["unknown nonprofit", { field: "nonprofit", is: false }, null],
  ];
  it.each(cases)("%s", (_, condition, holds) => {
    expect(evaluateCondition(condition, profile)?.holds ?? null).toBe(holds);
  });

  it("names the field and the value that decided", () => {
    const place: Condition = { field: "place", anyOf: [europe], negated: false };
    expect(evaluateCondition(place, profile)).toEqual({
      holds: true,
      field: "place",
      value: "Berlin, Germany",
    });
  });
});
