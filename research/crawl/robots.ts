import {
  matchesPattern,
  pathOf,
  type RobotsPattern,
  readPath,
  readPattern,
} from "./robots-pattern";

/** What one robots.txt says to one crawler, of absolute URLs or paths. `crawlDelayMs` is 0 when it asks for none. */
export type Robots = {
  isAllowed(url: string): boolean;
  readonly crawlDelayMs: number;
  readonly sitemaps: readonly string[];
};

type Rule = RobotsPattern & { readonly allow: boolean };

const maxChars = 512_000;
/** Google's limit of a line; what stands behind it is cut off. */
const maxLineChars = 16_663;
const maxSitemaps = 20;
/** Rules times characters of a path: what no honest site comes near, and what would take seconds, is not allowed. */
const maxSteps = 100_000_000;
/** UTF-8's, whole, cut short, or read as Latin-1. */
const byteOrderMark = /^(?:\ufeff|\ufffd+|ï»¿)/;

export const allowAll: Robots = { isAllowed: () => true, crawlDelayMs: 0, sitemaps: [] };
export const forbidAll: Robots = { isAllowed: () => false, crawlDelayMs: 0, sitemaps: [] };

/**
 * RFC 9309: the groups that name the token (case-insensitive, else `*`) are merged, the longest matching rule wins, allow
 * wins a tie, `*` and a final `$` are special, and unreserved characters match in either encoding. Text beyond 500 KB is ignored.
 * As Google's parser does, a missing colon and common misspellings are read as meant; that it takes "Allow: /x/index.html"
 * for "/x/" too would read what RFC 9309 forbids, so we do not.
 */
export function parseRobots(text: string, userAgentToken: string): Robots {
  const token = userAgentToken.toLowerCase();
  const own = newGroup();
  const any = newGroup();
  const sitemaps: string[] = [];
  let current = new Set<Group>();
  let namesAgents = false;
  for (const line of text
    .slice(0, maxChars)
    .replace(byteOrderMark, "")
    .split(/\r\n?|\n/)) {
    const record = readRecord(line.slice(0, maxLineChars));
    if (!record) continue;
    const { key, value } = record;
    if (key === "user-agent") {
      if (!namesAgents) current = new Set();
      namesAgents = true;
      if (/^\*(\s|$)/.test(value)) current.add(any);
      else if (isNamed(value.toLowerCase(), token)) current.add(own);
      if (current.has(own)) own.exists = true;
    } else if (key === "sitemap") {
      if (value && sitemaps.length < maxSitemaps) sitemaps.push(value);
    } else {
      // Only rules end the list of agents: other records do not interfere (RFC 9309, 2.2.4).
      if (key !== "crawl-delay") namesAgents = false;
      for (const group of current) addRecord(group, key, value);
    }
  }
  const group = own.exists ? own : any;
  return {
    isAllowed: (url) => isAllowed(group.rules, url),
    crawlDelayMs: group.crawlDelayMs,
    sitemaps,
  };
}

/** Its product token up to a version or a space; names with digits, which RFC 9309 does not know, in full. */
function isNamed(name: string, token: string): boolean {
  if (token === "") return false;
  return /^[a-z_-]*/.exec(name)?.[0] === token || name.split(/[\s/]/, 1)[0] === token;
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

type Key = "user-agent" | "allow" | "disallow" | "crawl-delay" | "sitemap";

function readRecord(line: string): { key: Key; value: string } | null {
  const text = line.replace(/#.*$/s, "").trim();
  const parts = /^([A-Za-z][A-Za-z -]{0,30}?)\s*:(.*)$/s.exec(text) ?? /^(\S+)\s+(\S+)$/.exec(text);
  const name = parts?.[1]?.toLowerCase() ?? "";
  const key = keys.find(([, spelling]) => spelling.test(name))?.[0];
  return key ? { key, value: parts?.[2]?.trim() ?? "" } : null;
}

/** With the misspellings that Google reads as what was meant: a site that wrote one meant to forbid. */
const keys: readonly (readonly [Key, RegExp])[] = [
  ["user-agent", /^user[- ]?agent/],
  ["allow", /^allow/],
  ["disallow", /^(?:diss?all?ow|diasllow|disallaw)/],
  ["sitemap", /^site-?map/],
  ["crawl-delay", /^crawl-?delay$/],
];

type Group = { exists: boolean; readonly rules: Rule[]; crawlDelayMs: number };

function newGroup(): Group {
  return { exists: false, rules: [], crawlDelayMs: 0 };
}

function addRecord(group: Group, key: Key, value: string): void {
  if (key === "crawl-delay") {
    const seconds = Number(value);
    if (Number.isFinite(seconds) && seconds > 0) group.crawlDelayMs = Math.round(seconds * 1000);
  }
  if (key !== "allow" && key !== "disallow") return;
  // An empty "Disallow:" forbids nothing; a pattern of "?…" or "*…" needs no slash.
  if (!value) return;
  group.rules.push({ ...readPattern(value), allow: key === "allow" });
}

function isAllowed(rules: readonly Rule[], url: string): boolean {
  const path = pathOf(url).slice(0, maxLineChars);
  if (path === "/robots.txt") return true;
  const asked = readPath(path);
  if (rules.length * path.length > maxSteps) return false;
  let best: Rule | null = null;
  for (const rule of rules) {
    const octets = best?.octets ?? -1;
    if (rule.octets < octets || (rule.octets === octets && !rule.allow)) continue;
    if (matchesPattern(rule, asked)) best = rule;
  }
  return best?.allow ?? true;
}
