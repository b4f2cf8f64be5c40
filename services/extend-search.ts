import { isOver, type SearchView } from "@/research/search-view";
import { announceSearch } from "./chain/advance-search";
import { changeOwnSearch } from "./chain/change-own-search";
import { requestSearch } from "./chain/request-search";
import type { ServiceContext } from "./context";

const mostCandidates = 1_000;

/**
 * Looks for further companies, beside those that the search knows, and checks them too. A search that ended because
 * enough matched looks for as many again. At a thousand companies nothing changes. Null: not theirs.
 */
export async function extendSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string; candidates: number };
}): Promise<SearchView | null> {
  let extended = false;
  const view = await changeOwnSearch(ctx, input, async (client, search) => {
    const maxCandidates = Math.min(mostCandidates, search.maxCandidates + input.candidates);
    if (maxCandidates === search.maxCandidates) return [];
    const { rows } = await client.query<{ matched: number }>(
      "SELECT count(*)::int AS matched FROM candidate WHERE search_id = $1 AND state = 'matched'",
      [search.id],
    );
    const matched = rows[0]?.matched ?? 0;
    const wanted = matched >= search.wanted ? matched + search.wanted : search.wanted;
    await client.query(
      `UPDATE search SET state = 'queued', stop_reason = NULL, error_message = NULL, finished_at = NULL,
         ends_as = NULL, epoch = epoch + $2, max_candidates = $3, wanted = $4, active_at = now() WHERE id = $1`,
      [search.id, isOver(search.state) ? 1 : 0, maxCandidates, Math.min(mostCandidates, wanted)],
    );
    await announceSearch(client, search.id);
    extended = true;
    return [];
  });
  if (extended) await requestSearch({ ctx, input: { searchId: input.searchId } });
  return view;
}
