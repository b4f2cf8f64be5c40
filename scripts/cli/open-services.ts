import path from "node:path";
import { migrateDatabase } from "@/db/migrate";
import { startDemoWeb } from "@/demo/server";
import { readEnvironment } from "@/env";
import type { ServiceContext } from "@/services/context";
import { createContext } from "@/services/create-context";
import { createInProcessDispatcher } from "@/services/run-in-process";
import { createCommandLogger } from "./command-logger";
import { openCommandDatabase } from "./open-database";

/** Database (brought along or `DATABASE_URL`), migrations, and the services with a driver in this process. */
export async function openServices(options: {
  demoWeb: boolean;
}): Promise<{ ctx: ServiceContext; close(): Promise<void> }> {
  const { url, stop } = await openCommandDatabase();
  const migrated = await migrateDatabase(url, path.resolve("prisma/migrations"));
  if (!migrated.ok) throw new Error(migrated.error.message);
  const demo = options.demoWeb ? await startDemoWeb({ port: 0, host: "127.0.0.1" }) : null;
  const environment = readEnvironment({
    ...process.env,
    DATABASE_URL: url,
    ...(demo ? { ASSAY_DEMO_WEB: demo.url } : {}),
  });
  const ctx: ServiceContext = createContext({
    environment,
    dispatcher: createInProcessDispatcher(() => ctx),
    log: createCommandLogger({ ...process.env, DATABASE_URL: url }, (line) => console.error(line)),
  });
  return {
    ctx,
    async close() {
      await ctx.close();
      await demo?.close();
      await stop();
    },
  };
}

export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
