import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { addEvidenceRows, addVerdict } from "../support/evidence-rows";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

const migrationsDir = path.resolve("prisma/migrations");
let database: TestDatabase;
let pool: pg.Pool;

beforeEach(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url });
});
afterEach(async () => {
  await pool.end();
  await database.close();
});

/** Everything that migrations make: columns, constraints, indexes, triggers, functions. */
async function describeSchema(): Promise<unknown> {
  const { rows } = await pool.query(
    `SELECT 'column' AS kind, table_name || '.' || column_name AS name,
         concat_ws(' ', data_type, is_nullable, column_default) AS definition
       FROM information_schema.columns WHERE table_schema = 'public'
     UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT 'trigger', tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT 'function', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
     ORDER BY 1, 2, 3`,
  );
  return rows;
}

const emptySchema = () => pool.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

test("migrating a second time changes neither the schema nor the rows", async () => {
  const rows = await addEvidenceRows(pool, "ada");
  await addVerdict(pool, rows);
  const dump = async () => [
    await describeSchema(),
    (await pool.query("SELECT * FROM search")).rows,
    (await pool.query("SELECT * FROM verdict")).rows,
    (await pool.query("SELECT * FROM _prisma_migrations")).rows,
  ];
  const before = await dump();
  expect(await migrateDatabase(database.url, migrationsDir)).toEqual({
    ok: true,
    value: { applied: [], edited: [] },
  });
  expect(await dump()).toEqual(before);
});

test("each migration applies over the rows that the ones before it allowed", async () => {
  const wanted = await describeSchema();
  await emptySchema();
  const folder = mkdtempSync(path.join(tmpdir(), "assay-migrations-"));
  try {
    const [first, ...later] = readdirSync(migrationsDir)
      .filter((name) => name !== "migration_lock.toml")
      .sort();
    cpSync(path.join(migrationsDir, String(first)), path.join(folder, String(first)), {
      recursive: true,
    });
    expect(await migrateDatabase(database.url, folder)).toMatchObject({ ok: true });
    await addVerdict(pool, await addEvidenceRows(pool, "ada"));
    expect(await migrateDatabase(database.url, migrationsDir)).toEqual({
      ok: true,
      value: { applied: later, edited: [] },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(await describeSchema()).toEqual(wanted);
  const { rows } = await pool.query("SELECT (SELECT count(*) FROM verdict)::int AS verdicts");
  expect(rows).toEqual([{ verdicts: 1 }]);
});
