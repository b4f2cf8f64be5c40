import type { ServiceContext } from "./context";
import { readEngineSettings } from "./health/engine-settings";
import { reachEngine } from "./health/reach-engine";
import { within } from "./health/within";
import { singleton } from "./singleton";

export type Readiness = {
  readonly ready: boolean;
  readonly database: "ok" | "unreachable";
  readonly engine: "ok" | "unreachable";
};

const databaseTimeoutMs = 3_000;
const keptMs = 2_000;

/** Whether this process can do its work. Kept for two seconds, so that asking often costs nothing. */
export function readReadiness({ ctx }: { ctx: ServiceContext }): Promise<Readiness> {
  const kept = singleton("readiness", (): { at: number; answer: Promise<Readiness> | null } => ({
    at: 0,
    answer: null,
  }));
  if (kept.answer === null || performance.now() - kept.at > keptMs) {
    kept.at = performance.now();
    kept.answer = look(ctx);
  }
  return kept.answer;
}

async function look(ctx: ServiceContext): Promise<Readiness> {
  const [row, engine] = await Promise.all([
    within(databaseTimeoutMs, ctx.database.pool.query("SELECT 1 FROM search LIMIT 1")),
    reachEngine(readEngineSettings(process.env)),
  ]);
  const database = row === null ? "unreachable" : "ok";
  return {
    ready: database === "ok" && engine.ok,
    database,
    engine: engine.ok ? "ok" : "unreachable",
  };
}
