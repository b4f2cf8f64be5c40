import type { Criterion } from "../plan/plan";
import {
  afterReading,
  type HomeSite,
  isWorthwhile,
  type PagePromise,
  ratePage,
  worthOf,
} from "./choose-pages";
import { bareHost, cleanUrl, endlessShape, isTrap, pageKey } from "./normalise-url";
import type { PageLink } from "./page";
import type { PageTopic } from "./page-topics";
import { siteOf } from "./site-of";

export type Candidate = {
  readonly link: PageLink;
  readonly promise: PagePromise;
  /** Nothing links to it: a usual path that may not exist. */
  readonly isGuess: boolean;
  readonly shape: string | null;
};

const maxCandidates = 3000;
/** Pages of one shape that differ in numbers or parameters alone. */
const maxOfShape = 3;

/** The pages of one site that are known and not yet asked for, the most promising for the open criteria first. */
export class PageQueue {
  private readonly candidates = new Map<string, Candidate>();
  private readonly seen = new Set<string>();
  private readonly topicCounts = new Map<PageTopic, number>();
  private readonly shapeCounts = new Map<string, number>();
  private criteria: readonly Criterion[] = [];
  /** For each criterion, how likely no page taken for it states it. */
  private open: readonly number[] = [];
  private site: string | null = null;
  private homeUrl = "";
  private home: HomeSite = { host: "", language: null };

  /** Links are read relative to where the homepage was found. */
  startAt(homeUrl: string, language: string | null): void {
    this.homeUrl = homeUrl;
    this.home = { host: bareHost(homeUrl), language };
    this.site = siteOf(homeUrl);
  }

  /** What one criterion does not call for, another may: all that waits is rated again. */
  openFor(criteria: readonly Criterion[]): void {
    this.criteria = criteria;
    this.open = criteria.map(() => 1);
    for (const [key, candidate] of this.candidates) {
      this.candidates.set(key, {
        ...candidate,
        promise: ratePage(candidate.link, criteria, this.home),
      });
    }
  }

  get size(): number {
    return this.candidates.size;
  }

  get topics(): ReadonlySet<PageTopic> {
    return new Set([...this.candidates.values()].map(({ promise }) => promise.topic));
  }

  isNew(url: string): boolean {
    const key = pageKey(url);
    return !this.seen.has(key) && !this.candidates.has(key);
  }

  markSeen(url: string): void {
    this.seen.add(pageKey(url));
    this.candidates.delete(pageKey(url));
  }

  hasSeen(url: string): boolean {
    return this.seen.has(pageKey(url));
  }

  /** Passes over other sites, what was asked for, and what programs make without end. */
  add(raw: PageLink, isGuess = false): void {
    if (siteOf(raw.url) !== this.site || isTrap(raw.url)) return;
    const link = { ...raw, url: this.resolve(raw.url) };
    const key = pageKey(link.url);
    const known = this.candidates.get(key);
    if (this.seen.has(key) || (!known && this.candidates.size >= maxCandidates)) return;
    const promise = ratePage(link, this.criteria, this.home);
    if (known && total(promise) <= total(known.promise)) return;
    this.candidates.set(key, {
      link,
      promise,
      isGuess,
      shape: endlessShape(link.url),
    });
  }

  take(): Candidate | null {
    const best = this.findBest();
    if (!best) return null;
    const { link, promise, shape } = best;
    this.markSeen(link.url);
    const count = this.topicCounts.get(promise.topic) ?? 0;
    this.open = afterReading(promise, this.open, count);
    this.topicCounts.set(promise.topic, count + 1);
    if (shape) this.shapeCounts.set(shape, (this.shapeCounts.get(shape) ?? 0) + 1);
    return best;
  }

  hasMore(): boolean {
    return this.findBest() !== null;
  }

  private findBest(): Candidate | null {
    let best: Candidate | null = null;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const candidate of this.candidates.values()) {
      const worth = this.worthOf(candidate);
      if (worth > bestWorth && isWorthwhile(candidate.promise) && !this.isWornOut(candidate)) {
        best = candidate;
        bestWorth = worth;
      }
    }
    return best;
  }

  private worthOf({ promise, isGuess }: Candidate): number {
    const worth = worthOf(promise, this.open, this.topicCounts.get(promise.topic) ?? 0);
    return isGuess ? worth / 2 : worth;
  }

  private isWornOut({ shape }: Candidate): boolean {
    return shape !== null && (this.shapeCounts.get(shape) ?? 0) >= maxOfShape;
  }

  /** Links of the homepage's own host keep its protocol and its "www.". */
  private resolve(raw: string): string {
    const url = new URL(cleanUrl(raw));
    const home = new URL(this.homeUrl);
    if (bareHost(url.href) === this.home.host) {
      url.protocol = home.protocol;
      url.host = home.host;
    }
    return url.href;
  }
}

function total({ bonus, chances }: PagePromise): number {
  return bonus + 10 * chances.reduce((sum, chance) => sum + chance, 0);
}
