import { z } from "zod";
import { postJson, requestJson } from "@/components/data/request-json";
import { apiKeyListSchema, madeApiKeySchema } from "@/research/api-key-view";
import type { WebhookEvent } from "@/research/webhook-event";
import {
  deliveryListSchema,
  endpointAnswerSchema,
  endpointListSchema,
  secretAnswerSchema,
} from "@/research/webhook-view";

const nothing = z.object({});
const remove: RequestInit = { method: "DELETE" };

export const listKeys = (signal: AbortSignal) =>
  requestJson("/api/keys", apiKeyListSchema, { signal });

export const makeKey = (key: { name: string; mayWrite: boolean }) =>
  requestJson("/api/keys", madeApiKeySchema, postJson(key));

export const revokeKey = (id: string) => requestJson(`/api/keys/${id}`, nothing, remove);

export const listEndpoints = (signal: AbortSignal) =>
  requestJson("/api/webhooks", endpointListSchema, { signal });

export const addEndpoint = (endpoint: { url: string; events: readonly WebhookEvent[] }) =>
  requestJson("/api/webhooks", endpointAnswerSchema, postJson(endpoint));

export const turnEndpoint = (id: string, isOn: boolean) =>
  requestJson(`/api/webhooks/${id}`, endpointAnswerSchema, {
    ...postJson({ isOn }),
    method: "PATCH",
  });

export const removeEndpoint = (id: string) => requestJson(`/api/webhooks/${id}`, nothing, remove);

export const readSecret = (id: string) =>
  requestJson(`/api/webhooks/${id}/secret`, secretAnswerSchema);

export const rotateSecret = (id: string) =>
  requestJson(`/api/webhooks/${id}/secret`, secretAnswerSchema, postJson({}));

export const testEndpoint = (id: string) =>
  requestJson(`/api/webhooks/${id}/test`, nothing, postJson({}));

export const listDeliveries = (id: string, signal: AbortSignal) =>
  requestJson(`/api/webhooks/${id}/deliveries`, deliveryListSchema, { signal });
