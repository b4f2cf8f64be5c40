import { getContext } from "@/inngest/context";
import { createListSchema, mostListChars } from "@/research/list-view";
import { createList } from "@/services/lists/create-list";
import { readLists } from "@/services/lists/read-lists";
import { findOrCreateUserId, findUserId } from "@/services/users/current-user";
import { clientAddress, limitChanges, limitRequests } from "../limit-requests";
import { readBody, respondError, respondJson, respondSignInRequired } from "../respond";

export async function GET(request: Request): Promise<Response> {
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  const lists = userId ? await readLists({ ctx, input: { userId } }) : [];
  return respondJson({ lists });
}

export async function POST(request: Request): Promise<Response> {
  const ctx = getContext();
  const body = await readBody(request, createListSchema, mostListChars * 4);
  if (!body.ok) return body.response;
  const address = clientAddress(request.headers, ctx.environment.TRUST_PROXY);
  const perHour = ctx.environment.ASSAY_SEARCHES_PER_HOUR * 5;
  const addressLimit = { key: `list:${address}`, limit: perHour, windowSeconds: 3600 };
  const busy = await limitRequests(ctx, [addressLimit]);
  if (busy) return busy;
  const user = await findOrCreateUserId(ctx, request.headers);
  if (!user) return respondSignInRequired();
  const { userId, setCookies } = user;
  const refused = await limitChanges(ctx, userId);
  if (refused) return refused;
  const created = await createList({ ctx, input: { ...body.value, userId } });
  if (created.ok) return respondJson(created.value, 201, setCookies);
  return respondError(created.error.code === "unknown_search" ? 404 : 409, created.error);
}
