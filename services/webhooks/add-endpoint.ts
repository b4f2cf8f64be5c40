import { fail, type Result, succeed } from "@/research/result";
import type { WebhookEvent } from "@/research/webhook-event";
import type { EndpointView } from "@/research/webhook-view";
import type { ServiceContext } from "../context";
import { toEndpointView } from "./to-endpoint-view";
import { drawSecret } from "./webhook-secret";

const mostEndpoints = 20;

/** Where a user's events are told from now on. Addresses inside of this network are refused. */
export async function addEndpoint({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; url: string; events: readonly WebhookEvent[] };
}): Promise<Result<EndpointView, "bad_url" | "too_many">> {
  const { webhookEndpoint } = ctx.database.prisma;
  const { userId, url, events } = input;
  const refusal = ctx.tools.post.refuse(url);
  if (refusal) return fail("bad_url", refusal.message);
  if ((await webhookEndpoint.count({ where: { userId } })) >= mostEndpoints) {
    return fail("too_many", `There are ${mostEndpoints} endpoints already; remove one.`);
  }
  const row = await webhookEndpoint.create({
    data: { userId, url: new URL(url).href, events: [...events], secret: drawSecret() },
  });
  return succeed(toEndpointView(row));
}
