import {
  readSearchEvents,
  type StoredSearchEvent,
  searchEventChannel,
} from "@/db/rows/search-event-row";
import type { ServiceContext } from "./context";

const batchSize = 200;

/**
 * The events of a search after `afterSeq`, in order and without gaps, as they are committed. Ends when the search is
 * over and everything was delivered, or with the signal. Notifications make it prompt; a poll makes it certain.
 */
export async function* watchSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; afterSeq: number; signal: AbortSignal };
}): AsyncGenerator<readonly StoredSearchEvent[]> {
  const { searchId, signal } = input;
  let seq = input.afterSeq;
  let wake = () => {};
  let woken = false;
  const notice = () => {
    woken = true;
    wake();
  };
  const stopListening = ctx.notifications.on(searchEventChannel, (payload) => {
    if (payload === "" || payload === searchId) notice();
  });
  signal.addEventListener("abort", notice, { once: true });
  try {
    while (!signal.aborted) {
      woken = false;
      const over = await isOver(ctx, searchId);
      const events = await readSearchEvents(ctx.database.pool, searchId, seq, batchSize);
      if (events.length > 0) {
        seq = events.at(-1)?.seq ?? seq;
        yield events;
        continue;
      }
      if (over) return;
      if (woken) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ctx.notifications.pollMs());
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (woken) wake();
      });
    }
  } finally {
    stopListening();
    signal.removeEventListener("abort", notice);
  }
}

/** Read before the events: what is over then has all its events stored. A stopped search may still record. */
async function isOver(ctx: ServiceContext, searchId: string): Promise<boolean> {
  const { rows } = await ctx.database.pool.query<{ over: boolean }>(
    `SELECT state IN ('stopped', 'finished', 'failed')
       AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = s.id AND c.state IN ('sent', 'running')) AS over
     FROM search s WHERE id = $1`,
    [searchId],
  );
  return rows[0]?.over ?? true;
}
