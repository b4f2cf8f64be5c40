// The work of one company as every shape but Assay does it: two waits with a little CPU between, its start and end in the database.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const resolutionMs = 5;
const cpuMs = 2;

export const openPool = (max) =>
  new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max });

export async function runCompany(pool, { searchId, company, workMs }) {
  const { rows } = await pool.query(
    "INSERT INTO bench_run (search_id, company) VALUES ($1, $2) RETURNING id",
    [searchId, company],
  );
  await pause(workMs / 2);
  for (const end = performance.now() + cpuMs; performance.now() < end; );
  await pause(workMs / 2);
  await pool.query("UPDATE bench_run SET ended_at = clock_timestamp() WHERE id = $1", [rows[0].id]);
}

/** A whole search in this process or thread, so many companies at a time. */
export async function runSearch(pool, { searchId, works, window }) {
  const queue = works.map((workMs, company) => ({ searchId, company, workMs }));
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await runCompany(pool, next);
  };
  await Promise.all(Array.from({ length: window }, lane));
}

/** Answers the parent's question for what this process used. */
export function answerProbes() {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  process.on("message", (message) => {
    if (message !== "probe") return;
    process.send?.({
      probe: {
        peakMemoryMb: process.resourceUsage().maxRSS / 1024,
        // The sampling timer itself takes its resolution: what is above it is delay.
        delayP99Ms: Math.max(0, delay.percentile(99) / 1e6 - resolutionMs),
      },
    });
    delay.reset();
  });
}
