import { createPageStore } from "@/db/page-store";
import type { Column, ColumnAnswer } from "@/research/columns/column";
import { researchColumns } from "@/research/columns/research-columns";
import type { CompanyProfile } from "@/research/company";
import { isSpendReason } from "@/research/llm/spend";
import type { ResearchLimits } from "@/research/run-company";
import type { ServiceContext, VerificationClaim } from "../context";
import type { VerificationResult } from "../record-verification";
import { findKnownValues, keepValues } from "./known-values";

/**
 * Adds the values of the open columns to the result of a company that was judged. What a stop, an outage or a cap cuts
 * short is looked for again; the verdicts stand.
 */
export async function answerColumns({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: {
    claim: VerificationClaim;
    company: CompanyProfile;
    columns: readonly Column[];
    judged: VerificationResult;
    limits: ResearchLimits;
    signal: AbortSignal;
  };
}): Promise<VerificationResult> {
  const { claim, company, columns, judged, limits, signal } = input;
  if (judged.kind === "failed") {
    // Only what is known without the site can be said of one that cannot be read.
    const reason = judged.message;
    const found = await ctx.tools.cpu.extractValues({ company, columns, site: nothingRead });
    const answers = found.answers.map((answer) =>
      answer.outcome === "found"
        ? answer
        : { ...answer, outcome: "failed" as const, reasoning: reason },
    );
    return { ...judged, answers };
  }
  const maxAgeMs = limits.maxPageAgeMs;
  const known = await findKnownValues({ ctx, input: { company, columns, maxAgeMs } });
  const missing = columns.filter(({ id }) => !known.has(id));
  const knownAnswers = [...known.values()].map(({ answer }) => answer);
  const knownPageIds = [...known.values()].flatMap(({ pageIds }) => pageIds);
  if (missing.length === 0) {
    return { ...judged, answers: knownAnswers, answerPageIds: knownPageIds };
  }
  const found = await researchColumns({
    company,
    columns: missing,
    ports: {
      web: ctx.tools.web,
      pages: createPageStore(ctx.database.pool),
      cpu: ctx.tools.cpu,
      hostGate: ctx.tools.hostGate,
      extractor: ctx.tools.model?.forSearch(claim.searchId).extractor ?? null,
    },
    limits,
    signal,
  });
  const { failure } = found;
  const rest = { verdicts: judged.verdicts, reading: judged.reading, isJudged: true };
  if (signal.aborted || failure?.code === "aborted") return { ...rest, kind: "interrupted" };
  if (failure && isSpendReason(failure.code))
    return { ...rest, kind: "budget_spent", reason: failure.code };
  if (failure?.code === "misconfigured")
    return { ...rest, kind: "misconfigured", message: failure.message };
  if (failure && failure.code !== "invalid_answer") return { ...rest, kind: "postponed" };
  const pageIds = found.pages.map(({ id }) => id);
  if (failure === null)
    await keepValues({ ctx, input: { company, columns: missing, found: found.answers, pageIds } });
  const answers: ColumnAnswer[] = [...knownAnswers, ...found.answers];
  return { ...judged, answers, answerPageIds: [...new Set([...pageIds, ...knownPageIds])] };
}

const nothingRead = { pages: [], skipped: [], homepageRead: false };
