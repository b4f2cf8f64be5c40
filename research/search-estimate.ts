import { z } from "zod";
import { createSearchSchema } from "./search-view";

/** POST /api/estimate: what a search would look at, before it is made. */
export const estimateRequestSchema = createSearchSchema
  .pick({ source: true, maxCandidates: true })
  .required()
  .extend({ criteria: createSearchSchema.shape.criteria.unwrap().or(z.array(z.never())) });
export type EstimateRequest = z.infer<typeof estimateRequestSchema>;

/** All of it is rough: made of counts, and of how the latest searches went. */
export const searchEstimateSchema = z.object({
  /** Companies that no condition rules out; null where that cannot be counted, as on the web. */
  candidates: z.number().int().nullable(),
  /** Of them, those that would be checked at most. */
  checks: z.number().int(),
  /** Until all of them are. */
  seconds: z.number(),
  /** Null when the model's price is not known. */
  costUsd: z.number().nullable(),
});
export type SearchEstimate = z.infer<typeof searchEstimateSchema>;
