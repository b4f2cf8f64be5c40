import type { WebhookEndpoint } from "@/db/generated/client";
import { webhookEvents } from "@/research/webhook-event";
import { type EndpointView, endpointListSchema } from "@/research/webhook-view";

const viewSchema = endpointListSchema.shape.endpoints.element;

/** An endpoint without its secrets. */
export const toEndpointView = (row: WebhookEndpoint): EndpointView =>
  viewSchema.parse({
    id: row.id,
    url: row.url,
    events: webhookEvents.filter((event) => row.events.includes(event)),
    offReason: row.offReason,
    failingSince: row.failingSince?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  });
