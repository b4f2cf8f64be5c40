import { loadSearchViews } from "@/db/rows/search-row";
import type { MonitorView } from "@/research/monitors/monitor-view";
import type { ServiceContext } from "../context";
import { readChanges } from "./read-changes";

const shownRuns = 10;

/** A user's monitors, newest first, each with its last runs and what changed in the newest that finished. */
export async function listMonitors({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; monitorId?: string };
}): Promise<MonitorView[]> {
  const { pool } = ctx.database;
  const { rows } = await pool.query<{
    id: string;
    query: string;
    schedule: string;
    timeZone: string;
    state: "active" | "paused";
    nextDueAt: Date | null;
    runs: { searchId: string; dueAt: string }[];
  }>(
    `SELECT m.id, m.request->>'query' AS query, m.schedule, m.time_zone AS "timeZone", m.state, m.next_due_at AS "nextDueAt",
       (SELECT coalesce(json_agg(json_build_object('searchId', r.search_id, 'dueAt', r.due_at) ORDER BY r.created_at DESC), '[]')
        FROM (SELECT r.search_id, r.due_at, s.created_at FROM monitor_run r JOIN search s ON s.id = r.search_id
          WHERE r.monitor_id = m.id ORDER BY s.created_at DESC LIMIT $3) AS r) AS runs
     FROM monitor m WHERE m.user_id = $1 AND ($2::uuid IS NULL OR m.id = $2) ORDER BY m.created_at DESC`,
    [input.userId, input.monitorId ?? null, shownRuns],
  );
  const views: MonitorView[] = [];
  for (const { runs, nextDueAt, ...monitor } of rows) {
    const searches = await loadSearchViews(
      pool,
      runs.map(({ searchId }) => searchId),
    );
    const newest = searches.find(({ state }) => state === "finished");
    views.push({
      ...monitor,
      nextDueAt: nextDueAt?.toISOString() ?? null,
      runs: runs.flatMap(({ searchId, dueAt }) => {
        const search = searches.find(({ id }) => id === searchId);
        return search ? [{ dueAt: new Date(dueAt).toISOString(), search }] : [];
      }),
      changes: newest
        ? await readChanges({ ctx, input: { userId: input.userId, searchId: newest.id } })
        : null,
    });
  }
  return views;
}
