import type { ServiceContext } from "../context";

/** How long planning and finding candidates may take before the sweeper asks for them again. */
const startLeaseMs = 30_000;

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
    `UPDATE search SET attempt = attempt + 1, lease_until = now() + make_interval(secs => $2::float8 / 1000)
     WHERE id = $1 AND state IN ('queued', 'planning', 'finding')
     RETURNING user_id AS "userId", attempt, epoch`,
    [input.searchId, startLeaseMs],
  );
  const row = rows[0];
  if (!row) return false;
  try {
    await ctx.dispatcher.requestSearch({ searchId: input.searchId, ...row });
    return true;
  } catch (error) {
    ctx.log.error("search.request_failed", { searchId: input.searchId, reason: String(error) });
    return false;
  }
}
