import type pg from "pg";
import { readMigrations } from "./migrate";

export type MigrationState = {
  /** In the folder, not in the database. */
  readonly pending: readonly string[];
  /** Began and did not end. */
  readonly unfinished: readonly string[];
  /** In the database, not in the folder: the database is newer than this code. */
  readonly unknown: readonly string[];
};

/** Compares the database with the migrations of this code; changes nothing. */
export async function readMigrationState(
  client: Pick<pg.Client, "query">,
  migrationsDir: string,
): Promise<MigrationState> {
  const names = (await readMigrations(migrationsDir)).map(({ name }) => name);
  const { rows: tables } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  if (!tables[0]?.found) return { pending: names, unfinished: [], unknown: [] };
  const { rows } = await client.query<{ name: string; finished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const there = new Set(rows.map(({ name }) => name));
  return {
    pending: names.filter((name) => !there.has(name)),
    unfinished: rows.filter(({ finished }) => !finished).map(({ name }) => name),
    unknown: [...there].filter((name) => !names.includes(name)),
  };
}
