import { toWellFormed } from "./clean-text";

/** What one robots.txt says to one crawler. `crawlDelayMs` is 0 when it asks for none. */
export type Robots = {
  isAllowed(url: string): boolean;
  readonly crawlDelayMs: number;
  readonly sitemaps: readonly string[];
};

type Rule = { readonly pattern: string; readonly allow: boolean };

const maxChars = 512_000;
const maxRules = 2000;
const maxPatternChars = 2000;
const maxPathChars = 2000;
const maxSitemaps = 20;

export const allowAll: Robots = { isAllowed: () => true, crawlDelayMs: 0, sitemaps: [] };
export const forbidAll: Robots = { isAllowed: () => false, crawlDelayMs: 0, sitemaps: [] };

/** Misspellings that Google reads as what was meant; a site that wrote one meant to forbid. */
const disallowKeys = /^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)$/;
const agentKeys = /^user[- ]?agent$/;

/**
 * RFC 9309: the groups that name the token (case-insensitive, else `*`) are merged, the longest matching rule wins, allow
 * wins a tie, `*` and a final `$` are special, and unreserved characters match in either encoding. Text beyond 500 KB is ignored.
 * As Google's parser does, a missing colon and common misspellings are read as meant.
 */
export function parseRobots(text: string, userAgentToken: string): Robots {
  const token = userAgentToken.toLowerCase();
  const groups = { own: newGroup(), any: newGroup() };
  const sitemaps: string[] = [];
  let agents: string[] = [];
  let namesAgents = false;
  for (const line of text
    .slice(0, maxChars)
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)) {
    const record = readRecord(line);
    if (!record) continue;
    const { key, value } = record;
    if (key === "user-agent") {
      if (!namesAgents) agents = [];
      agents.push(value === "*" ? "*" : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? ""));
      namesAgents = true;
      continue;
    }
    if (key === "sitemap") {
      if (value && sitemaps.length < maxSitemaps) sitemaps.push(value);
      continue;
    }
    if (key === "other") continue;
    // Only rules end the list of agents: other records do not interfere (RFC 9309, 2.2.4).
    if (key !== "crawl-delay") namesAgents = false;
    const named = [
      ...(agents.includes(token) ? [groups.own] : []),
      ...(agents.includes("*") ? [groups.any] : []),
    ];
    for (const group of named) addRecord(group, key, value);
  }
  if (agents.includes(token)) groups.own.exists = true;
  const group = groups.own.exists ? groups.own : groups.any;
  return {
    isAllowed: (url) => isAllowed(group.rules, url),
    crawlDelayMs: group.crawlDelayMs,
    sitemaps,
  };
}

/**
 * RFC 9309, 2.3.1: a file that is not there (4xx) allows everything, one that cannot be reached (5xx) forbids everything.
 * 429 counts as unreachable, as Google reads it.
 */
export function robotsOfAnswer(
  answer: { readonly status: number; readonly body: Uint8Array },
  userAgentToken: string,
): Robots {
  if (answer.status >= 200 && answer.status < 300) {
    return parseRobots(new TextDecoder().decode(answer.body.subarray(0, maxChars)), userAgentToken);
  }
  return answer.status >= 500 || answer.status === 429 ? forbidAll : allowAll;
}

type Key = "user-agent" | "allow" | "disallow" | "crawl-delay" | "sitemap" | "other";

function readRecord(line: string): { key: Key; value: string } | null {
  const text = line.replace(/#.*$/s, "").trim();
  const parts = /^([A-Za-z][A-Za-z -]{0,30}?)\s*:(.*)$/s.exec(text) ?? /^(\S+)\s+(\S+)$/.exec(text);
  if (!parts) return null;
  return { key: keyOf(parts[1]?.toLowerCase() ?? ""), value: parts[2]?.trim() ?? "" };
}

function keyOf(name: string): Key {
  if (agentKeys.test(name)) return "user-agent";
  if (disallowKeys.test(name)) return "disallow";
  if (name === "site-map") return "sitemap";
  return name === "allow" || name === "crawl-delay" || name === "sitemap" ? name : "other";
}

/**
 * The product token of a crawler's User-Agent ("FooBot/1.2 (+https://…)", "Mozilla/5.0 (compatible; FooBot/1.2)"), in
 * lower case; empty when it has none, so that only `*` applies.
 */
export function productToken(userAgent: string): string {
  const compatible = /\(\s*compatible\s*;\s*([A-Za-z_-]+)/.exec(userAgent)?.[1];
  const token =
    compatible ?? /^([A-Za-z_-]+)(?=$|[/;(]|\s+[^A-Za-z_\s-])/.exec(userAgent.trim())?.[1];
  return token?.toLowerCase() ?? "";
}

type Group = { exists: boolean; readonly rules: Rule[]; crawlDelayMs: number };

function newGroup(): Group {
  return { exists: false, rules: [], crawlDelayMs: 0 };
}

function addRecord(group: Group, key: Key, value: string): void {
  group.exists = true;
  if (key === "crawl-delay") {
    const seconds = Number(value);
    if (Number.isFinite(seconds) && seconds > 0) group.crawlDelayMs = Math.round(seconds * 1000);
  }
  if (key !== "allow" && key !== "disallow") return;
  // An empty "Disallow:" forbids nothing; a pattern of "?…" or "*…" needs no slash.
  if (!value || value.length > maxPatternChars || group.rules.length >= maxRules) return;
  group.rules.push({ pattern: normalisePath(value), allow: key === "allow" });
  const folder = key === "allow" && /^(.*\/)index\.html?$/.exec(value)?.[1];
  // A folder is its index page.
  if (folder) group.rules.push({ pattern: `${normalisePath(folder)}$`, allow: true });
}

function isAllowed(rules: readonly Rule[], url: string): boolean {
  let path: string;
  try {
    const { pathname, search } = new URL(url);
    if (pathname === "/robots.txt") return true;
    path = normalisePath((pathname + search).slice(0, maxPathChars));
  } catch {
    return false;
  }
  let best: Rule | null = null;
  for (const rule of rules) {
    const length = best?.pattern.length ?? -1;
    if (rule.pattern.length < length) continue;
    if (rule.pattern.length === length && !rule.allow) continue;
    if (matches(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** Greedy glob: for each `*` only the last one is retried, so a match costs at most pattern × path steps. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const glob = anchored ? pattern.slice(0, -1) : `${pattern}*`;
  let at = 0;
  let inGlob = 0;
  let star = -1;
  let retryAt = 0;
  while (at < path.length) {
    if (glob[inGlob] === "*") {
      star = inGlob++;
      retryAt = at;
    } else if (glob[inGlob] === path[at]) {
      inGlob++;
      at++;
    } else if (star >= 0) {
      inGlob = star + 1;
      at = ++retryAt;
    } else return false;
  }
  while (glob[inGlob] === "*") inGlob++;
  return inGlob === glob.length;
}

/** One spelling per path: unreserved characters plain, everything else percent-encoded in upper case. */
function normalisePath(path: string): string {
  return path
    .replace(/[^\u0021-\u007e]+/g, (run) => encodeURIComponent(toWellFormed(run)))
    .replace(/%([0-9a-f]{2})/gi, (code, digits: string) => {
      const char = String.fromCharCode(Number.parseInt(digits, 16));
      return /[\w.~-]/.test(char) ? char : code.toUpperCase();
    });
}
