import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../tests/support/test-database";
import { migrateDatabase } from "./migrate";

let folder: string;
let database: TestDatabase;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "assay-migrate-"));
  database = await createTestDatabase();
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const writeMigration = (name: string, sql: string) => {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
};

const exists = async (table: string) => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query("SELECT to_regclass($1) IS NOT NULL AS found", [table]);
  await client.end();
  return rows[0]?.found;
};

test("several starts at once apply each migration exactly once", async () => {
  writeMigration("20990101000000_one", "CREATE TABLE one (id int); INSERT INTO one VALUES (1);");
  writeMigration("20990102000000_two", "ALTER TABLE one ADD COLUMN two int;");
  const runs = await Promise.all([1, 2, 3].map(() => migrateDatabase(database.url, folder)));
  const applied = runs.flatMap((run) => (run.ok ? run.value.applied : [run.error.message]));
  expect(applied.sort()).toEqual(["20990101000000_one", "20990102000000_two"]);
});

test("a migration that fails half-way leaves nothing behind and can be tried again", async () => {
  writeMigration("20990101000000_broken", "CREATE TABLE half (id int); SELECT no_such_function();");
  const failed = await migrateDatabase(database.url, folder);
  expect(failed).toMatchObject({ ok: false, error: { code: "migration_failed" } });
  expect(await exists("half")).toBe(false);
  writeMigration("20990101000000_broken", "CREATE TABLE half (id int);");
  expect(await migrateDatabase(database.url, folder)).toMatchObject({ ok: true });
  expect(await exists("half")).toBe(true);
});

test("a migration that was edited after it was applied is reported, not run again", async () => {
  writeMigration("20990101000000_one", "CREATE TABLE one (id int);");
  await migrateDatabase(database.url, folder);
  writeMigration("20990101000000_one", "DROP TABLE one;");
  expect(await migrateDatabase(database.url, folder)).toEqual({
    ok: true,
    value: { applied: [], edited: ["20990101000000_one"] },
  });
  expect(await exists("one")).toBe(true);
});
