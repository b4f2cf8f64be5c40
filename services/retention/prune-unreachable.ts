import { inTransaction } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { ownedTables } from "../users/adopt-user";
import { deleteInBatches } from "./delete-in-batches";

export type UnreachableReport = {
  readonly sessions: number;
  readonly verifications: number;
  readonly users: number;
  readonly companies: number;
};

/** Companies of one run: to delete one reads all candidates, which have no index by company. */
const companiesPerRun = 100;

/**
 * Removes what nobody can reach any more, so that no limit of the owner is needed: sessions and verifications that are
 * over, anonymous users without a session who have nothing, and companies that were only ever in lists and are in none
 * now. All of it only a day later: no request that began before is still at work then.
 */
export async function pruneUnreachable(ctx: ServiceContext): Promise<UnreachableReport> {
  return {
    sessions: await deleteExpired(ctx, "session"),
    verifications: await deleteExpired(ctx, "verification"),
    users: await deleteInBatches((limit) => deleteUnused(ctx, '"user"', unusedUserSql, limit)),
    companies: (await deleteUnused(ctx, "company", unusedCompanySql, companiesPerRun)).rowCount,
  };
}

const deleteExpired = (ctx: ServiceContext, table: "session" | "verification") =>
  deleteInBatches((limit) =>
    ctx.database.pool.query(
      `DELETE FROM ${table} WHERE id IN (
         SELECT id FROM ${table} WHERE expires_at < now() - interval '1 day' LIMIT $1 FOR UPDATE SKIP LOCKED)`,
      [limit],
    ),
  );

/** Whose session is over can come back only with a key, which is among what they have. */
const unusedUserSql = ["session", ...ownedTables]
  .map((table) => `AND NOT EXISTS (SELECT 1 FROM ${table} x WHERE x.user_id = t.id)`)
  .reduce((sql, test) => `${sql} ${test}`, "t.is_anonymous");

const unusedCompanySql = `t.sources = ARRAY['listed']
  AND NOT EXISTS (SELECT 1 FROM company_list_entry x WHERE x.company_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM candidate x WHERE x.company_id = t.id)`;

/** Looked at once more under the lock: what came to refer to a row meanwhile would be deleted with it. */
const deleteUnused = (ctx: ServiceContext, table: string, unusedSql: string, limit: number) =>
  inTransaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT t.id FROM ${table} t WHERE t.created_at < now() - interval '1 day' AND ${unusedSql}
       LIMIT $1 FOR UPDATE OF t SKIP LOCKED`,
      [limit],
    );
    if (rows.length === 0) return { rowCount: 0 };
    const { rowCount } = await client.query(
      `DELETE FROM ${table} t WHERE t.id = ANY($1) AND ${unusedSql}`,
      [rows.map(({ id }) => id)],
    );
    return { rowCount: rowCount ?? 0 };
  });
