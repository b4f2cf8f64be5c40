import { z } from "zod";
import { namedUuid, newUlid } from "./event-ids";
import type { InngestEvent } from "./protocol";
import type { Run, RunOutcome } from "./run";

const functionInvoked = "inngest/function.invoked";
const functionFailed = "inngest/function.failed";
const functionFinished = "inngest/function.finished";
const functionCancelled = "inngest/function.cancelled";

const invokedData = z.object({ _inngest: z.object({ correlation_id: z.string() }) });

function createEvent(
  event: { name: string; data: Record<string, unknown>; id?: string },
  nowMs: number,
): InngestEvent {
  return {
    id: event.id ?? newUlid(nowMs),
    name: event.name,
    ts: nowMs,
    data: event.data,
    user: {},
  };
}

export const cronEvent = (cron: string, nowMs: number) =>
  createEvent({ name: "inngest/scheduled.timer", data: { cron } }, nowMs);

/** The event that starts an invoked function; `_inngest` is where a real server keeps the way back. */
export function invokedEvent(
  invocation: {
    readonly run: Run;
    readonly stepId: string;
    readonly stepName: string;
    readonly functionId: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly expiresMs: number;
  },
  nowMs: number,
): InngestEvent {
  const { run } = invocation;
  const wayBack = {
    correlation_id: `${run.id}.${invocation.stepId}`,
    expire: invocation.expiresMs,
    fn_id: invocation.functionId,
    gid: crypto.randomUUID(),
    name: invocation.stepName,
    source_app_id: namedUuid(run.appName),
    source_fn_id: namedUuid(run.fn.id),
    source_fn_v: 1,
  };
  const data = { ...invocation.data, _inngest: wayBack };
  return createEvent({ name: functionInvoked, data }, nowMs);
}

const statusNames = { completed: "Completed", failed: "Failed", cancelled: "Cancelled" } as const;

function outcomeData(outcome: RunOutcome): Record<string, unknown> {
  if (outcome.status === "completed") return { result: outcome.data };
  if (outcome.status === "cancelled") {
    return { error: { error: "Error", message: "function cancelled", name: "Error" } };
  }
  return { error: { error: outcome.error.name, ...outcome.error }, result: outcome.raw };
}

/** The events that the end of a run sends. Runs that such an event started send none, or they would never stop. */
export function endEvents(run: Run, outcome: RunOutcome, nowMs: number): InngestEvent[] {
  if (run.event.name === functionFailed || run.event.name === functionFinished) return [];
  const { user: _user, ...eventWithoutUser } = run.event;
  const invoked = invokedData.safeParse(run.event.data);
  const data = {
    _inngest: { status: statusNames[outcome.status] },
    ...(invoked.success && { correlation_id: invoked.data._inngest.correlation_id }),
    ...outcomeData(outcome),
    event: run.event,
    events: [eventWithoutUser],
    function_id: run.fn.id,
    run_id: run.id,
  };
  const events = [createEvent({ name: functionFinished, data }, nowMs)];
  if (outcome.status === "failed") {
    events.push(createEvent({ name: functionFailed, data, id: run.id }, nowMs));
  }
  if (outcome.status === "cancelled")
    events.push(createEvent({ name: functionCancelled, data }, nowMs));
  return events;
}
