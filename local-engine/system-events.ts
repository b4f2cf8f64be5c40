import { namedUuid, newUlid } from "./event-ids";
import type { InngestEvent, Operation } from "./protocol";
import type { Run, RunOutcome } from "./run";

const endNames = {
  Completed: "inngest/function.finished",
  Failed: "inngest/function.failed",
  Cancelled: "inngest/function.cancelled",
};

const createEvent = (name: string, data: InngestEvent["data"], id = newUlid()): InngestEvent => ({
  id,
  name,
  ts: Date.now(),
  data,
  user: {},
});

export const cronEvent = (cron: string) => createEvent("inngest/scheduled.timer", { cron });

/** The event that starts an invoked function; `_inngest` is where a real server keeps the way back. */
export function invokedEvent(run: Run, operation: Operation, expiresMs: number): InngestEvent {
  const { id, displayName, opts } = operation;
  const _inngest = {
    correlation_id: `${run.id}.${id}`,
    expire: expiresMs,
    fn_id: opts?.function_id,
    gid: crypto.randomUUID(),
    name: displayName ?? id,
    source_app_id: namedUuid(run.fn.appName),
    source_fn_id: namedUuid(run.fn.id),
    source_fn_v: 1,
  };
  return createEvent("inngest/function.invoked", { ...opts?.payload?.data, _inngest });
}

/** The events that the end of a run sends. Runs that such an event started send none, or they would never stop. */
export function endEvents(run: Run, outcome: RunOutcome): InngestEvent[] {
  if (Object.values(endNames).includes(run.event.name)) return [];
  const { user: _user, ...eventWithoutUser } = run.event;
  const { status, result, error } = outcome;
  const data = {
    _inngest: { status },
    error: error && { error: error.name, ...error },
    result,
    event: run.event,
    events: [eventWithoutUser],
    function_id: run.fn.id,
    run_id: run.id,
  };
  const finished = createEvent(endNames.Completed, data);
  if (status === "Completed") return [finished];
  // A failure is told once, whoever hears of it: its event has the id of the run.
  return [finished, createEvent(endNames[status], data, status === "Failed" ? run.id : undefined)];
}
