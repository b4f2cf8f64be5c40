import { isDatabaseAway } from "@/db/is-database-away";
import { loadResearchInput } from "@/db/load-research-input";
import { createPageStore } from "@/db/page-store";
import type { CompanyProfile } from "@/research/company";
import type { Criterion } from "@/research/plan/plan";
import { decideMatch } from "@/research/rank/decide-match";
import { type CompanyResearch, type ResearchLimits, researchCompany } from "@/research/run-company";
import type { Verdict } from "@/research/verify/verdict";
import { isPermanent } from "./chain/is-permanent";
import { keepLease } from "./chain/keep-lease";
import { outlastDatabase } from "./chain/outlast-database";
import { answerColumns } from "./columns/answer-columns";
import type { ServiceContext, VerificationClaim } from "./context";
import { failVerification } from "./fail-verification";
import { findKnownVerdicts, keepVerdicts } from "./known-verdicts";
import {
  findEarlierClaims,
  type Reading,
  recordVerification,
  type VerificationResult,
} from "./record-verification";
import { startVerification } from "./start-verification";

/**
 * The whole work on one claimed company: lease, research, record. Returns the companies claimed in its place.
 * Whatever goes wrong becomes a recorded result; only a database that stays away is thrown, and the lease then
 * recovers the row.
 */
export const verifyCandidate = ({
  ctx,
  input: claim,
}: {
  ctx: ServiceContext;
  input: VerificationClaim;
}): Promise<VerificationClaim[]> =>
  ctx.telemetry.inSearch(
    claim,
    "company",
    { "assay.candidate.id": claim.candidateId, "assay.attempt": claim.attempt },
    (note) => verify(ctx, claim, (kind) => note({ "assay.outcome": kind })),
  );

async function verify(
  ctx: ServiceContext,
  claim: VerificationClaim,
  noteKind: (kind: VerificationResult["kind"]) => void,
): Promise<VerificationClaim[]> {
  // Before the start, so that a stop in between is heard.
  const lease = keepLease({ ctx, claim });
  let announced: (() => Promise<void>) | null = null;
  let leave = () => {};
  try {
    const started = await outlastDatabase(() => startVerification({ ctx, input: claim }));
    // Superseded, or recorded already by an earlier run whose reply was lost: then its claims are found again.
    if (!started) return await findEarlierClaims(ctx, claim);
    // What waits for its turn has its lease, as what is researched has: neither is lost.
    leave = await ctx.turns.enter(claim, lease.signal);
    announced = ctx.announceStart(claim);
    const result = await research(ctx, claim, lease.signal);
    noteKind(result.kind);
    return await record(ctx, claim, result);
  } finally {
    lease.end();
    leave();
    await announced?.();
  }
}

const idsOf = ({ searchId, candidateId, attempt }: VerificationClaim) => ({
  searchId,
  candidateId,
  attempt,
});

/** A result that cannot be stored would be refused every time: then the attempt counts as broken, at once. */
async function record(
  ctx: ServiceContext,
  claim: VerificationClaim,
  result: VerificationResult,
): Promise<VerificationClaim[]> {
  try {
    return await outlastDatabase(() => recordVerification({ ctx, input: { claim, result } }));
  } catch (error) {
    if (!isPermanent(error)) throw error;
    ctx.log.error("record.refused", { ...idsOf(claim), reason: String(error) });
    return failVerification({ ctx, input: claim });
  }
}

