import type { ServiceContext } from "../context";

/** How long planning and finding candidates may take before the sweeper asks for them again. */
const startLeaseMs = 30_000;
/**
 * A new request supersedes the one before it. Where an engine's queue is longer than the lease, a lease that did not
 * grow would supersede every request before its turn, for ever.
 */
const maxDoublings = 4;
/** What the engine did not take is sent again soon. */
const unsentLeaseMs = 15_000;

/**
 * Raises the search's attempt, then asks the engine to run it. A send that fails is not an error: the row's lease
 * runs out and the sweeper sends again.
 */
export async function requestSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string };
}): Promise<boolean> {
  const { rows } = await ctx.database.pool.query<{
    userId: string;
    attempt: number;
    epoch: number;
  }>(
    `UPDATE search SET attempt = attempt + 1, lease_until = now() + make_interval(secs => $2::float8 / 1000 * 2 ^ least(attempt, $3))
     WHERE id = $1 AND state IN ('queued', 'planning', 'finding')
     RETURNING user_id AS "userId", attempt, epoch`,
    [input.searchId, startLeaseMs, maxDoublings],
  );
  const row = rows[0];
  if (!row) return false;
  try {
    await ctx.dispatcher.requestSearch({ searchId: input.searchId, ...row });
    return true;
  } catch (error) {
    ctx.log.error("search.request_failed", { searchId: input.searchId, reason: String(error) });
    await ctx.database.pool.query(
      `UPDATE search SET lease_until = least(lease_until, now() + make_interval(secs => $3::float8 / 1000))
       WHERE id = $1 AND attempt = $2`,
      [input.searchId, row.attempt, unsentLeaseMs],
    );
    return false;
  }
}
