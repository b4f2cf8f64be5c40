import { changeMonitorSchema } from "@/research/monitors/monitor-view";
import { deleteMonitor, setMonitorState } from "@/services/monitors/change-monitor";
import { listMonitors } from "@/services/monitors/list-monitors";
import { limitChanges } from "../../limit-requests";
import { readBody, respondJson } from "../../respond";
import { findMonitorPath, respondNoMonitor } from "../find-own";

type Context = { params: Promise<{ id: string }> };

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const own = await findMonitorPath(request, params);
  if (!own) return respondNoMonitor();
  const body = await readBody(request, changeMonitorSchema);
  if (!body.ok) return body.response;
  const refused = await limitChanges(own.ctx, own.userId);
  if (refused) return refused;
  const changed = await setMonitorState({ ctx: own.ctx, input: { ...own, ...body.value } });
  const [monitor] = changed ? await listMonitors({ ctx: own.ctx, input: own }) : [];
  return monitor ? respondJson({ monitor }) : respondNoMonitor();
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const own = await findMonitorPath(request, params);
  if (!own) return respondNoMonitor();
  const deleted = await deleteMonitor({ ctx: own.ctx, input: own });
  return deleted ? respondJson({}) : respondNoMonitor();
}
