import { z } from "zod";
import { candidateViewSchema, isOver, type SearchEvent, searchViewSchema } from "./search-view";

/** What webhooks tell, after the Standard Webhooks specification: type, timestamp, data. */

export const webhookEvents = [
  "search.finished",
  "search.stopped",
  "search.failed",
  "candidate.matched",
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

const searchDataSchema = z.object({ search: searchViewSchema });
const matchDataSchema = z.object({ searchId: z.string(), result: candidateViewSchema });

const message = <Event extends string, Data extends z.ZodType>(type: Event, data: Data) =>
  z.object({ type: z.literal(type), timestamp: z.string(), data });

export const webhookMessageSchemas = {
  "search.finished": message("search.finished", searchDataSchema),
  "search.stopped": message("search.stopped", searchDataSchema),
  "search.failed": message("search.failed", searchDataSchema),
  "candidate.matched": message("candidate.matched", matchDataSchema),
} as const satisfies Record<WebhookEvent, z.ZodType>;

/** Something to tell. What has the same `key` is the same thing, however often it is announced. */
export type WebhookNotice = {
  readonly event: WebhookEvent;
  readonly key: string;
  readonly data: unknown;
};

/** What an event of a search has to tell: that it is over, or that a company matches. */
export function noticesOf(searchId: string, event: SearchEvent): WebhookNotice[] {
  if (event.type === "search") {
    const { search } = event;
    if (!isOver(search.state)) return [];
    const key = `search:${searchId}:${search.finishedAt}`;
    return [{ event: eventOf(search.state), key, data: { search } }];
  }
  const candidates = event.type === "candidate" ? [event.candidate] : event.candidates;
  return candidates
    .filter(({ state }) => state === "matched")
    .map((result) => ({
      event: "candidate.matched",
      key: `candidate:${result.id}:${result.decidedAt}`,
      data: { searchId, result },
    }));
}

function eventOf(state: string): WebhookEvent {
  if (state === "finished") return "search.finished";
  return state === "failed" ? "search.failed" : "search.stopped";
}
