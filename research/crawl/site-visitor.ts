import type {
  HostGate,
  PageStore,
  ResearchCpu,
  Web,
  WebErrorCode,
  WebOptions,
  WebResponse,
} from "../ports";
import { fail, type Result } from "../result";
import {
  type Classified,
  classifyFailure,
  classifyPage,
  classifyStatus,
  isLasting,
} from "./classify-answer";
import type { ExtractedPage, NewPage, StoredPage } from "./page";
import { allowAll, forbidAll, type Robots, robotsOfAnswer } from "./robots";
import { isSameBrand, siteOf } from "./site-of";

export type VisitorPorts = {
  web: Web;
  pages: PageStore;
  cpu: Pick<ResearchCpu, "extract">;
  hostGate: HostGate;
};

export type VisitorOptions = {
  readonly ports: VisitorPorts;
  readonly companyId: string;
  /** Product token of the User-Agent, as robots.txt files name it. */
  readonly robotsToken: string;
  readonly maxBytesPerPage: number;
  readonly politenessDelayMs: number;
  readonly maxAgeMs: number;
  /** Includes the deadline. */
  readonly signal: AbortSignal;
  readonly deadlineAt: Date;
  readonly now: () => Date;
};

/** What one look at one URL gave before any parsing. */
export type Look =
  | { readonly kind: "stored"; readonly url: string; readonly page: StoredPage }
  | { readonly kind: "same"; readonly url: string; readonly page: StoredPage; readonly at: Date }
  | {
      readonly kind: "answer";
      readonly url: string;
      readonly response: WebResponse;
      readonly before: StoredPage | null;
    }
  | {
      readonly kind: "failed";
      readonly url: string;
      readonly classified: Classified;
      readonly before: StoredPage | null;
    }
  | { readonly kind: "aborted"; readonly url: string };

export type Visit = Classified & {
  readonly url: string;
  readonly page: StoredPage | null;
  /** Where the page sends its visitors instead of showing them something. */
  readonly sentTo: string | null;
};

const maxRetryAfterMs = 30_000;
const maxRedirects = 5;
/** RFC 9309 asks for 500 KiB of a robots.txt at least. */
const robotsBytes = 512_000;
const sitemapBytes = 2_000_000;
const failedMaxAgeMs = 24 * 60 * 60 * 1000;

/** Looks at the pages of one site: cache first, then robots.txt, then one polite conditional request. */
export class SiteVisitor {
  /** False while everything came from the cache. */
  hasAsked = false;
  private readonly rules = new Map<string, Promise<HostRules>>();
  /** What hosts answered that want to be left alone for longer than this crawl can wait, and until when. */
  private readonly refusals = new Map<string, { untilMs: number; answer: WebAnswer }>();

  constructor(private readonly options: VisitorOptions) {}

  /** Cache or network, no parsing: the caller may start the next look while it digests this one. */
  async look(url: string): Promise<Look> {
    const { ports, signal, now } = this.options;
    const before = await ports.pages.latest(url);
    if (before && this.isFresh(before)) return { kind: "stored", url, page: before };
    const answer = await this.follow(url, conditionsOf(before));
    if (signal.aborted && !answer.ok) return { kind: "aborted", url };
    if (!answer.ok) return { kind: "failed", url, classified: answer.classified, before };
    const { response } = answer;
    if (response.status === 304 && before) return { kind: "same", url, page: before, at: now() };
    const byStatus = classifyStatus(response.status) ?? this.judgeSize(response);
    if (byStatus) return { kind: "failed", url, classified: byStatus, before };
    return { kind: "answer", url, response, before };
  }

