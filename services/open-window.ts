import { findClaims, loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import { advanceSearch, announceSearch, toClaim } from "./chain/advance-search";
import type { SearchRequest, ServiceContext, VerificationClaim } from "./context";

/** Starts the search's window: the first W companies. Run again after a lost reply, it returns the same claims. */
export async function openWindow({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SearchRequest;
}): Promise<VerificationClaim[]> {
  return inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.epoch !== input.epoch || search.attempt !== input.attempt) return [];
    const claimedBy = { id: search.id, attempt: input.attempt };
    const earlier = await findClaims(client, claimedBy);
    if (earlier.length > 0) return earlier.map((claim) => toClaim(search, claim));
    if (search.state !== "finding") return [];
    await client.query("UPDATE search SET state = 'running', lease_until = NULL WHERE id = $1", [
      search.id,
    ]);
    const claims = await advanceSearch(client, {
      ctx,
      search: { ...search, state: "running" },
      maxClaims: ctx.chain.windowSize,
      claimedBy,
    });
    if (claims.length > 0) {
      const ids = claims.map(({ candidateId }) => candidateId);
      const candidates = await loadCandidateViews(client, search.id, ids);
      await appendSearchEvent(client, search.id, { type: "candidates", candidates });
      await announceSearch(client, search.id);
    }
    return claims;
  });
}
