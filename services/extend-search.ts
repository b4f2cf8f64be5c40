import { isOver, mostCandidates, type SearchView } from "@/research/search-view";
import { admitWaiting, lockAdmission, requestAdmitted } from "./chain/admit-searches";
import { announceSearch } from "./chain/advance-search";
import { changeOwnSearch } from "./chain/change-own-search";
import { requestSearch } from "./chain/request-search";
import type { ServiceContext } from "./context";

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
  let hadPlace = false;
  let admitted: string[] = [];
  const view = await changeOwnSearch(ctx, input, async (client, search) => {
    const maxCandidates = Math.min(mostCandidates, search.maxCandidates + input.candidates);
    if (maxCandidates === search.maxCandidates) return [];
    const { rows } = await client.query<{ matched: number }>(
      "SELECT count(*)::int AS matched FROM candidate WHERE search_id = $1 AND 'matched' IN (state, settled_as)",
      [search.id],
    );
    const matched = rows[0]?.matched ?? 0;
    const over = isOver(search.state);
    const wanted = matched >= search.wanted ? matched + search.wanted : search.wanted;
    await client.query(
      `UPDATE search SET state = 'queued', stop_reason = NULL, error_message = NULL, finished_at = NULL,
         ends_as = NULL, waiting_since = CASE WHEN $5 THEN now() ELSE waiting_since END, epoch = epoch + $2, max_candidates = $3, wanted = $4, active_at = now() WHERE id = $1`,
      [search.id, over ? 1 : 0, maxCandidates, Math.min(mostCandidates, wanted), over],
    );
    await announceSearch(client, search.id);
    if (over) {
      await lockAdmission(client);
      admitted = await admitWaiting(client, ctx);
    } else hadPlace = search.waitingSince === null;
    return [];
  });
  await requestAdmitted(ctx, admitted);
  if (hadPlace) await requestSearch({ ctx, input: { searchId: input.searchId } });
  return view;
}
