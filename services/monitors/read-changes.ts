import { compareRuns } from "@/research/monitors/compare-runs";
import type { RunChanges } from "@/research/monitors/monitor-view";
import type { ServiceContext } from "../context";
import { readSearch } from "../read-search";

/**
 * What a run of a monitor found otherwise than the last finished one before it. Null: not theirs, no run of a monitor, not
 * finished yet, or the first.
 */
export async function readChanges({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string };
}): Promise<RunChanges | null> {
  const { rows } = await ctx.database.pool.query<{ searchId: string }>(
    `SELECT e.search_id AS "searchId" FROM monitor_run r JOIN monitor_run e ON e.monitor_id = r.monitor_id
       JOIN search s ON s.id = e.search_id JOIN search o ON o.id = r.search_id
     WHERE o.id = $1 AND s.state = 'finished' AND s.created_at < o.created_at ORDER BY s.created_at DESC LIMIT 1`,
    [input.searchId],
  );
  const [earlier] = rows;
  if (!earlier) return null;
  const after = await readSearch({ ctx, input });
  const before = await readSearch({ ctx, input: { ...input, searchId: earlier.searchId } });
  if (!after || !before || after.search.state !== "finished") return null;
  return compareRuns(before, after);
}
