import { changeEndpointSchema } from "@/research/webhook-view";
import { changeEndpoint, removeEndpoint } from "@/services/webhooks/change-endpoint";
import { withOwn } from "../../for-user";
import { readBody } from "../../respond";

type Params = { params: Promise<{ endpointId: string }> };

export async function PATCH(request: Request, { params }: Params): Promise<Response> {
  const { endpointId } = await params;
  const body = await readBody(request, changeEndpointSchema);
  if (!body.ok) return body.response;
  return withOwn(request, endpointId, async (ctx, userId) => {
    const input = { userId, endpointId, ...body.value };
    const endpoint = await changeEndpoint({ ctx, input });
    return endpoint && { endpoint };
  });
}

export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const { endpointId } = await params;
  return withOwn(
    request,
    endpointId,
    async (ctx, userId) => (await removeEndpoint({ ctx, input: { userId, endpointId } })) && {},
  );
}
