import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { fail, type Result, succeed } from "../research/result";

export type MigrateErrorCode = "migration_failed" | "migration_unfinished" | "database_unreachable";

export type MigrateReport = {
  /** Names of the migrations that this call applied, in order. */
  readonly applied: readonly string[];
  /** Names of applied migrations whose file was changed afterwards. */
  readonly edited: readonly string[];
};

/** The table and the advisory lock of `prisma migrate deploy`: either may run, in any order, even at once. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
const PRISMA_LOCK = 72_707_369;

/**
 * Applies the migrations in `migrationsDir` (`NAME/migration.sql`) that the database does not have yet, each in its own
 * transaction: one that fails leaves nothing behind. Prisma's own engine is not needed and not asked. With `upTo`, none after it.
 */
export const migrateDatabase = async (
  url: string,
  migrationsDir: string,
  upTo?: string,
): Promise<Result<MigrateReport, MigrateErrorCode>> => {
  let migrations: Migration[];
  try {
    migrations = await readMigrations(migrationsDir);
  } catch (error) {
    return fail("migration_failed", `The migrations cannot be read: ${messageOf(error)}.`);
  }
  const client = new pg.Client({ connectionString: url, application_name: "assay-migrate" });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    return fail("database_unreachable", `The database cannot be reached: ${messageOf(error)}.`);
  }
  const applied: string[] = [];
  const edited: string[] = [];
  let current = "";
  try {
    for (const migration of migrations) {
      if (upTo !== undefined && migration.name > upTo) break;
      current = migration.name;
      const outcome = await applyOne(client, migration);
      if (outcome === "unfinished") {
        return fail(
          "migration_unfinished",
          `The migration ${current} failed in an earlier run of Prisma: settle it with "prisma migrate resolve".`,
        );
      }
      if (outcome === "applied") applied.push(current);
      if (outcome === "edited") edited.push(current);
    }
    return succeed({ applied, edited });
  } catch (error) {
    return fail("migration_failed", `The migration ${current} failed: ${messageOf(error)}.`);
  } finally {
    await client.end().catch(() => {});
  }
};

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** In the order in which they are applied. */
export const readMigrations = async (migrationsDir: string): Promise<Migration[]> => {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(migrationsDir, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
};

const applyOne = async (
  client: pg.Client,
  { name, sql, checksum }: Migration,
): Promise<"applied" | "present" | "edited" | "unfinished"> => {
  const startedAt = new Date();
  await client.query("BEGIN");
  try {
    // In the transaction, so that it also works through a pooler that hands out a connection per transaction.
    await client.query("SELECT pg_advisory_xact_lock($1)", [PRISMA_LOCK]);
    await client.query(MIGRATIONS_TABLE);
    const { rows } = await client.query<{ checksum: string; finished_at: Date | null }>(
      "SELECT checksum, finished_at FROM _prisma_migrations WHERE migration_name = $1 AND rolled_back_at IS NULL",
      [name],
    );
    const [known] = rows;
    if (!known) {
      await client.query(sql);
      await client.query(
        `INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
         VALUES ($1, $2, $3, now(), $4, 1)`,
        [randomUUID(), checksum, startedAt, name],
      );
    }
    await client.query("COMMIT");
    if (!known) return "applied";
    if (!known.finished_at) return "unfinished";
    return known.checksum === checksum ? "present" : "edited";
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
