import type { Clock } from "./clock";
import { createHeap } from "./heap";

export type Processor = {
  /** Calls `done` when so many seconds of one core have been spent on it. */
  run(seconds: number, done: () => void): void;
};

type Job = { readonly until: number; readonly order: number; readonly done: () => void };

/** So many cores, shared alike by all that wants them, nothing of it on more than one at a time. */
export function createProcessor(clock: Clock, cores: number): Processor {
  const jobs = createHeap<Job>(
    (a, b) => a.until < b.until || (a.until === b.until && a.order < b.order),
  );
  /** What each of those at work has got since the beginning: who came later is done at a later reading. */
  let served = 0;
  let at = 0;
  let order = 0;
  let plans = 0;
  const rate = () => Math.min(1, cores / jobs.size());
  const advance = () => {
    if (jobs.size() > 0) served += (clock.now() - at) * rate();
    at = clock.now();
  };
  const plan = () => {
    plans += 1;
    const next = jobs.peek();
    if (!next) return;
    const own = plans;
    clock.at(clock.now() + Math.max(0, next.until - served) / rate(), () => {
      if (own === plans) finish(next.until);
    });
  };
  const finish = (reading: number) => {
    advance();
    served = Math.max(served, reading);
    const over: Job[] = [];
    for (let next = jobs.peek(); next && next.until <= served; next = jobs.peek()) {
      jobs.pop();
      over.push(next);
    }
    plan();
    for (const { done } of over) done();
  };
  return {
    run(seconds, done) {
      if (seconds <= 0) return done();
      advance();
      jobs.push({ until: served + seconds, order: order++, done });
      plan();
    },
  };
}
