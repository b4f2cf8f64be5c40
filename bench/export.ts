import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDatabase } from "@/db/database";
import { ensureDatabase } from "@/db/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";
import { exportFormats } from "@/research/export-request";
import { exportColumns } from "@/services/export/export-columns";
import { readExportRows } from "@/services/export/read-export-rows";
import { writeCsv } from "@/services/export/write-csv";
import { writeJson } from "@/services/export/write-json";
import { writeXlsx } from "@/services/export/write-xlsx";

/**
 * npm run bench:export — a search of 1,000 and one of 10,000 companies (four criteria, two quotes a verdict) as a file of each
 * kind, in an embedded Postgres of its own. Memory is what this process holds at its peak, after what it held before.
 */

const sizes = [1_000, 10_000];
const criteria = 4;

const folder = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
// As root, Postgres runs under another account and has to pass through.
execFileSync("chmod", ["711", folder]);
const server = await ensureDatabase({ dataDir: folder });
if (!server.ok) throw new Error(server.error.message);
const database = openDatabase(server.value.url, 4);
try {
  const migrated = await migrateDatabase(server.value.url, path.resolve("prisma/migrations"));
  if (!migrated.ok) throw new Error(migrated.error.message);
  console.log(
    `${os.cpus()[0]?.model}, ${os.cpus().length} cores; Node ${process.version}; load ${os.loadavg()[0]?.toFixed(1)}\n`,
  );
  const row = (...cells: readonly (string | number)[]) =>
    console.log(cells.map((cell) => String(cell).padStart(11)).join(" "));
  row("companies", "format", "seconds", "file MB", "heap MB", "memory MB");
  for (const size of sizes) {
    const searchId = await addSearch(size);
    for (const format of exportFormats) {
      const { seconds, fileMb, heapMb, memoryMb } = await measure(searchId, format);
      row(
        size,
        format,
        seconds.toFixed(2),
        fileMb.toFixed(1),
        heapMb.toFixed(0),
        memoryMb.toFixed(0),
      );
    }
  }
} finally {
  await database.close();
  await server.value.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(searchId: string, format: (typeof exportFormats)[number]) {
  const pages = readExportRows(database.pool, { searchId, states: null, ranks: null });
  const { rows: live } = await database.pool.query<{ id: string; text: string }>(
    "SELECT id, text FROM criterion WHERE search_id = $1 ORDER BY place",
    [searchId],
  );
  const columns = exportColumns({
    columns: [],
    criteria: live.map((criterion) => ({
      ...criterion,
      importance: "must",
      kind: "topic",
      condition: null,
      spans: [],
    })),
  });
  const body =
    format === "json"
      ? writeJson(pages)
      : format === "xlsx"
        ? writeXlsx(pages, columns)
        : writeCsv(pages, columns, false);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const startedAt = performance.now();
  let [bytes, heap, memory] = [0, 0, 0];
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    const now = process.memoryUsage();
    heap = Math.max(heap, now.heapUsed - before.heapUsed);
    memory = Math.max(memory, now.rss - before.rss);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, fileMb: bytes / 1e6, heapMb: heap / 1e6, memoryMb: memory / 1e6 };
}

/** A search whose companies all match, each criterion by two quotes of 120 letters. */
async function addSearch(size: number): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(
    `WITH u AS (
       INSERT INTO "user" (id, name, email) VALUES ($1, $1, $1) RETURNING id
     ), s AS (
       INSERT INTO search (user_id, query, source, state, stop_reason, wanted, max_candidates)
       SELECT id, 'bench', 'imported', 'finished', 'all_checked', 1000, 1000 FROM u RETURNING id
     ), k AS (
       INSERT INTO criterion (search_id, position, place, text, kind)
       SELECT s.id, n, n, 'criterion ' || n, 'topic' FROM s, generate_series(0, $3::int - 1) AS n RETURNING id
     ), o AS (
       INSERT INTO company (domain, name, homepage_url, one_liner, sources)
       SELECT $1 || n || '.example', 'Company ' || n, 'https://example.org/', repeat('What it does. ', 8), ARRAY['imported']
       FROM generate_series(1, $2::int) AS n RETURNING id
     ), p AS (
       INSERT INTO page (company_id, url, final_url, outcome, content_hash, text, blocks, facts, links, fetched_at)
       SELECT id, id || '/', 'https://example.org/a/page/' || id, 'ok', 'h', repeat('A quoted sentence. ', 100), '[]', '[]', '[]', now()
       FROM o RETURNING id, company_id
     ), c AS (
       INSERT INTO candidate (search_id, company_id, rank, state, attempt, decided_at, score)
       SELECT s.id, o.id, row_number() OVER (), 'matched', 1, now(), 0.9 FROM s, o RETURNING id, company_id
     ), v AS (
       INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge)
       SELECT c.id, k.id, 1, 'met', 0.9, repeat('It says so. ', 10), 'local' FROM c, k RETURNING id, candidate_id
     ), q AS (
       INSERT INTO citation (verdict_id, page_id, position, quote, start, "end", fetched_at)
       SELECT v.id, p.id, n, left(repeat('A quoted sentence. ', 7), 120), 0, 120, now()
       FROM v JOIN c ON c.id = v.candidate_id JOIN p ON p.company_id = c.company_id, generate_series(0, 1) AS n)
     SELECT id FROM s`,
    [`bench-${size}-`, size, criteria],
  );
  return rows[0]?.id ?? "";
}
