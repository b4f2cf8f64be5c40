import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import type { SearchView } from "@/research/search-view";
import { changeOwnSearch } from "./chain/change-own-search";
import { reopenSearch } from "./chain/reopen-search";
import type { ServiceContext } from "./context";

/** All companies that failed; or those of some that have a result, for all of them or for one criterion alone. */
export type Recheck =
  | { readonly kind: "failed" }
  | {
      readonly kind: "companies";
      readonly candidateIds: readonly string[];
      readonly criterionId?: string | undefined;
    };

/**
 * Checks companies again, from pages fetched anew. What stood is shown until the new verdict replaces it, and is kept
 * in history; a user's own verdicts stay. Nothing else of a search that is over is checked. Null: not theirs, or one of
 * the companies is not in it.
 */
export async function recheckCandidates({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string; recheck: Recheck };
}): Promise<SearchView | null> {
  const { recheck } = input;
  const { candidateIds = null, criterionId = null } = recheck.kind === "failed" ? {} : recheck;
  return changeOwnSearch(ctx, input, async (client, search) => {
    const unknown = await client.query(
      `SELECT 1 FROM unnest($2::uuid[]) AS named(id)
       WHERE NOT EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = $1 AND c.id = named.id) LIMIT 1`,
      [search.id, candidateIds],
    );
    if (unknown.rowCount !== 0) return null;
    const { rows } = await client.query<{ id: string }>(
      `UPDATE candidate SET state = 'pending', settled_as = NULL, asked = true, pages_after = now(), failures = 0, score = NULL,
         decided_at = NULL, error_code = NULL, error_message = NULL, not_before = NULL
       WHERE search_id = $1 AND (CASE WHEN $2::uuid[] IS NULL THEN state = 'failed'
         ELSE id = ANY($2) AND (state IN ('matched', 'rejected', 'unclear', 'failed')
           OR (state = 'pending' AND settled_as IS NOT NULL)) END)
       RETURNING id`,
      [search.id, candidateIds],
    );
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    await client.query(
      `UPDATE verdict SET is_stale = true WHERE candidate_id = ANY($1::uuid[]) AND is_current AND judge <> 'user'
         AND ($2::uuid IS NULL OR criterion_id = $2)`,
      [ids, criterionId],
    );
    if (candidateIds !== null && criterionId === null) {
      await client.query(
        "UPDATE column_value SET is_stale = true WHERE candidate_id = ANY($1::uuid[]) AND is_current",
        [ids],
      );
    }
    const candidates = await loadCandidateViews(client, search.id, ids);
    await appendSearchEvent(client, search.id, { type: "candidates", candidates });
    return reopenSearch(client, { ctx, search, askedOnly: true });
  });
}
