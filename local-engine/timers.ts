/** Longest delay that setTimeout takes; anything above it would fire at once. */
const maxTimeoutMs = 2 ** 31 - 1;

export type Timer = { cancel(): void };

/** Timers of any length that can all be stopped together. */
export class Timers {
  readonly #cancels = new Set<() => void>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Calls `action` once at `dueMs` (epoch ms), or in the next turn when that is past. */
  at(dueMs: number, action: () => void): Timer {
    let handle: NodeJS.Timeout;
    const cancel = () => {
      clearTimeout(handle);
      this.#cancels.delete(cancel);
    };
    const arm = () => {
      const leftMs = Math.max(0, dueMs - this.#now());
      handle = setTimeout(
        () => {
          if (leftMs > maxTimeoutMs) {
            arm();
            return;
          }
          this.#cancels.delete(cancel);
          action();
        },
        Math.min(leftMs, maxTimeoutMs),
      );
    };
    this.#cancels.add(cancel);
    arm();
    return { cancel };
  }

  cancelAll(): void {
    for (const cancel of [...this.#cancels]) cancel();
  }
}
