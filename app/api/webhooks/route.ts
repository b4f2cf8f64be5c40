import { addEndpointSchema } from "@/research/webhook-view";
import { addEndpoint } from "@/services/webhooks/add-endpoint";
import { listEndpoints } from "@/services/webhooks/list-endpoints";
import { respondToUser, withUser } from "../for-user";
import { readBody, respondError, respondJson } from "../respond";

export const GET = (request: Request): Promise<Response> =>
  respondToUser(
    request,
    async (ctx, userId) => ({ endpoints: await listEndpoints({ ctx, input: { userId } }) }),
    { endpoints: [] },
  );

export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, addEndpointSchema);
  if (!body.ok) return body.response;
  return withUser(request, async (ctx, userId, setCookies) => {
    const added = await addEndpoint({ ctx, input: { userId, ...body.value } });
    if (added.ok) return respondJson({ endpoint: added.value }, 201, setCookies);
    return added.error.code === "bad_url"
      ? respondError(400, { ...added.error, field: "url" })
      : respondError(409, added.error);
  });
}
