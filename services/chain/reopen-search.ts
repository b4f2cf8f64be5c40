import type { PoolClient } from "pg";
import type { SearchRow } from "@/db/rows/search-row";
import { isOver } from "@/research/search-view";
import type { ServiceContext, VerificationClaim } from "../context";
import { advanceSearch, announceSearch } from "./advance-search";

/**
 * Lets a locked search go on after its rows were changed: one that is over runs again under a new epoch, one that
 * runs claims what has room. `askedOnly`: one that is over checks what was asked for again and ends as it had.
 */
export async function reopenSearch(
  client: PoolClient,
  input: { ctx: ServiceContext; search: SearchRow; askedOnly: boolean },
): Promise<VerificationClaim[]> {
  const { ctx, search } = input;
  const over = isOver(search.state);
  const epoch = over ? search.epoch + 1 : search.epoch;
  const endedAs = search.stopReason === "failed" ? "stopped_by_user" : search.stopReason;
  const endsAs = over ? (input.askedOnly ? endedAs : null) : search.endsAs;
  await client.query(
    `UPDATE search SET state = CASE WHEN $2 THEN 'running' ELSE state END, stop_reason = NULL, error_message = NULL,
       finished_at = NULL, epoch = $3, ends_as = $4, active_at = now() WHERE id = $1`,
    [search.id, over, epoch, endsAs],
  );
  await announceSearch(client, search.id);
  return advanceSearch(client, {
    ctx,
    search: { ...search, state: over ? "running" : search.state, epoch, endsAs },
    maxClaims: ctx.chain.windowSize,
    claimedBy: { id: search.id, attempt: -search.lastSeq - 1 },
  });
}
