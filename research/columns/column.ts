import { z } from "zod";
import { citationSchema, structuredFactSchema } from "../verify/verdict";

const columnTypes = ["text", "number", "date", "list", "yes_no", "link"] as const;
export const columnTypeSchema = z.enum(columnTypes);
export type ColumnType = z.infer<typeof columnTypeSchema>;

/** A further fact that is asked about companies: "CEO", "pricing from". */
export type Column = {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
};

/** What a person says of a new column. */
export const newColumnSchema = z.object({
  name: z.string().trim().min(2).max(120),
  type: columnTypeSchema,
});
export type NewColumn = z.infer<typeof newColumnSchema>;

const shown = { text: z.string().min(1).max(1000) };
/** A value of its column's type; `text` is how it is shown. */
export const columnValueSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), ...shown }),
  /** `unit`: "USD", "people", "of 5"; null where the number stands alone. */
  z.object({
    type: z.literal("number"),
    number: z.number(),
    unit: z.string().max(40).nullable(),
    ...shown,
  }),
  /** As exact as it is known: "2014", "2014-03" or "2014-03-09". */
  z.object({
    type: z.literal("date"),
    date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    ...shown,
  }),
  z.object({
    type: z.literal("list"),
    items: z.array(z.string().min(1).max(200)).min(1).max(50),
    ...shown,
  }),
  z.object({ type: z.literal("yes_no"), yes: z.boolean(), ...shown }),
  z.object({ type: z.literal("link"), url: z.string().min(1).max(2000), ...shown }),
]);
export type ColumnValue = z.infer<typeof columnValueSchema>;

/** `not_found`: the pages read do not say it. `failed`: they could not be read, or something broke. */
export const valueOutcomeSchema = z.enum(["found", "not_found", "failed"]);

/** `fact`: a known field of the company's profile. `local`: rules over the pages, an estimate. */
export const extractorKindSchema = z.enum(["fact", "local", "llm"]);

/**
 * One extractor's answer for one column. Invariant behind every extractor (`check-answers.ts` and a database trigger): what is
 * found carries at least one citation or a fact.
 */
export const columnAnswerSchema = z.object({
  columnId: z.string(),
  outcome: valueOutcomeSchema,
  value: columnValueSchema.nullable(),
  /** 0..1 */
  confidence: z.number().min(0).max(1),
  reasoning: z.string().max(2000),
  extractor: extractorKindSchema,
  model: z.string().nullable(),
  fact: structuredFactSchema.nullable(),
  citations: z.array(citationSchema),
});
export type ColumnAnswer = z.infer<typeof columnAnswerSchema>;
