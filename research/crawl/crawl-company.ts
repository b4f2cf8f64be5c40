import type { Criterion } from "../plan/plan";
import type { SiteReading } from "../ports";
import { discountTopic, guessPaths, type PageTopic, scoreLink, topicNeeds } from "./choose-pages";
import type { PageOutcome, StoredPage } from "./page";
import { chooseChildSitemap, readSitemap } from "./read-sitemap";
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

type Link = {
  readonly url: string;
  readonly text: string;
  readonly where: "nav" | "main" | "footer";
};
type Candidate = {
  readonly url: string;
  readonly score: number;
  readonly topic: PageTopic;
  /** Null for a path that nothing links to. */
  readonly link: Link | null;
};

const defaultMaxPages = 8;
const weekMs = 7 * 24 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;
/** Below this a page is not worth the wait. */
const minScore = 0.6;
const maxGuesses = 2;
const maxSitemapCandidates = 100;
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
  private readonly seen = new Set<string>();
  private readonly candidates = new Map<string, Candidate>();
  private readonly topics = new Map<PageTopic, number>();
  private wasAsked = false;
  private readonly visitor: SiteVisitor;
  private readonly signal: AbortSignal;
  private readonly maxPages: number;
  private readonly maxRequests: number;
  private site: string | null;
  private home: Visit | null = null;
  private guessesLeft = maxGuesses;
  private lookCount = 0;
  private hadTrouble = false;
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
    this.site = siteOf(input.homepageUrl);
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
    this.guessesLeft = maxGuesses;
    this.roundEnd = Math.min(this.maxPages, this.pages.length + (round.maxPages ?? this.maxPages));
    if (this.opened === null) await this.open();
    else this.scoreAgain();
    if (this.opened !== "open" || !this.home) return { ...this.refused(), hasMore: false };
    await this.addMissingTopics();
    await this.readCandidates();
    const hasMore =
      !this.signal.aborted &&
      this.pages.length < this.maxPages &&
      this.lookCount < this.maxRequests &&
      this.findBest() !== null;
    return { ...this.conclude(this.home), hasMore };
  }

  private async open(): Promise<void> {
    if (!this.site) {
      this.opened = "unreachable";
      this.refusal = "The homepage is not an http or https URL.";
      return;
    }
    const home = await this.readHomepage();
    if (!home) return;
    this.opened = "open";
    if (home.outcome !== "ok" && home.outcome !== "needs_javascript" && home.outcome !== "empty") {
      this.opened = home.outcome === "forbidden_by_robots" ? "forbidden" : "unreachable";
      this.refusal = `The homepage was not read: ${(home.reason ?? home.outcome).replace(/\.$/, "")}.`;
    }
  }

  private refused(): CrawledSite {
    if (this.opened === null || this.opened === "open") return this.interrupted();
    return this.result(this.opened, this.refusal);
  }

  /** What one criterion does not call for, another may. */
  private scoreAgain(): void {
    for (const [key, candidate] of this.candidates) {
      if (!candidate.link) continue;
      const link = { ...candidate.link, url: candidate.url };
      this.candidates.set(key, { ...candidate, ...scoreLink(link, this.criteria) });
    }
  }

  private async readHomepage(): Promise<Visit | null> {
    const url = new URL(this.input.homepageUrl);
    url.hash = "";
    let visit = await this.visit(url.href, true);
    // Some sites answer only with, or only without, "www.".
    if (visit?.errorCode === "dns" || visit?.errorCode === "connection") {
      url.hostname = url.hostname.startsWith("www.")
        ? url.hostname.slice(4)
        : `www.${url.hostname}`;
      if (!this.signal.aborted && siteOf(url.href) === this.site) {
        const other = await this.visit(url.href, true);
        if (other?.page) visit = other;
      }
    }
    for (let hops = 0; visit?.sentTo && hops < maxRefreshes && !this.signal.aborted; hops++) {
      const { sentTo } = visit;
      if (this.seen.has(keyOf(sentTo)) || !this.mayFollow(visit.url, sentTo)) break;
      visit = await this.visit(sentTo, true);
    }
    if (visit) this.home = visit;
    return visit;
  }

  private mayFollow(from: string, to: string): boolean {
    return siteOf(to) === siteOf(from) || isSameBrand(from, to);
  }

  private async visit(url: string, isHomepage: boolean): Promise<Visit | null> {
    this.seen.add(keyOf(url));
    this.lookCount++;
    const look = await this.visitor.look(url);
    return look.kind === "aborted" ? null : this.record(look, isHomepage);
  }

  /** While one page is parsed and stored the next request is on its way, so latency is the only serial cost. */
  private async readCandidates(): Promise<void> {
    let digesting: Promise<unknown> = Promise.resolve();
    while (!this.signal.aborted && this.lookCount < this.maxRequests) {
      let next = this.hasRoom(1) ? this.takeBest() : null;
      if (!next) {
        await digesting;
        next = this.hasRoom(0) ? this.takeBest() : null;
        if (!next) return;
      }
      const { topic } = next;
      if (!this.wasAsked && this.round.isEnough && !this.isCalledFor(topic)) {
        await digesting;
        this.wasAsked = true;
        if (await this.round.isEnough(this.pages)) return;
      }
      this.topics.set(topic, (this.topics.get(topic) ?? 0) + 1);
      this.lookCount++;
      const look = await this.visitor.look(next.url);
      await digesting;
      if (look.kind === "aborted") break;
      digesting = this.record(look, false);
      // Awaited above or below; until then a failure must not count as unhandled.
      digesting.catch(() => {});
    }
    await digesting;
  }

  private isCalledFor(topic: PageTopic): boolean {
    return (topicNeeds(this.criteria).get(topic) ?? 0) > 0;
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
    // Its links are read relative to where the homepage was found.
    if (isHomepage) this.home = visit;
    if (isHomepage && visit.page) this.site = siteOf(visit.page.finalUrl);
    if (visit.page) {
      this.seen.add(keyOf(visit.page.finalUrl));
      // A shell has no text but what it states in structured data and meta tags.
      if (visit.outcome === "ok" || visit.page.facts.length > 0) this.pages.push(visit.page);
      this.addLinks(visit.page);
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
        other.contentHash === page.contentHash || keyOf(other.finalUrl) === keyOf(page.finalUrl),
    );
  }

  private addLinks(page: StoredPage): void {
    for (const link of page.links) this.addCandidate(link);
  }

  private addCandidate(link: Link): void {
    if (siteOf(link.url) !== this.site) return;
    const url = this.canonical(link.url);
    const key = keyOf(url);
    if (this.seen.has(key)) return;
    const { score, topic } = scoreLink({ ...link, url }, this.criteria);
    const known = this.candidates.get(key);
    if (!known || known.score < score) this.candidates.set(key, { url, score, topic, link });
  }

  /** Links of the homepage's own host keep its protocol and its "www.", and lose what only tracks clicks. */
  private canonical(raw: string): string {
    const url = new URL(raw);
    const home = new URL(this.homeUrl());
    if (bareHost(url) === bareHost(home)) {
      url.protocol = home.protocol;
      url.host = home.host;
    }
    for (const name of [...url.searchParams.keys()]) {
      if (/^(utm_|ref$|source$|gclid|fbclid|_gl$|hs)/i.test(name)) url.searchParams.delete(name);
    }
    return url.href;
  }

  private isElsewhere(url: string): boolean {
    return bareHost(new URL(url)) !== bareHost(new URL(this.homeUrl()));
  }

  private homeUrl(): string {
    return this.home?.page?.finalUrl ?? this.input.homepageUrl;
  }

  private takeBest(): Candidate | null {
    const best = this.findBest();
    if (!best) return null;
    this.candidates.delete(best[0]);
    this.seen.add(best[0]);
    return best[1];
  }

  private findBest(): [string, Candidate] | null {
    let best: [string, Candidate] | null = null;
    let bestScore = minScore;
    for (const [key, candidate] of this.candidates) {
      const score = discountTopic(
        candidate.score - (this.isElsewhere(candidate.url) ? 2 : 0),
        candidate.topic,
        this.topics.get(candidate.topic) ?? 0,
      );
      if (score > bestScore) {
        best = [key, candidate];
        bestScore = score;
      }
    }
    return best;
  }

  /** Where the homepage links to no page of a topic that is needed: the sitemap, and without one the usual paths. */
  private async addMissingTopics(): Promise<void> {
    if (this.maxPages === 1 || this.signal.aborted) return;
    if (this.missingTopics().length === 0 && this.candidates.size >= 3) return;
    const home = this.homeUrl();
    if (await this.addSitemap(home)) return;
    const known = new Set([...this.candidates.values()].map(({ topic }) => topic));
    for (const { path, topic, score } of guessPaths(this.criteria, known)) {
      const url = new URL(path, home).href;
      if (this.guessesLeft === 0) return;
      if (this.seen.has(keyOf(url)) || this.candidates.has(keyOf(url))) continue;
      this.guessesLeft--;
      this.candidates.set(keyOf(url), { url, topic, score, link: null });
    }
  }

  private missingTopics(): PageTopic[] {
    const known = new Set([...this.candidates.values()].map(({ topic }) => topic));
    return [...topicNeeds(this.criteria)]
      .filter(([topic, need]) => need >= 5 && !known.has(topic))
      .map(([topic]) => topic);
  }

  /** True when a sitemap named pages of this site. */
  private async addSitemap(home: string): Promise<boolean> {
    // All from the cache: the site's network is left alone.
    if (!this.visitor.hasAsked) return false;
    const named = (await this.visitor.sitemapsOf(home)).filter((url) => siteOf(url) === this.site);
    // A site whose homepage shows its pages and whose robots.txt names no sitemap hardly has one.
    if (named.length === 0 && this.candidates.size >= 3) return false;
    const first = named[0] ?? new URL("/sitemap.xml", home).href;
    let sitemap = readSitemap((await this.visitor.readFile(first)) ?? "");
    const child = chooseChildSitemap(sitemap.sitemaps.filter((url) => siteOf(url) === this.site));
    if (child) sitemap = readSitemap((await this.visitor.readFile(child)) ?? "");
    const best = sitemap.pages
      .filter((url) => siteOf(url) === this.site)
      .map((url) => ({ url, text: "", where: "main" as const }))
      .map((link) => ({ link, ...scoreLink(link, this.criteria) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, maxSitemapCandidates);
    for (const { link } of best) this.addCandidate(link);
    return best.length > 0;
  }

  private conclude(home: Visit): CrawledSite {
    const count = this.pages.filter(({ outcome }) => outcome === "ok").length;
    const read = `${count} ${count === 1 ? "page" : "pages"} read`;
    if (this.signal.aborted) return this.interrupted();
    if (count === 0) {
      const outcome = home.outcome === "needs_javascript" ? "needs_javascript" : "unreachable";
      return this.result(outcome, `Nothing could be read: ${home.reason}.`);
    }
    if (home.outcome !== "ok") {
      return this.result("partial", `${read}, but not the homepage: ${home.reason}.`);
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

/** Same page, whatever the protocol, "www.", trailing slash, index file or fragment. */
function keyOf(raw: string): string {
  const url = new URL(raw);
  const path = url.pathname
    .replace(/\/(index|home|default)\.(html?|php|aspx?)$/i, "/")
    .replace(/\/+$/, "");
  return `${bareHost(url)}${path}${url.search}`;
}

function bareHost(url: URL): string {
  return url.host.replace(/^www\./, "");
}
