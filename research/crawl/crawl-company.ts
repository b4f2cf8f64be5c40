import type { Criterion } from "../plan/plan";
import type { SiteReading } from "../ports";
import { guessPaths, needOf } from "./choose-pages";
import { pageKey } from "./normalise-url";
import type { PageOutcome, StoredPage } from "./page";
import { PageQueue } from "./page-queue";
import { type PageTopic, pageTopics } from "./page-topics";
import { readSitemaps } from "./read-sitemaps";
import { isSameBrand, siteOf } from "./site-of";
import { type Look, SiteVisitor, type Visit, type VisitorPorts } from "./site-visitor";

type CrawlLimits = {
  /** Pages read, the homepage included; default 8. */
  readonly maxPages?: number;
  /** Pages asked for, those that fail included; default three times `maxPages`. */
  readonly maxRequests?: number;
  readonly maxBytesPerPage?: number;
  readonly politenessDelayMs?: number;
  /** A stored page younger than this is used without a request; default 7 days. */
  readonly maxAgeMs?: number;
  readonly deadline: Date | number;
};

export type CrawlInput = {
  readonly homepageUrl: string;
  readonly companyId: string;
  readonly criteria: readonly Criterion[];
  readonly ports: VisitorPorts;
  readonly limits: CrawlLimits;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Product token that robots.txt files may name; default "AssayBot". */
  readonly robotsToken?: string;
  readonly onPage?: (visit: Visit) => void;
  /** Asked once, when only pages are left that no open criterion calls for: true ends the crawl. */
  readonly isEnough?: (pages: readonly StoredPage[]) => Promise<boolean>;
};

/** A site that is read in rounds, each for the criteria that are still open. */
export type SiteInput = Omit<CrawlInput, "criteria" | "isEnough">;

export type SiteReader = {
  /**
   * Reads up to `maxPages` pages more that these criteria call for, within the limits of all rounds together. The first call
   * also reads robots.txt and the homepage. Answers with the whole site as read so far.
   */
  readMore(
    criteria: readonly Criterion[],
    options?: RoundOptions,
  ): Promise<CrawledSite & { readonly hasMore: boolean }>;
};
type RoundOptions = {
  readonly maxPages?: number;
  readonly isEnough?: (pages: readonly StoredPage[]) => Promise<boolean>;
};

export type CrawledSite = SiteReading & {
  readonly skipped: readonly SkippedPage[];
  readonly outcome: "read" | "partial" | "unreachable" | "forbidden" | "needs_javascript";
  /** A sentence for a person. */
  readonly detail: string;
};
type SkippedPage = {
  readonly url: string;
  readonly reason: string;
  readonly outcome: PageOutcome;
};

const defaultMaxPages = 8;
const weekMs = 7 * 24 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;
const maxGuesses = 2;
/** A homepage that sends its visitors on is followed this often. */
const maxRefreshes = 3;

/**
 * Reads one company's site within a budget: robots.txt, homepage, then the pages that the open criteria need, one
 * request at a time. Returns what was read when the signal or the deadline ends it. Throws only if the page store does.
 */
export async function crawlCompany(input: CrawlInput): Promise<CrawledSite> {
  const { criteria, isEnough, ...site } = input;
  return openSite(site).readMore(criteria, isEnough ? { isEnough } : {});
}

/** Nothing is asked of the site before the first `readMore`. */
export function openSite(input: SiteInput): SiteReader {
  const crawl = new Crawl(input);
  return { readMore: (criteria, options = {}) => crawl.readMore(criteria, options) };
}

class Crawl {
  private readonly pages: StoredPage[] = [];
  private readonly skipped: SkippedPage[] = [];
  private readonly queue = new PageQueue();
  private wasAsked = false;
  private readonly visitor: SiteVisitor;
  private readonly signal: AbortSignal;
  private readonly maxPages: number;
  private readonly maxRequests: number;
  private home: Visit | null = null;
  private lookCount = 0;
  private hadTrouble = false;
  private sitemapRead = false;
  private criteria: readonly Criterion[] = [];
  private round: RoundOptions = {};
  /** Pages in all that this round may reach. */
  private roundEnd = 0;
  private opened: CrawledSite["outcome"] | "open" | null = null;
  private refusal = "";

  constructor(private readonly input: SiteInput) {
    const { limits, now } = input;
    const deadlineAt = new Date(limits.deadline);
    const leftMs = Math.min(Math.max(0, deadlineAt.getTime() - now().getTime()), dayMs);
    this.signal = AbortSignal.any([input.signal, AbortSignal.timeout(leftMs)]);
    this.maxPages = Math.max(1, limits.maxPages ?? defaultMaxPages);
    this.maxRequests = limits.maxRequests ?? 3 * this.maxPages;
    this.visitor = new SiteVisitor({
      ports: input.ports,
      companyId: input.companyId,
      robotsToken: input.robotsToken ?? "AssayBot",
      maxBytesPerPage: limits.maxBytesPerPage ?? 2_000_000,
      politenessDelayMs: limits.politenessDelayMs ?? 500,
      maxAgeMs: limits.maxAgeMs ?? weekMs,
      signal: this.signal,
      deadlineAt,
      now,
    });
  }

