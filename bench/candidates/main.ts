import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Pool } from "pg";
import { openDatabase } from "@/db/database";
import { ensureDatabase } from "@/db/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";
import { planQuery } from "@/research/plan/plan-query";
import { findTopics, topics } from "@/research/plan/topic-lexicon";
import type { Encoder } from "@/research/ports";
import { succeed } from "@/research/result";
import { toDirection } from "@/research/retrieve/direction";
import { findCompanies } from "@/services/find-companies";
import { fillCompanies } from "./fill-companies";
import { dimensions, topicVector } from "./generate-companies";

/**
 * npm run bench:candidates [-- SIZES] — 100 candidates out of made-up companies (default 10000,100000,1000000), in an embedded
 * Postgres of its own with its ordinary settings. The encoder is a stand-in: encoding a query costs its few
 * milliseconds at every size.
 */

const sizes = (process.argv[2] ?? "10000,100000,1000000").split(",").map(Number);
const runsPerQuery = 8;
const limit = 100;
const atOnce = 4;

const queries: readonly (readonly [string, readonly string[]])[] = [
  ["frequent topic", ["machine learning companies", "developer tools", "fintech"]],
  ["rare topic", ["death care", "microbiome", "companies in proteomics"]],
  ["two topics", ["machine learning for agriculture", "robotics for construction"]],
  ["topic and place", ["logistics companies in Germany", "insurance companies in Brazil"]],
  [
    "topic, many fields",
    ["active robotics companies in Estonia with fewer than 50 employees, founded after 2015"],
  ],
  ["not a place", ["cybersecurity companies not in the US", "dental companies outside the US"]],
  ["fields alone", ["nonprofits in France", "companies in Japan founded before 2000"]],
  ["unknown words", ["zymurgy quixotic flibbertigibbet", "underwater basket weaving"]],
  ["everyday words", ["platform that helps teams run their work with data and tools"]],
];

const encoder: Encoder = {
  modelId: "bench",
  dimensions,
  encode: async (texts) =>
    succeed(
      texts.map((text) => {
        const label = findTopics(text)[0]?.topic.label;
        const at =
          label === undefined
            ? -1 - text.length
            : topics.findIndex((topic) => topic.label === label);
        const centre = topicVector(at);
        const length = Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0));
        return centre.map((value) => value / length);
      }),
    ),
};

/** Kept with its rows for the next run when it is named. */
const kept = process.env.ASSAY_BENCH_FOLDER;
const folder = kept ?? mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
// As root, Postgres runs under another account and has to pass through.
execFileSync("chmod", ["711", folder]);
const server = await ensureDatabase({ dataDir: folder });
if (!server.ok) throw new Error(server.error.message);
const database = openDatabase(server.value.url, 4);
try {
  const migrated = await migrateDatabase(server.value.url, path.resolve("prisma/migrations"));
  if (!migrated.ok) throw new Error(migrated.error.message);
  const { rows } = await database.pool.query<{ version: string; buffers: string }>(
    "SELECT current_setting('server_version') AS version, current_setting('shared_buffers') AS buffers",
  );
  console.log(
    `${os.cpus()[0]?.model}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB; Node ${process.version}, PostgreSQL ${rows[0]?.version}, shared_buffers ${rows[0]?.buffers}; load ${os.loadavg()[0]?.toFixed(1)}`,
  );
  const { rows: counted } = await database.pool.query<{ count: number }>(
    "SELECT count(*)::int FROM company",
  );
  let filled = counted[0]?.count ?? 0;
  for (const size of sizes.filter((size) => size >= filled)) {
    const startedAt = performance.now();
    await fillCompanies({ pool: database.pool, encoder, from: filled, to: size });
    console.log(
      `\n## ${size.toLocaleString("en")} companies (filled in ${((performance.now() - startedAt) / 1000).toFixed(0)} s)`,
    );
    filled = size;
    await measure(database.pool, size, server.value.pid);
  }
} finally {
  await database.close();
  await server.value.stop();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function measure(pool: Pool, size: number, postgresPid: number | null): Promise<void> {
  console.log(
    "\n| query | p50 ms | p95 ms | worst ms | processor p95 ms |\n|---|---:|---:|---:|---:|",
  );
  const all: Taken[] = [];
  let peakRss = 0;
  for (const [kind, texts] of queries) {
    const times: Taken[] = [];
    for (let run = 0; run <= runsPerQuery; run += 1) {
      for (const text of texts) {
        const taken = await time(pool, () => search(pool, text));
        // The first round warms the caches.
        if (run > 0) times.push(taken);
      }
      peakRss = Math.max(peakRss, process.memoryUsage().rss);
    }
    all.push(...times);
    print(kind, times);
  }
  print("all", all);
  const texts = queries.flatMap(([, texts]) => texts);
  const crowd: Taken[] = [];
  for (let start = 0; start < texts.length; start += atOnce) {
    crowd.push(
      ...(await Promise.all(
        texts.slice(start, start + atOnce).map(async (text) => {
          const startedAt = performance.now();
          await search(pool, text);
          return { milliseconds: performance.now() - startedAt, processorMs: Number.NaN };
        }),
      )),
    );
  }
  print(`all, ${atOnce} at once`, crowd);
  console.log(
    `\nLoad ${os.loadavg()[0]?.toFixed(1)}. Memory: this process at most ${mb(peakRss)} MB; Postgres ${postgresPid === null ? "?" : mb(residentBytes(postgresPid))} MB (shared buffers counted once a process)`,
  );
  await measureRivals(pool, size);
}

async function search(pool: Pool, text: string): Promise<void> {
  await findCompanies({
    pool,
    encoder,
    source: "imported",
    criteria: planQuery(text).criteria,
    limit,
    signal: new AbortController().signal,
  });
}

type Taken = { readonly milliseconds: number; readonly processorMs: number };

/** Processor time is this process's and its connections' in Postgres: what is left when others use the machine too. */
async function time(pool: Pool, work: () => Promise<unknown>): Promise<Taken> {
  const { rows } = await pool.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND datname = current_database()",
  );
  const serverBefore = serverProcessorMs(rows);
  const before = process.cpuUsage();
  const startedAt = performance.now();
  await work();
  const milliseconds = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  return {
    milliseconds,
    processorMs: (user + system) / 1000 + serverProcessorMs(rows) - serverBefore,
  };
}

