import { z } from "zod";
import { candidateViewSchema, searchViewSchema } from "./search-view";
import { outcomeSchema } from "./verify/verdict";

/** POST /api/searches/:id/candidates/:candidateId/verdicts/:criterionId/override: what a person knows better. */
export const overrideSchema = z.object({
  outcome: outcomeSchema,
  note: z.string().trim().max(1000, "Keep the note under 1,000 characters.").default(""),
});
export type Override = z.infer<typeof overrideSchema>;

/** What it answers, and so does its DELETE: the search and the company as they are then. */
export const overriddenSchema = z.object({
  search: searchViewSchema,
  candidate: candidateViewSchema,
});
export type Overridden = z.infer<typeof overriddenSchema>;
