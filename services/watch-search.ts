import { readSearchEvents, type StoredSearchEvent } from "@/db/rows/search-event-row";
import type { ServiceContext } from "./context";
import { joinFeed } from "./search-feed";

const batchSize = 200;

export type WatchedEvent = StoredSearchEvent;

/**
 * The events of a search after `afterSeq`, in order and without gaps, as they are committed. Ends when the search is
 * over and everything was delivered, or with the signal.
 */
export async function* watchSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; afterSeq: number; signal: AbortSignal };
}): AsyncGenerator<readonly WatchedEvent[]> {
  const { searchId, signal } = input;
  let seq = input.afterSeq;
  const { feed, leave } = joinFeed(ctx, searchId);
  try {
    while (!signal.aborted) {
      const events =
        feed.after(seq) ?? (await readSearchEvents(ctx.database.pool, searchId, seq, batchSize));
      const last = events.at(-1);
      if (last) {
        seq = last.seq;
        yield events;
      } else if (feed.after(seq) === null) {
        throw new Error(`events of search ${searchId} after ${seq} are kept no longer`);
      } else if (feed.isOver) {
        return;
      } else {
        await feed.changed(signal);
      }
    }
  } finally {
    leave();
  }
}
