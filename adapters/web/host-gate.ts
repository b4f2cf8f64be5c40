import type { HostGate } from "@/research/ports";

type Waiter = { readonly delayMs: number; readonly start: () => void };
type HostState = { busy: boolean; freeAt: number; timer: NodeJS.Timeout | null; queue: Waiter[] };

const sweepAbove = 1000;

/**
 * One request at a time per host, first come first served, and `delayMs` between the end of one and the start of the
 * next. In-process; a host costs memory only while it is in use or its pause runs.
 */
export function createHostGate(): HostGate {
  const hosts = new Map<string, HostState>();

  const startNext = (host: string, state: HostState) => {
    if (state.timer) clearTimeout(state.timer);
    state.timer = null;
    const next = state.queue[0];
    if (state.busy || !next) return;
    const waitMs = state.freeAt + next.delayMs - performance.now();
    if (waitMs > 0) {
      state.timer = setTimeout(() => startNext(host, state), Math.ceil(waitMs));
      return;
    }
    state.queue.shift();
    state.busy = true;
    next.start();
  };

  const leave = (host: string, state: HostState) => {
    state.busy = false;
    state.freeAt = performance.now();
    startNext(host, state);
  };

  const sweep = () => {
    const longAgo = performance.now() - 60_000;
    for (const [host, state] of hosts) {
      if (!state.busy && state.queue.length === 0 && state.freeAt < longAgo) hosts.delete(host);
    }
  };

  return {
    enter(host, delayMs, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (hosts.size > sweepAbove) sweep();
        const state = hosts.get(host) ?? {
          busy: false,
          freeAt: Number.NEGATIVE_INFINITY,
          timer: null,
          queue: [],
        };
        hosts.set(host, state);
        const giveUp = () => {
          state.queue = state.queue.filter((other) => other !== waiter);
          startNext(host, state);
          reject(signal.reason);
        };
        const waiter: Waiter = {
          delayMs,
          start() {
            signal.removeEventListener("abort", giveUp);
            let released = false;
            resolve(() => {
              if (released) return;
              released = true;
              leave(host, state);
            });
          },
        };
        signal.addEventListener("abort", giveUp, { once: true });
        state.queue.push(waiter);
        startNext(host, state);
      });
    },
  };
}
