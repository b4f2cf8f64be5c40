import { loadCandidateViews, shownStateSql } from "@/db/rows/candidate-row";
import type { CandidateState, CandidateView } from "@/research/search-view";
import type { ServiceContext } from "./context";

/** Companies of a search by rank, those that are shown in one state or all, after a rank; at most `limit`. */
export async function listResults({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; state: CandidateState | null; afterRank: number; limit: number };
}): Promise<CandidateView[]> {
  const { pool } = ctx.database;
  const { rows } = await pool.query<{ id: string }>(
    `SELECT c.id FROM candidate c WHERE c.search_id = $1 AND c.rank > $2 AND ($3::text IS NULL OR ${shownStateSql} = $3)
     ORDER BY c.rank LIMIT $4`,
    [input.searchId, input.afterRank, input.state, input.limit],
  );
  return loadCandidateViews(
    pool,
    input.searchId,
    rows.map(({ id }) => id),
  );
}
