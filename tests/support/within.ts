import { setTimeout as wait } from "node:timers/promises";

/** What `work` resolves with; rejects with what was waited for once the time is up, so that a run ends whatever hangs. */
export async function within<Value>(
  ms: number,
  what: string,
  work: Promise<Value>,
): Promise<Value> {
  const over = new AbortController();
  const timeUp = wait(ms, undefined, { signal: over.signal }).then(() => {
    throw new Error(`waited ${ms / 1000} s in vain for ${what}`);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    over.abort();
  }
}
