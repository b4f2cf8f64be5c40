import { parseDueTimeMs } from "./durations";
import type { Listener } from "./listeners";
import { type InngestEvent, type Operation, toStepError } from "./protocol";
import type { Run, RunOutcome } from "./run";
import { invokedEvent } from "./system-events";
import type { Timer } from "./timers";

const yearMs = 365 * 86_400_000;

/** What an operation may do to runs. */
export type RunControl = {
  now(): number;
  later(run: Run, dueMs: number, action: () => void): Timer;
  memoize(run: Run, stepId: string, result: unknown): void;
  /** Stores a result that arrives later, and lets the function go on. */
  resume(run: Run, stepId: string, result: unknown): void;
  end(run: Run, outcome: RunOutcome): void;
  executeStep(run: Run, stepId: string): void;
  waitForEvent(listener: Listener): () => void;
  /** False when there is no such function. */
  invoke(
    functionId: string,
    createEvent: () => InngestEvent,
    onEnd: (outcome: RunOutcome) => void,
  ): boolean;
};

/** Does what the SDK reports (SDK_SPEC 5.3). True when the operation has its result already. */
export function applyOperation(control: RunControl, run: Run, operation: Operation): boolean {
  const { id, op, opts } = operation;
  switch (op) {
    case "RunComplete":
      control.end(run, { status: "completed", data: operation.data ?? null });
      return false;
    case "StepRun":
    case "Step":
      control.memoize(run, id, { data: operation.data ?? null });
      return true;
    case "StepError":
    case "StepFailed":
      control.memoize(run, id, { error: toStepError(operation.error) });
      return true;
    case "DiscoveryRequest":
      return true;
  }
  if (run.pending.has(id) || run.steps.has(id)) return false;
  run.pending.add(id);
  const nowMs = control.now();
  const dueMs = (value: unknown) => parseDueTimeMs(String(value ?? ""), nowMs);
  switch (op) {
    case "StepPlanned":
      control.executeStep(run, id);
      return false;
    case "Sleep":
      control.later(run, dueMs(operation.name ?? opts?.duration) ?? nowMs, () =>
        control.resume(run, id, null),
      );
      return false;
    case "WaitForEvent":
      waitForEvent(control, run, operation, dueMs(opts?.timeout) ?? nowMs + yearMs);
      return false;
    case "InvokeFunction":
      invokeFunction(control, run, operation, dueMs(opts?.timeout) ?? nowMs + yearMs);
      return false;
  }
  const message = `The local engine does not support the operation ${op}`;
  control.memoize(run, id, { error: { name: "Error", message } });
  return true;
}

function waitForEvent(
  control: RunControl,
  run: Run,
  { id, name, opts }: Operation,
  notAfterMs: number,
): void {
  const finish = (result: InngestEvent | null) => {
    stopListening();
    run.cleanups.delete(stopListening);
    timer.cancel();
    run.timers.delete(timer);
    control.resume(run, id, result);
  };
  const stopListening = control.waitForEvent({
    eventName: String(name ?? opts?.event ?? ""),
    condition: typeof opts?.if === "string" ? opts.if : undefined,
    ownEvent: run.event,
    notAfterMs,
    onMatch: finish,
  });
  run.cleanups.add(stopListening);
  const timer = control.later(run, notAfterMs, () => finish(null));
}

function invokeFunction(
  control: RunControl,
  run: Run,
  { id, displayName, opts }: Operation,
  expiresMs: number,
): void {
  const functionId = String(opts?.function_id ?? "");
  const fail = (name: string, message: string) =>
    control.resume(run, id, { error: { name, message } });
  const timer = control.later(run, expiresMs, () =>
    fail("InngestInvokeTimeoutError", "Timed out waiting for invoked function to complete"),
  );
  const createEvent = () => {
    const stepName = displayName ?? id;
    const data = readPayloadData(opts?.payload);
    return invokedEvent({ run, stepId: id, stepName, functionId, data, expiresMs }, control.now());
  };
  const isFound = control.invoke(functionId, createEvent, (outcome) => {
    timer.cancel();
    run.timers.delete(timer);
    if (outcome.status === "completed") control.resume(run, id, { data: outcome.data ?? null });
    else if (outcome.status === "failed") control.resume(run, id, { error: outcome.error });
    else fail("Error", "function cancelled");
  });
  if (!isFound) fail("Error", `could not find function with ID: ${functionId}`);
}

function readPayloadData(payload: unknown): Readonly<Record<string, unknown>> {
  if (typeof payload !== "object" || payload === null || !("data" in payload)) return {};
  return typeof payload.data === "object" && payload.data !== null ? { ...payload.data } : {};
}
