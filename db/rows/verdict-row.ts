import type { PoolClient } from "pg";
import type { Verdict } from "@/research/verify/verdict";
import { storableJson, storableText } from "../storable-text";

/**
 * Appends verdicts of one attempt with their citations and makes them current. A verdict that this attempt
 * already recorded is left as it is, so recording twice changes nothing. `stale` ones are shown, and verified again.
 */
export async function appendVerdicts(
  client: PoolClient,
  input: { candidateId: string; attempt: number; verdicts: readonly Verdict[]; stale: boolean },
): Promise<void> {
  for (const verdict of input.verdicts) {
    await client.query(
      `UPDATE verdict SET is_current = false
       WHERE candidate_id = $1 AND criterion_id = $2 AND is_current AND attempt < $3 AND judge <> 'user'`,
      [input.candidateId, verdict.criterionId, input.attempt],
    );
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge, model, fact, is_stale, is_current)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
         NOT EXISTS (SELECT 1 FROM verdict WHERE candidate_id = $1 AND criterion_id = $2 AND is_current))
       ON CONFLICT (candidate_id, criterion_id, attempt) WHERE judge <> 'user' DO NOTHING RETURNING id`,
      [
        input.candidateId,
        verdict.criterionId,
        input.attempt,
        verdict.outcome,
        verdict.confidence,
        storableText(verdict.reasoning),
        verdict.judge,
        verdict.model === null ? null : storableText(verdict.model),
        verdict.fact === null ? null : storableJson(verdict.fact),
        input.stale,
      ],
    );
    const verdictId = rows[0]?.id;
    if (verdictId === undefined || verdict.citations.length === 0) continue;
    await client.query(
      `INSERT INTO citation (verdict_id, page_id, position, quote, start, "end", fetched_at)
       SELECT $1, c."pageId", c.position, c.quote, c.start, c."end", c."fetchedAt"
       FROM jsonb_to_recordset($2) AS c("pageId" uuid, position int, quote text, start int, "end" int, "fetchedAt" timestamptz)`,
      [
        verdictId,
        JSON.stringify(verdict.citations.map((citation, position) => ({ ...citation, position }))),
      ],
    );
  }
}
