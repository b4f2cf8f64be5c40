import type { PoolClient } from "pg";
import { type ClaimedCandidate, claimPending } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates, loadSearchViews, type SearchRow } from "@/db/rows/search-row";
import { isSpendReason } from "@/research/llm/spend";
import type { SearchCounts, StopReason } from "@/research/search-view";
import type { ServiceContext, VerificationClaim } from "../context";
import type { ProviderWait } from "../spend/postgres-provider-gate";
import { type Room, readRoom } from "./read-room";

/**
 * The one place that decides how a running, locked search goes on: claim the next rows, wait, or finish.
 * Only one transaction can see the last row decided, because it holds the search's lock.
 */
export async function advanceSearch(
  client: PoolClient,
  input: {
    ctx: ServiceContext;
    search: SearchRow;
    maxClaims: number;
    claimedBy: { id: string; attempt: number };
    /** Where they are known already, what is read here anew otherwise. */
    room?: Room;
    counted?: Awaited<ReturnType<typeof countCandidates>>;
  },
): Promise<VerificationClaim[]> {
  const { ctx, search } = input;
  if (search.state !== "running") return [];
  const { counts, work } = input.counted ?? (await countCandidates(client, search.id));
  const enough = counts.matched >= search.wanted;
  const askedOnly = enough || search.endsAs !== null;
  const { pending, asked, inFlight } = work;
  const waiting = askedOnly ? asked : pending;
  if (waiting === 0) {
    if (inFlight === 0) await endSearch(client, search, counts);
    return [];
  }
  const room = input.room ?? (await readRoom(client, ctx));
  const limit = Math.min(input.maxClaims, room.windowSize - inFlight, waiting);
  if (limit <= 0) return [];
  const claims = Math.min(limit, await claimsForModel(client, room.modelWait, search.id, inFlight));
  if (claims === 0) return [];
  const claimed = await claimPending(client, {
    searchId: search.id,
    epoch: search.epoch,
    limit: claims,
    leaseMs: ctx.chain.leaseMs,
    askedOnly,
    claimedBy: input.claimedBy,
  });
  return claimed.map((claim) => toClaim(search, claim));
}

/** Nothing waits and nothing is in flight. One that checked only what was asked for ends as before. */
async function endSearch(
  client: PoolClient,
  search: SearchRow,
  { matched, pending }: SearchCounts,
): Promise<void> {
  const rest = pending === 0 ? "all_checked" : (search.endsAs ?? "stopped_by_user");
  await finishSearch(client, search, matched >= search.wanted ? "wanted_reached" : rest);
}

/** Adds the search's part to a claimed row: what the engine carries. */
export function toClaim(
  search: Pick<SearchRow, "id" | "userId">,
  claimed: ClaimedCandidate,
): VerificationClaim {
  return { searchId: search.id, userId: search.userId, ...claimed };
}

/** Ends a locked search and tells its viewers why. */
export async function finishSearch(
  client: PoolClient,
  search: SearchRow,
  reason: StopReason,
): Promise<void> {
  await client.query(
    `UPDATE search SET state = $3, stop_reason = $2, finished_at = now(), lease_until = NULL,
       ends_as = NULL WHERE id = $1`,
    [
      search.id,
      reason,
      reason === "stopped_by_user" || isSpendReason(reason) ? "stopped" : "finished",
    ],
  );
  await announceSearch(client, search.id);
}

/** Shorter waits are the calls' own business. */
const shortWaitMs = 2_000;

/**
 * How many companies the model's server can do with: none while it is down or limits us, since reading more would only pile
 * them up before it; one at a time while it is asked whether it is back. Says on the search whether it waits.
 */
async function claimsForModel(
  client: PoolClient,
  modelWait: ProviderWait | null,
  searchId: string,
  inFlight: number,
): Promise<number> {
  if (!modelWait) return Number.POSITIVE_INFINITY;
  const { waitMs, isOutage } = modelWait;
  const waits = waitMs > shortWaitMs || (isOutage && (waitMs > 0 || inFlight > 0));
  const { rowCount } = await client.query(
    `UPDATE search SET waiting_until = u.until
     FROM (SELECT CASE WHEN $2 THEN date_trunc('second', now() + make_interval(secs => $3::float8 / 1000 + 1)) END AS until) u
     WHERE id = $1 AND waiting_until IS DISTINCT FROM u.until`,
    [searchId, waits, waitMs],
  );
  if (rowCount === 1) await announceSearch(client, searchId);
  if (waits) return 0;
  return isOutage ? 1 : Number.POSITIVE_INFINITY;
}

/** Puts the search as it is now into its event stream. */
export async function announceSearch(client: PoolClient, searchId: string): Promise<void> {
  const [view] = await loadSearchViews(client, [searchId]);
  if (view) await appendSearchEvent(client, searchId, { type: "search", search: view });
}
