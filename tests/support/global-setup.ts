import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { ensureDatabase } from "@/db/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";

declare module "vitest" {
  export interface ProvidedContext {
    /** The migrated database that every test database is copied from. */
    templateUrl: string;
  }
}

/** One Postgres for the whole run; migrated once, copied for every test that asks for a database. */
export default async function setUp(project: TestProject) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "assay-test-"));
  // As root, Postgres runs under another account and has to pass through.
  chmodSync(dataDir, 0o711);
  const database = await ensureDatabase({
    dataDir,
    databaseName: "template",
    // Nothing of a test run has to survive a power cut.
    settings: {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "300",
    },
  });
  if (!database.ok) throw new Error(database.error.message);
  const { url, stop } = database.value;
  const migrationsDir = path.resolve("prisma/migrations");
  if (existsSync(migrationsDir)) {
    const migrated = await migrateDatabase(url, migrationsDir);
    if (!migrated.ok) throw new Error(migrated.error.message);
  }
  project.provide("templateUrl", url);
  return async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
