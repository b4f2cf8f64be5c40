import { z } from "zod";
import { companyStatuses, companyTypes, fundingStages } from "../company";

const placeNameSchema = z.object({
  kind: z.enum(["country", "region", "city"]),
  /** Canonical English name: "Germany", "Latin America", "Berlin". */
  name: z.string().min(1).max(80),
});

export type PlaceName = z.infer<typeof placeNameSchema>;

const placeSchema = placeNameSchema.extend({
  /** The state or country that a query gives with a city: "Cambridge, Massachusetts". */
  within: placeNameSchema.optional(),
});
export type Place = z.infer<typeof placeSchema>;

const rangeFields = ["foundedYear", "cohortYear", "employees", "fundingUsd"] as const;

/** A structured test of one company field. `negated` turns "in the US" into "not in the US". */
export const conditionSchema = z.discriminatedUnion("field", [
  z.object({
    field: z.literal("place"),
    anyOf: z.array(placeSchema).min(1).max(60),
    negated: z.boolean(),
  }),
  z.object({
    field: z.enum(rangeFields),
    /** Inclusive bounds; at least one is set. */
    gte: z.number().optional(),
    lte: z.number().optional(),
    negated: z.boolean(),
  }),
  z.object({
    field: z.literal("fundingStage"),
    anyOf: z.array(z.enum(fundingStages)).min(1),
    negated: z.boolean(),
  }),
  z.object({
    field: z.literal("companyType"),
    anyOf: z.array(z.enum(companyTypes)).min(1),
    negated: z.boolean(),
  }),
  z.object({
    field: z.literal("status"),
    anyOf: z.array(z.enum(companyStatuses)).min(1),
    negated: z.boolean(),
  }),
  z.object({ field: z.enum(["hiring", "nonprofit"]), is: z.boolean() }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/**
 * What a criterion is about; decides which local rules apply and how evaluation groups it.
 * `structured` ones carry a condition, all others are decided from text.
 */
export const criterionKinds = [
  "structured",
  "topic",
  "reviews",
  "pricing",
  "certification",
  "customers",
  "product",
  "other",
] as const;
export const criterionKindSchema = z.enum(criterionKinds);
export type CriterionKind = z.infer<typeof criterionKindSchema>;

/** A company has to meet what is `must`; what is `nice` rejects nobody and puts those that meet it first. */
export const importances = ["must", "nice"] as const;
export const importanceSchema = z.enum(importances);
export type Importance = z.infer<typeof importanceSchema>;

/** UTF-16 offsets into the query. */
export const wordSpanSchema = z.object({ start: z.number().int(), end: z.number().int() });
export type WordSpan = z.infer<typeof wordSpanSchema>;

export const plannedCriterionSchema = z.object({
  /** A checkable statement about one company: "has good reviews on its website", "based in Germany". */
  text: z.string().trim().min(2).max(400),
  kind: criterionKindSchema,
  condition: conditionSchema.nullable(),
  /** The words of the query that it came from; empty when a person added it. */
  spans: z.array(wordSpanSchema),
  /** `must` where nothing is said. */
  importance: importanceSchema.optional(),
});
export type PlannedCriterion = z.infer<typeof plannedCriterionSchema>;

export const mostCriteria = 12;

/** Words of a query that became nothing; `noRoom` where that is because the plan was full. */
export const unplacedSchema = z.array(
  wordSpanSchema.extend({ text: z.string(), noRoom: z.literal(true).optional() }),
);

export const planSchema = z.object({
  entity: z.string(),
  criteria: z.array(plannedCriterionSchema).max(mostCriteria),
  /** Shown to the person, never dropped in silence. */
  unplaced: unplacedSchema,
});
export type Plan = z.infer<typeof planSchema>;

/** A criterion as it is judged: one immutable version. */
export type Criterion = {
  readonly id: string;
  readonly text: string;
  readonly kind: CriterionKind;
  readonly condition: Condition | null;
  /** `must` where nothing is said. */
  readonly importance?: Importance | undefined;
};
