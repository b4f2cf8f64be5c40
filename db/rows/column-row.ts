import type { PoolClient } from "pg";
import type { ColumnAnswer, NewColumn } from "@/research/columns/column";
import { storableJson } from "../storable-text";

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
 * Adds values of one attempt with their citations, none of them current yet, so that no lock is needed. One that this
 * attempt already recorded is left as it is. Returns the ids added.
 */
export async function addValues(
  client: PoolClient,
  input: { candidateId: string; attempt: number; answers: readonly ColumnAnswer[] },
): Promise<string[]> {
  if (input.answers.length === 0) return [];
  const { rows } = await client.query<{ id: string }>(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($3) AS g("columnId" uuid, outcome text, value jsonb, confidence float8, reasoning text,
         extractor text, model text, fact jsonb, citations jsonb)
     ), added AS (
       INSERT INTO column_value (candidate_id, column_id, attempt, outcome, value, confidence, reasoning, extractor, model, fact, is_current)
       SELECT $1, "columnId", $2, outcome, value, confidence, reasoning, extractor, model, fact, false FROM given
       ON CONFLICT (candidate_id, column_id, attempt) DO NOTHING RETURNING id, column_id
     ), cited AS (
       INSERT INTO value_citation (value_id, page_id, position, quote, start, "end", fetched_at)
       SELECT added.id, (c.value->>'pageId')::uuid, c.n - 1, c.value->>'quote', (c.value->>'start')::int,
         (c.value->>'end')::int, (c.value->>'fetchedAt')::timestamptz
       FROM added JOIN given ON given."columnId" = added.column_id
       CROSS JOIN LATERAL jsonb_array_elements(given.citations) WITH ORDINALITY AS c(value, n)
     )
     SELECT id FROM added`,
    [input.candidateId, input.attempt, storableJson(input.answers)],
  );
  return rows.map(({ id }) => id);
}

/** Of an attempt that turned out to be superseded: its late result changes nothing. */
export async function removeValues(client: PoolClient, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await client.query("DELETE FROM column_value WHERE id = ANY($1::uuid[])", [ids]);
}

/**
 * Makes the values of an attempt current in place of earlier ones. Under the search's lock, and nothing while the
 * attempt is not the one under way.
 */
export async function makeValuesCurrent(
  client: PoolClient,
  input: { candidateId: string; attempt: number },
): Promise<void> {
  const standing =
    "SELECT 1 FROM candidate WHERE id = $1 AND attempt = $2 AND state IN ('sent', 'running')";
  await Promise.all([
    client.query(
      `UPDATE column_value SET is_current = false
       WHERE candidate_id = $1 AND is_current AND attempt < $2 AND EXISTS (${standing})
         AND column_id IN (SELECT column_id FROM column_value WHERE candidate_id = $1 AND attempt = $2)`,
      [input.candidateId, input.attempt],
    ),
    client.query(
      `UPDATE column_value SET is_current = true
       WHERE candidate_id = $1 AND attempt = $2 AND NOT is_current AND EXISTS (${standing})`,
      [input.candidateId, input.attempt],
    ),
  ]);
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
