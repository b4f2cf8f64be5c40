import { inTransaction } from "@/db/transaction";
import { nextDue } from "@/research/monitors/schedule";
import { requestAdmitted } from "../chain/admit-searches";
import type { ServiceContext } from "../context";
import { hasOpenRunSql, type MonitorRow, startRun } from "./start-run";

const runsPerWake = 50;

/**
 * Starts a run of every monitor that is due. The due time is taken and the run stored in one transaction under the monitor's
 * lock, so two wakes at once start one run, and times that were missed together are one run. A monitor whose last run has not
 * ended waits for its end.
 */
export async function wakeMonitors({ ctx }: { ctx: ServiceContext }): Promise<{ started: number }> {
  let started = 0;
  for (; started < runsPerWake; started += 1) {
    const run = await startNextDue(ctx);
    if (run === null) break;
    ctx.log.info("monitor.run", { monitorId: run.monitorId, searchId: run.searchId });
    await requestAdmitted(ctx, run.admitted);
  }
  return { started };
}

async function startNextDue(ctx: ServiceContext) {
  return inTransaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<MonitorRow & { nextDueAt: Date; now: Date }>(
      `SELECT id, user_id AS "userId", request, schedule, time_zone AS "timeZone", next_due_at AS "nextDueAt", now() AS now
       FROM monitor m WHERE state = 'active' AND next_due_at <= now() AND NOT ${hasOpenRunSql}
       ORDER BY next_due_at LIMIT 1 FOR UPDATE OF m SKIP LOCKED`,
    );
    const [monitor] = rows;
    if (!monitor) return null;
    // Seen anew, now that it is locked: a person may have started one in the meantime.
    const open = await client.query(`SELECT 1 FROM monitor m WHERE id = $1 AND ${hasOpenRunSql}`, [
      monitor.id,
    ]);
    if (open.rows.length > 0) return null;
    const { schedule: cron, timeZone, nextDueAt, now } = monitor;
    const due = nextDue({ cron, timeZone }, now);
    await client.query(
      "UPDATE monitor SET next_due_at = $2, state = CASE WHEN $2::timestamptz IS NULL THEN 'paused' ELSE state END WHERE id = $1",
      [monitor.id, due],
    );
    return {
      monitorId: monitor.id,
      ...(await startRun(client, ctx, { monitor, dueAt: nextDueAt })),
    };
  });
}
