import { createHeap } from "./heap";

/** Simulated seconds. What is due at the same moment happens in the order in which it was asked for. */
export type Clock = {
  now(): number;
  at(seconds: number, action: () => void): void;
  /** Until nothing is due, or `isOver` says so. */
  run(isOver: () => boolean): void;
};

type Due = { readonly at: number; readonly order: number; readonly action: () => void };

export function createClock(): Clock {
  const due = createHeap<Due>((a, b) => a.at < b.at || (a.at === b.at && a.order < b.order));
  let now = 0;
  let order = 0;
  return {
    now: () => now,
    at(seconds, action) {
      due.push({ at: Math.max(now, seconds), order: order++, action });
    },
    run(isOver) {
      while (!isOver()) {
        const next = due.pop();
        if (!next) return;
        now = next.at;
        next.action();
      }
    },
  };
}
