import type { ServiceContext } from "./context";

export type RateLimit = {
  readonly key: string;
  readonly limit: number;
  readonly windowSeconds: number;
};

/** What is left of a limit in its current window. `remaining` is below 0 when it refuses. */
export type RateLimitState = RateLimit & {
  readonly remaining: number;
  readonly resetSeconds: number;
};

/**
 * Counts one request in the current window of each key. Returns the seconds to wait when any of them is used up,
 * null otherwise. Fixed windows in Postgres, so all processes count together.
 */
export async function takeRateLimit({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: readonly RateLimit[];
}): Promise<number | null> {
  let waitSeconds: number | null = null;
  for (const limit of input) {
    const { remaining, resetSeconds } = await countRequest({ ctx, input: limit });
    if (remaining < 0) waitSeconds = Math.max(waitSeconds ?? 0, resetSeconds);
  }
  return waitSeconds;
}

/** Counts one request, and says how the limit stands then. */
export async function countRequest({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: RateLimit;
}): Promise<RateLimitState> {
  const windowMs = input.windowSeconds * 1000;
  const start = Math.floor(Date.now() / windowMs) * windowMs;
  const { rows } = await ctx.database.pool.query<{ count: number }>(
    `INSERT INTO rate_limit_window (key, window_start, count) VALUES ($1, $2, 1)
     ON CONFLICT (key, window_start) DO UPDATE SET count = rate_limit_window.count + 1 RETURNING count`,
    [input.key, new Date(start)],
  );
  return {
    ...input,
    remaining: input.limit - (rows[0]?.count ?? 0),
    resetSeconds: Math.max(1, Math.ceil((start + windowMs - Date.now()) / 1000)),
  };
}

/** Windows that are over, hosts that nobody asks, answers that nobody found again; called now and then. */
export async function dropOldLimits(ctx: ServiceContext): Promise<void> {
  const { pool } = ctx.database;
  await pool.query("DELETE FROM rate_limit_window WHERE window_start < now() - interval '1 day'");
  await pool.query(
    `DELETE FROM throttle WHERE key LIKE 'host:%' AND free_at < now() - interval '1 day'
       AND (held_until IS NULL OR held_until < now())`,
  );
  await pool.query("DELETE FROM known_answer WHERE answered_at < now() - interval '90 days'");
}
