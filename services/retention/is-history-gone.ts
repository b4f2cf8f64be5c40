import type { ServiceContext } from "../context";

/** Whether what came right after `afterSeq` was removed: no stream can go on from there, only from a new snapshot. */
export async function isHistoryGone({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; afterSeq: number };
}): Promise<boolean> {
  const { rows } = await ctx.database.pool.query<{ gone: boolean }>(
    `SELECT s.last_seq > $2 AND NOT EXISTS (
       SELECT 1 FROM search_event e WHERE e.search_id = s.id AND e.seq = $2 + 1) AS gone
     FROM search s WHERE s.id = $1`,
    [input.searchId, input.afterSeq],
  );
  return rows[0]?.gone ?? false;
}
