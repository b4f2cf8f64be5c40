import { getContext } from "@/inngest/context";
import type { ServiceContext } from "@/services/context";
import { findUserId } from "@/services/users/current-user";
import { isId, respondError } from "../../respond";

type ListPlace = {
  readonly ctx: ServiceContext;
  readonly userId: string;
  readonly listId: string;
};

/** Who asks, and for which list; whether it is theirs is for the service to see. Null is a 404. */
export async function findListPlace(
  request: Request,
  params: Promise<{ listId: string }>,
): Promise<ListPlace | null> {
  const { listId } = await params;
  const ctx = getContext();
  const userId = isId(listId) ? await findUserId(ctx.auth, request.headers) : null;
  return userId === null ? null : { ctx, userId, listId };
}

export const respondNoList = () =>
  respondError(404, {
    code: "not_found",
    message: "There is no such list, or it is somebody else's.",
  });
