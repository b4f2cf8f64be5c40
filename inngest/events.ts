import { eventType } from "inngest";
import { z } from "zod";

/** The contracts between who sends an event and who receives it. Small on purpose: rows carry the data. */

export const searchRequested = eventType("search/requested", {
  schema: z.object({
    searchId: z.uuid(),
    userId: z.string(),
    attempt: z.number().int(),
    epoch: z.number().int(),
  }),
});

export const verificationRequested = eventType("company/verification.requested", {
  schema: z.object({
    searchId: z.uuid(),
    userId: z.string(),
    candidateId: z.uuid(),
    attempt: z.number().int(),
    epoch: z.number().int(),
    rank: z.number().int(),
  }),
});

/** `epoch` is the one after the stop: only runs of an older one are cancelled, however late this arrives. */
export const searchStopped = eventType("search/stopped", {
  schema: z.object({ searchId: z.uuid(), epoch: z.number().int() }),
});

/** One webhook to try once; its row says what, and when next. */
export const webhookRequested = eventType("webhook/send.requested", {
  schema: z.object({ deliveryId: z.uuid(), endpointId: z.uuid(), send: z.number().int() }),
});
