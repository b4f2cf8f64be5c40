import { existsSync } from "node:fs";
import path from "node:path";
import { ensureDatabase } from "@/db/embedded-postgres";
import { letGoOnSignal } from "./let-go-on-signal";

/** Database (brought along or `DATABASE_URL`) as it is. Throws with a sentence when there is none. */
export async function openCommandDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const database = await ensureDatabase({
    dataDir: path.resolve(process.env.ASSAY_DATA_DIR || ".data"),
    ...(process.env.DATABASE_URL ? { databaseUrl: process.env.DATABASE_URL } : {}),
  });
  if (!database.ok) throw new Error(database.error.message);
  return { url: database.value.url, stop: letGoOnSignal(database.value.stop) };
}
