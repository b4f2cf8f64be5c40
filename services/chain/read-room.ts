import type { Queryable } from "@/db/queryable";
import type { ServiceContext } from "../context";
import type { ProviderWait } from "../spend/postgres-provider-gate";

/** What leaves a search room beyond its own rows. */
export type Room = {
  /** How many of its companies may be in flight. */
  readonly windowSize: number;
  /** Null without a model. */
  readonly modelWait: ProviderWait | null;
};

/** W while alone; an equal share of the global limit, at least 2, while other searches have work waiting. */
export async function readRoom(db: Queryable, ctx: ServiceContext): Promise<Room> {
  const { windowSize, globalConcurrency } = ctx.chain;
  const [{ rows }, modelWait] = await Promise.all([
    db.query<{ active: number }>(
      `SELECT count(*)::int AS active FROM search s WHERE s.state = 'running'
         AND EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = s.id AND c.state = 'pending')`,
    ),
    ctx.tools.model?.readWait(db) ?? null,
  ]);
  const share = Math.floor(globalConcurrency / Math.max(1, rows[0]?.active ?? 1));
  return {
    windowSize: Math.max(Math.min(2, windowSize), Math.min(share, windowSize)),
    modelWait,
  };
}
