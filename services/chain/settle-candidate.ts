import type { PoolClient } from "pg";
import { storableJson } from "@/db/storable-text";
import type { Importance } from "@/research/plan/plan";
import { decideMatch, type MatchDecision } from "@/research/rank/decide-match";
import type { Outcome } from "@/research/verify/verdict";
import type { VerificationResult } from "../record-verification";

const shortestPostponementMs = 1_000;

/** Gives one candidate of a locked search the state that follows from the result of its attempt. */
export async function settleCandidate(
  client: PoolClient,
  input: {
    candidateId: string;
    result: VerificationResult;
    decision: MatchDecision | null;
    failures: number;
    maxFailures: number;
    /** How long the model's server is not to be asked. */
    modelWaitMs: number;
  },
): Promise<void> {
  const { candidateId: id, result, decision, failures } = input;
  const reading = result.reading === null ? null : storableJson(result.reading);
  // A site that cannot be read leaves a company undecided only where its other verdicts do.
  const enough = result.kind === "failed" && decision !== null && decision.status !== "unclear";
  if (result.kind === "decided" || enough) {
    await client.query(
      `UPDATE candidate SET state = $2, score = $3, reading = coalesce($4, reading), lease_until = NULL,
         decided_at = CASE WHEN $2 <> 'pending' THEN now() END, asked = ($2 = 'pending'),
         error_code = NULL, error_message = NULL WHERE id = $1`,
      [id, decision?.status ?? "pending", decision?.score ?? null, reading],
    );
    return;
  }
  const out = result.kind === "errored" && failures + 1 >= input.maxFailures;
  if (result.kind === "failed" || out) {
    await client.query(
      `UPDATE candidate SET state = 'failed', score = NULL, reading = coalesce($4, reading), lease_until = NULL,
         decided_at = now(), asked = false, error_code = $2, error_message = $3, failures = failures + $5 WHERE id = $1`,
      [id, result.code, result.message, reading, out ? 1 : 0],
    );
    return;
  }
  const backOffMs =
    result.kind === "postponed"
      ? Math.max(shortestPostponementMs, input.modelWaitMs)
      : result.kind === "errored"
        ? 2_000 * 2 ** failures
        : 0;
  await client.query(
    `UPDATE candidate SET state = 'pending', reading = coalesce($2, reading), lease_until = NULL,
       failures = failures + $3, not_before = CASE WHEN $4::float8 > 0 THEN now() + make_interval(secs => $4::float8 / 1000) END
     WHERE id = $1`,
    [id, reading, result.kind === "errored" ? 1 : 0, backOffMs],
  );
}

/**
 * What the verdicts that stand make of each candidate. One whose search has a live criterion without such a verdict
 * (it was added or changed meanwhile) is null: not decided.
 */
export async function decideFromVerdicts(
  client: PoolClient,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, MatchDecision | null>> {
  const { rows } = await client.query<{
    id: string;
    verdicts: { outcome: Outcome; confidence: number; importance: Importance }[] | null;
  }>(
    `SELECT c.id, CASE WHEN bool_and(v.id IS NOT NULL) THEN
         json_agg(json_build_object('outcome', v.outcome, 'confidence', v.confidence, 'importance', k.importance)
           ORDER BY k.place) END AS verdicts
     FROM candidate c
     JOIN criterion k ON k.search_id = c.search_id AND k.retired_at IS NULL
     LEFT JOIN verdict v ON v.criterion_id = k.id AND v.candidate_id = c.id AND v.is_current AND NOT v.is_stale
     WHERE c.id = ANY($1::uuid[]) GROUP BY c.id`,
    [candidateIds],
  );
  return new Map(rows.map(({ id, verdicts }) => [id, verdicts && decideMatch(verdicts)]));
}
