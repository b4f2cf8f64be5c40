import { inTransaction } from "@/db/transaction";
import type { WebhookEvent } from "@/research/webhook-event";
import type { EndpointView } from "@/research/webhook-view";
import type { ServiceContext } from "../context";
import { endDeliveries } from "./end-deliveries";
import { type EndpointRow, endpointRowSql, toEndpointView } from "./to-endpoint-view";

type Own = { readonly userId: string; readonly endpointId: string };

/** Turns an endpoint on or off, or tells it other events. What waits to be told ends with it. Null: not theirs. */
export async function changeEndpoint({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: Own & { isOn?: boolean | undefined; events?: readonly WebhookEvent[] | undefined };
}): Promise<EndpointView | null> {
  const { isOn, events, userId, endpointId } = input;
  // In one transaction: nothing may wait for an endpoint that is off. First the endpoint, as where a try is recorded.
  return inTransaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<EndpointRow>(
      `UPDATE webhook_endpoint SET events = coalesce($3::text[], events),
         off_reason = CASE WHEN $4::bool IS NULL THEN off_reason WHEN NOT $4 THEN 'by_user' END,
         failing_since = CASE WHEN $4 IS NULL THEN failing_since END
       WHERE id = $1 AND user_id = $2 RETURNING ${endpointRowSql}`,
      [endpointId, userId, events ?? null, isOn ?? null],
    );
    const [row] = rows;
    if (!row) return null;
    if (isOn === false) await endDeliveries(client, endpointId);
    return toEndpointView(row);
  });
}

/** With its deliveries and their log. False: not theirs. */
export async function removeEndpoint({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: Own;
}): Promise<boolean> {
  const { count } = await ctx.database.prisma.webhookEndpoint.deleteMany({
    where: { id: input.endpointId, userId: input.userId },
  });
  return count > 0;
}
