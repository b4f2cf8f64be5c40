import { webhookChannel } from "@/db/rows/webhook-delivery-row";
import type { ServiceContext, WebhookSend } from "../context";

/** How long one try may wait in the engine and take; then it counts as lost and is asked for again. */
const leaseMs = 120_000;
const mostAtOnce = 500;

/**
 * Asks the engine for every webhook that is due: new ones, those whose pause is over, and those that an engine lost
 * (all that wait, after its restart). Each request has a number of its own, so an older one changes nothing any more.
 */
export async function requestWebhooks({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { engineRestarted: boolean };
}): Promise<number> {
  const { pool } = ctx.database;
  // Stored times are rounded to milliseconds, up as well as down: what is due now must not be due in half of one.
  const { rows } = await pool.query<WebhookSend>(
    `UPDATE webhook_delivery SET sends = sends + 1, lease_until = now() + make_interval(secs => $2::float8 / 1000)
     WHERE id IN (SELECT id FROM webhook_delivery WHERE state = 'pending' AND next_at <= now()::timestamptz(3)
       AND (lease_until IS NULL OR lease_until < now() OR $1) ORDER BY next_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING id AS "deliveryId", endpoint_id AS "endpointId", sends AS send`,
    [input.engineRestarted, leaseMs, mostAtOnce],
  );
  if (rows.length === 0) return 0;
  try {
    await ctx.dispatcher.requestWebhooks(rows);
  } catch (error) {
    // Their lease runs out, and they are asked for again.
    ctx.log.error("webhooks.request_failed", { count: rows.length, reason: String(error) });
  }
  return rows.length;
}

/** Sends what is new as soon as it is stored, as long as this process lives; the sweeper sees to all else. */
export function sendNewWebhooks(ctx: ServiceContext): void {
  ctx.notifications.on(webhookChannel, () => {
    void requestWebhooks({ ctx, input: { engineRestarted: false } }).catch((error: unknown) =>
      ctx.log.error("webhooks.request_failed", { reason: String(error) }),
    );
  });
}

/** The log of a month is kept. */
export async function dropOldDeliveries(ctx: ServiceContext): Promise<void> {
  await ctx.database.pool.query(
    "DELETE FROM webhook_delivery WHERE created_at < now() - interval '30 days'",
  );
}
