import { sendDelivery } from "@/services/webhooks/send-delivery";
import { inngest } from "../client";
import { getContext, readChainSettings } from "../context";
import { webhookRequested } from "../events";
import { runStep } from "./send-on";

const { userConcurrency, globalConcurrency } = readChainSettings();
const perEndpoint = 4;
/** Beside the companies, which a host with few places for requests has to hold as well. */
const inAll = Math.ceil(globalConcurrency / 2);

/** One try of one webhook. When it is tried again stands in its row: the sweeper asks then, so nothing sleeps here. */
export const sendWebhook = inngest.createFunction(
  {
    id: "send-webhook",
    name: "Send webhook",
    triggers: [webhookRequested],
    retries: 0,
    // Somebody's slow receiver does not keep others' waiting.
    concurrency: [
      { key: "event.data.endpointId", limit: Math.min(perEndpoint, userConcurrency, inAll) },
      { limit: inAll },
    ],
    timeouts: { finish: "2m" },
  },
  ({ event }) => runStep(() => sendDelivery({ ctx: getContext(), input: event.data })),
);
