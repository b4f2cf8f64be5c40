/** At most `limit` holders at a time, first come first served; waiting ends with the signal, if there is one. */
export type CallGate = {
  /** Resolves to a release function, or to null when the signal fired first. */
  enter(signal?: AbortSignal): Promise<(() => void) | null>;
};

export function createCallGate(limit: number): CallGate {
  let held = 0;
  const waiting: (() => void)[] = [];
  const release = () => {
    const next = waiting.shift();
    // The place is handed over, not freed and taken again: nobody can slip in between.
    if (next) next();
    else held -= 1;
  };
  const releaseOnce = () => {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      release();
    };
  };
  return {
    enter: (signal) => {
      if (signal?.aborted) return Promise.resolve(null);
      if (held < limit) {
        held += 1;
        return Promise.resolve(releaseOnce());
      }
      return new Promise((resolve) => {
        const leave = () => {
          waiting.splice(waiting.indexOf(start), 1);
          resolve(null);
        };
        const start = () => {
          signal?.removeEventListener("abort", leave);
          resolve(releaseOnce());
        };
        waiting.push(start);
        signal?.addEventListener("abort", leave, { once: true });
      });
    },
  };
}
