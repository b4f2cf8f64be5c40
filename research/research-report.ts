import { z } from "zod";

/** How one company was researched: kept with the candidate, and shown. Tokens as `estimateTokens` counts. */
export const researchReportSchema = z.object({
  /** Which pages were read in which round, for which criteria. */
  rounds: z.array(z.object({ criterionIds: z.array(z.string()), pageIds: z.array(z.string()) })),
  /** Parsing, retrieval and the local judge; waiting and the encoder's own thread are not in it. */
  cpuMs: z.number(),
  passages: z.object({
    considered: z.number().int(),
    encoded: z.number().int(),
    /** Picked for the criteria that no known field decides: what a model is sent first. */
    picked: z.number().int(),
    /** Sent to a model, over all looks; 0 without one. */
    sent: z.number().int(),
  }),
  tokens: z.object({
    pages: z.number().int(),
    picked: z.number().int(),
    sent: z.number().int(),
  }),
});
export type ResearchReport = z.infer<typeof researchReportSchema>;
