import type { PoolClient } from "pg";
import type { ColumnAnswer, NewColumn } from "@/research/columns/column";
import { storableJson, storableText } from "../storable-text";

/** SQL of the live columns of candidate `c` that have no value for it that stands; `k` is the column's alias. */
export const openColumnsSql = `search_column k WHERE k.search_id = c.search_id AND k.retired_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM column_value w WHERE w.candidate_id = c.id AND w.column_id = k.id AND w.is_current AND NOT w.is_stale)`;

export async function insertColumns(
  client: PoolClient,
  searchId: string,
  columns: readonly NewColumn[],
): Promise<void> {
  await client.query(
    `INSERT INTO search_column (search_id, place, name, type)
     SELECT $1, (1 + coalesce((SELECT max(place) FROM search_column WHERE search_id = $1), -1) + k.n - 1)::int,
       k.value->>'name', k.value->>'type'
     FROM jsonb_array_elements($2) WITH ORDINALITY AS k(value, n)`,
    [searchId, storableJson(columns)],
  );
}

/**
 * Appends values of one attempt with their citations and makes them current. What this attempt already recorded is left
 * as it is, so recording twice changes nothing.
 */
export async function appendValues(
  client: PoolClient,
  input: { candidateId: string; attempt: number; answers: readonly ColumnAnswer[] },
): Promise<void> {
  for (const answer of input.answers) {
    await client.query(
      `UPDATE column_value SET is_current = false
       WHERE candidate_id = $1 AND column_id = $2 AND is_current AND attempt < $3`,
      [input.candidateId, answer.columnId, input.attempt],
    );
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO column_value (candidate_id, column_id, attempt, outcome, value, confidence, reasoning, extractor, model, fact)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (candidate_id, column_id, attempt) DO NOTHING RETURNING id`,
      [
        input.candidateId,
        answer.columnId,
        input.attempt,
        answer.outcome,
        answer.value === null ? null : storableJson(answer.value),
        answer.confidence,
        storableText(answer.reasoning),
        answer.extractor,
        answer.model === null ? null : storableText(answer.model),
        answer.fact === null ? null : storableJson(answer.fact),
      ],
    );
    const valueId = rows[0]?.id;
    if (valueId === undefined || answer.citations.length === 0) continue;
    await client.query(
      `INSERT INTO value_citation (value_id, page_id, position, quote, start, "end", fetched_at)
       SELECT $1, c."pageId", c.position, c.quote, c.start, c."end", c."fetchedAt"
       FROM jsonb_to_recordset($2) AS c("pageId" uuid, position int, quote text, start int, "end" int, "fetchedAt" timestamptz)`,
      [
        valueId,
        JSON.stringify(answer.citations.map((citation, position) => ({ ...citation, position }))),
      ],
    );
  }
}

/** Gives up on what is still open for these candidates, so that none of them waits for it for ever. */
export async function failOpenValues(
  client: PoolClient,
  candidateIds: readonly string[],
  reason: string,
): Promise<void> {
  await Promise.all([
    client.query(
      `UPDATE column_value v SET is_current = false FROM candidate c
     WHERE c.id = v.candidate_id AND c.id = ANY($1::uuid[]) AND v.is_current AND v.is_stale AND v.attempt < c.attempt`,
      [candidateIds],
    ),
    client.query(
      `INSERT INTO column_value (candidate_id, column_id, attempt, outcome, confidence, reasoning, extractor)
     SELECT c.id, k.id, c.attempt, 'failed', 0, $2, 'local' FROM candidate c, ${openColumnsSql} AND c.id = ANY($1::uuid[])
     ON CONFLICT DO NOTHING`,
      [candidateIds, reason],
    ),
  ]);
}
