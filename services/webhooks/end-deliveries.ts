import type { PoolClient } from "pg";

/** Nothing that waits for this endpoint is sent any more. In the transaction that turns it off, after its row was locked. */
export async function endDeliveries(client: PoolClient, endpointId: string): Promise<void> {
  await client.query(
    `UPDATE webhook_delivery SET state = 'failed', ended_at = now(), lease_until = NULL
     WHERE endpoint_id = $1 AND state = 'pending'`,
    [endpointId],
  );
}
