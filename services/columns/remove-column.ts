import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import type { SearchView } from "@/research/search-view";
import { advanceSearch, announceSearch } from "../chain/advance-search";
import { changeOwnSearch } from "../chain/change-own-search";
import { settleAnew } from "../chain/settle-candidate";
import type { ServiceContext } from "../context";

/** Retires a column; its values stay in history. Nothing is looked for it any more. Null: not theirs, or no column of it. */
export async function removeColumn({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string; columnId: string };
}): Promise<SearchView | null> {
  return changeOwnSearch(ctx, input, async (client, search) => {
    const { rowCount } = await client.query(
      "UPDATE search_column SET retired_at = now() WHERE id = $1 AND search_id = $2 AND retired_at IS NULL",
      [input.columnId, search.id],
    );
    if (rowCount === 0) return null;
    await settleAnew(client, search.id);
    await announceSearch(client, search.id);
    const candidates = await loadCandidateViews(client, search.id);
    await appendSearchEvent(client, search.id, { type: "candidates", candidates });
    return advanceSearch(client, {
      ctx,
      search,
      maxClaims: ctx.chain.windowSize,
      claimedBy: { id: search.id, attempt: -search.lastSeq - 1 },
    });
  });
}
