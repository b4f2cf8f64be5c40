import { describe, expect, it } from "vitest";
import { conditionFromText } from "./condition-from-text";
import { describeCondition } from "./describe-condition";
import { planQuery } from "./plan-query";

const cohortOf = (query: string) => {
  const plan = planQuery(query);
  const found = plan.criteria.flatMap(({ condition }) =>
    condition?.field === "cohortYear" ? [condition] : [],
  );
  return { found, plan };
};

describe("the year of an accelerator batch", () => {
  it.each([
    ["robotics startups that went through YC in 2018 or earlier", { lte: 2018 }],
    ["wind companies from batch 2020 or later", { gte: 2020 }],
    ["insurers in the W21 batch", { gte: 2021, lte: 2021 }],
    ["YC S19 companies in retail", { gte: 2019, lte: 2019 }],
    ["YC alumni from 2015 to 2017 in logistics", { gte: 2015, lte: 2017 }],
    ["games studios that joined Y Combinator before 2016", { lte: 2015 }],
    ["legal tech that graduated from Y Combinator after 2019", { gte: 2020 }],
    ["fintechs from the Winter 2022 batch", { gte: 2022, lte: 2022 }],
    ["energy startups in YC since 2021", { gte: 2021 }],
    ["2023 YC batch, drones", { gte: 2023, lte: 2023 }],
    ["YC batch of summer 2012, music", { gte: 2012, lte: 2012 }],
  ])("is read from %j", (query, bounds) => {
    const { found, plan } = cohortOf(query);
    expect(found).toEqual([{ field: "cohortYear", ...bounds, negated: false }]);
    expect(plan.criteria).toHaveLength(2);
    expect(plan.unplaced).toEqual([]);
  });

  it.each([
    "companies founded in 2018",
    "banks that went public in 2021",
    "YC-backed robotics companies",
    "batch processing software",
  ])("is not read from %j", (query) => {
    expect(cohortOf(query).found).toEqual([]);
  });

  it.each([{ gte: 2020 }, { lte: 2018 }, { gte: 2015, lte: 2017 }, { gte: 2021, lte: 2021 }])(
    "comes back from its own statement: %o",
    (bounds) => {
      const condition = { field: "cohortYear", ...bounds, negated: false } as const;
      expect(conditionFromText(describeCondition(condition))).toEqual(condition);
    },
  );
});
