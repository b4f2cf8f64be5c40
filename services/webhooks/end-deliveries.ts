import type { Queryable } from "@/db/queryable";

/** Nothing that waits for this endpoint is sent any more. */
export async function endDeliveries(db: Queryable, endpointId: string): Promise<void> {
  await db.query(
    `UPDATE webhook_delivery SET state = 'failed', ended_at = now(), lease_until = NULL
     WHERE endpoint_id = $1 AND state = 'pending'`,
    [endpointId],
  );
}
