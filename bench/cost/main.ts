import os from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { CompanyCost } from "@/backends/plan-capacity";
import { readCpuMs } from "../backends/read-cpu";
import { startBenchApp } from "../chain/bench-app";
import { startBenchDatabase } from "../chain/bench-database";
import { addUsersAndCompanies, runSearch } from "../chain/run-searches";
import { describeMachine, startSystem } from "../running-system";
import { type DatabaseTotals, readTotals } from "./read-database";
import { simulateCrowd } from "./simulate-crowd";
import { writeScale } from "./write-scale";

/**
 * npm run bench:cost — what one search of 100 demo companies costs in rows, commits, log, bytes, CPU, connections and executions of
 * the engine, on the whole system; the machines that follow from it; and ten thousand searches at once in the model. Writes the
 * tables of docs/scale.md.
 */
const companies = 100;
const port = 4903;

const system = await measureSystem();
const engine = await measureEngine();
const perCompany = (read: (totals: DatabaseTotals) => number) =>
  (read(system.after) - read(system.before)) / companies;
const cost: CompanyCost = {
  cpuSeconds: system.cpuMs / 1000 / companies,
  databaseCpuSeconds: system.databaseCpuMs / 1000 / companies,
  engineCpuSeconds: system.engineCpuMs / 1000 / companies,
  rowsWritten: perCompany(({ rows }) => rows),
  commits: perCompany(({ commits }) => commits),
  walBytes: perCompany(({ walBytes }) => walBytes),
  eventBytes: perCompany(({ eventBytes }) => eventBytes),
  pageBytes: perCompany(({ pageBytes }) => pageBytes),
  resultBytes: perCompany(({ resultBytes }) => resultBytes),
  executions: engine.billed / engine.runs,
};
writeScale({
  machine: describeMachine(),
  load: os.loadavg()[0] ?? Number.NaN,
  date: new Date().toISOString().slice(0, 10),
  cost,
  companies,
  connections: system.connections,
  peakMemoryMb: system.peakMemoryMb,
  engineRequests: engine.requests,
  rowsOf: Object.fromEntries(
    Object.entries(system.after.rowsOf).map(([name, rows]) => [
      name,
      (rows - (system.before.rowsOf[name] ?? 0)) / companies,
    ]),
  ),
  chain: simulateCrowd(true),
  fanOut: simulateCrowd(false),
});
process.exit(0);

async function measureSystem() {
  const database = await startBenchDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const running = await startSystem(port, {
    DATABASE_URL: database.url,
    ASSAY_DEMO_LATENCY_MS: "50",
  });
  let connections = 0;
  const watch = setInterval(async () => {
    const { rows } = await pool.query<{ open: number }>(
      "SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    connections = Math.max(connections, rows[0]?.open ?? 0);
  }, 250);
  try {
    await running.search("a warm-up", 0, "imported");
    await pause(2_000);
    await running.readProbe();
    const before = await readTotals(pool);
    const cpuBefore = readOthersCpu();
    await running.search(
      "Companies that have good reviews on their website and are AI-related",
      companies,
    );
    const { cpuMs, peakMemoryMb } = await running.readProbe();
    const cpuAfter = readOthersCpu();
    // Postgres's own counts come a second late.
    await pause(2_000);
    return {
      before,
      after: await readTotals(pool),
      cpuMs,
      databaseCpuMs: cpuAfter.databaseMs - cpuBefore.databaseMs,
      engineCpuMs: cpuAfter.engineMs - cpuBefore.engineMs,
      peakMemoryMb,
      connections,
    };
  } finally {
    clearInterval(watch);
    await running.stop();
    await pool.end();
    await database.stop();
  }
}

/** Not known (NaN) where there is no /proc. */
function readOthersCpu() {
  return {
    databaseMs: readCpuMs(/\bpostgres\b/) ?? Number.NaN,
    engineMs: readCpuMs(/\blocal-engine\b/) ?? Number.NaN,
  };
}

async function measureEngine() {
  const app = await startBenchApp({
    engineUrl: undefined,
    companyMs: 200,
    window: 10,
    userConcurrency: 20,
    globalConcurrency: 50,
  });
  try {
    const [userId = ""] = await addUsersAndCompanies(app, { users: 1, companies });
    app.executions.reset();
    await runSearch(app, { userId, companies });
    return app.executions.read("verify-company");
  } finally {
    await app.close();
  }
}