  async readMore(
    criteria: readonly Criterion[],
    round: RoundOptions,
  ): Promise<CrawledSite & { hasMore: boolean }> {
    this.criteria = criteria;
    this.round = round;
    this.wasAsked = false;
    this.roundEnd = Math.min(this.maxPages, this.pages.length + (round.maxPages ?? this.maxPages));
    this.queue.openFor(criteria);
    if (this.opened === null) await this.open();
    if (this.opened !== "open" || !this.home) return { ...this.refused(), hasMore: false };
    await this.addMissingTopics();
    await this.readCandidates();
    const hasMore =
      !this.signal.aborted &&
      this.pages.length < this.maxPages &&
      this.lookCount < this.maxRequests &&
      this.queue.hasMore();
    return { ...this.conclude(this.home), hasMore };
  }

  private async open(): Promise<void> {
    if (!siteOf(this.input.homepageUrl)) {
      this.opened = "unreachable";
      this.refusal = "The homepage is not an http or https URL.";
      return;
    }
    const home = await this.readHomepage();
    if (!home) return;
    this.opened = "open";
    if (!hasSiteBehind(home)) {
      this.opened = home.outcome === "forbidden_by_robots" ? "forbidden" : "unreachable";
      this.refusal = `The homepage was not read: ${reasonOf(home)}.`;
    }
  }

  private refused(): CrawledSite {
    if (this.opened === null || this.opened === "open") return this.interrupted();
    return this.result(this.opened, this.refusal);
  }

  private async readHomepage(): Promise<Visit | null> {
    const url = new URL(this.input.homepageUrl);
    url.hash = "";
    this.queue.startAt(url.href, null);
    let visit = await this.visit(url.href, true);
    // Some sites answer only with, or only without, "www.".
    if (visit?.errorCode === "dns" || visit?.errorCode === "connection") {
      url.hostname = url.hostname.startsWith("www.")
        ? url.hostname.slice(4)
        : `www.${url.hostname}`;
      if (!this.signal.aborted && siteOf(url.href) === siteOf(this.input.homepageUrl)) {
        const other = await this.visit(url.href, true);
        if (other?.page) visit = other;
      }
    }
    for (let hops = 0; visit?.sentTo && hops < maxRefreshes && !this.signal.aborted; hops++) {
      const { sentTo } = visit;
      if (this.queue.hasSeen(sentTo) || !this.mayFollow(visit.url, sentTo)) break;
      visit = await this.visit(sentTo, true);
    }
    if (visit) this.home = visit;
    return visit;
  }

  private mayFollow(from: string, to: string): boolean {
    return siteOf(to) === siteOf(from) || isSameBrand(from, to);
  }

  private async visit(url: string, isHomepage: boolean): Promise<Visit | null> {
    this.queue.markSeen(url);
    this.lookCount++;
    const look = await this.visitor.look(url);
    return look.kind === "aborted" ? null : this.record(look, isHomepage);
  }

  /** While one page is parsed and stored the next request is on its way, so latency is the only serial cost. */
  private async readCandidates(): Promise<void> {
    let digesting: Promise<unknown> = Promise.resolve();
    while (!this.signal.aborted && this.lookCount < this.maxRequests) {
      let next = this.hasRoom(1) ? this.queue.take() : null;
      if (!next) {
        await digesting;
        next = this.hasRoom(0) ? this.queue.take() : null;
        if (!next) return;
      }
      const { topic } = next.promise;
      if (!this.wasAsked && this.round.isEnough && !this.isCalledFor(topic)) {
        await digesting;
        this.wasAsked = true;
        if (await this.round.isEnough(this.pages)) return;
      }
      this.lookCount++;
      const look = await this.visitor.look(next.link.url);
      await digesting;
      if (look.kind === "aborted") break;
      digesting = this.record(look, false);
      // Awaited above or below; until then a failure must not count as unhandled.
      digesting.catch(() => {});
    }
    await digesting;
  }

  private isCalledFor(topic: PageTopic): boolean {
    return needOf(topic, this.criteria) > 0;
  }

  private hasRoom(inFlight: number): boolean {
    return this.pages.length + inFlight < this.roundEnd;
  }

