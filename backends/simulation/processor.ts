import type { Clock } from "./clock";

export type Processor = {
  /** Calls `done` when so many seconds of one core have been spent on it. */
  run(seconds: number, done: () => void): void;
};

type Job = { readonly seconds: number; readonly done: () => void };

/**
 * So many cores; each works at one thing until it is done, first come, first served, as an event loop does. Shared alike, things
 * that begin together would end together, and for ever stay in step.
 */
export function createProcessor(clock: Clock, cores: number): Processor {
  // A part of a core is a slower one.
  const servers = Math.ceil(cores);
  const speed = Number.isFinite(cores) ? cores / servers : 1;
  let waiting: Job[] = [];
  let next = 0;
  let busy = 0;
  const start = ({ seconds, done }: Job) => {
    busy += 1;
    clock.at(clock.now() + seconds / speed, () => {
      busy -= 1;
      const following = waiting[next];
      if (following) {
        next += 1;
        start(following);
      } else if (next > 0) {
        waiting = [];
        next = 0;
      }
      done();
    });
  };
  return {
    run(seconds, done) {
      if (seconds <= 0) return done();
      if (busy < servers) start({ seconds, done });
      else waiting.push({ seconds, done });
    },
  };
}
