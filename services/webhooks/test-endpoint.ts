import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ServiceContext } from "../context";
import { requestWebhooks } from "./request-webhooks";

/** Sends a message of the type `webhook.test` to an endpoint, as any other is sent. Null: not theirs, or it is off. */
export async function testEndpoint({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; endpointId: string };
}): Promise<{ deliveryId: string } | null> {
  const { rows } = await ctx.database.pool.query(
    `INSERT INTO webhook_delivery (endpoint_id, event, event_key, data)
     SELECT id, 'webhook.test', $3, '{"message": "This is a test from Assay."}' FROM webhook_endpoint
     WHERE id = $1 AND user_id = $2 AND off_reason IS NULL RETURNING id AS "deliveryId"`,
    [input.endpointId, input.userId, `test:${randomUUID()}`],
  );
  if (rows.length === 0) return null;
  await requestWebhooks({ ctx, input: { engineRestarted: false } });
  return z.object({ deliveryId: z.string() }).parse(rows[0]);
}
