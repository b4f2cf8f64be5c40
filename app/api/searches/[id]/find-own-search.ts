import { getContext } from "@/inngest/context";
import type { ServiceContext } from "@/services/context";
import { ownsSearch } from "@/services/read-search";
import { findUserId } from "@/services/users/current-user";
import { isId } from "../../respond";

export type OwnSearch = {
  readonly ctx: ServiceContext;
  readonly userId: string;
  readonly searchId: string;
};

/** The search of the path if it is this request's user's; null is a 404, whoever else it may belong to. */
export async function findOwnSearch(
  request: Request,
  params: Promise<{ id: string }>,
): Promise<OwnSearch | null> {
  const { id: searchId } = await params;
  if (!isId(searchId)) return null;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  if (userId === null || !(await ownsSearch({ ctx, input: { userId, searchId } }))) return null;
  return { ctx, userId, searchId };
}
