import type { PoolClient } from "pg";
import type { Queryable } from "@/db/queryable";
import { findClaims, loadCandidateViews } from "@/db/rows/candidate-row";
import { addValues, failOpenValues, makeValuesCurrent, removeValues } from "@/db/rows/column-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates, loadSearchViews, lockSearch } from "@/db/rows/search-row";
import { addVerdicts, makeVerdictsCurrent, removeVerdicts } from "@/db/rows/verdict-row";
import { inTransaction } from "@/db/transaction";
import type { ColumnAnswer } from "@/research/columns/column";
import type { SpendReason } from "@/research/llm/spend";
import type { ResearchReport } from "@/research/research-report";
import type { Verdict } from "@/research/verify/verdict";
import { advanceSearch, toClaim } from "./chain/advance-search";
import { noteEnd } from "./chain/note-end";
import { readRoom } from "./chain/read-room";
import { decideFromVerdicts, settleCandidate } from "./chain/settle-candidate";
import type { ServiceContext, VerificationClaim } from "./context";
import { stopLockedSearch } from "./stop-search";

/** Pages read and skipped, kept with the candidate for the evidence panel. */
export type Reading = {
  readonly pageIds: readonly string[];
  readonly skipped: readonly { url: string; reason: string; outcome: string }[];
  readonly homepageRead: boolean;
  readonly outcome: string;
  readonly detail: string | null;
  /** Null when nothing had to be researched. */
  readonly report: ResearchReport | null;
};

type Recorded = {
  readonly verdicts: readonly Verdict[];
  readonly reading: Reading | null;
  /** True: the verdicts stand, though the attempt did not end. */
  readonly isJudged?: boolean;
  /** One for each column that was open, or none. */
  readonly answers?: readonly ColumnAnswer[];
  /** Pages that were read for the columns. */
  readonly answerPageIds?: readonly string[];
};

