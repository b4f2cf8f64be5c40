import type { EndpointView } from "@/research/webhook-view";
import type { ServiceContext } from "../context";
import { toEndpointView } from "./to-endpoint-view";

/** A user's endpoints, newest first. */
export async function listEndpoints({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string };
}): Promise<EndpointView[]> {
  const rows = await ctx.database.prisma.webhookEndpoint.findMany({
    where: { userId: input.userId },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(toEndpointView);
}