  private async record(
    look: Exclude<Look, { kind: "aborted" }>,
    isHomepage: boolean,
  ): Promise<Visit> {
    let visit = await this.visitor.digest(look, isHomepage);
    const { page } = visit;
    const twin = page && this.twinOf(page);
    if (twin) {
      const reason = `the same page as ${twin.finalUrl}`;
      visit = { ...visit, outcome: "not_found", reason, page: null };
    }
    if (isHomepage) this.home = visit;
    if (isHomepage && visit.page) this.queue.startAt(visit.page.finalUrl, visit.page.language);
    if (visit.page) {
      this.queue.markSeen(visit.page.finalUrl);
      // A shell has no text but what it states in structured data and meta tags.
      if (visit.outcome === "ok" || visit.page.facts.length > 0) this.pages.push(visit.page);
      for (const link of visit.page.links) this.queue.add(link);
    }
    if (visit.outcome !== "ok") {
      const { url, outcome, reason } = visit;
      this.skipped.push({ url, outcome, reason: reason ?? outcome });
      if (["timeout", "unreachable", "blocked", "http_error"].includes(outcome))
        this.hadTrouble = true;
    }
    this.input.onPage?.(visit);
    return visit;
  }

  private twinOf(page: StoredPage): StoredPage | undefined {
    return this.pages.find(
      (other) =>
        other.contentHash === page.contentHash ||
        pageKey(other.finalUrl) === pageKey(page.finalUrl),
    );
  }

  private homeUrl(): string {
    return this.home?.page?.finalUrl ?? this.input.homepageUrl;
  }

  /** Where the homepage links to no page of a topic that is needed: the sitemap, and without one the usual paths. */
  private async addMissingTopics(): Promise<void> {
    if (this.maxPages === 1 || this.signal.aborted) return;
    if (this.missesNoTopic() && this.queue.size >= 3) return;
    const home = this.homeUrl();
    if (await this.addSitemap(home)) return;
    const guesses = guessPaths(this.criteria, this.queue.topics)
      .map((path) => new URL(path, home).href)
      .filter((url) => this.queue.isNew(url));
    for (const url of guesses.slice(0, maxGuesses)) {
      this.queue.add({ url, text: "", where: "main" }, true);
    }
  }

  private missesNoTopic(): boolean {
    const { topics } = this.queue;
    return pageTopics.every((topic) => needOf(topic, this.criteria) < 5 || topics.has(topic));
  }

  /** True when a sitemap named pages of this site. Each is read once, whatever the number of rounds. */
  private async addSitemap(home: string): Promise<boolean> {
    // All from the cache: the site's network is left alone.
    if (this.sitemapRead || !this.visitor.hasAsked) return this.sitemapRead;
    const named = await this.visitor.sitemapsOf(home);
    // A site whose homepage shows its pages and whose robots.txt names no sitemap hardly has one.
    if (named.length === 0 && this.queue.size >= 3) return false;
    const first = (named.length > 0 ? named : ["/sitemap.xml"])
      .filter((url) => URL.canParse(url, home))
      .map((url) => new URL(url, home).href);
    const urls = await readSitemaps(first, siteOf(home), (url) => this.visitor.readFile(url));
    for (const url of urls) this.queue.add({ url, text: "", where: "main" });
    this.sitemapRead = urls.length > 0;
    return this.sitemapRead;
  }

  private conclude(home: Visit): CrawledSite {
    const count = this.pages.filter(({ outcome }) => outcome === "ok").length;
    const read = `${count} ${count === 1 ? "page" : "pages"} read`;
    if (this.signal.aborted) return this.interrupted();
    if (count === 0) {
      const outcome = home.outcome === "needs_javascript" ? "needs_javascript" : "unreachable";
      return this.result(outcome, `Nothing could be read: ${reasonOf(home)}.`);
    }
    if (home.outcome !== "ok") {
      return this.result("partial", `${read}, but not the homepage: ${reasonOf(home)}.`);
    }
    if (this.hadTrouble) return this.result("partial", `${read}; some pages could not be fetched.`);
    return this.result("read", `${read}.`);
  }

  private interrupted(): CrawledSite {
    const why = this.input.signal.aborted
      ? "The search was stopped"
      : "The time for this site was up";
    const count = this.pages.length;
    return this.result(
      count > 0 ? "partial" : "unreachable",
      `${why} after ${count} ${count === 1 ? "page" : "pages"}.`,
    );
  }

  private result(outcome: CrawledSite["outcome"], detail: string): CrawledSite {
    return {
      pages: this.pages,
      skipped: this.skipped,
      homepageRead: this.home?.outcome === "ok",
      outcome,
      detail,
    };
  }
}

/**
 * Whether other pages may be there although the homepage is not, or holds no text. A domain that is parked has none; a site
 * that refuses or is down is left alone.
 */
function hasSiteBehind({ outcome, page }: Visit): boolean {
  if (outcome === "not_found") return page?.status !== 200;
  return ["ok", "needs_javascript", "empty", "too_large", "http_error"].includes(outcome);
}

const reasonOf = ({ reason, outcome }: Visit): string => (reason ?? outcome).replace(/\.$/, "");