/** What became of one attempt at one company. */
export type VerificationResult = Recorded &
  /** Every criterion that was asked has its verdict; what they make of the company is read from the rows. */
  (
    | { readonly kind: "decided" }
    /** The company cannot be judged (its site cannot be read); trying again at once would not help. */
    | { readonly kind: "failed"; readonly code: string; readonly message: string }
    /** Something of ours broke: tried again until `maxFailures`. */
    | { readonly kind: "errored"; readonly code: string; readonly message: string }
    /** Stopped by the person: back to pending, what is known is kept. */
    | { readonly kind: "interrupted" }
    /** A provider is down for everybody: back to pending until it is asked again, uses none of the attempts. */
    | { readonly kind: "postponed" }
    | { readonly kind: "budget_spent"; readonly reason: SpendReason }
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
  let ranUnder: number | null = null;
  const { candidateId, attempt, searchId } = claim;
  const room = await readRoom(ctx.database.pool, ctx);
  const claims = await inTransaction(ctx.database.pool, async (client) => {
    // The lock is what a search's companies queue up for: what needs none comes before it, and the statements under it
    // are sent together. Each sees what those before it did.
    const added = await addVerdicts(client, {
      candidateId,
      attempt,
      verdicts: result.verdicts,
      stale: !result.isJudged && !["decided", "failed"].includes(result.kind),
    });
    const answers = result.answers ?? [];
    const answered = await addValues(client, { candidateId, attempt, answers });
    const [search, failures, , , found] = await Promise.all([
      lockSearch(client, searchId),
      readFailures(client, claim),
      makeVerdictsCurrent(client, { candidateId, attempt }),
      answers.length > 0 ? makeValuesCurrent(client, { candidateId, attempt }) : null,
      decideFromVerdicts(client, [candidateId]),
    ]);
    if (!search) return [];
    if (failures === null) {
      await removeVerdicts(client, added);
      await removeValues(client, answered);
      return findEarlierClaims(ctx, claim, client);
    }
    if (search.state === "running") ranUnder = search.epoch;
    let decision = found.get(candidateId) ?? null;
    const isGivenUp = result.kind === "errored" && failures + 1 >= ctx.chain.maxFailures;
    if (isGivenUp && decision?.opensValues) {
      await failOpenValues(client, [candidateId], result.message);
      decision = { ...decision, opensValues: false };
    }
    // What was known already spent nothing that the page would have to show.
    const mayHaveSpent = ctx.tools.model !== null && result.reading?.report !== null;
    const pageIds = result.answerPageIds ?? [];
    const [, , , [candidate], counted, [view]] = await Promise.all([
      settleCandidate(client, {
        candidateId,
        result,
        decision,
        failures,
        maxFailures: ctx.chain.maxFailures,
        modelWaitMs: room.modelWait?.waitMs ?? 0,
      }),
      pageIds.length > 0 ? noteAnswerPages(client, candidateId, pageIds) : null,
      result.reading?.homepageRead ? markVerified(client, candidateId) : null,
      loadCandidateViews(client, searchId, [candidateId]),
      countCandidates(client, searchId),
      mayHaveSpent ? loadSearchViews(client, [searchId]) : [],
    ]);
    const { counts } = counted;
    const announced = Promise.all([
      candidate ? appendSearchEvent(client, searchId, { type: "candidate", candidate, counts }) : 0,
      view ? appendSearchEvent(client, searchId, { type: "search", search: view }) : 0,
    ]);
    const goOn = async (): Promise<VerificationClaim[]> => {
      if (result.kind === "budget_spent" && search.state === "running") {
        await stopLockedSearch(client, search, result.reason);
        return [];
      }
      if (result.kind === "misconfigured" && search.state === "running") {
        await stopLockedSearch(client, search, "failed", result.message);
        return [];
      }
      if (search.epoch !== claim.epoch) return [];
      const claimedBy = { id: candidateId, attempt };
      return advanceSearch(client, { ctx, search, maxClaims: 2, claimedBy, room, counted });
    };
    const [claimed] = await Promise.all([goOn(), announced]);
    return claimed;
  });
  ctx.telemetry.count("companies.decided", 1, { outcome: result.kind });
  ctx.log.info("company.recorded", {
    searchId: claim.searchId,
    candidateId: claim.candidateId,
    attempt: claim.attempt,
    kind: result.kind,
    pages: result.reading?.pageIds.length ?? 0,
    crawl: result.reading?.outcome ?? null,
  });
  // Without a next company this one may have been the last.
  if (claims.length === 0 && ranUnder !== null) {
    await noteEnd(ctx, { searchId: claim.searchId, epoch: ranUnder });
  }
  return claims;
}

/** A company's pages are all those that were read for it, whenever. */
async function noteAnswerPages(
  client: PoolClient,
  candidateId: string,
  pageIds: readonly string[],
): Promise<void> {
  const nothing: Reading = {
    pageIds: [],
    skipped: [],
    homepageRead: true,
    outcome: "read",
    detail: null,
    report: null,
  };
  await client.query(
    `UPDATE candidate c SET reading = r.known || jsonb_build_object('pageIds', r.known->'pageIds' || (
         SELECT coalesce(jsonb_agg(id), '[]') FROM unnest($2::text[]) AS id WHERE NOT r.known->'pageIds' ? id))
     FROM (SELECT coalesce(reading, $3::jsonb) AS known FROM candidate WHERE id = $1) AS r WHERE c.id = $1`,
    [candidateId, pageIds, JSON.stringify(nothing)],
  );
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

/** Null when the attempt is not the one under way. */
async function readFailures(client: PoolClient, claim: VerificationClaim): Promise<number | null> {
  const { rows } = await client.query<{ failures: number }>(
    "SELECT failures FROM candidate WHERE id = $1 AND search_id = $2 AND attempt = $3 AND state IN ('sent', 'running')",
    [claim.candidateId, claim.searchId, claim.attempt],
  );
  return rows[0]?.failures ?? null;
}

/** Its homepage was read: the company exists. */
async function markVerified(client: PoolClient, candidateId: string): Promise<void> {
  await client.query(
    `UPDATE company SET verified = true FROM candidate c
     WHERE c.id = $1 AND company.id = c.company_id AND NOT company.verified`,
    [candidateId],
  );
}
