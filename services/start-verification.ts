import type { ServiceContext, VerificationClaim } from "./context";

/**
 * Takes the lease of one attempt. False when the claim has been superseded (a newer attempt, a stop, a result):
 * the caller then leaves without claiming anything. The same attempt may start again after a crash.
 * Without the search's lock, which a stop or a change may hold: they and this meet at the candidate's row, and a
 * company that has started just before them is one that was running.
 */
export async function startVerification({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: VerificationClaim;
}): Promise<boolean> {
  const { rowCount } = await ctx.database.pool.query(
    `UPDATE candidate c SET state = 'running', started_at = now(),
       lease_until = now() + make_interval(secs => $5::float8 / 1000)
     FROM search s WHERE s.id = $1 AND s.epoch = $2 AND s.state NOT IN ('stopped', 'finished', 'failed')
       AND c.search_id = s.id AND c.id = $3 AND c.attempt = $4 AND c.state IN ('sent', 'running')`,
    [input.searchId, input.epoch, input.candidateId, input.attempt, ctx.chain.leaseMs],
  );
  return rowCount === 1;
}
