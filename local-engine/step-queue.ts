import { randomInt } from "node:crypto";
import { newUlid } from "./event-ids";
import type { Run } from "./run";
import type { Timer, Timers } from "./timers";

/** One request to the app, repeated until it is answered for good. */
export type Job = {
  readonly id: string;
  readonly queueItemId: string;
  readonly run: Run;
  /** "step" asks what comes next; otherwise the hashed id of the step to execute. */
  readonly stepId: string;
  attempt: number;
  generation: number;
  requestId: string;
  /** Since when the app has refused connections; null while it answers. */
  unreachableSinceMs: number | null;
  score: number;
  sequence: number;
};

/** A later due time than this is kept as the place in the queue, as Inngest does. */
const futureLimitMs = 2_000;

/**
 * First in, first out by the start of the run, shifted by its priority. A job whose key is at capacity is
 * skipped over, and nothing else ever changes the order: no fairness between keys, as on a real server.
 */
export class StepQueue {
  readonly #ready: Job[] = [];
  readonly #active = new Set<Job>();
  readonly #activeByKey = new Map<string, number>();
  readonly #delayed = new Map<Job, Timer>();
  readonly #timers: Timers;
  readonly #now: () => number;
  readonly #limit: number;
  readonly #execute: (job: Job) => Promise<void>;
  #sequence = 0;
  #scheduled = false;
  #closed = false;

  constructor(options: {
    timers: Timers;
    now: () => number;
    /** Most requests to apps at once. */
    limit: number;
    execute: (job: Job) => Promise<void>;
  }) {
    this.#timers = options.timers;
    this.#now = options.now;
    this.#limit = options.limit;
    this.#execute = options.execute;
  }

  get counts(): { queued: number; delayed: number; running: number } {
    return {
      queued: this.#ready.length,
      delayed: this.#delayed.size,
      running: this.#active.size,
    };
  }

  create(run: Run, stepId: string): Job {
    const id = randomInt(2 ** 47).toString(36) + randomInt(2 ** 20).toString(36);
    const queueItemId = Buffer.from(`${id}::default`).toString("base64");
    const progress = { attempt: 0, generation: 0, requestId: "", unreachableSinceMs: null };
    return { id, queueItemId, run, stepId, ...progress, score: 0, sequence: 0 };
  }

  add(job: Job, dueMs = this.#now()): void {
    if (this.#closed) return;
    const isFuture = dueMs > this.#now() + futureLimitMs;
    job.score = isFuture ? dueMs : job.run.createdAtMs - job.run.priorityMs;
    job.sequence = this.#sequence++;
    if (dueMs <= this.#now()) {
      this.#makeReady(job);
      return;
    }
    const timer = this.#timers.at(dueMs, () => {
      this.#delayed.delete(job);
      this.#makeReady(job);
    });
    this.#delayed.set(job, timer);
  }

  /** Forgets what the run has queued; what is executing goes on, since nothing can abort it in the app. */
  removeRun(run: Run): void {
    for (const [job, timer] of this.#delayed) {
      if (job.run !== run) continue;
      timer.cancel();
      this.#delayed.delete(job);
    }
    for (let index = this.#ready.length - 1; index >= 0; index -= 1) {
      if (this.#ready[index]?.run === run) this.#ready.splice(index, 1);
    }
  }

  findActive(queueItemId: string): Job | undefined {
    for (const job of this.#active) if (job.queueItemId === queueItemId) return job;
    return undefined;
  }

  close(): void {
    this.#closed = true;
    this.#ready.length = 0;
  }

  #makeReady(job: Job): void {
    let low = 0;
    let high = this.#ready.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#ready[middle];
      if (other && (other.score - job.score || other.sequence - job.sequence) <= 0) {
        low = middle + 1;
      } else high = middle;
    }
    this.#ready.splice(low, 0, job);
    this.#schedule();
  }

  /** Once per turn, so that a thousand events of one request are ordered before the first is taken. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#take();
    });
  }

  #take(): void {
    let index = 0;
    while (!this.#closed && this.#active.size < this.#limit) {
      const job = this.#ready[index];
      if (!job) return;
      if (job.run.capacityKeys.some(({ name, limit }) => this.#activeCount(name) >= limit)) {
        index += 1;
        continue;
      }
      this.#ready.splice(index, 1);
      this.#start(job);
    }
  }

  #activeCount(key: string): number {
    return this.#activeByKey.get(key) ?? 0;
  }

  #start(job: Job): void {
    this.#active.add(job);
    job.generation += 1;
    job.requestId = newUlid();
    for (const { name } of job.run.capacityKeys) {
      this.#activeByKey.set(name, this.#activeCount(name) + 1);
    }
    void this.#execute(job);
  }

  /** Frees the places that the job held. Called once for each execution, before its reply is acted upon. */
  release(job: Job): void {
    this.#active.delete(job);
    for (const { name } of job.run.capacityKeys) {
      const left = this.#activeCount(name) - 1;
      if (left > 0) this.#activeByKey.set(name, left);
      else this.#activeByKey.delete(name);
    }
    this.#schedule();
  }
}
