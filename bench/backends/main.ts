import os from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { startBenchDatabase } from "../chain/bench-database";
import { describeMachine } from "../running-system";
import { measure } from "./measure";
import { type ModelledShape, model, modelledShapes } from "./modelled";
import {
  onEngine,
  processPerSearch,
  queueWorker,
  type ShapeStart,
  threadOrRequest,
} from "./shapes/shapes";
import { workMsOf } from "./workload";
import { writeModel } from "./write-model";
import { type MeasuredShape, tabulate, tabulateErrors, writeReport } from "./write-report";

/**
 * npm run bench:backends [-- --only NAME | --tables] — the same searches and the same kill through seven ways to run them, each in
 * real processes, beside what the model says; writes docs/backends/results.json, the plots, and the tables of docs/backends.md.
 * `--only` prints one of them and writes nothing; `--tables` writes the tables that are the model's alone.
 */
type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly start: ShapeStart;
  readonly modelled: ModelledShape;
  readonly ledger: "bench_run" | "candidate";
  /** After which nothing comes any more: above every timeout of the shape. */
  readonly quietMs: number;
};
const candidates: readonly Candidate[] = [
  {
    id: "thread",
    name: "HTTP, then a thread",
    start: threadOrRequest("thread"),
    modelled: modelledShapes.thread,
    ledger: "bench_run",
    quietMs: 10_000,
  },
  {
    id: "request",
    name: "inside the request",
    start: threadOrRequest("request"),
    modelled: modelledShapes.thread,
    ledger: "bench_run",
    quietMs: 10_000,
  },
  {
    id: "early",
    name: "queue, acknowledged early",
    start: queueWorker("early"),
    modelled: modelledShapes.early,
    ledger: "bench_run",
    quietMs: 10_000,
  },
  {
    id: "late",
    name: "queue, acknowledged late",
    start: queueWorker("late"),
    modelled: modelledShapes.late,
    ledger: "bench_run",
    quietMs: 10_000,
  },
  {
    id: "process",
    name: "a process a search",
    start: processPerSearch,
    modelled: modelledShapes.process,
    ledger: "bench_run",
    quietMs: 10_000,
  },
  {
    id: "fan-out",
    name: "one Inngest fan-out",
    start: onEngine("fan-out"),
    modelled: modelledShapes.fanOut,
    ledger: "bench_run",
    quietMs: 60_000,
  },
  {
    id: "chain",
    name: "Assay's window chain",
    start: onEngine("chain"),
    modelled: modelledShapes.chain,
    ledger: "candidate",
    quietMs: 60_000,
  },
];

const { values } = parseArgs({
  options: { only: { type: "string" }, tables: { type: "boolean", default: false } },
});
if (values.tables) {
  writeModel();
  process.exit(0);
}
const chosen = candidates.filter(({ id }) => values.only === undefined || id === values.only);
const database = await startBenchDatabase();
const pool = new pg.Pool({ connectionString: database.url, max: 10 });
const measured: MeasuredShape[] = [];
try {
  await pool.query(`CREATE TABLE bench_run (id bigserial PRIMARY KEY, search_id text NOT NULL, company int NOT NULL,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(), ended_at timestamptz)`);
  await pool.query("CREATE INDEX ON bench_run (search_id, company)");
  await pool.query(`CREATE TABLE bench_message (id bigserial PRIMARY KEY, search_id text NOT NULL, company int NOT NULL,
    work_ms int NOT NULL, visible_at timestamptz NOT NULL DEFAULT clock_timestamp())`);
  for (const { id, name, start, modelled, ledger, quietMs } of chosen) {
    process.stderr.write(`${name} …`);
    await pool.query("TRUNCATE bench_run");
    const shape = await start({ pool, databaseUrl: database.url, folder: database.folder });
    try {
      const options = { ledger, quietMs, oneCompanyMs: workMsOf(0) };
      const measurement = await measure(pool, shape, options);
      measured.push({ id, name, measurement, modelled: model(modelled, measurement) });
    } finally {
      await shape.stop();
    }
    process.stderr.write(" done\n");
  }
} finally {
  await pool.end();
  await database.stop();
}
if (values.only === undefined) {
  writeReport({
    machine: describeMachine(),
    load: os.loadavg()[0] ?? Number.NaN,
    date: new Date().toISOString().slice(0, 10),
    shapes: measured,
  });
  writeModel();
}
console.log(`${tabulate({ shapes: measured })}\n\n${tabulateErrors({ shapes: measured })}`);
process.exit(0);
