import type { z } from "zod";
import { newUlid } from "./event-ids";
import type { Expression } from "./expressions";
import type { FunctionConfig, InngestEvent, stepError } from "./protocol";

export type RunOutcome = {
  readonly status: "Completed" | "Failed" | "Cancelled";
  /** What the function returned or, when it failed, its error as it was reported. */
  readonly result?: unknown;
  readonly error?: z.infer<typeof stepError>;
};

/** An event that starts, wakes or ends a run, with a condition over `event` (its own) and `async`. */
export type EventWait = { event?: string | undefined; if?: Expression | undefined };

export const isMatch = (wait: EventWait, own: InngestEvent, event: InngestEvent): boolean =>
  wait.event === event.name &&
  (!wait.if || wait.if.evaluate({ event: own, async: event }) === true);

/** Seconds −600…600 from the CEL expression `priority.run`. */
function readPrioritySeconds(fn: FunctionConfig, event: InngestEvent): number {
  const seconds = Math.trunc(Number(fn.priority.run?.evaluate({ event }))) || 0;
  return Math.min(600, Math.max(-600, seconds));
}

/** Caps on the steps that execute at once. With scope env or account, functions with the same key share one. */
const readCapacities = (fn: FunctionConfig, event: InngestEvent) =>
  fn.concurrency
    .filter(({ limit }) => limit > 0)
    .map(({ key, scope, limit }) => {
      const owner = scope === "fn" ? fn.id : scope;
      return { key: JSON.stringify([owner, key?.text, String(key?.evaluate({ event }))]), limit };
    });

export function createRun(
  fn: FunctionConfig,
  event: InngestEvent,
  onEnd: (outcome: RunOutcome) => void,
) {
  return {
    id: newUlid(),
    fn,
    event,
    onEnd,
    /** Place in the queue: the start, shifted by what `priority.run` says. */
    placeMs: Date.now() - readPrioritySeconds(fn, event) * 1_000,
    capacities: readCapacities(fn, event),
    maxAttempts: fn.steps.step.retries.attempts + 1,
    /** Results by hashed step id, in the shape that the SDK reads and the order in which they came. */
    steps: new Map<string, unknown>(),
    /** Reported steps that have no result yet. */
    pending: new Map<string, EventWait | null>(),
    /** What takes back an alarm, by the step, the job or the purpose that it is for. */
    alarms: new Map<string, () => void>(),
    /** -1 until the SDK has chosen an execution version. */
    requestVersion: -1,
    /** The job that asks the function what comes next is on its way: at most one at a time. */
    discovering: false,
    started: false,
    ended: false,
  };
}
export type Run = ReturnType<typeof createRun>;
