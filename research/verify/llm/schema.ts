import { z } from "zod";
import { confidenceSchema, idSchema, quotesSchema } from "../../llm/answer-fields";
import type { JsonSchema } from "../../llm/chat-model";
import { outcomeSchema } from "../verdict";
import type { Evidence } from "./choose-evidence";

/** The outer shape, without which there is no answer at all. */
export const judgeAnswerSchema = z.object({ verdicts: z.array(z.unknown()) });

/** Whose verdict an item is. */
export const namedCriterionSchema = z.object({ criterion: idSchema });

/** One verdict as it may arrive from an endpoint that does not enforce the schema. */
export const answeredVerdictSchema = z.object({
  reasoning: z.string().catch(""),
  outcome: z
    .string()
    .transform((outcome) =>
      outcome
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, "_"),
    )
    .pipe(outcomeSchema),
  quotes: quotesSchema,
  confidence: confidenceSchema,
});
export type AnsweredVerdict = z.infer<typeof answeredVerdictSchema>;

/** Reasoning stands before the outcome so that the model writes it first. */
export function judgeJsonSchema(evidence: Evidence): JsonSchema {
  const quote = closedObject({
    passage: { type: "string", enum: evidence.passages.map(({ id }) => id) },
    quote: { type: "string", description: "Copied character by character from that passage." },
  });
  const verdict = closedObject({
    criterion: { type: "string", enum: evidence.criteria.map(({ id }) => id) },
    reasoning: { type: "string", description: "One or two sentences." },
    quotes: { type: "array", items: quote },
    outcome: { type: "string", enum: outcomeSchema.options },
    confidence: { type: "number", description: "0 to 1" },
  });
  return closedObject({ verdicts: { type: "array", items: verdict } });
}

const closedObject = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
