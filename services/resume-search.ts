import { loadSearchViews, lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { RaisedCaps, SearchView } from "@/research/search-view";
import {
  admitWaiting,
  countPlaces,
  hasFreePlace,
  lockAdmission,
  requestAdmitted,
} from "./chain/admit-searches";
import { advanceSearch, announceSearch, finishSearch } from "./chain/advance-search";
import { sendClaims } from "./chain/send-claims";
import { waitBriefly } from "./chain/wait-briefly";
import type { ServiceContext } from "./context";

/**
 * Goes on with a search that is over: from its pending companies, or from planning when it had none yet; where every place is
 * taken it waits for one. Under new caps where some are given. One that ended because enough matched looks for as many again.
 * Null when it is not this user's.
 */
export async function resumeSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string; caps?: RaisedCaps };
}): Promise<SearchView | null> {
  const { capUsd, capTokens } = input.caps ?? {};
  const outcome = await inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.userId !== input.userId) return null;
    if (!["stopped", "finished", "failed"].includes(search.state))
      return { claims: [], admitted: [] };
    // Companies that are still being stopped become pending in a moment; they count as work.
    const { rows } = await client.query<{ total: number; open: number; matched: number }>(
      `SELECT count(*)::int AS total, count(*) FILTER (WHERE state IN ('pending', 'running'))::int AS open,
         count(*) FILTER (WHERE 'matched' IN (state, settled_as))::int AS matched FROM candidate WHERE search_id = $1`,
      [search.id],
    );
    const counts = rows[0] ?? { total: 0, open: 0, matched: 0 };
    if (counts.total > 0 && counts.open === 0) {
      // Stopped, and its last companies were decided all the same.
      if (search.state === "stopped") {
        const enough = counts.matched >= search.wanted;
        await finishSearch(client, search, enough ? "wanted_reached" : "all_checked");
      }
      return { claims: [], admitted: [] };
    }
    await lockAdmission(client);
    // With nothing found yet it starts anew; with companies it goes on at once where there is a place.
    const waits =
      counts.total === 0 || !hasFreePlace(await countPlaces(client, search.userId), ctx.admission);
    const wanted =
      search.stopReason === "wanted_reached"
        ? Math.min(1000, counts.matched + search.wanted)
        : search.wanted;
    const epoch = search.epoch + 1;
    await client.query(
      `UPDATE search SET state = $2, stop_reason = NULL, error_message = NULL, finished_at = NULL, epoch = $3,
         wanted = $4, ends_as = NULL, active_at = now(), cap_micros = coalesce($5, cap_micros),
         cap_tokens = coalesce($6, cap_tokens), waiting_since = CASE WHEN $7 THEN now() END WHERE id = $1`,
      [
        search.id,
        waits ? "queued" : "running",
        epoch,
        wanted,
        capUsd === undefined ? null : Math.round(capUsd * 1e6),
        capTokens ?? null,
        waits,
      ],
    );
    await announceSearch(client, search.id);
    if (waits) return { claims: [], admitted: await admitWaiting(client, ctx) };
    const claims = await advanceSearch(client, {
      ctx,
      search: { ...search, state: "running", epoch, wanted, endsAs: null },
      maxClaims: ctx.chain.windowSize,
      claimedBy: { id: search.id, attempt: -epoch },
    });
    return { claims, admitted: [] };
  });
  if (!outcome) return null;
  await requestAdmitted(ctx, outcome.admitted);
  await waitBriefly(ctx, sendClaims(ctx, outcome.claims));
  const [view] = await loadSearchViews(ctx.database.pool, [input.searchId]);
  return view ?? null;
}