async function research(
  ctx: ServiceContext,
  claim: VerificationClaim,
  stopped: AbortSignal,
): Promise<VerificationResult> {
  const { pool } = ctx.database;
  try {
    const { company, criteria, standing, columns, valuesAsked, pagesAfter } =
      await loadResearchInput(pool, claim.candidateId);
    const maxPageAgeMs = Math.min(
      ctx.crawl.maxPageAgeMs,
      pagesAfter ? Date.now() - pagesAfter.getTime() : Number.POSITIVE_INFINITY,
    );
    const limits: ResearchLimits = {
      maxPages: ctx.crawl.maxPages,
      maxRequests: ctx.crawl.maxRequests,
      maxPageAgeMs,
      politenessMs: ctx.crawl.politenessMsFor(company.domain),
      deadlineMs: ctx.chain.researchDeadlineMs,
    };
    const signal = AbortSignal.any([
      stopped,
      AbortSignal.timeout(ctx.chain.researchDeadlineMs + 5_000),
    ]);
    const judged = await judge(ctx, claim, { company, criteria, limits, signal });
    if (judged.kind !== "decided" && judged.kind !== "failed") return judged;
    const importance = new Map(criteria.map((each) => [each.id, each.importance]));
    const weighed = judged.verdicts.map(({ outcome, confidence, criterionId }) => ({
      outcome,
      confidence,
      importance: importance.get(criterionId),
    }));
    const { status } = decideMatch([...standing, ...weighed]);
    if (columns.length === 0 || (status !== "matched" && !valuesAsked)) return judged;
    return await answerColumns({ ctx, input: { claim, company, columns, judged, limits, signal } });
  } catch (error) {
    ctx.log.error("research.failed", { ...idsOf(claim), reason: String(error) });
    // Neither a stop nor an outage uses up any of the company's attempts.
    if (stopped.aborted) return { kind: "interrupted", verdicts: [], reading: null };
    if (isDatabaseAway(error)) return { kind: "postponed", verdicts: [], reading: null };
    return {
      kind: "errored",
      code: "research_error",
      message: "Something broke while this company was researched, three times over.",
      verdicts: [],
      reading: null,
    };
  }
}

/** Decides those criteria that have no verdict which stands. */
async function judge(
  ctx: ServiceContext,
  claim: VerificationClaim,
  input: {
    company: CompanyProfile;
    criteria: readonly Criterion[];
    limits: ResearchLimits;
    signal: AbortSignal;
  },
): Promise<VerificationResult> {
  const { company, criteria, limits, signal } = input;
  // Only values of columns are missing.
  if (criteria.length === 0) return { kind: "decided", verdicts: [], reading: null };
  const known = await findKnownVerdicts({
    ctx,
    input: { company, criteria, maxAgeMs: limits.maxPageAgeMs },
  });
  const knownVerdicts = [...known].map(([criterionId, { verdict }]) => ({
    ...verdict,
    criterionId,
  }));
  const knownPageIds = [...new Set([...known.values()].flatMap(({ pageIds }) => pageIds))];
  const missing = criteria.filter(({ id }) => !known.has(id));
  if (missing.length === 0) {
    const failure = [...known.values()].find((one) => one.failure !== null)?.failure ?? null;
    const reading = { ...nothingRead, pageIds: knownPageIds, homepageRead: failure === null };
    const verdicts = knownVerdicts;
    return failure === null
      ? { kind: "decided", verdicts, reading }
      : { kind: "failed", ...failure, verdicts, reading };
  }
  const found = await researchCompany({
    company,
    criteria: missing,
    ports: {
      web: ctx.tools.web,
      pages: createPageStore(ctx.database.pool),
      cpu: ctx.tools.cpu,
      hostGate: ctx.tools.hostGate,
      encoder: ctx.tools.encoder,
      judge: ctx.tools.model?.forSearch(claim.searchId).judge ?? null,
    },
    limits,
    signal,
  });
  await keepVerdicts({ ctx, input: { company, criteria: missing, found } });
  return toResult(found, knownVerdicts, knownPageIds);
}

/** All was known from pages that are still fresh: nothing was asked of the site or of a model. */
const nothingRead = {
  skipped: [],
  outcome: "known",
  detail: null,
  report: null,
} satisfies Partial<Reading>;

/** The result with what was known before it; a company's pages are all those behind its verdicts. */
function toResult(
  { verdicts: found, site, crawl, report, decision }: CompanyResearch,
  known: readonly Verdict[],
  knownPageIds: readonly string[],
): VerificationResult {
  const verdicts = [...known, ...found];
  const reading: Reading = {
    pageIds: [...new Set([...site.pages.map((page) => page.id), ...knownPageIds])],
    skipped: site.skipped.slice(0, 50),
    homepageRead: site.homepageRead,
    ...crawl,
    report,
  };
  switch (decision.kind) {
    case "decided":
      return { kind: "decided", verdicts, reading };
    case "unreadable":
      return { ...decision, kind: "failed", verdicts, reading };
    case "interrupted":
    case "postponed":
    case "budget_spent":
    case "misconfigured":
      // Estimates stay with the local judge's label; the model's verdict follows when the company is tried again.
      return { ...decision, verdicts, reading };
  }
}
