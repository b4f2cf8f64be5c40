import { existsSync } from "node:fs";
import path from "node:path";
import { migrateDatabase } from "@/db/migrate";

/** `npm run migrate`: brings the database of the environment up to this code. Exit code 0 done, 1 failed. */
if (existsSync(".env")) process.loadEnvFile(".env");
const url = process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL;
if (!url) {
  console.error("Set DATABASE_URL (and DIRECT_DATABASE_URL where that one is pooled).");
  process.exit(1);
}
const migrated = await migrateDatabase(url, path.resolve("prisma/migrations"));
if (!migrated.ok) {
  console.error(migrated.error.message);
  process.exit(1);
}
for (const name of migrated.value.edited) {
  console.error(`Warning: the migration ${name} was edited after it had been applied.`);
}
const { applied } = migrated.value;
console.log(
  applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`,
);
