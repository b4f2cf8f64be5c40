import type { PageSummary } from "@/research/search-view";

/** "/customers" of an address, "home page" for its root. */
export function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search === "/" ? "home page" : decodeURI(pathname + search);
  } catch {
    return url;
  }
}

/** Only such addresses become links: lists of companies are written by anybody. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

const date = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** "22 Nov 2026, 08:12" in the reader's own time. */
export const describeDate = (iso: string): string => date.format(new Date(iso));

const outcomeWords: Record<Exclude<PageSummary["outcome"], "ok">, string> = {
  not_found: "It is not there (404).",
  needs_javascript: "It is an empty shell that only JavaScript fills.",
  empty: "It has no text.",
  forbidden_by_robots: "The site's robots.txt asks not to read it.",
  blocked: "The site refused to serve it.",
  unsupported_type: "It is not a web page.",
  too_large: "It is too large.",
  http_error: "The site answered with an error.",
  unreachable: "The site could not be reached.",
  timeout: "It did not answer in time.",
};

/** Why a page was not read; null when it was. */
export const describeSkip = ({ outcome, reason }: PageSummary): string | null =>
  outcome === "ok" ? reason : (reason ?? outcomeWords[outcome]);
