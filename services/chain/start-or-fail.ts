import { lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { SearchRequest, ServiceContext } from "../context";
import { announceSearch } from "./advance-search";
import { isPermanent } from "./is-permanent";
import { noteEnd } from "./note-end";

const apology =
  "Something broke while this search was planned or its companies were looked up. It can be tried again.";

/**
 * Runs a step of a search's start. An error that would come again ends the search as `failed`, where a person sees
 * and can resume it, instead of having the sweeper ask for it for ever; any other error is thrown on and tried again.
 */
export async function startOrFail({
  ctx,
  input,
  step,
}: {
  ctx: ServiceContext;
  input: SearchRequest;
  step: (work: { ctx: ServiceContext; input: SearchRequest }) => Promise<boolean>;
}): Promise<boolean> {
  try {
    return await step({ ctx, input });
  } catch (error) {
    if (!isPermanent(error)) throw error;
    ctx.log.error("search.failed", { searchId: input.searchId, reason: String(error) });
    await failSearch({ ctx, input, message: apology });
    return false;
  }
}

/** Ends the search as `failed`, unless the request has been superseded, or the search has got beyond its start. */
export async function failSearch({
  ctx,
  input,
  message,
}: {
  ctx: ServiceContext;
  input: SearchRequest;
  /** For a person. */
  message: string;
}): Promise<void> {
  const failed = await inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.epoch !== input.epoch || search.attempt !== input.attempt) return false;
    if (!["queued", "planning", "finding"].includes(search.state)) return false;
    await client.query(
      `UPDATE search SET state = 'failed', stop_reason = 'failed', error_message = $2, finished_at = now(),
         lease_until = NULL, waiting_since = NULL WHERE id = $1`,
      [search.id, message],
    );
    await announceSearch(client, search.id);
    return true;
  });
  if (failed) await noteEnd(ctx, input);
}
