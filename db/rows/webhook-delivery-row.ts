import type { PoolClient } from "pg";
import type { WebhookNotice } from "@/research/webhook-event";

export const webhookChannel = "assay_webhook";

/**
 * Stores what the endpoints of a search's user are to be told, in the transaction in which it happens, so that none is
 * lost and none is told of what did not happen. What was stored before is not stored again.
 */
export async function queueDeliveries(
  client: PoolClient,
  searchId: string,
  notices: readonly WebhookNotice[],
): Promise<void> {
  if (notices.length === 0) return;
  await client.query(
    `WITH added AS (
       INSERT INTO webhook_delivery (endpoint_id, search_id, event, event_key, data)
       SELECT e.id, s.id, n.event, n.key, n.data
       FROM search s JOIN webhook_endpoint e ON e.user_id = s.user_id AND e.off_reason IS NULL
         CROSS JOIN jsonb_to_recordset($2) AS n(event text, key text, data jsonb)
       WHERE s.id = $1 AND n.event = ANY(e.events)
       ON CONFLICT (endpoint_id, event_key) DO NOTHING RETURNING id)
     SELECT pg_notify($3, '') FROM added LIMIT 1`,
    [searchId, JSON.stringify(notices), webhookChannel],
  );
}
