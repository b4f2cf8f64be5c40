import { inTransaction } from "@/db/transaction";
import { nextDue } from "@/research/monitors/schedule";
import { fail, type Result, succeed } from "@/research/result";
import { requestAdmitted } from "../chain/admit-searches";
import type { ServiceContext } from "../context";
import { hasOpenRunSql, type MonitorRow, startRun } from "./start-run";

type Own = { readonly userId: string; readonly monitorId: string };

/** Pauses a monitor, or lets it go on with the next time from now: what was missed meanwhile stays missed. False: not theirs. */
export async function setMonitorState({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: Own & { state: "active" | "paused" };
}): Promise<boolean> {
  return inTransaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<{ schedule: string; timeZone: string; state: string }>(
      'SELECT schedule, time_zone AS "timeZone", state FROM monitor WHERE id = $1 AND user_id = $2 FOR UPDATE',
      [input.monitorId, input.userId],
    );
    const [monitor] = rows;
    if (!monitor) return false;
    if (monitor.state === input.state) return true;
    const { schedule: cron, timeZone } = monitor;
    const due = input.state === "active" ? nextDue({ cron, timeZone }, new Date()) : null;
    await client.query("UPDATE monitor SET state = $2, next_due_at = $3 WHERE id = $1", [
      input.monitorId,
      due === null ? "paused" : "active",
      due,
    ]);
    return true;
  });
}

/** Ends a monitor; its runs stay as searches. False: not theirs. */
export async function deleteMonitor({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: Own;
}): Promise<boolean> {
  const { rowCount } = await ctx.database.pool.query(
    "DELETE FROM monitor WHERE id = $1 AND user_id = $2",
    [input.monitorId, input.userId],
  );
  return rowCount === 1;
}

/** Starts a run beside the schedule, paused or not. Null: not theirs. */
export async function runMonitorNow({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: Own;
}): Promise<Result<{ searchId: string }, "runs_already"> | null> {
  const run = await inTransaction(ctx.database.pool, async (client) => {
    // In a statement of its own: one that waited for the lock would not see the run that was stored meanwhile.
    const locked = await client.query<MonitorRow>(
      `SELECT id, user_id AS "userId", request, schedule, time_zone AS "timeZone"
       FROM monitor WHERE id = $1 AND user_id = $2 FOR UPDATE`,
      [input.monitorId, input.userId],
    );
    const [monitor] = locked.rows;
    if (!monitor) return null;
    const { rows } = await client.query<{ isRunning: boolean; now: Date }>(
      `SELECT ${hasOpenRunSql} AS "isRunning", clock_timestamp() AS now FROM monitor m WHERE id = $1`,
      [monitor.id],
    );
    const [known] = rows;
    const started =
      known && !known.isRunning ? await startRun(client, ctx, { monitor, dueAt: known.now }) : null;
    return started ? succeed(started) : fail("runs_already", "Its last run has not ended yet.");
  });
  if (!run?.ok) return run;
  await requestAdmitted(ctx, run.value.admitted);
  return succeed({ searchId: run.value.searchId });
}
