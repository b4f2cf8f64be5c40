import { runMonitorNow } from "@/services/monitors/change-monitor";
import { findAsker, respondNothing } from "../../../for-user";
import { limitSearches } from "../../../limit-requests";
import { respondError, respondJson } from "../../../respond";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: monitorId } = await params;
  const asker = await findAsker(request, monitorId);
  if (!asker) return respondNothing();
  const { ctx, userId } = asker;
  const refused = await limitSearches(ctx, request.headers, userId);
  if (refused) return refused;
  const run = await runMonitorNow({ ctx, input: { userId, monitorId } });
  if (run === null) return respondNothing();
  return run.ok ? respondJson(run.value, 201) : respondError(409, run.error);
}
