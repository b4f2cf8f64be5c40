import type { WebhookEvent } from "@/research/webhook-event";
import type { DeliveryView, EndpointView } from "@/research/webhook-view";

export const eventNames: Record<WebhookEvent, string> = {
  "search.finished": "a search has finished",
  "search.stopped": "a search was stopped",
  "search.failed": "a search has failed",
  "candidate.matched": "a company matches",
};

const either = new Intl.ListFormat("en", { type: "disjunction" });

/** "a search has finished or a company matches" */
export const describeEvents = ({ events }: EndpointView): string =>
  either.format(events.map((event) => eventNames[event]));

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** Why it is told nothing, or that it will be soon; null when all is well. */
export function describeTrouble({ offReason, failingSince }: EndpointView): string | null {
  if (offReason === "by_user") return "Off.";
  if (offReason === "gone") return "Off: it answered that it is gone (410).";
  if (offReason === "failing") return "Off: for five days no message got through.";
  if (failingSince === null) return null;
  return `No message has got through since ${day.format(new Date(failingSince))}.`;
}

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "delivered, 200 after 34 ms", "500, next try at 12:04", "given up after 11 tries: …" */
export function describeDelivery({ state, attempts, nextAt }: DeliveryView): string {
  const last = attempts.at(-1);
  const outcome = last === undefined ? null : (last.error ?? `answered ${last.status}`);
  if (state === "delivered") return `delivered: ${outcome} after ${last?.ms} ms`;
  const tries = attempts.length === 1 ? "1 try" : `${attempts.length} tries`;
  if (state === "failed") return outcome ? `given up after ${tries}: ${outcome}` : "not sent";
  if (outcome === null) return "on its way";
  return `${outcome}; next try at ${nextAt ? time.format(new Date(nextAt)) : "once"}`;
}
