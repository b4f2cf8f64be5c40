import os from "node:os";
import { performance } from "node:perf_hooks";
import { firstRanks } from "./first-ranks";

export type ResearchTurns = {
  /**
   * Resolves with what to call when the work is done. When the signal aborts nobody waits any more, and a turn that was had
   * is given back: work that hangs costs no place for ever.
   */
  enter(who: { userId: string; rank: number }, signal: AbortSignal): Promise<() => void>;
};

type Waiting = {
  readonly userId: string;
  /** From when on it goes before those who only came; the first of a search do at once. */
  readonly urgentFromMs: number;
  readonly go: () => void;
};

/** However many searches begin meanwhile, nobody waits behind their first companies for longer. */
const patienceMs = 10_000;
const lookEveryMs = 100;
const busyFrom = 0.97;
const idleBelow = 0.94;
const decrease = 0.75;
/** After a pause it goes on about where it was. */
const mostSteps = 5;
/** Over how long the load is smoothed, since work comes in bursts; the limit is not lowered more often. */
const smoothedMs = 450;

/**
 * How many companies this process researches at once, and whose is next, where an engine lets in more than the processors carry:
 * the first of a search and who has waited for long, then those of the user with the fewest at work. The limit moves between
 * `least` and `most` with the load, 0 to 1, by additive increase and multiplicative decrease (Chiu and Jain 1989).
 */
export function createResearchTurns(
  { least, most }: { least: number; most: number },
  readLoad: () => number = createLoadReader(),
  now: () => number = () => performance.now(),
): ResearchTurns {
  const working = new Map<string, number>();
  let waiting: Waiting[] = [];
  let running = 0;
  let limit = most;
  let lookedAt = now();
  let loweredAt = Number.NEGATIVE_INFINITY;

  const look = () => {
    const looks = Math.floor((now() - lookedAt) / lookEveryMs);
    if (looks === 0) return;
    lookedAt = now();
    const load = readLoad();
    if (load > busyFrom) {
      if (lookedAt - loweredAt < smoothedMs) return;
      loweredAt = lookedAt;
      limit = Math.max(least, Math.floor(Math.min(limit, running) * decrease));
    } else if (load < idleBelow && waiting.length > 0)
      limit = Math.min(most, limit + Math.min(looks, mostSteps));
  };
  const count = (userId: string, change: number) => {
    running += change;
    working.set(userId, (working.get(userId) ?? 0) + change);
    if (working.get(userId) === 0) working.delete(userId);
  };
  const isUrgent = ({ urgentFromMs }: Waiting) => urgentFromMs <= now();
  const isBefore = (one: Waiting, other: Waiting) =>
    isUrgent(one) === isUrgent(other)
      ? (working.get(one.userId) ?? 0) < (working.get(other.userId) ?? 0)
      : isUrgent(one);
  const letIn = () => {
    look();
    while (running < limit) {
      const next = waiting.reduce<Waiting | null>(
        (best, each) => (best === null || isBefore(each, best) ? each : best),
        null,
      );
      if (next === null) return;
      waiting = waiting.filter((each) => each !== next);
      count(next.userId, 1);
      next.go();
    }
  };
  return {
    enter: ({ userId, rank }, signal) =>
      new Promise((resolve) => {
        let isIn = false;
        const leave = () => {
          signal.removeEventListener("abort", leave);
          waiting = waiting.filter((each) => each !== own);
          if (isIn) count(userId, -1);
          isIn = false;
          resolve(leave);
          letIn();
        };
        const own: Waiting = {
          userId,
          urgentFromMs: rank <= firstRanks ? 0 : now() + patienceMs,
          go() {
            isIn = true;
            resolve(leave);
          },
        };
        if (signal.aborted) return resolve(leave);
        signal.addEventListener("abort", leave);
        waiting.push(own);
        letIn();
      }),
  };
}

/** Of the event loop, or of all processors where they are busier: the database and other threads are parts of the work. */
function createLoadReader(): () => number {
  let loop = performance.eventLoopUtilization();
  let processors = readProcessors();
  let readAt = performance.now();
  let smooth = 0;
  return () => {
    const weight = 1 - Math.exp((readAt - performance.now()) / smoothedMs);
    readAt = performance.now();
    const { utilization } = performance.eventLoopUtilization(loop);
    loop = performance.eventLoopUtilization();
    const last = processors;
    processors = readProcessors();
    const total = processors.total - last.total;
    const busy = total > 0 ? 1 - (processors.idle - last.idle) / total : 0;
    smooth += weight * (Math.max(utilization, busy) - smooth);
    return smooth;
  };
}

function readProcessors(): { idle: number; total: number } {
  let [idle, total] = [0, 0];
  for (const { times } of os.cpus()) {
    idle += times.idle;
    for (const ms of Object.values(times)) total += ms;
  }
  return { idle, total };
}
