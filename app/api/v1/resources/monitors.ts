import { z } from "zod";
import {
  changeMonitorSchema,
  createMonitorSchema,
  monitorAnswerSchema,
  monitorListSchema,
  runChangesAnswerSchema,
} from "@/research/monitors/monitor-view";
import { deleteMonitor, runMonitorNow, setMonitorState } from "@/services/monitors/change-monitor";
import { createMonitor } from "@/services/monitors/create-monitor";
import { listMonitors } from "@/services/monitors/list-monitors";
import { readChanges } from "@/services/monitors/read-changes";
import { declareRoute, refuseWith, respondDone, respondFound, respondWith } from "../declare-route";
import { apiRoot } from "../find-route";
import { nameSchema } from "../named-schemas";
import { searchParams, withOwnSearch } from "../own-search";

const group = "Monitors";
const monitorParams = { monitorId: z.uuid() };
const monitor = nameSchema("Monitor", monitorAnswerSchema.shape.monitor);

const createRoute = declareRoute({
  method: "POST",
  path: "/searches/{id}/monitors",
  name: "createMonitor",
  group,
  summary: "Run a search again on a schedule",
  text: "With the criteria, columns and limits that it has now; the search itself is the first run. `schedule` is cron of five fields in `timeZone`.",
  scope: "write",
  work: "change",
  params: searchParams,
  body: createMonitorSchema.omit({ searchId: true }),
  example: { schedule: "0 8 * * 1", timeZone: "Europe/Berlin" },
  answer: { status: 201, what: "The monitor", schema: monitor },
  refuses: ["bad_schedule", "too_often", "too_many", "has_one"],
  handle: (call) =>
    withOwnSearch(call, async (own) => {
      const { ctx, body } = call;
      const created = await createMonitor({ ctx, input: { ...own, ...body } });
      if (created === null) return respondFound(null);
      if (!created.ok) {
        const isSchedule = ["bad_schedule", "too_often"].includes(created.error.code);
        return refuseWith({ ...created.error, ...(isSchedule ? { field: "schedule" } : {}) });
      }
      const monitorId = created.value.id;
      const [view] = await listMonitors({ ctx, input: { userId: own.userId, monitorId } });
      return respondWith(view, 201, { location: `${apiRoot}/monitors/${monitorId}` });
    }),
});

const listRoute = declareRoute({
  method: "GET",
  path: "/monitors",
  name: "listMonitors",
  group,
  summary: "Your monitors, newest first",
  text: "Each with its last ten runs, and what changed in the newest that finished.",
  scope: "read",
  answer: {
    status: 200,
    what: "All of them",
    schema: nameSchema("AllMonitors", monitorListSchema),
  },
  handle: async ({ ctx, caller: { userId } }) =>
    respondWith({ monitors: await listMonitors({ ctx, input: { userId } }) }),
});

const readRoute = declareRoute({
  method: "GET",
  path: "/monitors/{monitorId}",
  name: "getMonitor",
  group,
  summary: "One monitor",
  scope: "read",
  params: monitorParams,
  answer: { status: 200, what: "The monitor", schema: monitor },
  async handle({ ctx, caller: { userId }, params }) {
    const [view = null] = await listMonitors({ ctx, input: { userId, ...params } });
    return respondFound(view);
  },
});

const changeRoute = declareRoute({
  method: "PATCH",
  path: "/monitors/{monitorId}",
  name: "changeMonitor",
  group,
  summary: "Pause a monitor, or let it go on",
  text: "What was missed while it was paused stays missed.",
  scope: "write",
  work: "change",
  params: monitorParams,
  body: changeMonitorSchema,
  example: { state: "paused" },
  answer: { status: 200, what: "The monitor as it is then", schema: monitor },
  async handle({ ctx, caller: { userId }, params, body }) {
    await setMonitorState({ ctx, input: { userId, ...params, ...body } });
    const [view = null] = await listMonitors({ ctx, input: { userId, ...params } });
    return respondFound(view);
  },
});

const runRoute = declareRoute({
  method: "POST",
  path: "/monitors/{monitorId}/runs",
  name: "runMonitor",
  group,
  summary: "Run a monitor now",
  text: "Beside its schedule, paused or not.",
  scope: "write",
  work: "search",
  params: monitorParams,
  answer: {
    status: 201,
    what: "The search that is its run",
    schema: z.object({ searchId: z.string() }),
  },
  refuses: ["runs_already"],
  async handle({ ctx, caller: { userId }, params }) {
    const run = await runMonitorNow({ ctx, input: { userId, ...params } });
    if (run === null) return respondFound(null);
    if (!run.ok) return refuseWith(run.error);
    const location = `${apiRoot}/searches/${run.value.searchId}`;
    return respondWith(run.value, 201, { location });
  },
});

const deleteRoute = declareRoute({
  method: "DELETE",
  path: "/monitors/{monitorId}",
  name: "deleteMonitor",
  group,
  summary: "End a monitor",
  text: "Its runs stay as searches.",
  scope: "write",
  params: monitorParams,
  answer: { status: 204, what: "It is gone" },
  handle: async ({ ctx, caller: { userId }, params }) =>
    respondDone(await deleteMonitor({ ctx, input: { userId, ...params } })),
});

const changesRoute = declareRoute({
  method: "GET",
  path: "/searches/{id}/changes",
  name: "getChanges",
  group,
  summary: "What a monitor's run found otherwise than the one before",
  text: "Matches that are new or gone, and verdicts and values that changed. Null where the search is no run of a monitor, is its first, or has not finished.",
  scope: "read",
  params: searchParams,
  answer: {
    status: 200,
    what: "What changed",
    schema: nameSchema("Changes", runChangesAnswerSchema),
  },
  handle: (call) =>
    withOwnSearch(call, async (input) =>
      respondWith({ changes: await readChanges({ ctx: call.ctx, input }) }),
    ),
});

export const monitorRoutes = [
  createRoute,
  listRoute,
  readRoute,
  changeRoute,
  runRoute,
  changesRoute,
  deleteRoute,
];
