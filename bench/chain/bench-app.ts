import { setTimeout as pause } from "node:timers/promises";
import { startBenchDatabase } from "./bench-database";
import { startBenchEngine } from "./bench-engine";
import { type BenchCaps, serveBenchApp } from "./serve-bench-app";
import { createSlowWeb } from "./slow-web";

export type BenchApp = Awaited<ReturnType<typeof startBenchApp>>;

/**
 * The real functions and services over a real Postgres, on the engine that `engineUrl` names (a Dev Server) or else on a
 * local engine in a process of its own. Only the web is a stand-in: two requests of half of `companyMs` each.
 */
export async function startBenchApp(
  options: BenchCaps & { engineUrl: string | undefined; companyMs: number },
) {
  const database = await startBenchDatabase();
  const engine = options.engineUrl ? null : await startBenchEngine();
  const served = await serveBenchApp({
    databaseUrl: database.url,
    folder: database.folder,
    engineEnv: engine?.env ?? { INNGEST_DEV: options.engineUrl },
    port: 0,
    web: createSlowWeb(() => options.companyMs / 2),
    caps: options,
    naiveWork: ({ workMs }) => pause(workMs),
    stepMs: options.companyMs / 2,
  });
  return {
    ...served,
    engineName: options.engineUrl ?? "local engine",
    async close() {
      await served.close();
      engine?.stop();
      await database.stop();
    },
  };
}