/** NaN where the system does not tell. */
function serverProcessorMs(backends: readonly { pid: number }[]): number {
  try {
    return backends.reduce(
      (sum, { pid }) =>
        sum + Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6,
      0,
    );
  } catch {
    return Number.NaN;
  }
}

async function measureRivals(pool: Pool, size: number): Promise<void> {
  const words = "'machin' | 'learn' | 'ai' | 'data' | 'robot'";
  const orTimes = await repeat(3, () =>
    pool.query(
      `SELECT id FROM company WHERE search_vector @@ $1::tsquery ORDER BY ts_rank(search_vector, $1::tsquery) DESC LIMIT 100`,
      [words],
    ),
  );
  const matrix = new Int8Array(size * dimensions);
  for (let n = 0; n < size; n += 1)
    matrix.set(toDirection(topicVector(n % topics.length)), n * dimensions);
  const query = toDirection(topicVector(1));
  const scanTimes = await repeat(3, async () => scan(matrix, query));
  console.log(
    `Rivals: OR of five words by ts_rank ${orTimes.toFixed(0)} ms; exact cosine in Node ${scanTimes.toFixed(0)} ms and ${mb(matrix.byteLength)} MB held`,
  );
}

function scan(matrix: Int8Array, query: Int8Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < matrix.length; start += dimensions) {
    let dot = 0;
    for (let at = 0; at < dimensions; at += 1) dot += (matrix[start + at] ?? 0) * (query[at] ?? 0);
    if (dot > best) best = dot;
  }
  return best;
}

/** Median milliseconds. */
async function repeat(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const startedAt = performance.now();
    await work();
    taken.push(performance.now() - startedAt);
  }
  return quantile(taken, 0.5);
}

function print(kind: string, taken: readonly Taken[]): void {
  const wall = taken.map(({ milliseconds }) => milliseconds);
  const processor = quantile(
    taken.map(({ processorMs }) => processorMs),
    0.95,
  );
  const cells = [0.5, 0.95, 1].map((share) => quantile(wall, share).toFixed(0));
  console.log(
    `| ${[kind, ...cells, Number.isNaN(processor) ? "" : processor.toFixed(0)].join(" | ")} |`,
  );
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function mb(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

/** Resident memory of a process and its children; 0 where `ps` does not tell. */
function residentBytes(pid: number): number {
  try {
    const list = execFileSync("ps", ["-o", "rss=", "--pid", String(pid), "--ppid", String(pid)], {
      encoding: "utf8",
    });
    return list.split("\n").reduce((sum, line) => sum + Number(line) * 1024, 0);
  } catch {
    return 0;
  }
}
