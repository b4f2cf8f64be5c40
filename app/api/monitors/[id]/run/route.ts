import { runMonitorNow } from "@/services/monitors/change-monitor";
import { limitSearches } from "../../../limit-requests";
import { respondError, respondJson } from "../../../respond";
import { findMonitorPath, respondNoMonitor } from "../../find-own";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findMonitorPath(request, params);
  if (!own) return respondNoMonitor();
  const refused = await limitSearches(own.ctx, request.headers, own.userId);
  if (refused) return refused;
  const run = await runMonitorNow({ ctx: own.ctx, input: own });
  if (run === null) return respondNoMonitor();
  return run.ok ? respondJson(run.value, 201) : respondError(409, run.error);
}
