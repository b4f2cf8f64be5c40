import type { Pool, PoolClient } from "pg";
import { inTransaction } from "@/db/transaction";
import type { Settlement, SpendPort, SpendReason, SpendRequest } from "@/research/llm/spend";
import { fail, succeed } from "@/research/result";

/** Null: no cap of that kind. */
export type Cap = { readonly micros: number | null; readonly tokens: number | null };

/** Of one UTC day: each user's, and that of everybody together. */
export type DayCaps = { readonly user: Cap; readonly instance: Cap };

/**
 * All caps in Postgres. A reservation locks the rows that count (search, then user-day, then instance-day: always in this
 * order), so calls at the same moment cannot pass a cap together. A reservation that nobody settles stays counted.
 */
export function createPostgresSpend(pool: Pool, model: string, dayCaps: DayCaps): SpendPort {
  return {
    reserve: (request) => reserve(pool, model, dayCaps, request),
    settle: (reservationId, settlement) => settle(pool, reservationId, settlement),
  };
}

type Account = {
  readonly code: SpendReason;
  readonly message: string;
  readonly cap: Cap;
  readonly micros: number;
  readonly tokens: number;
};

async function reserve(pool: Pool, model: string, dayCaps: DayCaps, request: SpendRequest) {
  const tokens = request.maxInputTokens + request.maxOutputTokens;
  const micros = request.costMicros ?? 0;
  return inTransaction(pool, async (client) => {
    const search = await lockSearchAccount(client, request.searchId);
    if (!search) return fail("budget_spent", "The search is gone.");
    const accounts: readonly Account[] = [
      search,
      {
        code: "user_day_spent",
        message: "The next model call could pass what one user may spend in a day.",
        cap: dayCaps.user,
        ...(await lockDay(client, userKey(search.userId))),
      },
      {
        code: "day_spent",
        message: "The next model call could pass what this server may spend in a day.",
        cap: dayCaps.instance,
        ...(await lockDay(client, instanceKey)),
      },
    ];
    if (request.costMicros === null && accounts.some(({ cap }) => cap.micros !== null)) {
      return fail(
        "price_unknown",
        `The price of ${model} is not known, so a cap in money cannot hold. Set ASSAY_MODEL_PRICES.`,
      );
    }
    const full = accounts.find(
      (account) =>
        account.micros + micros > (account.cap.micros ?? Number.POSITIVE_INFINITY) ||
        account.tokens + tokens > (account.cap.tokens ?? Number.POSITIVE_INFINITY),
    );
    if (full) return fail(full.code, full.message);
    await client.query(
      "UPDATE search SET reserved_micros = reserved_micros + $2, reserved_tokens = reserved_tokens + $3 WHERE id = $1",
      [request.searchId, micros, tokens],
    );
    await client.query(
      `UPDATE rate_limit_window SET count = count + 1, micros = micros + $2, tokens = tokens + $3
       WHERE key = ANY($1) AND window_start = ${daySql("now()")}`,
      [[userKey(search.userId), instanceKey], micros, tokens],
    );
    const usage = await client.query<{ id: string }>(
      // Cut, not rounded: the day must stay the one that was counted.
      `INSERT INTO usage (search_id, purpose, model, reserved_tokens, reserved_micros, created_at)
       VALUES ($1, $2, $3, $4, $5, date_trunc('milliseconds', now())) RETURNING id`,
      [request.searchId, request.purpose, model, tokens, micros],
    );
    return succeed({ reservationId: usage.rows[0]?.id ?? "" });
  });
}

const instanceKey = "spend:all";
const userKey = (userId: string) => `spend:user:${userId}`;

/** `now()` is the transaction's start, the same for all its statements. */
const daySql = (time: string) => `date_trunc('day', ${time} AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`;

async function lockSearchAccount(
  client: PoolClient,
  searchId: string,
): Promise<(Account & { userId: string }) | null> {
  const { rows } = await client.query<{
    userId: string;
    capMicros: number | null;
    capTokens: number | null;
    micros: number;
    tokens: number;
  }>(
    `SELECT user_id AS "userId", cap_micros::float8 AS "capMicros", cap_tokens AS "capTokens",
       (spent_micros + reserved_micros)::float8 AS micros, (spent_tokens::bigint + reserved_tokens)::float8 AS tokens
     FROM search WHERE id = $1 FOR UPDATE`,
    [searchId],
  );
  const row = rows[0];
  if (!row) return null;
  const { capMicros, capTokens, ...counted } = row;
  return {
    ...counted,
    code: "budget_spent",
    message: "The next model call could pass this search's spend cap.",
    cap: { micros: capMicros, tokens: capTokens },
  };
}

/** What this day has counted so far, locked until the transaction ends. */
async function lockDay(
  client: PoolClient,
  key: string,
): Promise<{ micros: number; tokens: number }> {
  const { rows } = await client.query<{ micros: number; tokens: number }>(
    `INSERT INTO rate_limit_window (key, window_start, count) VALUES ($1, ${daySql("now()")}, 0)
     ON CONFLICT (key, window_start) DO UPDATE SET count = rate_limit_window.count
     RETURNING micros::float8, tokens::float8`,
    [key],
  );
  return rows[0] ?? { micros: 0, tokens: 0 };
}

/** What was used takes the place of what was reserved; usage above its reservation is recorded as it is. */
async function settle(pool: Pool, reservationId: string, settlement: Settlement): Promise<void> {
  const tokens = settlement.inputTokens + settlement.outputTokens;
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{
      searchId: string;
      micros: number;
      tokens: number;
      createdAt: Date;
    }>(
      `UPDATE usage SET state = 'settled', settled_at = now(), input_tokens = $2, output_tokens = $3,
         cost_micros = coalesce($4, reserved_micros), outcome = $5
       WHERE id = $1 AND state = 'reserved'
       RETURNING search_id AS "searchId", reserved_micros::float8 AS micros, reserved_tokens AS tokens, created_at AS "createdAt"`,
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
    const micros = settlement.costMicros ?? reserved.micros;
    const searches = await client.query<{ userId: string }>(
      `UPDATE search SET reserved_micros = reserved_micros - $2, reserved_tokens = reserved_tokens - $3,
         spent_micros = spent_micros + $4, spent_tokens = spent_tokens + $5 WHERE id = $1 RETURNING user_id AS "userId"`,
      [reserved.searchId, reserved.micros, reserved.tokens, micros, tokens],
    );
    // The day of the reservation, however late the answer came; one after the other, in the order of `reserve`.
    for (const key of [userKey(searches.rows[0]?.userId ?? ""), instanceKey]) {
      await client.query(
        `UPDATE rate_limit_window SET micros = micros + $2, tokens = tokens + $3
         WHERE key = $1 AND window_start = ${daySql("$4::timestamptz")}`,
        [key, micros - reserved.micros, tokens - reserved.tokens, reserved.createdAt],
      );
    }
  });
}
