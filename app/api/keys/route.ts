import { makeApiKeySchema } from "@/research/api-key-view";
import { listApiKeys } from "@/services/api-keys/list-api-keys";
import { makeApiKey } from "@/services/api-keys/make-api-key";
import { respondToUser, withUser } from "../for-user";
import { readBody, respondError, respondJson } from "../respond";

export const GET = (request: Request): Promise<Response> =>
  respondToUser(
    request,
    async (ctx, userId) => ({ keys: await listApiKeys({ ctx, input: { userId } }) }),
    { keys: [] },
  );

export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, makeApiKeySchema);
  if (!body.ok) return body.response;
  return withUser(request, async (ctx, userId, setCookies) => {
    const made = await makeApiKey({ ctx, input: { userId, ...body.value } });
    return made.ok ? respondJson(made.value, 201, setCookies) : respondError(409, made.error);
  });
}
