import type { PoolClient } from "pg";
import { type CandidateView, candidateViewSchema } from "@/research/search-view";
import type { Queryable } from "../queryable";

/** What a company is shown and counted as: while it only waits for values, what it was decided as. `c` is its alias. */
export const shownStateSql = "coalesce(c.settled_as, c.state)";

/** Rows of the table; all of a search, or the named ones, by rank. */
export async function loadCandidateViews(
  db: Queryable,
  searchId: string,
  candidateIds: readonly string[] | null = null,
): Promise<CandidateView[]> {
  const { rows } = await db.query<Record<string, unknown>>(
    `SELECT c.id, c.rank, ${shownStateSql} AS state, c.values_asked AS "valuesAsked", c.score, c.error_message AS "errorMessage", to_json(c.decided_at) AS "decidedAt",
       json_build_object('id', o.id, 'name', o.name, 'domain', o.domain, 'homepageUrl', o.homepage_url,
         'oneLiner', o.one_liner, 'country', o.country, 'city', o.city, 'foundedYear', o.founded_year,
         'employees', o.employees, 'verified', o.verified) AS company,
       coalesce(cells.list, '[]') AS cells, coalesce(answers.list, '[]') AS values
     FROM candidate c
     JOIN company o ON o.id = c.company_id
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('criterionId', v.criterion_id, 'outcome', v.outcome,
           'confidence', v.confidence, 'judge', v.judge, 'reasoning', v.reasoning,
           'evidence', coalesce(left(q.quote, 240), v.fact->>'value')) ORDER BY k.place) AS list
       FROM verdict v
       JOIN criterion k ON k.id = v.criterion_id AND k.retired_at IS NULL
       LEFT JOIN citation q ON q.verdict_id = v.id AND q.position = 0
       WHERE v.candidate_id = c.id AND v.is_current
     ) cells ON true
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('columnId', v.column_id, 'outcome', v.outcome, 'value', v.value,
           'confidence', v.confidence, 'extractor', v.extractor, 'reasoning', v.reasoning,
           'evidence', coalesce(left(q.quote, 240), v.fact->>'value')) ORDER BY k.place) AS list
       FROM column_value v
       JOIN search_column k ON k.id = v.column_id AND k.retired_at IS NULL
       LEFT JOIN value_citation q ON q.value_id = v.id AND q.position = 0
       WHERE v.candidate_id = c.id AND v.is_current
     ) answers ON true
     WHERE c.search_id = $1 AND ($2::uuid[] IS NULL OR c.id = ANY($2))
     ORDER BY c.rank`,
    [searchId, candidateIds],
  );
  return rows.map((row) => candidateViewSchema.parse(row));
}

export type ClaimedCandidate = {
  readonly candidateId: string;
  readonly attempt: number;
  readonly epoch: number;
  readonly rank: number;
};

/**
 * Takes the next pending rows of a locked search, those asked for again first, then by rank, and marks them `sent`
 * with a raised attempt.
 * `claimedBy` (a candidate or search id, with its attempt) makes the claim repeatable: see `findClaims`.
 */
export async function claimPending(
  client: PoolClient,
  input: {
    searchId: string;
    epoch: number;
    limit: number;
    leaseMs: number;
    /** Only companies that were asked for again. */
    askedOnly: boolean;
    claimedBy: { id: string; attempt: number };
  },
): Promise<ClaimedCandidate[]> {
  const { rows } = await client.query<ClaimedCandidate>(
    `UPDATE candidate SET state = 'sent', attempt = attempt + 1, epoch = $2, sent_at = now(), not_before = NULL,
       lease_until = now() + make_interval(secs => $4::float8 / 1000), claimed_by = $5, claimed_by_attempt = $6
     WHERE id IN (
       SELECT id FROM candidate
       WHERE search_id = $1 AND state = 'pending' AND (not_before IS NULL OR not_before <= now())
         AND (asked OR NOT $7)
       ORDER BY asked DESC, rank LIMIT $3 FOR UPDATE)
     RETURNING id AS "candidateId", attempt, epoch, rank`,
    [
      input.searchId,
      input.epoch,
      input.limit,
      input.leaseMs,
      input.claimedBy.id,
      input.claimedBy.attempt,
      input.askedOnly,
    ],
  );
  return rows.sort((a, b) => a.rank - b.rank);
}

/** What an earlier run of the same record claimed and has not been started since. */
export async function findClaims(
  db: Queryable,
  claimedBy: { id: string; attempt: number },
): Promise<ClaimedCandidate[]> {
  const { rows } = await db.query<ClaimedCandidate>(
    `SELECT id AS "candidateId", attempt, epoch, rank FROM candidate
     WHERE claimed_by = $1 AND claimed_by_attempt = $2 AND state = 'sent' ORDER BY rank`,
    [claimedBy.id, claimedBy.attempt],
  );
  return rows;
}
