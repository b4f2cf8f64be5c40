import { loadSearchViews } from "@/db/rows/search-row";
import type { Failure } from "@/research/result";
import { isOver } from "@/research/search-view";
import { countPlaces, refuseWhenFull } from "./chain/admit-searches";
import type { ServiceContext } from "./context";

/** Why a search that is over cannot go on now: every place is taken and the queue is full, too. Null when it can. */
export async function checkQueueRoom({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string };
}): Promise<Failure<"queue_full"> | null> {
  const [search] = await loadSearchViews(ctx.database.pool, [input.searchId]);
  if (!search || !isOver(search.state)) return null;
  return refuseWhenFull(await countPlaces(ctx.database.pool, input.userId), ctx.admission);
}
