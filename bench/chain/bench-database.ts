import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureDatabase } from "@/db/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";

/** A Postgres of its own in a new folder, migrated; `stop` removes both. */
export async function startBenchDatabase(): Promise<{
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  // As root, Postgres runs under another account and has to pass through.
  execFileSync("chmod", ["711", folder]);
  const server = await ensureDatabase({ dataDir: folder });
  if (!server.ok) throw new Error(server.error.message);
  const { url, stop } = server.value;
  const migrated = await migrateDatabase(url, path.resolve("prisma/migrations"));
  if (!migrated.ok) throw new Error(migrated.error.message);
  return {
    url,
    folder,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
