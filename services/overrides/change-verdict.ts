import type { PoolClient } from "pg";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates, type SearchRow } from "@/db/rows/search-row";
import type { Overridden } from "@/research/override";
import { isOver } from "@/research/search-view";
import { changeOwnSearch } from "../chain/change-own-search";
import { noteEnd } from "../chain/note-end";
import { reopenSearch } from "../chain/reopen-search";
import { decideFromVerdicts } from "../chain/settle-candidate";
import type { ServiceContext } from "../context";

export type VerdictPlace = {
  readonly userId: string;
  readonly searchId: string;
  readonly candidateId: string;
  readonly criterionId: string;
};

/**
 * Lets `change` replace the verdict of one cell under the search's lock; the company's result, the counts and a running
 * search follow at once. What is in flight is left to its record. A search that is over stays over: correcting a
 * cell spends nothing. `change` answers whether anything changed.
 */
export async function changeVerdict(
  ctx: ServiceContext,
  input: VerdictPlace,
  change: (client: PoolClient) => Promise<boolean>,
): Promise<Overridden | null> {
  let ranUnder: number | null = null;
  const search = await changeOwnSearch(ctx, input, async (client, locked) => {
    if (!(await isInSearch(client, input))) return null;
    if (!(await change(client))) return [];
    await decideAgain(client, input.candidateId);
    await announce(client, locked, input.candidateId);
    if (isOver(locked.state)) return [];
    ranUnder = locked.epoch;
    return reopenSearch(client, { ctx, search: locked, askedOnly: true });
  });
  if (!search) return null;
  if (ranUnder !== null && isOver(search.state)) {
    await noteEnd(ctx, { searchId: search.id, epoch: ranUnder });
  }
  const [candidate] = await loadCandidateViews(ctx.database.pool, search.id, [input.candidateId]);
  return candidate ? { search, candidate } : null;
}

async function isInSearch(
  client: PoolClient,
  { searchId, candidateId, criterionId }: VerdictPlace,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM candidate c JOIN criterion k ON k.search_id = c.search_id AND k.retired_at IS NULL
     WHERE c.id = $2 AND k.id = $3 AND c.search_id = $1`,
    [searchId, candidateId, criterionId],
  );
  return rowCount === 1;
}

/** The result that its verdicts give now; one without a verdict for each criterion waits, or stays failed. */
async function decideAgain(client: PoolClient, candidateId: string): Promise<void> {
  const decision = (await decideFromVerdicts(client, [candidateId])).get(candidateId) ?? null;
  await client.query(
    // One that only waits for values, or is looked at for them, goes on with that as what it is now.
    `UPDATE candidate SET state = CASE WHEN settled_as IS NOT NULL THEN state ELSE coalesce($2, 'pending') END,
       settled_as = CASE WHEN settled_as IS NOT NULL THEN $2::text END, asked = settled_as IS NOT NULL,
       score = $3, not_before = NULL,
       decided_at = CASE WHEN $2::text IS NOT NULL THEN coalesce(decided_at, now()) END,
       error_code = NULL, error_message = NULL
     WHERE id = $1 AND (state NOT IN ('sent', 'running') OR (settled_as IS NOT NULL AND $2::text IS NOT NULL))
       AND (state <> 'failed' OR $2 IN ('matched', 'rejected')) AND (state <> 'pending' OR $2 IS NOT NULL)`,
    [candidateId, decision?.status ?? null, decision?.score ?? null],
  );
}

async function announce(client: PoolClient, search: SearchRow, candidateId: string): Promise<void> {
  const [candidate] = await loadCandidateViews(client, search.id, [candidateId]);
  if (!candidate) return;
  const { counts } = await countCandidates(client, search.id);
  await appendSearchEvent(client, search.id, { type: "candidate", candidate, counts });
}
