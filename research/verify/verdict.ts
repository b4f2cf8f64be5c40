import { z } from "zod";

export const outcomeSchema = z.enum(["met", "not_met", "unclear"]);
export type Outcome = z.infer<typeof outcomeSchema>;

export const judgeKindSchema = z.enum(["fact", "local", "llm", "user"]);
export type JudgeKind = z.infer<typeof judgeKindSchema>;

/** A quote that is a substring of the stored text of a page: `text.slice(start, end) === quote` (UTF-16 offsets). */
export const citationSchema = z.object({
  pageId: z.string(),
  url: z.string(),
  quote: z.string().min(1).max(1000),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  fetchedAt: z.string(),
});
export type Citation = z.infer<typeof citationSchema>;

/** The structured field that decided a criterion, in place of a quote. */
export const structuredFactSchema = z.object({
  field: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** Where the value is from, for a person: "company profile (demo corpus)". */
  origin: z.string(),
});
export type StructuredFact = z.infer<typeof structuredFactSchema>;

/**
 * One judge's answer for one criterion. Invariant behind every judge (`check-citations.ts` and a database trigger):
 * `met` and `not_met` carry at least one citation or a fact.
 */
export const verdictSchema = z.object({
  criterionId: z.string(),
  outcome: outcomeSchema,
  /** 0..1: how sure the judge is of this outcome. */
  confidence: z.number().min(0).max(1),
  reasoning: z.string().max(2000),
  judge: judgeKindSchema,
  model: z.string().nullable(),
  fact: structuredFactSchema.nullable(),
  citations: z.array(citationSchema),
});
export type Verdict = z.infer<typeof verdictSchema>;
