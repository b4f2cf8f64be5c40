// A worker on a queue in Postgres with Celery's two ways to acknowledge: before the work ("early": the message is gone), or after
// it ("late": the message is hidden for the visibility timeout, then given out again, whether or not its work still runs).
import { setTimeout as pause } from "node:timers/promises";
import { answerProbes, openPool, runCompany } from "./run-company.mjs";

const isLate = process.argv[2] === "late";
const slots = Number(process.argv[3]);
const visibilityMs = Number(process.argv[4]);
const pollMs = 15;
const pool = openPool(10);
answerProbes();

const columns = `id, search_id AS "searchId", company, work_ms AS "workMs"`;
const oldest = `SELECT id FROM bench_message WHERE visible_at <= clock_timestamp() ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`;
const take = isLate
  ? `UPDATE bench_message SET visible_at = clock_timestamp() + make_interval(secs => ${visibilityMs / 1000})
     WHERE id IN (${oldest}) RETURNING ${columns}`
  : `DELETE FROM bench_message WHERE id IN (${oldest}) RETURNING ${columns}`;

let free = slots;
process.send?.({ ready: { port: 0 } });
for (;;) {
  const { rows } = free > 0 ? await pool.query(take, [free]) : { rows: [] };
  for (const message of rows) {
    free -= 1;
    void runCompany(pool, message)
      .then(() => isLate && pool.query("DELETE FROM bench_message WHERE id = $1", [message.id]))
      .finally(() => {
        free += 1;
      });
  }
  if (rows.length === 0) await pause(pollMs);
}
