import type { PoolClient } from "pg";
import { loadSearchViews, lockSearch, type SearchRow } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { SearchView } from "@/research/search-view";
import type { ServiceContext, VerificationClaim } from "../context";
import { sendClaims } from "./send-claims";
import { waitBriefly } from "./wait-briefly";

/**
 * Changes a search of this user under its lock, sends the companies that the change claimed, and returns the search
 * as it is then. Null: there is no such search, it is somebody else's, or it has no such part.
 */
export async function changeOwnSearch(
  ctx: ServiceContext,
  input: { userId: string; searchId: string },
  change: (client: PoolClient, search: SearchRow) => Promise<VerificationClaim[] | null>,
): Promise<SearchView | null> {
  const claims = await inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    return search && search.userId === input.userId ? change(client, search) : null;
  });
  if (claims === null) return null;
  await waitBriefly(ctx, sendClaims(ctx, claims));
  const [view] = await loadSearchViews(ctx.database.pool, [input.searchId]);
  return view ?? null;
}
