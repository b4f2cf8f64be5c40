import { loadCandidateViews } from "@/db/rows/candidate-row";
import type { CandidateState, CandidateView } from "@/research/search-view";
import type { ServiceContext } from "./context";

/** Companies of a search by rank, those of one state or all, after a rank; at most `limit`. */
export async function listResults({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; state: CandidateState | null; afterRank: number; limit: number };
}): Promise<CandidateView[]> {
  const { pool } = ctx.database;
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM candidate WHERE search_id = $1 AND rank > $2 AND ($3::text IS NULL OR state = $3)
     ORDER BY rank LIMIT $4`,
    [input.searchId, input.afterRank, input.state, input.limit],
  );
  return loadCandidateViews(
    pool,
    input.searchId,
    rows.map(({ id }) => id),
  );
}
