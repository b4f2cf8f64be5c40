import { countOf } from "@/components/search/describe-search";
import type { OperationsView } from "@/research/operations-view";

/** The instance in sentences, numbers first. */

const number = new Intl.NumberFormat("en");
const rate = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

const dollars = (usd: number): string => `$${usd.toFixed(usd > 0 && usd < 0.01 ? 4 : 2)}`;

export const summariseSearches = ({ searches }: OperationsView): string =>
  `${number.format(searches.running)} running of ${number.format(searches.limit)} at most, ${number.format(searches.userLimit)} a user; ${countOf(searches.waiting, "waits", "wait")} for a place.`;

export const summariseQueue = ({ companies }: OperationsView): string =>
  `${countOf(companies.pending, "company waits", "companies wait")} in running searches. ${number.format(companies.sent)} handed to the engine, ${number.format(companies.running)} being read, of ${number.format(companies.limit)} at most.`;

export const summariseUsers = ({ users, userLimit }: OperationsView): string =>
  users.length === 0
    ? "Nobody has companies in flight."
    : `${countOf(users.length, "user has", "users have")} companies in flight, ${number.format(userLimit)} being read at most each.`;

export function summariseModel({ model }: OperationsView): string {
  if (model.name === null && model.calls === 0) return "No model is set, so nothing is spent.";
  const spent = `${dollars(model.usd)} in the last hour, ${dollars(model.usdDay)} in the last day`;
  const reserved = model.reservedUsd > 0 ? `, ${dollars(model.reservedUsd)} reserved` : "";
  return `${rate.format(model.callsPerMinute)} calls and ${number.format(Math.round(model.tokensPerMinute))} tokens a minute; ${spent}${reserved}.`;
}

export const summariseCrawl = ({ crawl }: OperationsView): string =>
  `${countOf(crawl.companies, "company", "companies")} and ${countOf(crawl.pages, "page", "pages")} in the last hour; ${countOf(
    crawl.errors.reduce((sum, { pages }) => sum + pages, 0),
    "page was",
    "pages were",
  )} not read.`;

export function summariseSweeper({ sweeper }: OperationsView): string {
  const { requested, resent, failed } = sweeper.lately;
  if (requested + resent + failed === 0)
    return "Nothing was lost in the last hour, so it had nothing to do.";
  const parts = [
    requested > 0 && `${countOf(requested, "start was", "starts were")} asked for again`,
    resent > 0 && `${countOf(resent, "company was", "companies were")} sent again`,
    failed > 0 && `${countOf(failed, "company was", "companies were")} given up on`,
  ].filter((part) => part !== false);
  return `In the last hour ${parts.join(", ")}.`;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** The time of the day, with the day where it was not today. */
export function describeTime(iso: string): string {
  const at = new Date(iso);
  const time = at.toLocaleTimeString("en-GB");
  return at.toDateString() === new Date().toDateString() ? time : `${day.format(at)}, ${time}`;
}

const pageKinds: Readonly<Record<string, string>> = {
  not_found: "not there (404)",
  needs_javascript: "shows nothing without JavaScript",
  empty: "without text",
  forbidden_by_robots: "forbidden by robots.txt",
  blocked: "refused to us",
  unsupported_type: "not a page",
  too_large: "too large",
  http_error: "answered with an error",
  unreachable: "could not be reached",
  timeout: "took too long",
};
export const describePageKind = (kind: string): string => pageKinds[kind] ?? kind;

const callKinds: Readonly<Record<string, string>> = {
  rejected: "turned away",
  failed: "failed",
  timed_out: "took too long",
  aborted: "stopped by us",
};
export const describeCallKind = (outcome: string): string => callKinds[outcome] ?? outcome;

export const describeState = (search: OperationsView["searches"]["list"][number]): string =>
  search.queuePosition === null ? search.state : `waiting, number ${search.queuePosition}`;
