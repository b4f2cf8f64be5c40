import { randomInt } from "node:crypto";
import { setMaxListeners } from "node:events";
import { parseDueTimeMs, parseDurationMs } from "./durations";
import { SeenKeys } from "./event-ids";
import { evaluateExpression } from "./expressions";
import { FunctionRegistry, type RegisteredFunction } from "./function-registry";
import { Listeners } from "./listeners";
import { applyOperation, type RunControl } from "./operations";
import type { CheckpointBody, InngestEvent, Registration } from "./protocol";
import { type ReplyMeaning, type RetryWish, readReply, unreachableRetryMs } from "./reply";
import { createRun, type Run, type RunOutcome } from "./run";
import { type Job, StepQueue } from "./step-queue";
import { sendStepRequest } from "./step-request";
import { endEvents } from "./system-events";
import { Timers } from "./timers";

const dayMs = 86_400_000;
/** An app that restarts refuses connections: knock every second, for a minute, without using up attempts. */
const unreachablePatienceMs = 60_000;
const backoffSeconds = [15, 30, 60, 120, 300, 600, 1_200, 2_400, 3_600, 7_200];

/** Inngest's backoff: a table and up to 30 s at random, so the first retry comes after 15 to 45 s. */
export function defaultRetryDelayMs(attempt: number): number {
  const seconds = backoffSeconds[Math.min(attempt, backoffSeconds.length - 1)] ?? 0;
  return seconds * 1_000 + randomInt(30_000);
}

export type EngineOptions = {
  /** Null leaves requests to apps unsigned. */
  readonly signingKey: string | null;
  readonly now: () => number;
  /** Wait before the retry that follows the given attempt (0 is the first). */
  readonly retryDelayMs: (attempt: number) => number;
  readonly maxConcurrentSteps: number;
  readonly stepTimeoutMs: number;
};

