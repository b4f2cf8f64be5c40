import { randomInt } from "node:crypto";
import type { Run } from "./run";

/** One request to the app, repeated until it is answered for good. */
export function createJob(run: Run, stepId: string) {
  const id = randomInt(2 ** 47).toString(36) + randomInt(2 ** 20).toString(36);
  return {
    id,
    queueItemId: Buffer.from(`${id}::default`).toString("base64"),
    run,
    /** "step" asks what comes next; otherwise the hashed id of the step to execute. */
    stepId,
    placeMs: run.placeMs,
    attempt: 0,
    generation: 0,
    requestId: "",
    /** Since when the app has refused connections; 0 while it answers. */
    downSinceMs: 0,
  };
}
export type Job = ReturnType<typeof createJob>;

/**
 * First in, first out by the place of the jobs. A job whose key is at capacity is skipped over, and nothing else
 * ever changes the order: no fairness between keys, as on a real server.
 */
export class StepQueue {
  readonly #running = new Set<Job>();
  readonly #limit: number;
  readonly #execute: (job: Job) => void;
  #ready: Job[] = [];
  #turn: NodeJS.Immediate | null = null;

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
    this.#turn ??= setImmediate(() => {
      this.#turn = null;
      this.#take();
    });
  }

  #take(): void {
    const used = new Map<string, number>();
    const use = ({ run }: Job) => {
      for (const { key } of run.capacities) used.set(key, (used.get(key) ?? 0) + 1);
    };
    for (const job of this.#running) use(job);
    this.#ready.sort((left, right) => left.placeMs - right.placeMs);
    const skipped: Job[] = [];
    for (const job of this.#ready.splice(0)) {
      const isFull = job.run.capacities.some(({ key, limit }) => (used.get(key) ?? 0) >= limit);
      if (isFull || this.#running.size >= this.#limit) skipped.push(job);
      else {
        use(job);
        this.#running.add(job);
        this.#execute(job);
      }
    }
    this.#ready = skipped;
  }
}
