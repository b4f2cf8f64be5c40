import type { SearchCounts } from "@/research/search-view";
import type { ServiceContext } from "./context";
import { watchSearch } from "./watch-search";

/** Resolves when the search is over, or after `waitMs`; tells the counts as they change meanwhile. */
export async function waitForSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: {
    searchId: string;
    waitMs: number;
    signal: AbortSignal;
    onProgress(counts: SearchCounts): Promise<void>;
  };
}): Promise<void> {
  const { searchId, waitMs, onProgress } = input;
  const { rows } = await ctx.database.pool.query<{ lastSeq: number }>(
    'SELECT last_seq AS "lastSeq" FROM search WHERE id = $1',
    [searchId],
  );
  const signal = AbortSignal.any([input.signal, AbortSignal.timeout(waitMs)]);
  const afterSeq = rows[0]?.lastSeq ?? 0;
  for await (const events of watchSearch({ ctx, input: { searchId, afterSeq, signal } })) {
    const counts = events.flatMap(({ data }) =>
      data.type === "candidate"
        ? [data.counts]
        : data.type === "search"
          ? [data.search.counts]
          : [],
    );
    const last = counts.at(-1);
    if (last) await onProgress(last);
  }
}
