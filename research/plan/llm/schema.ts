import { z } from "zod";
import { companyStatuses, companyTypes, fundingStages } from "../../company";
import type { JsonSchema } from "../../llm/chat-model";
import { criterionKinds } from "../plan";

/** The outer shape, without which there is no answer at all. */
export const planAnswerSchema = z.object({
  entity: z.string().catch(""),
  criteria: z.array(z.unknown()),
});
export type PlanAnswer = z.infer<typeof planAnswerSchema>;

/** One criterion as it may arrive from an endpoint that does not enforce the schema. */
export const answeredCriterionSchema = z.object({
  words: z.union([z.array(z.string()).min(1).max(6), z.string().transform((words) => [words])]),
  text: z.string(),
  kind: z.enum(criterionKinds).catch("other"),
  condition: z.unknown().optional(),
});
export type AnsweredCriterion = z.infer<typeof answeredCriterionSchema>;

const closedObject = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const oneOf = (values: readonly string[]): JsonSchema => ({ type: "string", enum: values });
const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const boolean: JsonSchema = { type: "boolean" };
const numberOrNull: JsonSchema = { type: ["number", "null"] };

const oneOfSeveral = (field: string, values: readonly string[]): JsonSchema =>
  closedObject({ field: oneOf([field]), anyOf: listOf(oneOf(values)), negated: boolean });

/** `conditionSchema` in the subset of JSON Schema that strict output takes: unused bounds are null. */
const conditionJsonSchema: JsonSchema = {
  anyOf: [
    { type: "null" },
    closedObject({
      field: oneOf(["place"]),
      anyOf: listOf(
        closedObject({ kind: oneOf(["country", "region", "city"]), name: { type: "string" } }),
      ),
      negated: boolean,
    }),
    closedObject({
      field: oneOf(["foundedYear", "cohortYear", "employees", "fundingUsd"]),
      gte: numberOrNull,
      lte: numberOrNull,
      negated: boolean,
    }),
    oneOfSeveral("fundingStage", fundingStages),
    oneOfSeveral("companyType", companyTypes),
    oneOfSeveral("status", companyStatuses),
    closedObject({ field: oneOf(["hiring", "nonprofit"]), is: boolean }),
  ],
};

export const planJsonSchema: JsonSchema = closedObject({
  entity: { type: "string" },
  criteria: listOf(
    closedObject({
      words: listOf({ type: "string" }),
      text: { type: "string" },
      kind: oneOf(criterionKinds),
      condition: conditionJsonSchema,
    }),
  ),
});
