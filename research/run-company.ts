import type { CompanyProfile } from "./company";
import { CompanyJudging, isReadable } from "./judge-in-looks";
import { isSpendReason, type SpendReason } from "./llm/spend";
import { meterCpu } from "./meter-cpu";
import { evaluateCondition } from "./plan/evaluate-condition";
import type { Criterion } from "./plan/plan";
import type { Encoder, HostGate, Judge, PageStore, ResearchCpu, SiteReading, Web } from "./ports";
import { decideMatch } from "./rank/decide-match";
import { SiteRounds } from "./read-in-rounds";
import type { ResearchReport } from "./research-report";
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
  /** Without one, retrieval and the local judge go by words alone. */
  readonly encoder?: Encoder | null;
};

export type CompanyResearch = {
  /** One per criterion, in order; citations are checked. */
  readonly verdicts: Verdict[];
  readonly site: SiteReading;
  readonly crawl: { readonly outcome: string; readonly detail: string | null };
  readonly report: ResearchReport;
  /** False where a model should have judged and could not: its verdicts are the local judge's then. */
  readonly isJudged: boolean;
  readonly decision:
    | {
        readonly kind: "decided";
        readonly status: "matched" | "rejected" | "unclear";
        readonly score: number;
      }
    | { readonly kind: "unreadable"; readonly code: string; readonly message: string }
    | { readonly kind: "interrupted" }
    /** The model's provider is down or limits us. */
    | { readonly kind: "postponed" }
    | { readonly kind: "budget_spent"; readonly reason: SpendReason }
    /** The model cannot be used until a person mends its settings. */
    | { readonly kind: "misconfigured"; readonly message: string };
};

/**
 * Researches one company: known fields first, then its pages in rounds with the local judge, then (where there is one) a model over
 * the best passages, which looks once more where it stays unclear. Pure but for its ports; returns what is known when the
 * signal or the deadline ends it.
 */
export async function researchCompany(input: {
  company: CompanyProfile;
  criteria: readonly Criterion[];
  ports: ResearchPorts;
  limits: ResearchLimits;
  signal: AbortSignal;
}): Promise<CompanyResearch> {
  const { company, criteria, limits, signal } = input;
  const meter = meterCpu(input.ports.cpu);
  const ports = { ...input.ports, cpu: meter.cpu };
  const open = criteria.filter(
    ({ condition }) => condition === null || evaluateCondition(condition, company) === null,
  );
  const reader = new SiteRounds({ company, criteria, open, ports, limits, signal });
  const read =
    open.length === 0
      ? { ...unread, assessment: await ports.cpu.assess({ company, criteria, site: unread.site }) }
      : await reader.readUntilDecided();
  const judging = new CompanyJudging({ company, criteria, ports, signal, reader });
  const judged = await judging.judge(read);
  const { site, crawl, verdicts, failure } = judged;
  const decide = (): CompanyResearch["decision"] => {
    if (signal.aborted || failure?.code === "aborted") return { kind: "interrupted" };
    if (failure && isSpendReason(failure.code))
      return { kind: "budget_spent", reason: failure.code };
    if (failure?.code === "misconfigured")
      return { kind: "misconfigured", message: failure.message };
    if (failure && failure.code !== "invalid_answer") return { kind: "postponed" };
    const importance = new Map(criteria.map((each) => [each.id, each.importance]));
    const match = decideMatch(
      verdicts.map((verdict) => ({
        ...verdict,
        importance: importance.get(verdict.criterionId),
      })),
    );
    if (match.status === "unclear" && open.length > 0 && !isReadable(crawl))
      return { kind: "unreadable", ...describeUnreadable(crawl) };
    return { kind: "decided", status: match.status, score: match.score };
  };
  return {
    verdicts,
    site,
    crawl,
    isJudged: failure === null,
    decision: decide(),
    report: { rounds: reader.rounds, cpuMs: Math.round(meter.totalMs()), ...judged.counts },
  };
}

const unread = {
  site: { pages: [], skipped: [], homepageRead: false } satisfies SiteReading,
  crawl: { outcome: "not_needed", detail: null },
};

function describeUnreadable(crawl: CompanyResearch["crawl"]): { code: string; message: string } {
  const why = crawl.detail ?? "Its pages could not be read.";
  return { code: `site_${crawl.outcome}`, message: why };
}
