import { z } from "zod";
import { companyStatuses, companyTypes, fundingStages } from "../company";
import type { Condition, Plan, PlannedCriterion } from "./plan";
import { isNegatedStatement } from "./statement";
import { findTopics } from "./topic-lexicon";

const oneOrSeveral = <Item extends z.ZodType>(item: Item) =>
  z.union([item, z.array(item).min(2)]).optional();
const rangeSchema = z
  .strictObject({
    eq: z.number().int().optional(),
    gte: z.number().int().optional(),
    lte: z.number().int().optional(),
  })
  .optional();

const fieldsSchema = z.strictObject({
  country: oneOrSeveral(z.string()),
  region: oneOrSeveral(z.string()),
  city: oneOrSeveral(z.string()),
  foundedYear: rangeSchema,
  employees: rangeSchema,
  fundingUsd: rangeSchema,
  fundingStage: oneOrSeveral(z.enum(fundingStages)),
  companyType: oneOrSeveral(z.enum(companyTypes)),
  status: oneOrSeveral(z.enum(companyStatuses)),
  hiring: z.boolean().optional(),
  nonprofit: z.boolean().optional(),
  /** Labels of the topic lexicon. */
  industry: oneOrSeveral(z.string()),
});

/**
 * The structured side of a plan as one flat record: a plain value for one, an array for several (any of them will do);
 * inclusive whole numbers; money in US dollars; what must not be so under `not`, in the same shapes.
 */
export const planFiltersSchema = fieldsSchema.extend({ not: fieldsSchema.optional() });
export type PlanFilters = z.infer<typeof planFiltersSchema>;

type Values = { [field: string]: unknown };

/** A plan's conditions and topics as filters, and the criteria that are decided from text (topics are both). */
export const planFilters = (
  plan: Plan,
): { filters: PlanFilters; others: readonly PlannedCriterion[] } => {
  const wanted: Values = {};
  const unwanted: Values = {};
  for (const criterion of plan.criteria) {
    const { condition } = criterion;
    if (condition === null) {
      addAll(
        isNegatedStatement(criterion.text) ? unwanted : wanted,
        "industry",
        topicLabels(criterion),
      );
    } else addCondition("negated" in condition && condition.negated ? unwanted : wanted, condition);
  }
  const not = flatten(unwanted);
  return {
    filters: planFiltersSchema.parse({
      ...flatten(wanted),
      ...(Object.keys(not).length === 0 ? {} : { not }),
    }),
    others: plan.criteria.filter(
      ({ condition }) => condition === null || condition.field === "cohortYear",
    ),
  };
};

/** "has two factories", "ships worldwide", "employs refugees": what a company has or does beside its trade. */
const isBesideTrade =
  /^(?:does not )?(?:has|have|ships?|employs?|hires?|uses?|accepts?|publish(?:es)?|shows?|lists?|names?|holds?|got|keeps?)\b/;

const topicLabels = ({ kind, text }: PlannedCriterion): string[] =>
  /^(?:topic|product|customers)$/.test(kind) && !isBesideTrade.test(text)
    ? findTopics(text).map(({ topic }) => topic.label)
    : [];

const addCondition = (to: Values, condition: Condition): void => {
  switch (condition.field) {
    case "place":
      for (const { kind, name, within } of condition.anyOf) {
        addAll(to, kind, [name]);
        if (within !== undefined) addAll(to, within.kind, [within.name]);
      }
      break;
    // An accelerator's batch is no field of the filters: it stays a criterion.
    case "cohortYear":
      break;
    case "foundedYear":
    case "employees":
    case "fundingUsd":
      to[condition.field] = rangeOf(condition);
      break;
    case "hiring":
    case "nonprofit":
      to[condition.field] = condition.is;
      break;
    default:
      addAll(to, condition.field, condition.anyOf);
  }
};

const rangeOf = ({ gte, lte }: { gte?: number | undefined; lte?: number | undefined }) => {
  if (gte !== undefined && gte === lte) return { eq: gte };
  return { ...(gte === undefined ? {} : { gte }), ...(lte === undefined ? {} : { lte }) };
};

const addAll = (to: Values, field: string, values: readonly string[]): void => {
  const known = to[field];
  to[field] = [...new Set([...(Array.isArray(known) ? known : []), ...values])];
};

const flatten = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      if (!Array.isArray(value)) return [[field, value]];
      return value.length === 0 ? [] : [[field, value.length === 1 ? value[0] : value]];
    }),
  );
