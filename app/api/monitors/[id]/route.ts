import { changeMonitorSchema } from "@/research/monitors/monitor-view";
import { deleteMonitor, setMonitorState } from "@/services/monitors/change-monitor";
import { listMonitors } from "@/services/monitors/list-monitors";
import { withOwn } from "../../for-user";
import { readBody } from "../../respond";

type Params = { params: Promise<{ id: string }> };

export async function PATCH(request: Request, { params }: Params): Promise<Response> {
  const { id: monitorId } = await params;
  const body = await readBody(request, changeMonitorSchema);
  if (!body.ok) return body.response;
  return withOwn(request, monitorId, async (ctx, userId) => {
    const changed = await setMonitorState({ ctx, input: { userId, monitorId, ...body.value } });
    const [monitor] = changed ? await listMonitors({ ctx, input: { userId, monitorId } }) : [];
    return monitor ? { monitor } : null;
  });
}

export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const { id: monitorId } = await params;
  return withOwn(
    request,
    monitorId,
    async (ctx, userId) => (await deleteMonitor({ ctx, input: { userId, monitorId } })) && {},
  );
}
