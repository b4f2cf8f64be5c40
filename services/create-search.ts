import { inTransaction } from "@/db/transaction";
import type { CreateSearch } from "@/research/search-view";
import { announceSearch } from "./chain/advance-search";
import { insertCriteria } from "./chain/insert-criteria";
import { requestSearch } from "./chain/request-search";
import type { ServiceContext } from "./context";

/**
 * Stores the search (then it cannot be lost) and asks the engine to run it. When the engine is away the row waits
 * for the sweeper. The same user and idempotency key give the same search again.
 */
export async function createSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; request: CreateSearch; idempotencyKey: string | null };
}): Promise<{ id: string; created: boolean }> {
  const { request } = input;
  const capUsd = request.capUsd ?? ctx.caps.usd;
  const stored = await inTransaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO search (user_id, idempotency_key, query, source, wanted, max_candidates, judge, cap_micros, cap_tokens)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (user_id, idempotency_key) DO NOTHING RETURNING id`,
      [
        input.userId,
        input.idempotencyKey,
        request.query,
        request.source,
        request.wanted,
        request.maxCandidates,
        ctx.tools.model?.name ?? "estimate",
        ctx.tools.model && capUsd !== null ? Math.round(capUsd * 1e6) : null,
        ctx.tools.model ? (request.capTokens ?? ctx.caps.tokens) : null,
      ],
    );
    const id = rows[0]?.id;
    if (id === undefined) return null;
    if (request.criteria) await insertCriteria(client, id, request.criteria);
    await announceSearch(client, id);
    return id;
  });
  if (stored === null) {
    const { rows } = await ctx.database.pool.query<{ id: string }>(
      "SELECT id FROM search WHERE user_id = $1 AND idempotency_key = $2",
      [input.userId, input.idempotencyKey],
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new Error("an idempotent search is neither new nor there");
    return { id, created: false };
  }
  await requestSearch({ ctx, input: { searchId: stored } });
  return { id: stored, created: true };
}
