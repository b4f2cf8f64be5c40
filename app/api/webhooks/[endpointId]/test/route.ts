import { testEndpoint } from "@/services/webhooks/test-endpoint";
import { withOwn } from "../../../for-user";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ endpointId: string }> },
): Promise<Response> {
  const { endpointId } = await params;
  return withOwn(request, endpointId, (ctx, userId) =>
    testEndpoint({ ctx, input: { userId, endpointId } }),
  );
}
