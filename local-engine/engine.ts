import { randomInt } from "node:crypto";
import { setMaxListeners } from "node:events";
import { newUlid, SeenKeys } from "./event-ids";
import { FunctionRegistry } from "./function-registry";
import type { Checkpoint, FunctionConfig, InngestEvent, Operation, Registration } from "./protocol";
import { createRun, type EventWait, isMatch, type Run, type RunOutcome } from "./run";
import { createJob, type Job, StepQueue } from "./step-queue";
import { type Reply, reconnectMs, sendStepRequest } from "./step-request";
import { endEvents, invokedEvent } from "./system-events";
import { parseDueTimeMs, setAlarm } from "./time";

const yearMs = 365 * 86_400_000;
/** An app that restarts refuses connections: knock every second, for a minute, without using up attempts. */
const downPatienceMs = 60_000;
/** A retry that comes later than this has its place in the queue by its time, as on a real server. */
const placeKeptMs = 2_000;
const backoffSeconds = [15, 30, 60, 120, 300, 600, 1_200, 2_400, 3_600, 7_200];

/** Inngest's backoff: a table and up to 30 s at random, so the first retry comes after 15 to 45 s. */
export function defaultRetryDelayMs(attempt: number): number {
  const seconds = backoffSeconds[Math.min(attempt, backoffSeconds.length - 1)] ?? 0;
  return seconds * 1_000 + randomInt(30_000);
}

const unknownError = { name: "Error", message: "Unknown error" };
const failure = (message: string, name = "Error") => ({ error: { name, message } });
const cancelled: RunOutcome = { status: "Cancelled", ...failure("function cancelled") };
const invokeTimeout = failure(
  "Timed out waiting for invoked function to complete",
  "InngestInvokeTimeoutError",
);

export type EngineOptions = {
  /** Hexadecimal, with or without `signkey-<env>-`. */
  readonly signingKey: string;
  /** Accepts and sends unsigned requests, as the Inngest Dev Server does. */
  readonly dev?: boolean;
  /** Wait before the retry that follows the given attempt (0 is the first); Inngest's backoff by default. */
  readonly retryDelayMs?: (attempt: number) => number;
  /** Most step requests at once over all apps. */
  readonly maxConcurrentSteps?: number;
};

