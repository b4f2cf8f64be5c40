import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates, lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import { isOver } from "@/research/search-view";
import type { ServiceContext, VerificationClaim } from "./context";

/**
 * Takes the lease of one attempt. False when the claim has been superseded (a newer attempt, a stop, a result):
 * the caller then leaves without claiming anything. The same attempt may start again after a crash.
 */
export async function startVerification({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: VerificationClaim;
}): Promise<boolean> {
  return inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || isOver(search.state) || search.epoch !== input.epoch) return false;
    const { rowCount } = await client.query(
      `UPDATE candidate SET state = 'running', started_at = now(),
         lease_until = now() + make_interval(secs => $3::float8 / 1000)
       WHERE id = $1 AND attempt = $2 AND state IN ('sent', 'running')`,
      [input.candidateId, input.attempt, ctx.chain.leaseMs],
    );
    if (rowCount !== 1) return false;
    const [candidate] = await loadCandidateViews(client, search.id, [input.candidateId]);
    if (candidate) {
      const counts = await countCandidates(client, search.id);
      await appendSearchEvent(client, search.id, { type: "candidate", candidate, counts });
    }
    return true;
  });
}
