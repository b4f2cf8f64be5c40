import { loadSearchViews } from "@/db/rows/search-row";
import { type Failure, fail } from "@/research/result";
import { isOver } from "@/research/search-view";
import { countPlaces } from "./chain/admit-searches";
import type { ServiceContext } from "./context";

/**
 * Why a search that is over cannot go on now: it has companies and would run at once, and every place is taken. One
 * without companies starts anew, and so may wait. Null when it can.
 */
export async function checkFreePlace({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string };
}): Promise<Failure<"too_many_searches"> | null> {
  const [search] = await loadSearchViews(ctx.database.pool, [input.searchId]);
  if (!search || !isOver(search.state) || search.counts.total === 0) return null;
  const { ownRunning, running } = await countPlaces(ctx.database.pool, input.userId);
  const { userSearches, globalSearches } = ctx.admission;
  const refuse = (reason: string) => fail("too_many_searches", reason).error;
  if (ownRunning >= userSearches) {
    return refuse(
      `${ownRunning} of your searches run already, the most at a time. Stop one or wait until one has ended, then resume this one.`,
    );
  }
  return running < globalSearches
    ? null
    : refuse(
        `${running} searches run here already, the most at a time. Resume this one in a few minutes.`,
      );
}
