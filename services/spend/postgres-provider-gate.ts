import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Pool } from "pg";
import type { Queryable } from "@/db/queryable";
import type { CallFate, ProviderGate } from "@/research/llm/provider-gate";
import { fail, succeed } from "@/research/result";

export type ProviderPace = {
  /** Names the server and the model. */
  readonly key: string;
  /** Null where only the server's own answers limit us. */
  readonly callsPerMinute: number | null;
  readonly tokensPerMinute: number | null;
};

/** What may be used at once before the pace counts. */
const burstSeconds = 10;
/** Failing calls that were in flight together are one wave; from this many in a row on, one call at a time asks again. */
const outageWaves = 2;
const longestPauseSeconds = 30;
const longestRetryAfterMs = 600_000;
/** The first call after an outage that neither returns nor leaves is taken for lost. */
const probeSeconds = 70;
/** As long as a call waits here with its company in hand, for the pace, and for a server that may be down. */
const patienceMs = { pace: 20_000, outage: 2_500 };
const longestNapMs = 500;

/** Until when no call may start, as `readProviderWait` and a waiting call see it; t is the row. */
const freeAtSql = `greatest(t.free_at, t.calls_at - make_interval(secs => ${burstSeconds}),
  t.tokens_at - make_interval(secs => ${burstSeconds}),
  CASE WHEN t.failures >= ${outageWaves} AND t.held_until > now() THEN now() + interval '1 second' END)`;

/** The gate in one row of Postgres, so that all processes keep one pace and leave a server alone together. */
export function createPostgresProviderGate(pool: Pool, pace: ProviderPace): ProviderGate {
  return {
    async enter(tokens, signal) {
      for (let waitedMs = 0; ; ) {
        if (signal.aborted) return fail("aborted", "The call was stopped.");
        const holder = randomUUID();
        const startedAt = await take(pool, pace, holder, tokens);
        if (startedAt !== null) {
          return succeed({
            leave: (fate: CallFate) => leave(pool, pace, { holder, startedAt, tokens, fate }),
          });
        }
        const { waitMs, isOutage } = await readProviderWait(pool, pace.key);
        if (waitedMs + waitMs > patienceMs[isOutage ? "outage" : "pace"]) {
          return fail("rate_limited", "The model server is overloaded or down: it is asked later.");
        }
        const napMs = Math.min(Math.max(waitMs, 20), longestNapMs);
        waitedMs += napMs;
        await wait(napMs, undefined, { signal }).catch(() => {});
      }
    },
  };
}

export type ProviderWait = {
  /** How long no call may start; 0 when one may. */
  readonly waitMs: number;
  /** It answered nobody lately: one call at a time asks whether it is back. */
  readonly isOutage: boolean;
};

export async function readProviderWait(db: Queryable, key: string): Promise<ProviderWait> {
  const { rows } = await db.query<ProviderWait>(
    `SELECT ceil(greatest(0, extract(epoch FROM ${freeAtSql} - now()) * 1000))::float8 AS "waitMs",
       failures >= ${outageWaves} AS "isOutage" FROM throttle t WHERE key = $1`,
    [key],
  );
  return rows[0] ?? { waitMs: 0, isOutage: false };
}

/** When the place was taken, by the database's clock; null when there is none now. */
async function take(
  pool: Pool,
  pace: ProviderPace,
  holder: string,
  tokens: number,
): Promise<Date | null> {
  const { key, callsPerMinute, tokensPerMinute } = pace;
  const tryOnce = async () => {
    const { rows } = await pool.query<{ startedAt: Date }>(
      `UPDATE throttle t SET
         calls_at = greatest(calls_at, now()) + make_interval(secs => coalesce(60 / least(calls_per_minute, $3::float8), 0)),
         tokens_at = greatest(tokens_at, now()) + make_interval(secs => coalesce($5 * 60 / $4::float8, 0)),
         held_by = CASE WHEN failures >= ${outageWaves} THEN $2::uuid END,
         held_until = CASE WHEN failures >= ${outageWaves} THEN now() + make_interval(secs => ${probeSeconds}) END
       WHERE key = $1 AND ${freeAtSql} <= now() RETURNING now() AS "startedAt"`,
      [key, holder, callsPerMinute, tokensPerMinute, tokens],
    );
    return rows[0]?.startedAt ?? null;
  };
  const taken = await tryOnce();
  if (taken !== null) return taken;
  const { rowCount } = await pool.query(
    "INSERT INTO throttle (key) VALUES ($1) ON CONFLICT DO NOTHING",
    [key],
  );
  return rowCount === 1 ? tryOnce() : null;
}

async function leave(
  pool: Pool,
  { key, tokensPerMinute }: ProviderPace,
  call: { holder: string; startedAt: Date; tokens: number; fate: CallFate },
): Promise<void> {
  const { fate, holder, startedAt } = call;
  const used = fate.kind === "answered" ? fate.tokens : 0;
  const unheld = `held_by = CASE WHEN held_by = $2 THEN NULL ELSE held_by END,
    held_until = CASE WHEN held_by = $2 THEN NULL ELSE held_until END,
    tokens_at = tokens_at - make_interval(secs => coalesce($3 * 60 / $4::float8, 0))`;
  const values = [key, holder, call.tokens - used, tokensPerMinute];
  if (fate.kind === "left") {
    await pool.query(`UPDATE throttle SET ${unheld} WHERE key = $1`, values);
    return;
  }
  if (fate.kind === "answered") {
    await pool.query(
      `UPDATE throttle SET ${unheld}, failures = 0,
         free_at = greatest(free_at, now() + make_interval(secs => $5::float8 / 1000)),
         calls_per_minute = calls_per_minute + greatest(0.2, calls_per_minute / 100) WHERE key = $1`,
      [...values, Math.min(fate.pauseMs, longestRetryAfterMs)],
    );
    return;
  }
  // One more wave unless this call was already on its way when the last one failed.
  const isNew = "coalesce(failed_at, '-infinity') < $5";
  await pool.query(
    `UPDATE throttle SET ${unheld}, failed_at = now(),
       failures = failures + CASE WHEN ${isNew} THEN 1 ELSE 0 END,
       free_at = greatest(free_at, now() + make_interval(secs => greatest($6::float8 / 1000,
         CASE WHEN ${isNew} AND failures + 1 >= ${outageWaves}
           THEN least(${longestPauseSeconds}, 2.0 ^ least(failures + 1 - ${outageWaves}, 10)) ELSE 0 END))),
       calls_per_minute = CASE WHEN $7 AND ${isNew}
         THEN CASE WHEN least(calls_per_minute, ${paceSql}) IS NOT NULL
           THEN greatest(1, 0.8 * least(calls_per_minute, ${paceSql})) END
         ELSE calls_per_minute END
     WHERE key = $1`,
    [
      ...values,
      startedAt,
      Math.min(fate.retryAfterMs ?? 0, longestRetryAfterMs),
      fate.kind === "limited",
    ],
  );
}

/** Calls a minute that were answered lately; null when there were none. */
const paceSql = `(SELECT CASE WHEN count(*) > 0 THEN count(*) * 60 / greatest(5, extract(epoch FROM now() - min(created_at)))::float8 END
  FROM usage WHERE outcome = 'answered' AND created_at > now() - interval '1 minute')`;
