import { randomBytes } from "node:crypto";
import { newUlid } from "./event-ids";
import type { Expression } from "./expressions";
import type { RegisteredFunction } from "./function-registry";
import type { FunctionConfig, InngestEvent, StepError } from "./protocol";

/** A cap on the steps that execute at once for one key. */
type CapacityKey = { readonly name: string; readonly limit: number };

export type RunOutcome =
  | { readonly status: "Completed"; readonly data: unknown }
  | { readonly status: "Failed" | "Cancelled"; readonly error: StepError; readonly raw?: unknown };

/** What a pending step waits for, apart from its own execution or time. */
export type EventWait = { readonly event: string; readonly if?: Expression | undefined };

export type Run = RegisteredFunction & {
  readonly id: string;
  readonly event: InngestEvent;
  readonly createdAtMs: number;
  /** Place in the queue: the start, shifted by what `priority.run` says. */
  readonly placeMs: number;
  readonly capacityKeys: readonly CapacityKey[];
  readonly maxAttempts: number;
  readonly traceId: string;
  /** Results by hashed step id, in the shape that the SDK reads and the order in which they came. */
  readonly steps: Map<string, unknown>;
  /** Reported steps that have no result yet. */
  readonly pending: Map<string, EventWait | null>;
  /** What takes back an alarm, by the step, the job or the purpose that it is for. */
  readonly alarms: Map<string, () => void>;
  readonly onEnd: ((outcome: RunOutcome) => void) | null;
  /** -1 until the SDK has chosen an execution version. */
  requestVersion: number;
  /** The job that asks the function what comes next is on its way: at most one at a time. */
  discovering: boolean;
  /** Something came up after that job was sent. */
  rediscover: boolean;
  started: boolean;
  ended: boolean;
};

const maxPrioritySeconds = 600;

/** Seconds −600…600 from the CEL expression `priority.run`. */
function readPrioritySeconds(fn: FunctionConfig, event: InngestEvent): number {
  const seconds = Math.trunc(Number(fn.priority.run?.evaluate({ event }))) || 0;
  return Math.min(maxPrioritySeconds, Math.max(-maxPrioritySeconds, seconds));
}

/** The caps that a run counts against. A rule with scope env or account is shared by functions with the same key. */
function readCapacityKeys(fn: FunctionConfig, event: InngestEvent): CapacityKey[] {
  return fn.concurrency
    .filter(({ limit }) => limit > 0)
    .map(({ key, scope, limit }) => {
      const owner = scope === "fn" ? fn.id : scope;
      return { name: JSON.stringify([owner, key?.text, key?.evaluate({ event })]), limit };
    });
}

export function createRun(
  { fn, appName }: RegisteredFunction,
  event: InngestEvent,
  onEnd: Run["onEnd"],
): Run {
  const createdAtMs = Date.now();
  return {
    id: newUlid(createdAtMs),
    fn,
    appName,
    event,
    onEnd,
    createdAtMs,
    placeMs: createdAtMs - readPrioritySeconds(fn, event) * 1_000,
    capacityKeys: readCapacityKeys(fn, event),
    maxAttempts: fn.steps.step.retries.attempts + 1,
    traceId: randomBytes(16).toString("hex"),
    steps: new Map(),
    pending: new Map(),
    alarms: new Map(),
    requestVersion: -1,
    discovering: false,
    rediscover: false,
    started: false,
    ended: false,
  };
}
