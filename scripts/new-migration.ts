import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureDatabase } from "@/db/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";
import { diffSchema } from "./migration/diff-schema";

/** `npm run migration NAME`: writes the SQL between the existing migrations and prisma/schema.prisma, for review. */
const main = async (name: string | undefined): Promise<number> => {
  if (!name || !/^[a-z0-9_]{1,60}$/.test(name)) {
    console.error("usage: npm run migration NAME  (lower-case letters, digits and _)");
    return 2;
  }
  const migrationsDir = path.resolve("prisma/migrations");
  const dataDir = await mkdtemp(path.join(tmpdir(), "assay-migration-"));
  // As root, Postgres runs under another account and has to pass through.
  await chmod(dataDir, 0o711);
  const database = await ensureDatabase({
    dataDir,
    databaseName: "shadow",
    settings: { fsync: "off" },
  });
  if (!database.ok) return report(database.error.message);
  try {
    await mkdir(migrationsDir, { recursive: true });
    const migrated = await migrateDatabase(database.value.url, migrationsDir);
    if (!migrated.ok) return report(migrated.error.message);
    const sql = await diffSchema(database.value.url, path.resolve("prisma/schema.prisma"));
    if (sql.trim() === "") {
      console.log("The migrations and prisma/schema.prisma agree: nothing to write.");
      return 0;
    }
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(migrationsDir, `${stamp}_${name}`);
    await mkdir(folder);
    await writeFile(path.join(folder, "migration.sql"), sql);
    console.log(
      `Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it: what only SQL can say (triggers, partial and full-text indexes) Prisma does not know and may want to drop.`,
    );
    return 0;
  } finally {
    await database.value.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const report = (message: string): number => {
  console.error(message);
  return 1;
};

process.exitCode = await main(process.argv[2]);
