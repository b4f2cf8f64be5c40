import { createListSchema, mostListChars } from "@/research/list-view";
import { createList } from "@/services/lists/create-list";
import { readLists } from "@/services/lists/read-lists";
import { respondToUser, withUser } from "../for-user";
import { readBody, respondError, respondJson } from "../respond";

export const GET = (request: Request): Promise<Response> =>
  respondToUser(
    request,
    async (ctx, userId) => ({ lists: await readLists({ ctx, input: { userId } }) }),
    { lists: [] },
  );

export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, createListSchema, mostListChars * 4);
  if (!body.ok) return body.response;
  return withUser(request, async (ctx, userId, setCookies) => {
    const created = await createList({ ctx, input: { ...body.value, userId } });
    if (created.ok) return respondJson(created.value, 201, setCookies);
    return respondError(created.error.code === "unknown_search" ? 404 : 409, created.error);
  });
}
