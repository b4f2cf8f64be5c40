import pg from "pg";
import type { BackupHead } from "@/db/backup/backup-format";
import { loadAll, mergeUser, openBackup, type RestoreErrorCode } from "@/db/backup/restore-rows";
import { openDatabase } from "@/db/database";
import { migrateDatabase, readMigrations } from "@/db/migrate";
import { inTransaction } from "@/db/transaction";
import { fail, type Result, succeed } from "@/research/result";
import { readBackupFile } from "./backup-file";

type Restored = { readonly rows: number; readonly holds: BackupHead["holds"] };
type Code =
  | RestoreErrorCode
  | "newer"
  | "in_use"
  | "not_empty"
  | "migration_failed"
  | "not_allowed";
type Input = {
  readonly file: string;
  readonly url: string;
  readonly migrationsDir: string;
  /** Whether what the database holds may be given up for the backup. */
  readonly replace: boolean;
};

/**
 * Brings a backup back. A whole database is filled beside the one in use and takes its place at the end, so that a file that is
 * cut short changes nothing. One user's rows are added to those that are there.
 */
export async function restoreBackup(input: Input): Promise<Result<Restored, Code>> {
  const lines = readBackupFile(input.file);
  const opened = await openBackup(lines);
  if (!opened.ok) return opened;
  const head = opened.value;
  const known = (await readMigrations(input.migrationsDir)).map(({ name }) => name);
  if (head.migrations.some((name) => !known.includes(name))) {
    return fail("newer", "The backup was made by a newer version of Assay. Update this one first.");
  }
  const restored =
    head.holds === "user"
      ? await restoreUser(input, head, lines)
      : await restoreAll(input, head, lines);
  return restored.ok ? succeed({ ...restored.value, holds: head.holds }) : restored;
}

async function restoreUser(input: Input, head: BackupHead, lines: AsyncIterator<string>) {
  const migrated = await migrateDatabase(input.url, input.migrationsDir);
  if (!migrated.ok) return fail("migration_failed", migrated.error.message);
  return fill(input.url, (client) => mergeUser(client, head, lines));
}

/** All of it or nothing. */
async function fill(
  url: string,
  load: (client: pg.PoolClient) => Promise<Result<{ rows: number }, RestoreErrorCode>>,
): Promise<Result<{ rows: number }, RestoreErrorCode>> {
  class Refused extends Error {}
  const database = openDatabase(url, 1);
  let loaded: Result<{ rows: number }, RestoreErrorCode> | null = null;
  try {
    await inTransaction(database.pool, async (client) => {
      loaded = await load(client);
      if (!loaded.ok) throw new Refused();
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  } finally {
    await database.close();
  }
  return loaded ?? fail("not_a_backup", "The backup holds nothing.");
}

async function restoreAll(
  input: Input,
  head: BackupHead,
  lines: AsyncIterator<string>,
): Promise<Result<{ rows: number }, Code>> {
  const name = new URL(input.url).pathname.slice(1);
  const [fresh, former] = [`${name}_restore`, `${name}_former`];
  const urlOf = (database: string) => {
    const url = new URL(input.url);
    url.pathname = `/${database}`;
    return url.href;
  };
  if (!input.replace && (await holdsSomething(input.url))) {
    return fail(
      "not_empty",
      "There are searches or companies here already. Restore into a new ASSAY_DATA_DIR, or add --replace to give them up.",
    );
  }
  const admin = new pg.Client({ connectionString: urlOf("postgres") });
  await admin.connect();
  try {
    if (await isInUse(admin, name)) {
      return fail("in_use", "Assay is running on this database. Stop it, and restore again.");
    }
    await admin.query(`DROP DATABASE IF EXISTS "${fresh}" WITH (FORCE)`);
    await admin.query(`CREATE DATABASE "${fresh}"`);
    const upTo = head.migrations.at(-1);
    const before = await migrateDatabase(urlOf(fresh), input.migrationsDir, upTo);
    if (!before.ok) return fail("migration_failed", before.error.message);
    const loaded = await fill(urlOf(fresh), (client) => loadAll(client, head, lines));
    if (!loaded.ok) return loaded;
    const after = await migrateDatabase(urlOf(fresh), input.migrationsDir);
    if (!after.ok) return fail("migration_failed", after.error.message);
    if (await isInUse(admin, name)) {
      return fail(
        "in_use",
        "Assay was started on this database meanwhile. Stop it, and restore again.",
      );
    }
    await admin.query(`DROP DATABASE IF EXISTS "${former}" WITH (FORCE)`);
    // Sent as one they are one transaction: there is never a moment without a database of this name.
    await admin.query(
      `ALTER DATABASE "${name}" RENAME TO "${former}"; ALTER DATABASE "${fresh}" RENAME TO "${name}"`,
    );
    await admin.query(`DROP DATABASE "${former}" WITH (FORCE)`);
    return loaded;
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS "${fresh}" WITH (FORCE)`).catch(() => {});
    await admin.end();
  }
}

async function isInUse(admin: pg.Client, database: string): Promise<boolean> {
  const { rowCount } = await admin.query("SELECT FROM pg_stat_activity WHERE datname = $1", [
    database,
  ]);
  return (rowCount ?? 0) > 0;
}

/** Demo companies are made anew at any time. */
async function holdsSomething(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ isMigrated: boolean }>(
      `SELECT to_regclass('search') IS NOT NULL AS "isMigrated"`,
    );
    if (!rows[0]?.isMigrated) return false;
    const found = await client.query(
      `SELECT FROM search UNION ALL SELECT FROM company WHERE NOT sources <@ ARRAY['demo'] LIMIT 1`,
    );
    return (found.rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
