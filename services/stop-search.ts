import type { PoolClient } from "pg";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { loadSearchViews, lockSearch, type SearchRow } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import { isOver, type SearchView, type StopReason } from "@/research/search-view";
import { announceSearch } from "./chain/advance-search";
import { noteEnd } from "./chain/note-end";
import { searchStopChannel } from "./chain/stop-watch";
import { waitBriefly } from "./chain/wait-briefly";
import type { ServiceContext } from "./context";

/**
 * Stops a search of this user: nothing more is claimed, waiting companies go back to pending, workers on it are
 * told to stop. What was verified stays. Null when it is not theirs; stopping one that is over changes nothing.
 */
export async function stopSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string };
}): Promise<SearchView | null> {
  let ranUnder: number | null = null;
  const epoch = await inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.userId !== input.userId) return null;
    if (isOver(search.state)) return search.epoch;
    ranUnder = search.epoch;
    await stopLockedSearch(client, search, "stopped_by_user");
    await client.query("SELECT pg_notify($1, $2)", [searchStopChannel, search.id]);
    return search.epoch + 1;
  });
  if (epoch === null) return null;
  await waitBriefly(ctx, ctx.dispatcher.announceStop({ searchId: input.searchId, epoch }));
  if (ranUnder !== null) await noteEnd(ctx, { searchId: input.searchId, epoch: ranUnder });
  const [view] = await loadSearchViews(ctx.database.pool, [input.searchId]);
  return view ?? null;
}

/** Raises the epoch and takes back what has not been started. Running companies record under the old epoch. */
export async function stopLockedSearch(
  client: PoolClient,
  search: SearchRow,
  reason: StopReason,
  errorMessage: string | null = null,
): Promise<void> {
  await client.query(
    `UPDATE search SET state = $3, stop_reason = $2, error_message = $4, epoch = epoch + 1, finished_at = now(),
       lease_until = NULL, waiting_since = NULL, ends_as = NULL WHERE id = $1`,
    [search.id, reason, reason === "failed" ? "failed" : "stopped", errorMessage],
  );
  const { rows } = await client.query<{ id: string }>(
    "UPDATE candidate SET state = 'pending', lease_until = NULL WHERE search_id = $1 AND state = 'sent' RETURNING id",
    [search.id],
  );
  if (rows.length > 0) {
    const candidates = await loadCandidateViews(
      client,
      search.id,
      rows.map((row) => row.id),
    );
    await appendSearchEvent(client, search.id, { type: "candidates", candidates });
  }
  await announceSearch(client, search.id);
}
