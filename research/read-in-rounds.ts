import type { CompanyProfile } from "./company";
import { openSite, type SiteReader } from "./crawl/crawl-company";
import type { Criterion } from "./plan/plan";
import type { Assessment, SiteReading } from "./ports";
import type { ResearchReport } from "./research-report";
import type { ResearchLimits, ResearchPorts } from "./run-company";

/** Share of the page budget that the first round may use, and what a later one adds. */
const firstShare = 0.6;
const pagesPerRound = 2;
const maxRounds = 3;
/** With every open criterion decided this surely, pages that none of them calls for are not read. */
const enoughConfidence = 0.8;

export type RoundsResult = {
  readonly site: SiteReading;
  readonly crawl: { readonly outcome: string; readonly detail: string | null };
  /** Of the pages as they are now, for all criteria. */
  readonly assessment: Assessment;
};

/**
 * Reads a company's site in rounds: the first for all open criteria, each later one for those that the pages so far leave
 * unclear, until all are decided or pages, rounds or time are used up.
 */
export class SiteRounds {
  readonly rounds: ResearchReport["rounds"] = [];
  private readonly reader: SiteReader;
  private reading: Awaited<ReturnType<SiteReader["readMore"]>> | null = null;
  private assessed: { key: string; assessment: Assessment } | null = null;

  constructor(
    private readonly input: {
      company: CompanyProfile;
      criteria: readonly Criterion[];
      /** Those that no known field decides: what the site is read for. */
      open: readonly Criterion[];
      ports: Pick<ResearchPorts, "web" | "pages" | "hostGate" | "cpu">;
      limits: ResearchLimits;
      signal: AbortSignal;
    },
  ) {
    const { company, ports, limits, signal } = input;
    this.reader = openSite({
      homepageUrl: company.homepageUrl,
      companyId: company.id,
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
    });
  }

  async readUntilDecided(): Promise<RoundsResult> {
    let result = await this.readRound(
      this.input.open,
      Math.ceil(this.input.limits.maxPages * firstShare),
    );
    while (this.rounds.length < maxRounds && this.hasMore) {
      const open = this.undecided(result.assessment);
      if (open.length === 0) break;
      const before = result.site.pages.length;
      const left = this.rounds.length === maxRounds - 1;
      result = await this.readRound(open, left ? this.input.limits.maxPages : pagesPerRound);
      if (result.site.pages.length === before) break;
    }
    return result;
  }

  /** One round more for these criteria; null when the site or the budget has nothing left for them. */
  async readFor(criteria: readonly Criterion[]): Promise<RoundsResult | null> {
    if (!this.hasMore) return null;
    const before = this.reading?.pages.length ?? 0;
    const result = await this.readRound(criteria, pagesPerRound);
    return result.site.pages.length === before ? null : result;
  }

  private get hasMore(): boolean {
    return this.reading?.hasMore === true && !this.input.signal.aborted;
  }

  private async readRound(criteria: readonly Criterion[], maxPages: number): Promise<RoundsResult> {
    const known = new Set(this.reading?.pages.map(({ id }) => id));
    this.reading = await this.reader.readMore(criteria, {
      maxPages,
      isEnough: async (pages) =>
        this.isDecided(await this.assess({ pages, skipped: [], homepageRead: true })),
    });
    const { outcome, detail, hasMore: _, ...site } = this.reading;
    const fresh = site.pages.filter(({ id }) => !known.has(id));
    this.rounds.push({
      criterionIds: criteria.map(({ id }) => id),
      pageIds: fresh.map(({ id }) => id),
    });
    return { site, crawl: { outcome, detail }, assessment: await this.assess(site) };
  }

  /** Once for the same pages, whoever asks. */
  private async assess(site: SiteReading): Promise<Assessment> {
    const key = [site.pages.length, site.skipped.length, site.homepageRead].join();
    if (this.assessed?.key === key) return this.assessed.assessment;
    const { company, criteria, ports } = this.input;
    const assessment = await ports.cpu.assess({ company, criteria, site });
    this.assessed = { key, assessment };
    return assessment;
  }

  private isDecided({ verdicts }: Assessment): boolean {
    const open = new Set(this.input.open.map(({ id }) => id));
    return verdicts.every(
      ({ criterionId, outcome, confidence }) =>
        !open.has(criterionId) || (outcome !== "unclear" && confidence >= enoughConfidence),
    );
  }

  private undecided({ verdicts }: Assessment): Criterion[] {
    const unclear = new Set(
      verdicts.filter(({ outcome }) => outcome === "unclear").map(({ criterionId }) => criterionId),
    );
    return this.input.open.filter(({ id }) => unclear.has(id));
  }
}