/** Starts runs for events and drives them by calling the app, all in memory. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #timers: Timers;
  readonly #registry: FunctionRegistry;
  readonly #queue: StepQueue;
  readonly #runs = new Map<string, Run>();
  readonly #cancellations = new Listeners();
  readonly #waits = new Listeners();
  readonly #seen = new SeenKeys({ spanMs: dayMs, limit: 100_000 });
  readonly #shutdown = new AbortController();
  readonly #control: RunControl = {
    now: () => this.#options.now(),
    later: (run, dueMs, action) => this.#later(run, dueMs, action),
    memoize: (run, stepId, result) => this.#memoize(run, stepId, result),
    resume: (run, stepId, result) => this.#resume(run, stepId, result),
    end: (run, outcome) => this.#end(run, outcome),
    executeStep: (run, stepId) => this.#queue.add(this.#queue.create(run, stepId)),
    waitForEvent: (listener) => this.#waits.add(listener),
    invoke: (functionId, createEvent, onEnd) => {
      const target = this.#registry.find(functionId);
      if (target) this.#start(target, createEvent(), onEnd);
      return target !== undefined;
    },
  };

  constructor(options: EngineOptions) {
    this.#options = options;
    setMaxListeners(0, this.#shutdown.signal);
    this.#timers = new Timers(options.now);
    this.#registry = new FunctionRegistry({
      timers: this.#timers,
      now: options.now,
      onCron: (registered, event) => this.#start(registered, event),
    });
    this.#queue = new StepQueue({
      timers: this.#timers,
      now: options.now,
      limit: options.maxConcurrentSteps,
      execute: (job) => this.#execute(job),
    });
  }

  get stats() {
    return { ...this.#registry.counts, runs: this.#runs.size, ...this.#queue.counts };
  }

  register(registration: Registration): boolean {
    return this.#registry.register(registration);
  }

  findRun(id: string): Run | undefined {
    return this.#runs.get(id);
  }

  close(): void {
    this.#shutdown.abort();
    this.#queue.close();
    this.#timers.cancelAll();
    this.#runs.clear();
  }

  /** Cancels, wakes and starts runs. An id starts a function once a day; waits and cancellations always hear it. */
  receive(event: InngestEvent): void {
    const nowMs = this.#options.now();
    this.#cancellations.notify(event, nowMs);
    this.#waits.notify(event, nowMs);
    for (const registered of this.#registry.triggeredBy(event)) {
      if (this.#seen.add(`${registered.fn.id} ${event.id}`, nowMs)) this.#start(registered, event);
    }
  }

  /** Takes over steps that the app has executed within one request (SDK: checkpointing). */
  checkpoint(
    runId: string,
    body: CheckpointBody,
  ): "saved" | "stale" | "unknown_run" | "unsupported" {
    const run = this.#runs.get(runId);
    if (!run) return "unknown_run";
    if (body.steps.some(({ op }) => op !== "StepRun" && op !== "Step")) return "unsupported";
    for (const { id, data } of body.steps) this.#memoize(run, id, { data: data ?? null });
    if (!body.qi_id) return "saved";
    const job = this.#queue.findActive(body.qi_id);
    // The step counts in any case: it was executed. But a dispatch that was given up must not go on.
    if (!job || (body.request_id && body.request_id !== job.requestId)) return "stale";
    job.attempt = 0;
    return "saved";
  }

  #start(
    { fn, appName }: RegisteredFunction,
    event: InngestEvent,
    onEnd: ((outcome: RunOutcome) => void) | null = null,
  ): void {
    const nowMs = this.#options.now();
    if (fn.idempotency) {
      const key = JSON.stringify(evaluateExpression(fn.idempotency, { event }) ?? null);
      if (!this.#seen.add(`idempotency ${fn.id} ${key}`, nowMs)) return;
    }
    if (!this.#makeRoomForSingleton(fn, event)) return;
    const run = createRun({ fn, appName, event, onEnd, nowMs });
    this.#runs.set(run.id, run);
    for (const cancel of fn.cancel) {
      const listener = {
        eventName: cancel.event,
        condition: cancel.if,
        ownEvent: event,
        notAfterMs: parseDueTimeMs(cancel.timeout ?? "", nowMs) ?? Number.POSITIVE_INFINITY,
        onMatch: () => this.#end(run, { status: "cancelled" }),
      };
      run.cleanups.add(this.#cancellations.add(listener));
    }
    this.#cancelAfter(run, fn.timeouts.start, () => !run.started);
    this.#discover(run);
  }

  /** False when the function is a singleton, busy, and skips. */
  #makeRoomForSingleton(fn: RegisteredFunction["fn"], event: InngestEvent): boolean {
    const { singleton } = fn;
    if (!singleton) return true;
    const keyOf = (of: InngestEvent) =>
      singleton.key ? evaluateExpression(singleton.key, { event: of }) : null;
    const busy = [...this.#runs.values()].filter(
      (run) => run.fn.id === fn.id && keyOf(run.event) === keyOf(event),
    );
    if (singleton.mode === "skip") return busy.length === 0;
    for (const run of busy) this.#end(run, { status: "cancelled" });
    return true;
  }

  #cancelAfter(run: Run, duration: string | undefined, stillApplies: () => boolean): void {
    const durationMs = parseDurationMs(duration ?? "");
    if (durationMs === null) return;
    this.#later(run, this.#options.now() + durationMs, () => {
      if (stillApplies()) this.#end(run, { status: "cancelled" });
    });
  }

  #later(run: Run, dueMs: number, action: () => void) {
    const timer = this.#timers.at(dueMs, () => {
      run.timers.delete(timer);
      action();
    });
    run.timers.add(timer);
    return timer;
  }

  #end(run: Run, outcome: RunOutcome): void {
    if (run.ended) return;
    run.ended = true;
    this.#runs.delete(run.id);
    this.#queue.removeRun(run);
    for (const timer of run.timers) timer.cancel();
    for (const cleanup of run.cleanups) cleanup();
    run.onEnd?.(outcome);
    for (const event of endEvents(run, outcome, this.#options.now())) this.receive(event);
  }

  /** Queues the job that asks the function what comes next, unless one is on its way. */
  #discover(run: Run): void {
    if (run.ended || run.discovery === "queued") return;
    if (run.discovery === "executing") run.rediscover = true;
    else {
      run.discovery = "queued";
      this.#queue.add(this.#queue.create(run, "step"));
    }
  }

  #memoize(run: Run, stepId: string, result: unknown): void {
    run.pending.delete(stepId);
    if (run.steps.has(stepId)) return;
    run.steps.set(stepId, result);
    run.stack.push(stepId);
  }

  /** Stores a result that arrived outside of a reply; the function goes on when nothing else is pending. */
  #resume(run: Run, stepId: string, result: unknown): void {
    if (run.ended || !run.pending.has(stepId)) return;
    this.#memoize(run, stepId, result);
    if (run.pending.size === 0) this.#discover(run);
  }

  async #execute(job: Job): Promise<void> {
    const { run } = job;
    const options = this.#options;
    if (!run.started) {
      run.started = true;
      this.#cancelAfter(run, run.fn.timeouts.finish, () => true);
    }
    if (job.stepId === "step") run.discovery = "executing";
    // The app may have moved to another port since the run began.
    const fn = this.#registry.find(run.fn.id)?.fn ?? run.fn;
    const reply = await sendStepRequest(job, fn, {
      signingKey: options.signingKey,
      nowMs: options.now(),
      timeoutMs: options.stepTimeoutMs,
      signal: this.#shutdown.signal,
    });
    this.#queue.release(job);
    if (run.ended || this.#shutdown.signal.aborted) return;
    const nowMs = options.now();
    if (reply.kind === "unreachable") {
      job.unreachableSinceMs ??= nowMs;
      if (nowMs - job.unreachableSinceMs < unreachablePatienceMs) {
        this.#requeue(job, nowMs + unreachableRetryMs);
        return;
      }
    }
    job.unreachableSinceMs = null;
    this.#apply(job, readReply(reply, nowMs));
  }

  #requeue(job: Job, dueMs: number): void {
    if (job.stepId === "step") job.run.discovery = "queued";
    this.#queue.add(job, dueMs);
  }

  /** True when the job will be tried again. */
  #retry(job: Job, wish: RetryWish): boolean {
    if (wish === "never" || job.attempt + 1 >= job.run.maxAttempts) return false;
    const delayMs = this.#options.retryDelayMs(job.attempt);
    job.attempt += 1;
    this.#requeue(job, wish?.at ?? this.#options.now() + delayMs);
    return true;
  }

  #apply(job: Job, meaning: ReplyMeaning): void {
    const { run } = job;
    if (job.stepId === "step") run.discovery = "none";
    if (meaning.kind === "completed") {
      this.#end(run, { status: "completed", data: meaning.data });
      return;
    }
    if (meaning.kind === "failed") {
      const { error, raw } = meaning;
      if (!this.#retry(job, meaning.retry)) this.#end(run, { status: "failed", error, raw });
      return;
    }
    run.requestVersion = meaning.requestVersion ?? run.requestVersion;
    let goesOn = run.rediscover;
    run.rediscover = false;
    for (const operation of meaning.operations) {
      if (run.ended) return;
      if (operation.op === "StepError" && this.#retry(job, meaning.retry)) return;
      if (applyOperation(this.#control, run, operation)) goesOn = true;
      // A race goes on with its first result, everything else when all that was reported has one.
      if (operation.opts?.parallelMode === "race" && run.steps.has(operation.id)) {
        this.#discover(run);
        return;
      }
    }
    if (goesOn && run.pending.size === 0) this.#discover(run);
  }
}