  /** Each hop is a request of its own, made only where it stays on this site and robots.txt allows it. */
  private async follow(url: string, headers: Readonly<Record<string, string>>): Promise<Followed> {
    let at = url;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const classified = await this.judgeAddress(url, at);
      if (classified) return { ok: false, classified };
      const { crawlDelayMs } = (await this.rulesOf(at)).robots;
      const delayMs = hop === 0 ? this.politeDelayMs(crawlDelayMs) : crawlDelayMs;
      const answer = await this.request(at, delayMs, { headers, givesRedirects: true });
      if (!answer.ok) return { ok: false, classified: classifyFailure(answer.error) };
      const response = answer.value;
      const next = redirectOf(response);
      if (next === null) {
        const led =
          response.finalUrl === at ? null : await this.judgeAddress(url, response.finalUrl);
        return led ? { ok: false, classified: led } : { ok: true, response };
      }
      at = next;
    }
    const message = `The page redirects more than ${maxRedirects} times.`;
    return { ok: false, classified: classifyFailure(fail("too_many_redirects", message).error) };
  }

  /** Extracts and stores what a look brought. */
  async digest(look: Exclude<Look, { kind: "aborted" }>, isHomepage: boolean): Promise<Visit> {
    const { pages } = this.options.ports;
    if (look.kind === "stored") return visitOf(look.url, look.page);
    if (look.kind === "same") {
      await pages.touch(look.page.id, look.at);
      return visitOf(look.url, { ...look.page, fetchedAt: look.at });
    }
    if (look.kind === "failed") return this.digestFailure(look);
    const { url, response } = look;
    const extracted = await this.options.ports.cpu.extract({
      body: response.body,
      contentType: response.headers["content-type"] ?? "",
      url: response.finalUrl,
    });
    const classified = classifyPage(extracted, isHomepage);
    if (!isLasting(classified.outcome)) {
      return this.digestFailure({ kind: "failed", url, classified, before: look.before });
    }
    // Error pages are known by their title; what else they say is not the company's word.
    const isText = classified.outcome === "ok" || classified.outcome === "needs_javascript";
    const content = isText
      ? extracted
      : { ...emptyPage, title: extracted.title, links: linkTo(extracted.refreshUrl) };
    const page = await this.store(url, response, content, classified, look.before);
    return { ...classified, url, page, sentTo: extracted.refreshUrl };
  }

  /** A plain text file of the site, such as its sitemap; null when it is not there or must not be read. */
  async readFile(url: string): Promise<string | null> {
    const { robots } = await this.rulesOf(url);
    if (this.options.signal.aborted || !robots.isAllowed(url)) return null;
    const delayMs = this.politeDelayMs(robots.crawlDelayMs);
    const answer = await this.request(url, delayMs, { firstBytes: sitemapBytes });
    if (!answer.ok || answer.value.status !== 200) return null;
    return new TextDecoder().decode(answer.value.body);
  }

  /** Sitemaps that the robots.txt of the URL's host names; empty when it was not read. */
  async sitemapsOf(url: string): Promise<readonly string[]> {
    return (await this.rulesOf(url)).robots.sitemaps;
  }

  private async digestFailure(look: Extract<Look, { kind: "failed" }>): Promise<Visit> {
    const { url, classified, before } = look;
    // An older copy with its date is better evidence than none while a site has a bad day.
    if (!isLasting(classified.outcome) && classified.outcome !== "forbidden_by_robots") {
      if (before?.outcome === "ok") return visitOf(url, before);
      return { ...classified, url, page: null, sentTo: null };
    }
    if (!isLasting(classified.outcome)) return { ...classified, url, page: null, sentTo: null };
    const response = { finalUrl: url, status: null, headers: {}, fetchedAt: this.options.now() };
    const page = await this.store(url, response, emptyPage, classified, before);
    return { ...classified, url, page, sentTo: null };
  }

  private async store(
    url: string,
    response: Pick<WebResponse, "finalUrl" | "headers" | "fetchedAt"> & { status: number | null },
    extracted: ExtractedPage,
    { outcome, reason }: Classified,
    before: StoredPage | null,
  ): Promise<StoredPage> {
    const { pages } = this.options.ports;
    const { needsJavascript: _, refreshUrl: __, canonicalUrl: ___, ...content } = extracted;
    const contentHash = await hashOf([outcome, content.title ?? "", content.text]);
    if (before?.contentHash === contentHash && before.finalUrl === response.finalUrl) {
      await pages.touch(before.id, response.fetchedAt);
      return { ...before, links: content.links, fetchedAt: response.fetchedAt };
    }
    const page: NewPage = {
      ...content,
      url,
      finalUrl: response.finalUrl,
      status: response.status,
      outcome,
      detail: reason,
      contentHash,
      etag: response.headers.etag ?? null,
      lastModified: response.headers["last-modified"] ?? null,
      fetchedAt: response.fetchedAt,
    };
    return pages.save(page, this.options.companyId);
  }

  private judgeSize({ body }: WebResponse): Classified | null {
    if (body.byteLength <= this.options.maxBytesPerPage) return null;
    return { outcome: "too_large", reason: "the page is larger than the limit" };
  }

  /** Where a page is, or a redirect leads, must be this site and open to robots. */
  private async judgeAddress(url: string, at: string): Promise<Classified | null> {
    if (at !== url && !isSameSite(url, at) && !isSameBrand(url, at)) {
      return { outcome: "unreachable", reason: `redirects to another site (${new URL(at).host})` };
    }
    const { robots, failure } = await this.rulesOf(at);
    return robots.isAllowed(at) ? null : (failure ?? forbidden);
  }

  private isFresh(page: StoredPage): boolean {
    const ageMs = this.options.now().getTime() - page.fetchedAt.getTime();
    if (!isLasting(page.outcome)) return false;
    return (
      ageMs <
      (page.outcome === "ok"
        ? this.options.maxAgeMs
        : Math.min(this.options.maxAgeMs, failedMaxAgeMs))
    );
  }

  private rulesOf(url: string): Promise<HostRules> {
    const { origin } = new URL(url);
    const known = this.rules.get(origin) ?? this.fetchRules(origin);
    this.rules.set(origin, known);
    return known;
  }

  private async fetchRules(origin: string): Promise<HostRules> {
    const delayMs = this.politeDelayMs(0);
    const answer = await this.request(`${origin}/robots.txt`, delayMs, { firstBytes: robotsBytes });
    if (!answer.ok) {
      if (answer.error.code === "too_many_redirects") return { robots: allowAll, failure: null };
      return { robots: forbidAll, failure: classifyFailure(answer.error) };
    }
    const { status, finalUrl } = answer.value;
    const robots = robotsOfAnswer(answer.value, this.options.robotsToken);
    const reason = `robots.txt could not be read (HTTP ${status}), so the site is left alone`;
    const failure: Classified | null =
      robots === forbidAll ? { outcome: "unreachable", reason } : null;
    const rules = { robots, failure };
    // A redirect of robots.txt to `www.` answers for that host too: one request less.
    const served = new URL(finalUrl);
    if (served.pathname === "/robots.txt" && isSameSite(origin, served.href)) {
      this.rules.set(served.origin, Promise.resolve(rules));
    }
    return rules;
  }

  private politeDelayMs(crawlDelayMs: number): number {
    return Math.max(this.options.politenessDelayMs, crawlDelayMs);
  }

  /**
   * One request through the host's gate; 429 and 503 with a `Retry-After` that is near are asked once more. A host whose
   * `Retry-After` is far off, or that refuses again, is not asked before that time.
   */
  private async request(
    url: string,
    delayMs: number,
    options: Omit<WebOptions, "signal">,
  ): Promise<WebAnswer> {
    const { ports, signal } = this.options;
    const { host } = new URL(url);
    const refusal = this.refusals.get(host);
    if (refusal && refusal.untilMs > this.options.now().getTime()) return refusal.answer;
    this.hasAsked = true;
    let release: () => void;
    try {
      release = await ports.hostGate.enter(host, delayMs, signal);
    } catch {
      return { ok: false, error: { code: "aborted", message: "The request was stopped." } };
    }
    try {
      let answer = await ports.web.get(url, { signal, ...options });
      let waitMs = this.retryAfterMs(answer);
      if (waitMs !== null && waitMs <= this.longestWaitMs() && (await pause(waitMs, signal))) {
        answer = await ports.web.get(url, { signal, ...options });
        waitMs = this.retryAfterMs(answer);
      }
      const nowMs = this.options.now().getTime();
      if (waitMs !== null) this.refusals.set(host, { untilMs: nowMs + waitMs, answer });
      return answer;
    } finally {
      release();
    }
  }

  private longestWaitMs(): number {
    const { deadlineAt, now } = this.options;
    return Math.min(maxRetryAfterMs, deadlineAt.getTime() - now().getTime());
  }

  /** Null when the site does not refuse, or names no time: seconds, or a date, which is now when it is past (RFC 9110). */
  private retryAfterMs(answer: WebAnswer): number | null {
    if (!answer.ok || (answer.value.status !== 429 && answer.value.status !== 503)) return null;
    const value = answer.value.headers["retry-after"]?.trim() ?? "";
    if (/^\d+$/.test(value)) return Number(value) * 1000;
    const atMs = /^[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(atMs) ? null : Math.max(0, atMs - this.options.now().getTime());
  }
}

