import {
  answerKey,
  type KnownVerdict,
  loadKnownVerdicts,
  saveKnownVerdicts,
} from "@/db/known-answers";
import type { CompanyProfile } from "@/research/company";
import type { Criterion } from "@/research/plan/plan";
import type { CompanyResearch } from "@/research/run-company";
import { judgeRules } from "@/research/verify/llm/prompt";
import type { Verdict } from "@/research/verify/verdict";
import type { ServiceContext } from "./context";

/** Raised when a change of retrieval, reading or the local rules would decide pages otherwise. */
const judgeVersion = 1;

/** All that a verdict is made of besides pages: who judges by which rules, the company's known fields, and the wording. */
function keyOf(ctx: ServiceContext, company: CompanyProfile, criterion: Criterion): string {
  const { model } = ctx.tools;
  const { text, kind, condition } = criterion;
  const judge = model ? [model.name, judgeRules] : ["local"];
  return answerKey([
    "verdict",
    judgeVersion,
    judge,
    company,
    { text, kind, condition },
    ctx.crawl.maxPages,
  ]);
}

/** What any search has found out about this company already and is not older than allowed, by criterion id. */
export async function findKnownVerdicts({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { company: CompanyProfile; criteria: readonly Criterion[]; maxAgeMs: number };
}): Promise<ReadonlyMap<string, KnownVerdict>> {
  const keys = new Map(input.criteria.map((one) => [one.id, keyOf(ctx, input.company, one)]));
  const now = Date.now();
  const known = await loadKnownVerdicts(ctx.database.pool, {
    keys: [...keys.values()],
    freshAfter: new Date(now - input.maxAgeMs),
    failureAfter: new Date(now - Math.min(input.maxAgeMs, failureMaxAgeMs)),
  });
  return new Map(
    [...keys].flatMap(([criterionId, key]) => {
      const found = known.get(key);
      return found ? [[criterionId, found] as const] : [];
    }),
  );
}

/** For so long a site that turned us away is not asked again. */
const failureMaxAgeMs = 3_600_000;
/** The site's own word. One that did not answer may answer in a minute, or the fault was ours. */
const wordsOfTheSite = ["forbidden", "needs_javascript"];

/** Keeps what this research decided. Without a page only a known field is worth keeping: nothing would date the rest. */
export async function keepVerdicts({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { company: CompanyProfile; criteria: readonly Criterion[]; found: CompanyResearch };
}): Promise<void> {
  const { company, criteria, found } = input;
  const { decision } = found;
  const isRefused = decision.kind === "unreadable" && wordsOfTheSite.includes(found.crawl.outcome);
  if ((decision.kind !== "decided" && !isRefused) || !found.isJudged) return;
  const failure = isRefused ? { code: decision.code, message: decision.message } : null;
  const pageIds = found.site.pages.map(({ id }) => id);
  const isDated = ({ judge }: Verdict) => isRefused || judge === "fact" || pageIds.length > 0;
  const verdicts = found.verdicts.filter(isDated).flatMap((verdict) => {
    const criterion = criteria.find(({ id }) => id === verdict.criterionId);
    return criterion ? [{ key: keyOf(ctx, company, criterion), verdict }] : [];
  });
  await saveKnownVerdicts(ctx.database.pool, {
    companyId: company.id,
    pageIds,
    failure,
    verdicts,
  });
}
