import { getContext } from "@/inngest/context";
import type { ServiceContext } from "@/services/context";
import { findOrCreateUserId, findUserId } from "@/services/users/current-user";
import { clientAddress, limitChanges, limitRequests } from "./limit-requests";
import { isId, respondError, respondJson, respondSignInRequired } from "./respond";

/** What only a user has, and nothing for a visitor. */
export async function respondToUser(
  request: Request,
  read: (ctx: ServiceContext, userId: string) => Promise<unknown>,
  empty: unknown,
): Promise<Response> {
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  return respondJson(userId === null ? empty : await read(ctx, userId));
}

/** Does `work` for the user of the request, who is made now if there is none; unless they have changed too much lately. */
export async function withUser(
  request: Request,
  work: (ctx: ServiceContext, userId: string, setCookies: readonly string[]) => Promise<Response>,
): Promise<Response> {
  const ctx = getContext();
  const address = clientAddress(request.headers, ctx.environment.TRUST_PROXY);
  const limit = ctx.environment.ASSAY_SEARCHES_PER_HOUR * 5;
  const refused = await limitRequests(ctx, [
    { key: `settings:${address}`, limit, windowSeconds: 3600 },
  ]);
  if (refused) return refused;
  const user = await findOrCreateUserId(ctx, request.headers);
  if (!user) return respondSignInRequired();
  const { userId, setCookies } = user;
  return (await limitChanges(ctx, userId)) ?? work(ctx, userId, setCookies);
}

/** Who asks for what `id` names; whether it is theirs is for the service to see. Null is a 404. */
export async function findAsker(
  request: Request,
  id: string,
): Promise<{ ctx: ServiceContext; userId: string } | null> {
  if (!isId(id)) return null;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  return userId === null ? null : { ctx, userId };
}

export const respondNothing = () =>
  respondError(404, {
    code: "not_found",
    message: "There is nothing here, or it is somebody else's.",
  });

/** Does `work` with something of the request's user that `id` names; what it does not find is a 404. */
export async function withOwn(
  request: Request,
  id: string,
  work: (ctx: ServiceContext, userId: string) => Promise<unknown>,
): Promise<Response> {
  const asker = await findAsker(request, id);
  if (!asker) return respondNothing();
  const { ctx, userId } = asker;
  const refused = request.method === "GET" ? null : await limitChanges(ctx, userId);
  if (refused) return refused;
  const found = await work(ctx, userId);
  return found === null || found === false ? respondNothing() : respondJson(found);
}
