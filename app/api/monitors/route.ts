import { getContext } from "@/inngest/context";
import { createMonitorSchema } from "@/research/monitors/monitor-view";
import { createMonitor } from "@/services/monitors/create-monitor";
import { listMonitors } from "@/services/monitors/list-monitors";
import { findUserId } from "@/services/users/current-user";
import { respondToUser } from "../for-user";
import { limitChanges } from "../limit-requests";
import { readBody, respondError, respondJson, respondNotFound } from "../respond";

export const GET = (request: Request): Promise<Response> =>
  respondToUser(
    request,
    async (ctx, userId) => ({ monitors: await listMonitors({ ctx, input: { userId } }) }),
    { monitors: [] },
  );

export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, createMonitorSchema);
  if (!body.ok) return body.response;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  if (userId === null) return respondNotFound();
  const refused = await limitChanges(ctx, userId);
  if (refused) return refused;
  const created = await createMonitor({ ctx, input: { ...body.value, userId } });
  if (created === null) return respondNotFound();
  if (!created.ok) {
    const isInput = created.error.code === "bad_schedule" || created.error.code === "too_often";
    return isInput
      ? respondError(400, { ...created.error, field: "schedule" })
      : respondError(409, created.error);
  }
  const [monitor] = await listMonitors({ ctx, input: { userId, monitorId: created.value.id } });
  return respondJson({ monitor }, 201);
}
