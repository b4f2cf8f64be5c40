import { listDeliveries } from "@/services/webhooks/list-deliveries";
import { withOwn } from "../../../for-user";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ endpointId: string }> },
): Promise<Response> {
  const { endpointId } = await params;
  return withOwn(request, endpointId, async (ctx, userId) => {
    const deliveries = await listDeliveries({ ctx, input: { userId, endpointId } });
    return deliveries && { deliveries };
  });
}
