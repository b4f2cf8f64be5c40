import { loadSearchViews } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { CreateMonitor } from "@/research/monitors/monitor-view";
import { checkSchedule } from "@/research/monitors/schedule";
import { fail, type Result, succeed } from "@/research/result";
import { type CreateSearch, createSearchSchema, type SearchView } from "@/research/search-view";
import type { ServiceContext } from "../context";

/**
 * Runs a search again on a schedule, with the criteria, columns, limits and lists to leave out that it has now; it is itself the first run, which
 * the next is compared with. Null: there is no such search, or it is somebody else's.
 */
export async function createMonitor({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string } & CreateMonitor;
}): Promise<Result<{ id: string }, "bad_schedule" | "too_often" | "too_many" | "has_one"> | null> {
  const schedule = { cron: input.schedule, timeZone: input.timeZone };
  const checked = checkSchedule(schedule, new Date());
  if (!checked.ok) return checked;
  return inTransaction(ctx.database.pool, async (client) => {
    // Two at once of one user are counted one after the other.
    await client.query(`SELECT 1 FROM "user" WHERE id = $1 FOR NO KEY UPDATE`, [input.userId]);
    const { rows } = await client.query<{ monitors: number; hasOne: boolean; excluded: string[] }>(
      `SELECT (SELECT count(*)::int FROM monitor WHERE user_id = $1) AS monitors,
         EXISTS (SELECT 1 FROM monitor_run WHERE search_id = s.id) AS "hasOne", s.exclude_list_ids AS excluded
       FROM search s WHERE s.id = $2 AND s.user_id = $1`,
      [input.userId, input.searchId],
    );
    const [known] = rows;
    const [search] = known ? await loadSearchViews(client, [input.searchId]) : [];
    if (!known || !search) return null;
    if (known.hasOne) return fail("has_one", "This search belongs to a monitor already.");
    const most = ctx.environment.ASSAY_USER_MONITORS;
    if (known.monitors >= most) {
      return fail(
        "too_many",
        `You have ${known.monitors} monitors, the most that one person may have here.`,
      );
    }
    const inserted = await client.query<{ id: string }>(
      "INSERT INTO monitor (user_id, request, schedule, time_zone, next_due_at) VALUES ($1, $2, $3, $4, $5) RETURNING id",
      [
        input.userId,
        JSON.stringify(requestOf(search, known.excluded)),
        input.schedule,
        input.timeZone,
        checked.value.firstDue,
      ],
    );
    const id = inserted.rows[0]?.id ?? "";
    await client.query(
      "INSERT INTO monitor_run (monitor_id, search_id, due_at) SELECT $1, id, created_at FROM search WHERE id = $2",
      [id, search.id],
    );
    return succeed({ id });
  });
}

/** What asks for the same search again. */
function requestOf(search: SearchView, excludeListIds: readonly string[]): CreateSearch {
  const { query, source, wanted, maxCandidates, criteria, columns, capUsd, capTokens } = search;
  return createSearchSchema.parse({
    query,
    source,
    wanted,
    maxCandidates,
    excludeListIds,
    ...(criteria.length > 0
      ? { criteria: criteria.map(({ id: _, ...criterion }) => criterion) }
      : {}),
    columns: columns.map(({ name, type }) => ({ name, type })),
    ...(capUsd === null ? {} : { capUsd }),
    ...(capTokens === null ? {} : { capTokens }),
  });
}
