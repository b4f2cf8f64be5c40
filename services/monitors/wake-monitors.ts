import type { PoolClient } from "pg";
import { inTransaction } from "@/db/transaction";
import { nextDue } from "@/research/monitors/schedule";
import { requestAdmitted } from "../chain/admit-searches";
import { isPermanent } from "../chain/is-permanent";
import type { ServiceContext } from "../context";
import { hasOpenRunSql, type MonitorRow, startRun } from "./start-run";

const runsPerWake = 50;

/**
 * Starts a run of every monitor that is due. The due time is taken and the run stored in one transaction under the monitor's
 * lock, so two wakes at once start one run, and times that were missed together are one run. A monitor whose last run has not
 * ended waits for its end. One that cannot be run is logged and waits for its next time: it keeps no other one waiting.
 */
export async function wakeMonitors({ ctx }: { ctx: ServiceContext }): Promise<{ started: number }> {
  let started = 0;
  for (let looked = 0; looked < runsPerWake; looked += 1) {
    const due = await takeNextDue(ctx);
    if (due === null) break;
    if (due.run === null) continue;
    started += 1;
    ctx.log.info("monitor.run", { monitorId: due.monitorId, searchId: due.run.searchId });
    await requestAdmitted(ctx, due.run.admitted);
  }
  return { started };
}

async function takeNextDue(ctx: ServiceContext) {
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
    return { monitorId: monitor.id, run: await tryRun(client, ctx, monitor, nextDueAt) };
  });
}

/** Null: there is one for this time already, or what is asked for would be refused every time. */
async function tryRun(client: PoolClient, ctx: ServiceContext, monitor: MonitorRow, dueAt: Date) {
  await client.query("SAVEPOINT before_run");
  try {
    return await startRun(client, ctx, { monitor, dueAt });
  } catch (error) {
    if (!isPermanent(error)) throw error;
    ctx.log.error("monitor.run_failed", { monitorId: monitor.id, reason: String(error) });
    await client.query("ROLLBACK TO SAVEPOINT before_run");
    return null;
  }
}
