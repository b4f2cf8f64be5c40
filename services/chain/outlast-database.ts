import { setTimeout as wait } from "node:timers/promises";
import { isDatabaseAway } from "@/db/is-database-away";

/** A killed Postgres is back within a second or two; after this an engine's own retries take over. */
const patienceMs = 20_000;
const firstPauseMs = 100;
const maxPauseMs = 1_000;

/**
 * Runs idempotent work again while the database is away: what it holds in memory (a researched company) is then not
 * lost to an engine's retry, which begins anew after half a minute.
 */
export async function outlastDatabase<Value>(
  work: () => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const deadline = Date.now() + patienceMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(maxPauseMs, pauseMs * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || signal?.aborted || Date.now() > deadline) throw error;
    }
    await wait(pauseMs);
  }
}
