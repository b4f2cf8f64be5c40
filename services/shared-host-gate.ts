import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Pool } from "pg";
import type { HostGate } from "@/research/ports";

/** Above the longest that a request may take, its second try included: whoever holds longer is taken for dead. */
const leaseSeconds = 75;
/** How often a host that another process reads is asked for. */
const pollMs = 100;

/**
 * One request at a time per host over all processes, and the pause after it: `local` orders the waiting of this process, a
 * row in Postgres that of all. Where no pause is asked for nobody's server is asked, and the row is left alone.
 */
export function createSharedHostGate(local: HostGate, pool: Pool): HostGate {
  return {
    async enter(host, delayMs, signal) {
      const releaseLocal = await local.enter(host, delayMs, signal);
      if (delayMs === 0) return releaseLocal;
      const key = `host:${host}`;
      const holder = randomUUID();
      try {
        for (let waitMs = await hold(pool, key, holder); waitMs > 0; ) {
          await wait(Math.min(waitMs, pollMs), undefined, { signal });
          waitMs = await hold(pool, key, holder);
        }
      } catch (error) {
        releaseLocal();
        throw error;
      }
      let isReleased = false;
      return () => {
        if (isReleased) return;
        isReleased = true;
        // A row that cannot be freed is free when its lease is over.
        void release(pool, key, holder, delayMs)
          .catch(() => {})
          .finally(releaseLocal);
      };
    },
  };
}

/** 0 when the host is held now, else the milliseconds after which it may be worth asking again. */
async function hold(pool: Pool, key: string, holder: string): Promise<number> {
  const { rowCount } = await pool.query(
    `INSERT INTO throttle (key, held_by, held_until) VALUES ($1, $2, now() + make_interval(secs => ${leaseSeconds}))
     ON CONFLICT (key) DO UPDATE SET held_by = excluded.held_by, held_until = excluded.held_until
     WHERE throttle.free_at <= now() AND (throttle.held_until IS NULL OR throttle.held_until <= now())`,
    [key, holder],
  );
  if (rowCount === 1) return 0;
  const { rows } = await pool.query<{ waitMs: number }>(
    `SELECT ceil(extract(epoch FROM greatest(free_at, held_until) - now()) * 1000)::float8 AS "waitMs" FROM throttle WHERE key = $1`,
    [key],
  );
  return Math.max(1, rows[0]?.waitMs ?? 1);
}

async function release(pool: Pool, key: string, holder: string, delayMs: number): Promise<void> {
  await pool.query(
    `UPDATE throttle SET held_by = NULL, held_until = NULL, free_at = now() + make_interval(secs => $3::float8 / 1000)
     WHERE key = $1 AND held_by = $2`,
    [key, holder, delayMs],
  );
}
