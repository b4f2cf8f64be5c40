import type { CompanyProfile } from "./company";
import { crawlCompany } from "./crawl/crawl-company";
import { evaluateCondition } from "./plan/evaluate-condition";
import type { Criterion } from "./plan/plan";
import type { HostGate, Judge, PageStore, ResearchCpu, SiteReading, Web } from "./ports";
import { decideMatch } from "./rank/decide-match";
import { checkCitations } from "./verify/check-citations";
import type { Verdict } from "./verify/verdict";

export type ResearchLimits = {
  readonly maxPages: number;
  readonly maxRequests?: number;
  readonly politenessMs: number;
  readonly maxPageAgeMs: number;
  /** The whole research of one company; what is known by then is returned. */
  readonly deadlineMs: number;
};

export type ResearchPorts = {
  readonly web: Web;
  readonly pages: PageStore;
  readonly cpu: ResearchCpu;
  readonly hostGate: HostGate;
  /** A model's judge; its verdicts replace the local estimates. */
  readonly judge?: Judge | null;
};

export type CompanyResearch = {
  /** One per criterion, in order; citations are checked. */
  readonly verdicts: Verdict[];
  readonly site: SiteReading;
  readonly crawl: { readonly outcome: string; readonly detail: string | null };
  readonly decision:
    | {
        readonly kind: "decided";
        readonly status: "matched" | "rejected" | "unclear";
        readonly score: number;
      }
    | { readonly kind: "unreadable"; readonly code: string; readonly message: string }
    | { readonly kind: "interrupted" }
    | { readonly kind: "postponed"; readonly retryAfterMs: number }
    | { readonly kind: "budget_spent" }
    /** The model cannot be used until a person mends its settings. */
    | { readonly kind: "misconfigured"; readonly message: string };
};

/** With every open criterion decided this surely, pages that none of them calls for are not read. */
const enoughConfidence = 0.8;
/** How long a company waits when the model's provider is down or limits us. */
const providerPauseMs = 15_000;

/**
 * Researches one company: known fields first, then its pages, then the local judge, then (where there is one) a
 * model over the same passages. Pure but for its ports; returns what is known when the signal or the deadline ends it.
 */
export async function researchCompany(input: {
  company: CompanyProfile;
  criteria: readonly Criterion[];
  ports: ResearchPorts;
  limits: ResearchLimits;
  signal: AbortSignal;
}): Promise<CompanyResearch> {
  const { company, criteria, ports, limits, signal } = input;
  const open = criteria.filter(
    ({ condition }) => condition === null || evaluateCondition(condition, company) === null,
  );
  const { site, crawl } =
    open.length === 0 ? unread : await readSite({ company, criteria: open, ports, limits, signal });
  const assessed = await ports.cpu.assess({ company, criteria, site });
  const local = assessed.verdicts.map((verdict) => checkCitations(verdict, site.pages));
  const answer = (verdicts: Verdict[], decision: CompanyResearch["decision"]): CompanyResearch => ({
    verdicts,
    site,
    crawl,
    decision,
  });
  if (signal.aborted) return answer(local, { kind: "interrupted" });

  const undecided = open.filter((criterion) => {
    const verdict = local.find((one) => one.criterionId === criterion.id);
    return verdict?.judge !== "fact";
  });
  // A shell may still give a line of metadata; it is no reading of the site.
  const readable = crawl.outcome === "read" || crawl.outcome === "partial";
  let verdicts = local;
  if (ports.judge && undecided.length > 0 && readable) {
    const judged = await ports.judge.judge(
      { company, criteria: undecided, site, retrieved: assessed.retrieved },
      signal,
    );
    if (judged.ok) {
      const byCriterion = new Map(judged.value.map((verdict) => [verdict.criterionId, verdict]));
      verdicts = local.map((verdict) => {
        const better = byCriterion.get(verdict.criterionId);
        return better ? checkCitations(better, site.pages) : verdict;
      });
    } else if (judged.error.code === "aborted") {
      return answer(local, { kind: "interrupted" });
    } else if (judged.error.code === "budget_spent") {
      return answer(local, { kind: "budget_spent" });
    } else if (judged.error.code === "misconfigured") {
      return answer(local, { kind: "misconfigured", message: judged.error.message });
    } else if (judged.error.code !== "invalid_answer") {
      return answer(local, { kind: "postponed", retryAfterMs: providerPauseMs });
    }
  }
  const match = decideMatch(verdicts);
  if (match.status === "unclear" && open.length > 0 && !readable) {
    return answer(verdicts, { kind: "unreadable", ...describeUnreadable(crawl) });
  }
  return answer(verdicts, { kind: "decided", status: match.status, score: match.score });
}

const unread = {
  site: { pages: [], skipped: [], homepageRead: false } satisfies SiteReading,
  crawl: { outcome: "not_needed", detail: null },
};

async function readSite(input: {
  company: CompanyProfile;
  criteria: readonly Criterion[];
  ports: ResearchPorts;
  limits: ResearchLimits;
  signal: AbortSignal;
}): Promise<{ site: SiteReading; crawl: CompanyResearch["crawl"] }> {
  const { company, criteria, ports, limits, signal } = input;
  const { outcome, detail, ...site } = await crawlCompany({
    homepageUrl: company.homepageUrl,
    companyId: company.id,
    criteria,
    ports,
    limits: {
      maxPages: limits.maxPages,
      ...(limits.maxRequests === undefined ? {} : { maxRequests: limits.maxRequests }),
      politenessDelayMs: limits.politenessMs,
      maxAgeMs: limits.maxPageAgeMs,
      deadline: Date.now() + limits.deadlineMs,
    },
    signal,
    now: () => new Date(),
    isEnough: async (pages) => {
      const site = { pages, skipped: [], homepageRead: true };
      const { verdicts } = await ports.cpu.assess({ company, criteria, site });
      return verdicts.every(
        ({ outcome, confidence }) => outcome !== "unclear" && confidence >= enoughConfidence,
      );
    },
  });
  return { site, crawl: { outcome, detail } };
}

function describeUnreadable(crawl: CompanyResearch["crawl"]): { code: string; message: string } {
  const why = crawl.detail ?? "Its pages could not be read.";
  return { code: `site_${crawl.outcome}`, message: why };
}