type WebAnswer = Result<WebResponse, WebErrorCode>;
type Followed =
  | { readonly ok: true; readonly response: WebResponse }
  | { readonly ok: false; readonly classified: Classified };

type HostRules = { readonly robots: Robots; readonly failure: Classified | null };

const forbidden: Classified = { outcome: "forbidden_by_robots", reason: "robots.txt forbids it" };
const emptyPage: ExtractedPage = {
  title: null,
  text: "",
  blocks: [],
  facts: [],
  links: [],
  language: null,
  needsJavascript: false,
  refreshUrl: null,
  canonicalUrl: null,
};

/** A page that sends its visitors on is stored as one link and nothing to read. */
const linkTo = (url: string | null): ExtractedPage["links"] =>
  url === null ? [] : [{ url, text: "", where: "main" }];

function visitOf(url: string, page: StoredPage): Visit {
  const sentTo = page.outcome === "empty" && page.links.length === 1 ? page.links[0]?.url : null;
  const reason = page.outcome === "ok" ? null : page.detail;
  return { url, page, outcome: page.outcome, reason, sentTo: sentTo ?? null };
}

function conditionsOf(before: StoredPage | null): Record<string, string> {
  if (before?.outcome !== "ok") return {};
  return {
    ...(before.etag ? { "if-none-match": before.etag } : {}),
    ...(before.lastModified ? { "if-modified-since": before.lastModified } : {}),
  };
}

function redirectOf({ status, headers }: WebResponse): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? (headers.location ?? null) : null;
}

function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}

/** False when the signal ended the pause. */
function pause(waitMs: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve(true);
    }, waitMs);
    signal.addEventListener("abort", stop, { once: true });
  });
}

async function hashOf(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join("\u0000"));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
