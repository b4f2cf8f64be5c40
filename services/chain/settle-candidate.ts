import type { PoolClient } from "pg";
import { openColumnsSql } from "@/db/rows/column-row";
import { storableJson } from "@/db/storable-text";
import type { Importance } from "@/research/plan/plan";
import { decideMatch, type MatchDecision } from "@/research/rank/decide-match";
import type { Outcome } from "@/research/verify/verdict";
import type { VerificationResult } from "../record-verification";

const shortestPostponementMs = 1_000;

/** What a candidate is by its verdicts, and whether values of columns are still to be looked for. */
export type Settlement = MatchDecision & { readonly opensValues: boolean };

/** Gives one candidate of a locked search the state that follows from the result of its attempt. */
export async function settleCandidate(
  client: PoolClient,
  input: {
    candidateId: string;
    result: VerificationResult;
    decision: Settlement | null;
    failures: number;
    maxFailures: number;
    /** How long the model's server is not to be asked. */
    modelWaitMs: number;
  },
): Promise<void> {
  const { candidateId: id, result, decision: settled, failures } = input;
  const reading = result.reading === null ? null : storableJson(result.reading);
  const out = result.kind === "errored" && failures + 1 >= input.maxFailures;
  // A site that cannot be read leaves a company undecided only where its other verdicts do.
  const enough = result.kind === "failed" && settled !== null && settled.status !== "unclear";
  const complete = result.kind !== "failed" && settled !== null && !settled.opensValues;
  if (result.kind === "decided" || enough || complete) {
    const waits = settled === null || settled.opensValues;
    await client.query(
      `UPDATE candidate SET state = $2, settled_as = $5, score = $3, reading = coalesce($4, reading), lease_until = NULL,
         decided_at = CASE WHEN $6 THEN coalesce(decided_at, now()) END, asked = $7,
         error_code = NULL, error_message = NULL WHERE id = $1`,
      [
        id,
        settled === null || settled.opensValues ? "pending" : settled.status,
        settled?.score ?? null,
        reading,
        settled?.opensValues ? settled.status : null,
        settled !== null,
        waits,
      ],
    );
    return;
  }
  if (result.kind === "failed" || out) {
    await client.query(
      `UPDATE candidate SET state = 'failed', settled_as = NULL, score = NULL, reading = coalesce($4, reading), lease_until = NULL,
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
    `UPDATE candidate SET state = 'pending', settled_as = $5::text, score = coalesce($6::float8, score), asked = asked OR $5::text IS NOT NULL,
       decided_at = CASE WHEN $5::text IS NOT NULL THEN coalesce(decided_at, now()) END,
       reading = coalesce($2, reading), lease_until = NULL,
       failures = failures + $3, not_before = CASE WHEN $4::float8 > 0 THEN now() + make_interval(secs => $4::float8 / 1000) END
     WHERE id = $1`,
    [
      id,
      reading,
      result.kind === "errored" ? 1 : 0,
      backOffMs,
      settled?.status ?? null,
      settled?.score ?? null,
    ],
  );
}

/**
 * Gives these candidates of a locked search, as far as they have a result, the one that their verdicts give now: those
 * that lack a verdict or a value wait to be checked for it. What is in flight finishes first. Returns those that changed.
 */
export async function settleAnew(
  client: PoolClient,
  searchId: string,
  candidateIds: readonly string[] | null = null,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM candidate c WHERE search_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2))
       AND (settled_as IS NOT NULL OR state IN ('matched', 'rejected', 'unclear'))`,
    [searchId, candidateIds],
  );
  const decisions = await decideFromVerdicts(
    client,
    rows.map(({ id }) => id),
  );
  const decided = [...decisions].map(([id, decision]) => ({ id, ...decision }));
  const changed = await client.query<{ id: string }>(
    `UPDATE candidate c SET state = n.state, settled_as = n.settled_as, score = d.score, asked = (n.state = 'pending'),
       decided_at = CASE WHEN d.status IS NOT NULL THEN coalesce(c.decided_at, now()) END
     FROM jsonb_to_recordset($1) AS d(id uuid, status text, score float8, "opensValues" boolean)
       JOIN candidate o ON o.id = d.id,
       LATERAL (SELECT o.state IN ('sent', 'running') AS in_flight,
         d.status IS NULL OR d."opensValues" AS waits) AS w,
       LATERAL (SELECT CASE WHEN w.in_flight THEN o.state WHEN w.waits THEN 'pending' ELSE d.status END AS state,
         CASE WHEN w.in_flight OR w.waits THEN d.status END AS settled_as) AS n
     WHERE c.id = d.id AND (c.state, c.settled_as, c.score) IS DISTINCT FROM (n.state, n.settled_as, d.score)
     RETURNING c.id`,
    [JSON.stringify(decided)],
  );
  return changed.rows.map(({ id }) => id);
}

/**
 * What the verdicts that stand make of each candidate. One whose search has a live criterion without such a verdict
 * (it was added or changed meanwhile) is null: not decided.
 */
export async function decideFromVerdicts(
  client: PoolClient,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, Settlement | null>> {
  const { rows } = await client.query<{
    id: string;
    verdicts: { outcome: Outcome; confidence: number; importance: Importance }[] | null;
    valuesAsked: boolean;
    hasOpenValues: boolean;
  }>(
    `SELECT c.id, c.values_asked AS "valuesAsked", EXISTS (SELECT 1 FROM ${openColumnsSql}) AS "hasOpenValues",
       CASE WHEN bool_and(v.id IS NOT NULL) THEN
         json_agg(json_build_object('outcome', v.outcome, 'confidence', v.confidence, 'importance', k.importance)
           ORDER BY k.place) END AS verdicts
     FROM candidate c
     JOIN criterion k ON k.search_id = c.search_id AND k.retired_at IS NULL
     LEFT JOIN verdict v ON v.criterion_id = k.id AND v.candidate_id = c.id AND v.is_current AND NOT v.is_stale
     WHERE c.id = ANY($1::uuid[]) GROUP BY c.id`,
    [candidateIds],
  );
  return new Map(
    rows.map(({ id, verdicts, valuesAsked, hasOpenValues }) => {
      if (verdicts === null) return [id, null];
      const decision = decideMatch(verdicts);
      const isFilled = decision.status === "matched" || valuesAsked;
      return [id, { ...decision, opensValues: hasOpenValues && isFilled }];
    }),
  );
}
