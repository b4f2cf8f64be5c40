import type { PoolClient } from "pg";
import { createSearchSchema } from "@/research/search-view";
import { admitWaiting, lockAdmission } from "../chain/admit-searches";
import { announceSearch } from "../chain/advance-search";
import { insertSearch } from "../chain/insert-search";
import type { ServiceContext } from "../context";

export type MonitorRow = {
  readonly id: string;
  readonly userId: string;
  readonly request: unknown;
  readonly schedule: string;
  readonly timeZone: string;
};

/** SQL: monitor `m` has a run that has not ended. */
export const hasOpenRunSql = `EXISTS (SELECT 1 FROM monitor_run r JOIN search s ON s.id = r.search_id
  WHERE r.monitor_id = m.id AND s.state NOT IN ('stopped', 'finished', 'failed'))`;

/**
 * Stores the run of a locked monitor for one due time: a search like any other, which waits for a place and cannot be lost.
 * It reads all pages anew. Returns the searches that have got a place; after the commit each is to be requested. Null: there is
 * a run for this time already.
 */
export async function startRun(
  client: PoolClient,
  ctx: ServiceContext,
  input: { monitor: MonitorRow; dueAt: Date },
): Promise<{ searchId: string; admitted: string[] } | null> {
  const { monitor, dueAt } = input;
  const request = createSearchSchema.parse(monitor.request);
  await lockAdmission(client);
  const searchId = await insertSearch(
    client,
    ctx,
    { userId: monitor.userId, request, idempotencyKey: `monitor:${monitor.id}:${dueAt.getTime()}` },
    true,
  );
  if (searchId === null) return null;
  await client.query("UPDATE search SET pages_after = now() WHERE id = $1", [searchId]);
  await client.query(
    "INSERT INTO monitor_run (monitor_id, search_id, due_at) VALUES ($1, $2, $3)",
    [monitor.id, searchId, dueAt],
  );
  const admitted = await admitWaiting(client, ctx);
  if (!admitted.includes(searchId)) await announceSearch(client, searchId);
  return { searchId, admitted };
}
