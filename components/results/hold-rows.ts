import type { CandidateView } from "@/research/search-view";
import { isInFlight } from "./select-rows";

/**
 * The rows while somebody reads: those that were shown, in their places and as they are now, even one that has left the
 * tab meanwhile. `waiting` counts the results that have come since; a company that is only being read is none.
 */
export function holdRows(
  shownIds: readonly string[],
  wanted: readonly CandidateView[],
  candidates: ReadonlyMap<string, CandidateView>,
): { readonly rows: CandidateView[]; readonly waiting: readonly CandidateView[] } {
  const shown = new Set(shownIds);
  return {
    rows: shownIds.flatMap((id) => candidates.get(id) ?? []),
    waiting: wanted.filter((row) => !shown.has(row.id) && !isInFlight(row)),
  };
}
