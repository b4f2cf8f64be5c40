import type { Pool } from "pg";
import { inTransaction } from "@/db/transaction";
import type { Settlement, SpendPort, SpendRequest } from "@/research/llm/spend";
import { fail, succeed } from "@/research/result";

/**
 * The cap of a search in Postgres. A reservation and its check are one conditional update of the search row, so
 * calls at the same moment cannot pass the cap together. A reservation that nobody settles stays counted.
 */
export function createPostgresSpend(pool: Pool, model: string): SpendPort {
  return {
    reserve: (request) => reserve(pool, model, request),
    settle: (reservationId, settlement) => settle(pool, reservationId, settlement),
  };
}

async function reserve(pool: Pool, model: string, request: SpendRequest) {
  const tokens = request.maxInputTokens + request.maxOutputTokens;
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ capMicros: string | null }>(
      'SELECT cap_micros AS "capMicros" FROM search WHERE id = $1 FOR UPDATE',
      [request.searchId],
    );
    if (!rows[0]) return fail("budget_spent", "The search is gone.");
    if (rows[0].capMicros !== null && request.costMicros === null) {
      return fail(
        "price_unknown",
        `The price of ${model} is not known, so a cap in money cannot hold. Set ASSAY_MODEL_PRICES.`,
      );
    }
    const micros = request.costMicros ?? 0;
    const { rowCount } = await client.query(
      `UPDATE search SET reserved_micros = reserved_micros + $2, reserved_tokens = reserved_tokens + $3
       WHERE id = $1
         AND (cap_micros IS NULL OR spent_micros + reserved_micros + $2 <= cap_micros)
         AND (cap_tokens IS NULL OR spent_tokens + reserved_tokens + $3 <= cap_tokens)`,
      [request.searchId, micros, tokens],
    );
    if (rowCount !== 1) {
      return fail("budget_spent", "The next model call could pass this search's spend cap.");
    }
    const usage = await client.query<{ id: string }>(
      `INSERT INTO usage (search_id, purpose, model, reserved_tokens, reserved_micros) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [request.searchId, request.purpose, model, tokens, micros],
    );
    return succeed({ reservationId: usage.rows[0]?.id ?? "" });
  });
}

/** What was used takes the place of what was reserved; usage above its reservation is recorded as it is. */
async function settle(pool: Pool, reservationId: string, settlement: Settlement): Promise<void> {
  const tokens = settlement.inputTokens + settlement.outputTokens;
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ searchId: string; micros: string; tokens: number }>(
      `UPDATE usage SET state = 'settled', settled_at = now(), input_tokens = $2, output_tokens = $3,
         cost_micros = coalesce($4, reserved_micros), outcome = $5
       WHERE id = $1 AND state = 'reserved'
       RETURNING search_id AS "searchId", reserved_micros AS micros, reserved_tokens AS tokens`,
      [
        reservationId,
        settlement.inputTokens,
        settlement.outputTokens,
        settlement.costMicros,
        settlement.outcome,
      ],
    );
    const reserved = rows[0];
    if (!reserved) return;
    await client.query(
      `UPDATE search SET reserved_micros = reserved_micros - $2, reserved_tokens = reserved_tokens - $3,
         spent_micros = spent_micros + coalesce($4, $2), spent_tokens = spent_tokens + $5 WHERE id = $1`,
      [reserved.searchId, reserved.micros, reserved.tokens, settlement.costMicros, tokens],
    );
  });
}
