import type { WebhookEndpoint } from "@/db/generated/client";
import { webhookEvents } from "@/research/webhook-event";
import { type EndpointView, endpointListSchema } from "@/research/webhook-view";

const viewSchema = endpointListSchema.shape.endpoints.element;

export type EndpointRow = Pick<
  WebhookEndpoint,
  "id" | "url" | "events" | "offReason" | "failingSince" | "createdAt"
>;
/** What a view is made of, as SQL selects it. */
export const endpointRowSql =
  'id, url, events, off_reason AS "offReason", failing_since AS "failingSince", created_at AS "createdAt"';

/** An endpoint without its secrets. */
export const toEndpointView = (row: EndpointRow): EndpointView =>
  viewSchema.parse({
    id: row.id,
    url: row.url,
    events: webhookEvents.filter((event) => row.events.includes(event)),
    offReason: row.offReason,
    failingSince: row.failingSince?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  });
