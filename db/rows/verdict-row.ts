import type { PoolClient } from "pg";
import type { Verdict } from "@/research/verify/verdict";
import { storableJson } from "../storable-text";

/**
 * Adds verdicts of one attempt with their citations, none of them current yet, so that no lock is needed. A verdict that
 * this attempt already recorded is left as it is. `stale` ones are shown, and verified again. Returns the ids added.
 */
export async function addVerdicts(
  client: PoolClient,
  input: { candidateId: string; attempt: number; verdicts: readonly Verdict[]; stale: boolean },
): Promise<string[]> {
  if (input.verdicts.length === 0) return [];
  const { rows } = await client.query<{ id: string }>(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($3) AS g("criterionId" uuid, outcome text, confidence float8, reasoning text,
         judge text, model text, fact jsonb, citations jsonb)
     ), added AS (
       INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge, model, fact, is_stale, is_current)
       SELECT $1, "criterionId", $2, outcome, confidence, reasoning, judge, model, fact, $4, false FROM given
       ON CONFLICT (candidate_id, criterion_id, attempt) WHERE judge <> 'user' DO NOTHING RETURNING id, criterion_id
     ), cited AS (
       INSERT INTO citation (verdict_id, page_id, position, quote, start, "end", fetched_at)
       SELECT added.id, (c.value->>'pageId')::uuid, c.n - 1, c.value->>'quote', (c.value->>'start')::int,
         (c.value->>'end')::int, (c.value->>'fetchedAt')::timestamptz
       FROM added JOIN given ON given."criterionId" = added.criterion_id
       CROSS JOIN LATERAL jsonb_array_elements(given.citations) WITH ORDINALITY AS c(value, n)
     )
     SELECT id FROM added`,
    [input.candidateId, input.attempt, storableJson(input.verdicts), input.stale],
  );
  return rows.map(({ id }) => id);
}

/** Of an attempt that turned out to be superseded: its late result changes nothing. */
export async function removeVerdicts(client: PoolClient, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await client.query("DELETE FROM verdict WHERE id = ANY($1::uuid[])", [ids]);
}

/**
 * Makes the verdicts of an attempt current in place of earlier ones; a user's own stay. Under the search's lock, and
 * nothing while the attempt is not the one under way.
 */
export async function makeVerdictsCurrent(
  client: PoolClient,
  input: { candidateId: string; attempt: number },
): Promise<void> {
  const standing =
    "SELECT 1 FROM candidate WHERE id = $1 AND attempt = $2 AND state IN ('sent', 'running')";
  const mine =
    "SELECT criterion_id FROM verdict WHERE candidate_id = $1 AND attempt = $2 AND judge <> 'user'";
  await Promise.all([
    client.query(
      `UPDATE verdict SET is_current = false
       WHERE candidate_id = $1 AND is_current AND attempt < $2 AND judge <> 'user'
         AND criterion_id IN (${mine}) AND EXISTS (${standing})`,
      [input.candidateId, input.attempt],
    ),
    client.query(
      `UPDATE verdict v SET is_current = true
       WHERE candidate_id = $1 AND attempt = $2 AND judge <> 'user' AND NOT is_current AND EXISTS (${standing}) AND NOT EXISTS (
         SELECT 1 FROM verdict o WHERE o.candidate_id = $1 AND o.criterion_id = v.criterion_id AND o.is_current)`,
      [input.candidateId, input.attempt],
    ),
  ]);
}
