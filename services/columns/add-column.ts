import { loadCandidateViews } from "@/db/rows/candidate-row";
import { insertColumns } from "@/db/rows/column-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import type { NewColumn } from "@/research/columns/column";
import { fail, type Result, succeed } from "@/research/result";
import { maxColumns, type SearchView } from "@/research/search-view";
import { announceSearch } from "../chain/advance-search";
import { changeOwnSearch } from "../chain/change-own-search";
import { reopenSearch } from "../chain/reopen-search";
import { settleAnew } from "../chain/settle-candidate";
import type { ServiceContext } from "../context";

/**
 * Asks one more fact about the matches of a search, whatever its state: those it has are looked at again for this alone,
 * later ones are asked when they match. What else of an ended search was not checked stays so. Null: not theirs.
 */
export async function addColumn({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string; column: NewColumn };
}): Promise<Result<SearchView, "too_many" | "name_taken"> | null> {
  let refusal: Result<never, "too_many" | "name_taken"> | null = null;
  const view = await changeOwnSearch(ctx, input, async (client, search) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT name FROM search_column WHERE search_id = $1 AND retired_at IS NULL",
      [search.id],
    );
    const isSame = ({ name }: { name: string }) =>
      name.toLowerCase() === input.column.name.toLowerCase();
    if (rows.some(isSame)) {
      refusal = fail("name_taken", "There is a column with this name already.");
      return [];
    }
    if (rows.length >= maxColumns) {
      refusal = fail(
        "too_many",
        `A search has at most ${maxColumns} columns. Remove one to add another.`,
      );
      return [];
    }
    await insertColumns(client, search.id, [input.column]);
    const changed = await settleAnew(client, search.id);
    if (changed.length === 0) {
      await announceSearch(client, search.id);
      return [];
    }
    const candidates = await loadCandidateViews(client, search.id, changed);
    await appendSearchEvent(client, search.id, { type: "candidates", candidates });
    return reopenSearch(client, { ctx, search, askedOnly: true });
  });
  if (refusal) return refusal;
  return view && succeed(view);
}