/** Starts runs for events and drives them by calling the app, all in memory. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #queue: StepQueue;
  readonly #registry = new FunctionRegistry();
  readonly #runs = new Map<string, Run>();
  readonly #seen = new SeenKeys();
  readonly #shutdown = new AbortController();

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#queue = new StepQueue(options.maxConcurrentSteps ?? 100, (job) => this.#execute(job));
    setMaxListeners(0, this.#shutdown.signal);
  }

  get stats() {
    return { ...this.#registry.counts, runs: this.#runs.size, ...this.#queue.counts };
  }

  /** Replaces the functions of an app. False when nothing is different from what it registered before. */
  register(registration: Registration): boolean {
    return this.#registry.register(registration, (fn, event) => this.#start(fn, event));
  }

  close(): void {
    this.#shutdown.abort();
    this.#registry.close();
    for (const run of this.#runs.values()) this.#forget(run);
  }

  /** Cancels, wakes and starts runs. An id starts a function once a day; waits and cancellations always hear it. */
  receive(event: InngestEvent): void {
    for (const run of [...this.#runs.values()]) {
      if (run.fn.cancel.some((wait) => isMatch(wait, run.event, event))) this.#end(run, cancelled);
      for (const [stepId, wait] of run.pending) {
        if (wait && isMatch(wait, run.event, event)) this.#resume(run, stepId, event);
      }
    }
    for (const fn of this.#registry.triggeredBy(event)) {
      if (this.#seen.add(`${fn.id} ${event.id}`)) this.#start(fn, event);
    }
  }

  /** Takes over steps that the app has executed within one request (SDK: checkpointing). Returns an HTTP status. */
  checkpoint(runId: string, body: Checkpoint): 200 | 400 | 404 | 409 {
    const run = this.#runs.get(runId);
    if (!run) return 404;
    if (body.steps.some(({ op }) => op !== "StepRun" && op !== "Step")) return 400;
    for (const step of body.steps) this.#apply(run, step);
    const job = this.#queue.findRunning(body.qi_id);
    // The step counts in any case: it was executed. But a dispatch that was given up must not go on.
    if (job?.requestId !== body.request_id) return 409;
    job.attempt = 0;
    return 200;
  }

  #start(fn: FunctionConfig, event: InngestEvent, onEnd: Run["onEnd"] = () => {}): void {
    const run = createRun(fn, event, onEnd);
    this.#runs.set(run.id, run);
    this.#cancelAfter(run, fn.timeouts.start);
    this.#discover(run);
  }

  /** Replaces the time limit of the run: first it has to start, then to finish. */
  #cancelAfter(run: Run, durationMs: number | undefined): void {
    run.alarms.get("timeout")?.();
    if (durationMs === undefined) return;
    this.#later(run, "timeout", Date.now() + durationMs, () => this.#end(run, cancelled));
  }

  #later(run: Run, key: string, dueMs: number, action: () => void): void {
    const cancel = setAlarm(dueMs, () => {
      run.alarms.delete(key);
      action();
    });
    run.alarms.set(key, cancel);
  }

  #forget(run: Run): void {
    run.ended = true;
    this.#runs.delete(run.id);
    this.#queue.removeRun(run);
    for (const cancel of run.alarms.values()) cancel();
  }

  #end(run: Run, outcome: RunOutcome): void {
    if (run.ended) return;
    this.#forget(run);
    run.onEnd(outcome);
    for (const event of endEvents(run, outcome)) this.receive(event);
  }

  /** Queues the job that asks the function what comes next, unless one is on its way. */
  #discover(run: Run): void {
    if (run.ended || run.discovering) return;
    run.discovering = true;
    this.#queue.add(createJob(run, "step"));
  }

  #memoize(run: Run, stepId: string, result: unknown): void {
    run.alarms.get(stepId)?.();
    run.alarms.delete(stepId);
    run.pending.delete(stepId);
    if (!run.steps.has(stepId)) run.steps.set(stepId, result);
  }

  /** Stores a result that arrived outside of a reply; the function goes on when nothing else is pending. */
  #resume(run: Run, stepId: string, result: unknown): void {
    if (run.ended || !run.pending.has(stepId)) return;
    this.#memoize(run, stepId, result);
    if (run.pending.size === 0) this.#discover(run);
  }

  async #execute(job: Job): Promise<void> {
    const { run } = job;
    if (!run.started) this.#cancelAfter(run, run.fn.timeouts.finish);
    run.started = true;
    job.generation += 1;
    job.requestId = newUlid();
    // The app may have moved to another port since the run began.
    run.fn = this.#registry.find(run.fn.id) ?? run.fn;
    const { dev, signingKey } = this.#options;
    const reply = await sendStepRequest(job, dev ? null : signingKey, this.#shutdown.signal);
    this.#queue.release(job);
    if (run.ended) return;
    const nowMs = Date.now();
    job.downSinceMs ||= nowMs;
    if (reply.isDown && nowMs - job.downSinceMs < downPatienceMs) {
      this.#requeue(job, nowMs + reconnectMs);
      return;
    }
    job.downSinceMs = 0;
    this.#handleReply(job, reply);
  }

  #requeue(job: Job, dueMs: number): void {
    job.placeMs = dueMs > Date.now() + placeKeptMs ? dueMs : job.run.placeMs;
    this.#later(job.run, job.id, dueMs, () => this.#queue.add(job));
  }

  /** True when the job will be tried again. */
  #retry(job: Job, retry: Reply["retry"]): boolean {
    if (retry === "never" || job.attempt + 1 >= job.run.maxAttempts) return false;
    const { retryDelayMs = defaultRetryDelayMs } = this.#options;
    this.#requeue(job, retry ?? Date.now() + retryDelayMs(job.attempt));
    job.attempt += 1;
    return true;
  }

  #handleReply(job: Job, { operations, retry, requestVersion }: Reply): void {
    const { run } = job;
    run.requestVersion = requestVersion || run.requestVersion;
    let isRaceWon = false;
    for (const operation of operations) {
      const isError = operation.op === "StepError" || operation.op === "RunFailed";
      if (isError && this.#retry(job, retry)) return;
      this.#apply(run, operation);
      if (run.ended) return;
      isRaceWon ||= operation.opts?.parallelMode === "race" && run.steps.has(operation.id);
    }
    if (job.stepId === "step") run.discovering = false;
    // A race goes on with its first result, everything else when all that was reported has one.
    if (isRaceWon || run.pending.size === 0) this.#discover(run);
  }

  /** Does what the SDK reports (SDK_SPEC 5.3). */
  #apply(run: Run, operation: Operation) {
    const { id, op, name, opts, data = null, error = unknownError } = operation;
    const wait = (dueMs: number, result: unknown, event: EventWait | null = null) => {
      run.pending.set(id, event);
      this.#later(run, id, dueMs, () => this.#resume(run, id, result));
    };
    const expiresMs = parseDueTimeMs(opts?.timeout ?? "") ?? Date.now() + yearMs;
    switch (op) {
      case "RunComplete":
        return this.#end(run, { status: "Completed", result: data });
      case "RunFailed":
        return this.#end(run, { status: "Failed", error, result: data });
      case "StepRun":
      case "Step":
        return this.#memoize(run, id, { data });
      case "StepError":
      case "StepFailed":
        return this.#memoize(run, id, { error });
      case "DiscoveryRequest":
        return;
    }
    if (run.pending.has(id) || run.steps.has(id)) return;
    switch (op) {
      case "StepPlanned":
        run.pending.set(id, null);
        return this.#queue.add(createJob(run, id));
      case "Sleep":
        return wait(parseDueTimeMs(name ?? "") ?? 0, null);
      case "WaitForEvent":
        return wait(expiresMs, null, { event: name ?? "", if: opts?.if });
      case "InvokeFunction": {
        const target = this.#registry.find(opts?.function_id ?? "");
        if (!target) {
          return this.#memoize(run, id, failure(`could not find function ${opts?.function_id}`));
        }
        wait(expiresMs, invokeTimeout);
        return this.#start(target, invokedEvent(run, operation, expiresMs), (outcome) => {
          const { error, result } = outcome;
          this.#resume(run, id, error ? { error } : { data: result });
        });
      }
      default:
        this.#memoize(run, id, failure(`The local engine does not support the operation ${op}`));
    }
  }
}
