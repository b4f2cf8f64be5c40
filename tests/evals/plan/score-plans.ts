import { z } from "zod";
import { type Plan, type PlannedCriterion, planSchema } from "@/research/plan/plan";
import { type PlanFilters, planFilters, planFiltersSchema } from "@/research/plan/plan-filters";
import { planQuery } from "@/research/plan/plan-query";
import { isWithinTopic, topicByLabel } from "@/research/plan/topic-lexicon";

/** The year from which "less than five years old" counts in the expected values. */
export const nowYear = 2026;

const planCaseSchema = z.strictObject({
  id: z.string(),
  /** Rules are written for the tuning half only; nobody looks at single failures of the other. */
  half: z.enum(["tuning", "held-out"]),
  query: z.string(),
  /** `industry` names topics by any of their names; more topics than these are no fault. */
  filters: planFiltersSchema,
  /** Words that must stand in some criterion, because they are no filter. */
  words: z.array(z.string()).optional(),
  kinds: z.array(z.string()).optional(),
});
export type PlanCase = z.infer<typeof planCaseSchema>;

export const parsePlanCases = (text: string): PlanCase[] =>
  text
    .trim()
    .split("\n")
    .map((line) => planCaseSchema.parse(JSON.parse(line)));

export const structuredFields = [
  "country",
  "region",
  "city",
  "foundedYear",
  "employees",
  "fundingUsd",
  "fundingStage",
  "companyType",
  "status",
  "hiring",
  "nonprofit",
] as const;

type FieldAnswer = {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
};
export type ScoredPlan = {
  readonly planCase: PlanCase;
  readonly plan: Plan;
  /** Every structured field that is expected or found, negated ones with "not " before them; "" is absent. */
  readonly fields: readonly FieldAnswer[];
  readonly isRight: boolean;
  /** Expected topics, words and kinds that the plan lacks. */
  readonly lacking: readonly string[];
};

export const scorePlan = (planCase: PlanCase): ScoredPlan => {
  const plan = planSchema.parse(planQuery(planCase.query, { nowYear }));
  const { filters: got, others } = planFilters(plan);
  const fields = [
    ...compareFields(planCase.filters, got, ""),
    ...compareFields(planCase.filters.not ?? {}, got.not ?? {}, "not "),
  ];
  return {
    planCase,
    plan,
    fields,
    isRight: fields.every(({ expected, got: found }) => expected === found),
    lacking: [
      ...lackingTopics(planCase.filters, got),
      ...lackingTopics(planCase.filters.not ?? {}, got.not ?? {}),
      ...(planCase.words ?? []).filter((word) => !isInCriteria(word, planCase.query, others)),
      ...(planCase.kinds ?? []).filter((kind) => !plan.criteria.some((item) => item.kind === kind)),
    ],
  };
};

const compareFields = (expected: PlanFilters, got: PlanFilters, prefix: string): FieldAnswer[] =>
  structuredFields.flatMap((field) => {
    const answer = {
      field: `${prefix}${field}`,
      expected: canonical(expected[field]),
      got: canonical(got[field]),
    };
    return answer.expected === "" && answer.got === "" ? [] : [answer];
  });

/** Order of a list and of a range's bounds means nothing. */
const canonical = (value: unknown): string => {
  if (value === undefined) return "";
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort()));
};

/** A part of the expected topic does as well: "drone delivery" for "drones". */
const lackingTopics = ({ industry = [] }: PlanFilters, got: PlanFilters): string[] => {
  const found = [got.industry ?? []].flat().flatMap((label) => topicByLabel(label) ?? []);
  return [industry].flat().filter((name) => {
    const wanted = topicByLabel(name);
    return wanted === null || !found.some((topic) => isWithinTopic(topic, wanted));
  });
};

/** In a statement, or in the words that it was made from. */
const isInCriteria = (
  word: string,
  query: string,
  criteria: readonly PlannedCriterion[],
): boolean =>
  criteria.some(({ text, spans }) =>
    [text, ...spans.map(({ start, end }) => query.slice(start, end))].some((words) =>
      words.toLowerCase().includes(word.toLowerCase()),
    ),
  );
