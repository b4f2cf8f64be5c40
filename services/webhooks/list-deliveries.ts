import { type DeliveryView, deliveryListSchema } from "@/research/webhook-view";
import type { ServiceContext } from "../context";

const listed = 30;

/** The last messages to an endpoint, newest first, with every try. Null: not theirs. */
export async function listDeliveries({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; endpointId: string };
}): Promise<DeliveryView[] | null> {
  const endpoint = await ctx.database.prisma.webhookEndpoint.findFirst({
    where: { id: input.endpointId, userId: input.userId },
    select: {
      deliveries: {
        orderBy: { createdAt: "desc" },
        take: listed,
        include: { attempts: { orderBy: { number: "asc" } } },
      },
    },
  });
  if (!endpoint) return null;
  return deliveryListSchema.shape.deliveries.parse(
    endpoint.deliveries.map(({ id, event, state, createdAt, nextAt, attempts }) => ({
      id,
      event,
      state,
      createdAt: createdAt.toISOString(),
      nextAt: state === "pending" ? nextAt.toISOString() : null,
      attempts: attempts.map((attempt) => ({ ...attempt, at: attempt.at.toISOString() })),
    })),
  );
}
