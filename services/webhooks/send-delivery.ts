import type { Pool } from "pg";
import { inTransaction } from "@/db/transaction";
import type { ServiceContext, WebhookSend } from "../context";
import { draining } from "../draining";
import { endDeliveries } from "./end-deliveries";
import { givesUpAfterMs, pauseAfter } from "./retry-plan";
import { signMessage } from "./webhook-secret";

type Due = {
  readonly endpointId: string;
  readonly url: string;
  readonly event: string;
  readonly createdAt: Date;
  readonly data: unknown;
  readonly secrets: readonly string[];
  readonly tries: number;
};

type Outcome = {
  readonly ms: number;
  readonly status: number | null;
  readonly error: string | null;
};

const leaseMs = 60_000;

/**
 * Tries one webhook once and records how it went: delivered, to be tried again later, or given up. A try that was
 * recorded, or that a later request has superseded, is not made again.
 */
export async function sendDelivery({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: WebhookSend;
}): Promise<"delivered" | "failed" | "superseded"> {
  const { pool } = ctx.database;
  const due = await takeDue(pool, input);
  if (due === null) return "superseded";
  const at = new Date();
  // The body is the same at every try: receivers tell repeated ones by the id.
  const body = JSON.stringify({
    type: due.event,
    timestamp: due.createdAt.toISOString(),
    data: due.data,
  });
  const headers = signMessage({ id: `msg_${input.deliveryId}`, body, at, secrets: due.secrets });
  const startedAt = performance.now();
  const { handBack } = draining();
  const answer = await ctx.tools.post.post(due.url, { headers, body, signal: handBack });
  if (!answer.ok && handBack.aborted) throw new Error("this process is being stopped");
  const outcome = {
    ms: Math.round(performance.now() - startedAt),
    status: answer.ok ? answer.value.status : null,
    error: answer.ok ? null : answer.error.message,
  };
  const delivered = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
  await record(ctx, input, due, outcome, delivered);
  return delivered ? "delivered" : "failed";
}

/**
 * The delivery, leased for this try; null when there is nothing to do for it. What was stored while its endpoint was being
 * turned off was not seen by that, and ends here.
 */
async function takeDue(pool: Pool, { deliveryId, send }: WebhookSend): Promise<Due | null> {
  const { rows } = await pool.query<Due & { isOff: boolean }>(
    `UPDATE webhook_delivery d SET state = CASE WHEN e.off_reason IS NULL THEN 'pending' ELSE 'failed' END,
       ended_at = CASE WHEN e.off_reason IS NOT NULL THEN now() END,
       lease_until = CASE WHEN e.off_reason IS NULL THEN now() + make_interval(secs => $3::float8 / 1000) END
     FROM webhook_endpoint e
     WHERE d.id = $1 AND d.sends = $2 AND d.state = 'pending' AND e.id = d.endpoint_id
       AND NOT EXISTS (SELECT 1 FROM webhook_attempt a WHERE a.delivery_id = d.id AND a.number = $2)
     RETURNING e.off_reason IS NOT NULL AS "isOff", e.id AS "endpointId", e.url, d.event, d.created_at AS "createdAt", d.data,
       ARRAY[e.secret] || CASE WHEN e.previous_until > now() THEN ARRAY[e.previous_secret] ELSE '{}' END AS secrets,
       (SELECT count(*)::int FROM webhook_attempt a WHERE a.delivery_id = d.id) AS tries`,
    [deliveryId, send, leaseMs],
  );
  const [due] = rows;
  return due === undefined || due.isOff ? null : due;
}

/** 410 says that nobody will ever listen there again. */
const gone = 410;

async function record(
  ctx: ServiceContext,
  { deliveryId, send }: WebhookSend,
  due: Due,
  { ms, status, error }: Outcome,
  delivered: boolean,
): Promise<void> {
  const { endpointId } = due;
  const pauseMs = delivered || status === gone ? null : pauseAfter(due.tries + 1);
  await inTransaction(ctx.database.pool, async (client) => {
    // Its deliveries end after it in every transaction: tries that end at once must not wait for one another in a circle.
    await client.query("SELECT 1 FROM webhook_endpoint WHERE id = $1 FOR NO KEY UPDATE", [
      endpointId,
    ]);
    const { rowCount } = await client.query(
      `INSERT INTO webhook_attempt (delivery_id, number, ms, status, error) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [deliveryId, send, ms, status, error],
    );
    if (rowCount === 0) return;
    await client.query(
      `UPDATE webhook_delivery SET lease_until = NULL,
         state = CASE WHEN $2 THEN 'delivered' WHEN $3::float8 IS NULL THEN 'failed' ELSE 'pending' END,
         ended_at = CASE WHEN $2 OR $3::float8 IS NULL THEN now() END,
         next_at = now() + make_interval(secs => coalesce($3::float8, 0) / 1000)
       WHERE id = $1 AND state = 'pending'`,
      [deliveryId, delivered, pauseMs],
    );
    const { rows } = await client.query<{ offReason: string | null }>(
      `UPDATE webhook_endpoint SET failing_since = CASE WHEN NOT $2 THEN coalesce(failing_since, now()) END,
         off_reason = CASE WHEN off_reason IS NOT NULL OR $2 THEN off_reason WHEN $3 THEN 'gone'
           WHEN failing_since < now() - make_interval(secs => $4::float8 / 1000) THEN 'failing' END
       WHERE id = $1 RETURNING off_reason AS "offReason"`,
      [endpointId, delivered, status === gone, givesUpAfterMs],
    );
    const offReason = rows[0]?.offReason ?? null;
    if (offReason === null) return;
    await endDeliveries(client, endpointId);
    ctx.log.info("webhook.off", { endpointId, reason: offReason });
  });
}
