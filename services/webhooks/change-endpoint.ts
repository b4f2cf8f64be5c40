import type { WebhookEvent } from "@/research/webhook-event";
import type { EndpointView } from "@/research/webhook-view";
import type { ServiceContext } from "../context";
import { endDeliveries } from "./end-deliveries";
import { toEndpointView } from "./to-endpoint-view";

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
  const [row] = await ctx.database.prisma.webhookEndpoint.updateManyAndReturn({
    where: { id: endpointId, userId },
    data: {
      ...(events ? { events: [...events] } : {}),
      ...(isOn === undefined ? {} : { offReason: isOn ? null : "by_user", failingSince: null }),
    },
  });
  if (!row) return null;
  if (isOn === false) await endDeliveries(ctx.database.pool, endpointId);
  return toEndpointView(row);
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
