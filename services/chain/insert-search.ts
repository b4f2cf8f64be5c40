import type { PoolClient } from "pg";
import { insertColumns } from "@/db/rows/column-row";
import type { CreateSearch } from "@/research/search-view";
import type { ServiceContext } from "../context";
import { insertCriteria } from "./insert-criteria";

export type NewSearch = {
  readonly userId: string;
  readonly request: CreateSearch;
  readonly idempotencyKey: string | null;
};

/** Stores a search, queued and not announced yet; null when this user's key has one already. `waits`: it has no place yet. */
export async function insertSearch(
  client: PoolClient,
  ctx: ServiceContext,
  { userId, request, idempotencyKey }: NewSearch,
  waits: boolean,
): Promise<string | null> {
  const capUsd = request.capUsd ?? ctx.caps.usd;
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO search (user_id, idempotency_key, query, source, wanted, max_candidates, judge, cap_micros, cap_tokens,
       waiting_since, exclude_list_ids)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, CASE WHEN $10 THEN now() END, $11)
     ON CONFLICT (user_id, idempotency_key) DO NOTHING RETURNING id`,
    [
      userId,
      idempotencyKey,
      request.query,
      // An id of a list may be written in capitals.
      request.source.toLowerCase(),
      request.wanted,
      request.maxCandidates,
      ctx.tools.model?.name ?? "estimate",
      ctx.tools.model && capUsd !== null ? Math.round(capUsd * 1e6) : null,
      ctx.tools.model ? (request.capTokens ?? ctx.caps.tokens) : null,
      waits,
      request.excludeListIds ?? [],
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) return null;
  if (request.criteria) await insertCriteria(client, id, request.criteria);
  if (request.columns) await insertColumns(client, id, request.columns);
  return id;
}

/** The search that this user's key has made. */
export async function findByKey(
  client: Pick<PoolClient, "query">,
  { userId, idempotencyKey }: Pick<NewSearch, "userId" | "idempotencyKey">,
): Promise<string | null> {
  if (idempotencyKey === null) return null;
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM search WHERE user_id = $1 AND idempotency_key = $2",
    [userId, idempotencyKey],
  );
  return rows[0]?.id ?? null;
}
