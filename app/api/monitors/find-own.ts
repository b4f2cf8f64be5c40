import { getContext } from "@/inngest/context";
import type { ServiceContext } from "@/services/context";
import { findUserId } from "@/services/users/current-user";
import { isId, respondError } from "../respond";

/** The monitor that the path names, for its user to be checked by the service; null is a 404. */
export async function findMonitorPath(
  request: Request,
  params: Promise<{ id: string }>,
): Promise<{ ctx: ServiceContext; userId: string; monitorId: string } | null> {
  const { id: monitorId } = await params;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  return userId !== null && isId(monitorId) ? { ctx, userId, monitorId } : null;
}

export const respondNoMonitor = () =>
  respondError(404, {
    code: "not_found",
    message: "There is no such monitor, or it is somebody else's.",
  });
