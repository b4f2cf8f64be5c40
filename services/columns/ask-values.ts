import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import type { SearchView } from "@/research/search-view";
import { changeOwnSearch } from "../chain/change-own-search";
import { reopenSearch } from "../chain/reopen-search";
import { settleAnew } from "../chain/settle-candidate";
import type { ServiceContext } from "../context";

/**
 * Looks for the columns of a company that has a result, whether it matches or not; with a column, for this value again, from
 * pages fetched anew. Null: not theirs.
 */
export async function askValues({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string; candidateId: string; columnId?: string | undefined };
}): Promise<SearchView | null> {
  return changeOwnSearch(ctx, input, async (client, search) => {
    const { rows } = await client.query<{ id: string }>(
      `UPDATE candidate SET values_asked = true, failures = 0, not_before = NULL,
         pages_after = CASE WHEN $3 THEN now() ELSE pages_after END
       WHERE search_id = $1 AND id = $2 AND state IN ('matched', 'rejected', 'unclear') RETURNING id`,
      [search.id, input.candidateId, input.columnId !== undefined],
    );
    if (rows.length === 0) return [];
    if (input.columnId !== undefined) {
      await client.query(
        "UPDATE column_value SET is_stale = true WHERE candidate_id = $1 AND column_id = $2 AND is_current",
        [input.candidateId, input.columnId],
      );
    }
    const changed = await settleAnew(client, search.id, [input.candidateId]);
    if (changed.length === 0) return [];
    const candidates = await loadCandidateViews(client, search.id, changed);
    await appendSearchEvent(client, search.id, { type: "candidates", candidates });
    return reopenSearch(client, { ctx, search, askedOnly: true });
  });
}
