import type { EncoderErrorCode } from "@/research/ports";
import { fail, type Result, succeed } from "@/research/result";

/** Vectors of a few texts, in order; throws when the encoder behind it is broken. */
export type RunTexts = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

type Vectors = Result<readonly Float32Array[], EncoderErrorCode>;

type Job = {
  readonly texts: readonly string[];
  readonly vectors: Float32Array[];
  /** How many of its texts were handed to a run. */
  taken: number;
  isOver: boolean;
  finish(vectors: Vectors): void;
};

/**
 * One run at a time over all callers' texts. A run takes one text of each waiting request in turn, so that small requests share a
 * run and none waits behind a large one. `queue_full` above `maxQueuedTexts`; an aborted request leaves at once, what of it was
 * being encoded is dropped.
 */
export function createEncodeQueue(options: {
  run: RunTexts;
  /** A sentence for the callers whose run failed. */
  describeError: (error: unknown) => string;
  maxQueuedTexts: number;
  textsPerRun: number;
}): (texts: readonly string[], signal: AbortSignal) => Promise<Vectors> {
  const { run, describeError, maxQueuedTexts, textsPerRun } = options;
  let jobs: Job[] = [];
  let isRunning = false;

  const takeShares = () => {
    const shares: { job: Job; text: string; index: number }[] = [];
    while (shares.length < textsPerRun) {
      const before = shares.length;
      for (const job of jobs) {
        const text = job.texts[job.taken];
        if (text === undefined || shares.length >= textsPerRun) continue;
        shares.push({ job, text, index: job.taken });
        job.taken += 1;
      }
      if (shares.length === before) break;
    }
    // Whoever came behind the last in this run comes first in the next.
    const last = shares.at(-1)?.job;
    const next = last ? jobs.indexOf(last) + 1 : 0;
    jobs = [...jobs.slice(next), ...jobs.slice(0, next)];
    return shares;
  };

  const runUntilEmpty = async () => {
    isRunning = true;
    for (let shares = takeShares(); shares.length > 0; shares = takeShares()) {
      try {
        const vectors = await run(shares.map(({ text }) => text));
        if (vectors.length !== shares.length) throw new Error("The encoder left texts out.");
        shares.forEach(({ job, index }, position) => {
          const vector = vectors[position];
          if (vector) job.vectors[index] = vector;
        });
        for (const job of new Set(shares.map((share) => share.job))) {
          // Runs come back in order, so the last text's vector is the last to arrive.
          if (job.taken === job.texts.length) job.finish(succeed(job.vectors));
        }
      } catch (error) {
        const failed = fail("unavailable", describeError(error));
        for (const { job } of shares) job.finish(failed);
      }
    }
    isRunning = false;
  };

  const waitingTexts = () => jobs.reduce((sum, job) => sum + job.texts.length - job.taken, 0);

  return (texts, signal) => {
    if (signal.aborted) return Promise.resolve(fail("aborted", "Encoding was stopped."));
    if (texts.length === 0) return Promise.resolve(succeed([]));
    if (waitingTexts() + texts.length > maxQueuedTexts) {
      const message = `The encoder's queue holds ${maxQueuedTexts} texts and has no room for ${texts.length} more.`;
      return Promise.resolve(fail("queue_full", message));
    }
    return new Promise((resolve) => {
      const abort = () => job.finish(fail("aborted", "Encoding was stopped."));
      const job: Job = {
        texts,
        vectors: [],
        taken: 0,
        isOver: false,
        finish(vectors) {
          if (job.isOver) return;
          job.isOver = true;
          jobs = jobs.filter((other) => other !== job);
          signal.removeEventListener("abort", abort);
          resolve(vectors);
        },
      };
      signal.addEventListener("abort", abort, { once: true });
      jobs.push(job);
      if (!isRunning) void runUntilEmpty();
    });
  };
}
