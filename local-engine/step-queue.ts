import { randomInt } from "node:crypto";
import type { Run } from "./run";

/** One request to the app, repeated until it is answered for good. */
export type Job = {
  readonly id: string;
  readonly queueItemId: string;
  readonly run: Run;
  /** "step" asks what comes next; otherwise the hashed id of the step to execute. */
  readonly stepId: string;
  placeMs: number;
  attempt: number;
  generation: number;
  requestId: string;
  /** Since when the app has refused connections; null while it answers. */
  downSinceMs: number | null;
};

export function createJob(run: Run, stepId: string): Job {
  const id = randomInt(2 ** 47).toString(36) + randomInt(2 ** 20).toString(36);
  const queueItemId = Buffer.from(`${id}::default`).toString("base64");
  const progress = { attempt: 0, generation: 0, requestId: "", downSinceMs: null };
  return { id, queueItemId, run, stepId, placeMs: run.placeMs, ...progress };
}

/**
 * First in, first out by the place of the jobs. A job whose key is at capacity is skipped over, and nothing else
 * ever changes the order: no fairness between keys, as on a real server.
 */
export class StepQueue {
  readonly #running = new Set<Job>();
  readonly #limit: number;
  readonly #execute: (job: Job) => void;
  #ready: Job[] = [];
  #isScheduled = false;

  /** `limit`: most requests to apps at once. */
  constructor(limit: number, execute: (job: Job) => void) {
    this.#limit = limit;
    this.#execute = execute;
  }

  get counts(): { queued: number; running: number } {
    return { queued: this.#ready.length, running: this.#running.size };
  }

  add(job: Job): void {
    this.#ready.push(job);
    this.#schedule();
  }

  /** Frees the places that the job held. Called once for each execution, before its reply is acted upon. */
  release(job: Job): void {
    this.#running.delete(job);
    this.#schedule();
  }

  /** Forgets what the run has queued; what is executing goes on, since nothing can abort it in the app. */
  removeRun(run: Run): void {
    this.#ready = this.#ready.filter((job) => job.run !== run);
  }

  findRunning(queueItemId: string): Job | undefined {
    return [...this.#running].find((job) => job.queueItemId === queueItemId);
  }

  /** Once per turn, so that a thousand events of one request are ordered before the first is taken. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#take();
    });
  }

  #take(): void {
    const countByKey = new Map<string, number>();
    const count = (key: string) => countByKey.get(key) ?? 0;
    const occupy = ({ run }: Job) => {
      for (const { name } of run.capacityKeys) countByKey.set(name, count(name) + 1);
    };
    for (const job of this.#running) occupy(job);
    this.#ready.sort((left, right) => left.placeMs - right.placeMs);
    const taken = new Set<Job>();
    for (const job of this.#ready) {
      if (this.#running.size + taken.size >= this.#limit) break;
      if (job.run.capacityKeys.some(({ name, limit }) => count(name) >= limit)) continue;
      occupy(job);
      taken.add(job);
    }
    this.#ready = this.#ready.filter((job) => !taken.has(job));
    for (const job of taken) {
      this.#running.add(job);
      this.#execute(job);
    }
  }
}
