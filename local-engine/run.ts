import { randomBytes } from "node:crypto";
import { newUlid } from "./event-ids";
import { evaluateExpression } from "./expressions";
import type { FunctionConfig, InngestEvent, StepError } from "./protocol";
import type { Timer } from "./timers";

/** A cap on the steps that execute at once for one key. */
type CapacityKey = { readonly name: string; readonly limit: number };

export type RunOutcome =
  | { readonly status: "completed"; readonly data: unknown }
  | { readonly status: "failed"; readonly error: StepError; readonly raw: unknown }
  | { readonly status: "cancelled" };

export type Run = {
  readonly id: string;
  readonly fn: FunctionConfig;
  readonly appName: string;
  readonly event: InngestEvent;
  readonly createdAtMs: number;
  /** Earlier moment in the queue that `priority.run` buys, or later when negative. */
  readonly priorityMs: number;
  readonly capacityKeys: readonly CapacityKey[];
  readonly maxAttempts: number;
  readonly traceId: string;
  /** Results by hashed step id, in the shape that the SDK reads. */
  readonly steps: Map<string, unknown>;
  /** Step ids in the order in which they finished. */
  readonly stack: string[];
  /** Reported steps that have no result yet. */
  readonly pending: Set<string>;
  readonly timers: Set<Timer>;
  readonly cleanups: Set<() => void>;
  readonly onEnd: ((outcome: RunOutcome) => void) | null;
  /** -1 until the SDK has chosen an execution version. */
  requestVersion: number;
  /** The job that asks the function what comes next: at most one at a time. */
  discovery: "none" | "queued" | "executing";
  rediscover: boolean;
  started: boolean;
  ended: boolean;
};

const maxPriorityMs = 600_000;

/** Seconds −600…600 from the CEL expression `priority.run`, as milliseconds. */
function readPriorityMs(fn: FunctionConfig, event: InngestEvent): number {
  const seconds = fn.priority?.run ? evaluateExpression(fn.priority.run, { event }) : 0;
  if (typeof seconds !== "number" || Number.isNaN(seconds)) return 0;
  return Math.min(maxPriorityMs, Math.max(-maxPriorityMs, Math.trunc(seconds) * 1_000));
}

/** The caps that a run counts against. A rule with scope env or account is shared by functions with the same key. */
function readCapacityKeys(fn: FunctionConfig, event: InngestEvent): CapacityKey[] {
  return fn.concurrency
    .filter(({ limit }) => limit > 0)
    .map((rule) => {
      const key = "key" in rule ? rule.key : undefined;
      const value = key ? JSON.stringify(evaluateExpression(key, { event }) ?? null) : "";
      const owner = rule.scope === "fn" ? fn.id : rule.scope;
      return { name: JSON.stringify([owner, key ?? "", value]), limit: rule.limit };
    });
}

/** Inngest's default: four retries. */
const defaultRetries = 4;

export function createRun(
  options: Pick<Run, "fn" | "appName" | "event" | "onEnd"> & { readonly nowMs: number },
): Run {
  const { fn, appName, event, onEnd, nowMs } = options;
  return {
    id: newUlid(nowMs),
    fn,
    appName,
    event,
    onEnd,
    createdAtMs: nowMs,
    priorityMs: readPriorityMs(fn, event),
    capacityKeys: readCapacityKeys(fn, event),
    maxAttempts: (fn.steps.step.retries?.attempts ?? defaultRetries) + 1,
    traceId: randomBytes(16).toString("hex"),
    steps: new Map(),
    stack: [],
    pending: new Set(),
    timers: new Set(),
    cleanups: new Set(),
    requestVersion: -1,
    discovery: "none",
    rediscover: false,
    started: false,
    ended: false,
  };
}
