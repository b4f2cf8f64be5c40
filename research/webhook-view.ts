import { z } from "zod";
import { webhookEvents } from "./webhook-event";

/** What the settings page shows of webhooks, and asks for. Dates are ISO 8601. */

/** Why an endpoint is told nothing. `failing`: for days nothing succeeded; `gone`: it answered 410. */
const offReasonSchema = z.enum(["by_user", "failing", "gone"]);

const endpointViewSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(webhookEvents)),
  offReason: offReasonSchema.nullable(),
  failingSince: z.string().nullable(),
  createdAt: z.string(),
});
export type EndpointView = z.infer<typeof endpointViewSchema>;

const attemptViewSchema = z.object({
  number: z.number().int(),
  at: z.string(),
  ms: z.number().int(),
  status: z.number().int().nullable(),
  error: z.string().nullable(),
});

const deliveryViewSchema = z.object({
  id: z.string(),
  event: z.string(),
  state: z.enum(["pending", "delivered", "failed"]),
  createdAt: z.string(),
  /** When it is tried next, while it is pending. */
  nextAt: z.string().nullable(),
  attempts: z.array(attemptViewSchema),
});
export type DeliveryView = z.infer<typeof deliveryViewSchema>;

const eventListSchema = z
  .array(z.enum(webhookEvents))
  .min(1, "Choose at least one event.")
  .transform((events) => webhookEvents.filter((event) => events.includes(event)));

/** POST /api/webhooks */
export const addEndpointSchema = z.object({
  url: z.string().trim().min(1, "Write the address that is to be told.").max(2000),
  events: eventListSchema,
});

/** PATCH /api/webhooks/:id */
export const changeEndpointSchema = z.object({
  isOn: z.boolean().optional(),
  events: eventListSchema.optional(),
});

/** GET /api/webhooks, newest first. */
export const endpointListSchema = z.object({ endpoints: z.array(endpointViewSchema) });
export const endpointAnswerSchema = z.object({ endpoint: endpointViewSchema });

/** GET /api/webhooks/:id/secret, and the answer of a rotation. */
export const secretAnswerSchema = z.object({ secret: z.string() });

/** GET /api/webhooks/:id/deliveries: the last ones, newest first. */
export const deliveryListSchema = z.object({ deliveries: z.array(deliveryViewSchema) });
