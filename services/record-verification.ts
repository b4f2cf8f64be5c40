import type { PoolClient } from "pg";
import type { Queryable } from "@/db/queryable";
import { findClaims, loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates, lockSearch, type SearchRow } from "@/db/rows/search-row";
import { appendVerdicts } from "@/db/rows/verdict-row";
import { storableJson } from "@/db/storable-text";
import { inTransaction } from "@/db/transaction";
import type { Verdict } from "@/research/verify/verdict";
import { advanceSearch, announceSearch, toClaim } from "./chain/advance-search";
import type { ServiceContext, VerificationClaim } from "./context";
import { stopLockedSearch } from "./stop-search";

/** Pages read and skipped, kept with the candidate for the evidence panel. */
export type Reading = {
  readonly pageIds: readonly string[];
  readonly skipped: readonly { url: string; reason: string; outcome: string }[];
  readonly homepageRead: boolean;
  readonly outcome: string;
  readonly detail: string | null;
};

type Recorded = { readonly verdicts: readonly Verdict[]; readonly reading: Reading | null };

/** What became of one attempt at one company. */
export type VerificationResult = Recorded &
  (
    | {
        readonly kind: "decided";
        readonly status: "matched" | "rejected" | "unclear";
        readonly score: number;
      }
    /** The company cannot be judged (its site cannot be read); trying again at once would not help. */
    | { readonly kind: "failed"; readonly code: string; readonly message: string }
    /** Something of ours broke: tried again until `maxFailures`. */
    | { readonly kind: "errored"; readonly code: string; readonly message: string }
    /** Stopped by the person: back to pending, what is known is kept. */
    | { readonly kind: "interrupted" }
    /** A provider is down for everybody: back to pending, uses none of the attempts. */
    | { readonly kind: "postponed"; readonly retryAfterMs: number }
    | { readonly kind: "budget_spent" }
    /** The model's settings are wrong: the search fails with the reason, and can be resumed when they are mended. */
    | { readonly kind: "misconfigured"; readonly message: string }
  );

/**
 * Records the result of one attempt and claims the next companies, in one transaction under the search's lock.
 * Fenced by attempt: a late result of a superseded attempt changes nothing. Recording the same attempt again
 * returns the same claims. An old epoch may record, never claim.
 */
export async function recordVerification({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { claim: VerificationClaim; result: VerificationResult };
}): Promise<VerificationClaim[]> {
  const { claim, result } = input;
  return inTransaction(ctx.database.pool, async (client) => {
    const search = await lockSearch(client, claim.searchId);
    if (!search) return [];
    const claimedBy = { id: claim.candidateId, attempt: claim.attempt };
    const { rows } = await client.query<{ failures: number }>(
      "SELECT failures FROM candidate WHERE id = $1 AND search_id = $2 AND attempt = $3 AND state IN ('sent', 'running')",
      [claim.candidateId, search.id, claim.attempt],
    );
    const current = rows[0];
    if (!current) return findEarlierClaims(ctx, claim, client);
    await appendVerdicts(client, {
      candidateId: claim.candidateId,
      attempt: claim.attempt,
      verdicts: result.verdicts,
    });
    await settleCandidate(client, ctx, claim, result, current.failures);
    if (result.reading?.homepageRead) {
      await client.query(
        `UPDATE company SET verified = true FROM candidate c
         WHERE c.id = $1 AND company.id = c.company_id AND NOT company.verified`,
        [claim.candidateId],
      );
    }
    await announceCandidate(client, search, claim.candidateId);
    if (result.kind === "budget_spent" && search.state === "running") {
      await stopLockedSearch(client, search, "budget_spent");
      return [];
    }
    if (result.kind === "misconfigured" && search.state === "running") {
      await stopLockedSearch(client, search, "failed", result.message);
      return [];
    }
    if (ctx.tools.model) await announceSearch(client, search.id);
    if (search.epoch !== claim.epoch) return [];
    return advanceSearch(client, { ctx, search, maxClaims: 2, claimedBy });
  });
}

/** What this attempt claimed when it was recorded, as far as it still waits to be started. */
export async function findEarlierClaims(
  ctx: ServiceContext,
  claim: VerificationClaim,
  db: Queryable = ctx.database.pool,
): Promise<VerificationClaim[]> {
  const found = await findClaims(db, { id: claim.candidateId, attempt: claim.attempt });
  return found
    .filter((one) => one.epoch === claim.epoch)
    .map((one) => toClaim({ id: claim.searchId, userId: claim.userId }, one));
}

async function settleCandidate(
  client: PoolClient,
  ctx: ServiceContext,
  claim: VerificationClaim,
  result: VerificationResult,
  failures: number,
): Promise<void> {
  const reading = result.reading === null ? null : storableJson(result.reading);
  const id = claim.candidateId;
  if (result.kind === "decided") {
    await client.query(
      `UPDATE candidate SET state = $2, score = $3, reading = coalesce($4, reading), lease_until = NULL,
         decided_at = now(), error_code = NULL, error_message = NULL WHERE id = $1`,
      [id, result.status, result.score, reading],
    );
    return;
  }
  const out = result.kind === "errored" && failures + 1 >= ctx.chain.maxFailures;
  if (result.kind === "failed" || out) {
    await client.query(
      `UPDATE candidate SET state = 'failed', score = NULL, reading = coalesce($4, reading), lease_until = NULL,
         decided_at = now(), error_code = $2, error_message = $3, failures = failures + $5 WHERE id = $1`,
      [id, result.code, result.message, reading, out ? 1 : 0],
    );
    return;
  }
  const backOffMs =
    result.kind === "postponed"
      ? result.retryAfterMs
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

async function announceCandidate(
  client: PoolClient,
  search: SearchRow,
  candidateId: string,
): Promise<void> {
  const [candidate] = await loadCandidateViews(client, search.id, [candidateId]);
  if (!candidate) return;
  const counts = await countCandidates(client, search.id);
  await appendSearchEvent(client, search.id, { type: "candidate", candidate, counts });
}
