import type { Pool } from "pg";
import { inTransaction } from "@/db/transaction";

/** What a user has, table by table; all of it moves. A test holds this list against the database. */
export const ownedTables = [
  "api_key",
  "company_list",
  "monitor",
  "search",
  "webhook_endpoint",
] as const;

/**
 * Gives all that an anonymous user has to the account that they signed in to, and removes them. Their row is locked
 * first: what they are just adding waits, and is then refused rather than deleted with them.
 */
export async function adoptUser(pool: Pool, { from, to }: { from: string; to: string }) {
  if (from === to) return;
  await inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `SELECT 1 FROM "user" WHERE id = $1 AND is_anonymous FOR UPDATE`,
      [from],
    );
    if (rowCount !== 1) return;
    // The same key of the other user's search is only a name for sending it twice.
    await client.query(
      `UPDATE search s SET idempotency_key = NULL WHERE user_id = $1 AND EXISTS (
         SELECT 1 FROM search o WHERE o.user_id = $2 AND o.idempotency_key = s.idempotency_key)`,
      [from, to],
    );
    for (const table of ownedTables) {
      await client.query(`UPDATE ${table} SET user_id = $2 WHERE user_id = $1`, [from, to]);
    }
    // What they spent today counts on, or a new account would be a new budget.
    await client.query(
      `INSERT INTO rate_limit_window (key, window_start, count, tokens, micros)
       SELECT 'spend:user:' || $2, window_start, count, tokens, micros FROM rate_limit_window WHERE key = 'spend:user:' || $1
       ON CONFLICT (key, window_start) DO UPDATE SET count = rate_limit_window.count + excluded.count,
         tokens = rate_limit_window.tokens + excluded.tokens, micros = rate_limit_window.micros + excluded.micros`,
      [from, to],
    );
    await client.query("DELETE FROM rate_limit_window WHERE key = 'spend:user:' || $1", [from]);
    await client.query(`DELETE FROM "user" WHERE id = $1`, [from]);
  });
}
