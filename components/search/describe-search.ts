import { isCommonSource, type SearchSource, type Source } from "@/research/company";
import type { CandidateView, SearchView } from "@/research/search-view";
import { countChecked } from "./search-reducer";

/** A search in sentences that a person would say. */

const number = new Intl.NumberFormat("en");

export const countOf = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

const sourceNames: Record<Source, string> = {
  demo: "Demo companies",
  imported: "Imported companies",
  starter: "Starter list",
  stored: "Stored pages",
  web: "The web",
};

export const nameSource = (source: SearchSource): string =>
  isCommonSource(source) ? sourceNames[source] : "A list";

/** Where a search looks: "Demo companies", "List “Makers in Ulm”". */
export const namePlace = ({ source, listName }: Pick<SearchView, "source" | "listName">): string =>
  listName === null ? nameSource(source) : `List “${listName}”`;

/** The same within a sentence. */
export const describePlace = ({
  source,
  listName,
}: Pick<SearchView, "source" | "listName">): string =>
  listName === null ? nameSource(source).toLowerCase() : `the list “${listName}”`;

/** What is being done now, while the search is not over. */
export function describeStage(search: SearchView, inFlight: readonly CandidateView[]): string {
  if (search.state === "queued") return describeWait(search.queuePosition);
  if (search.state === "planning") return "Planning: turning the words into criteria";
  if (search.state === "finding") return `Finding companies in ${describePlace(search)}`;
  if (inFlight.length === 0 && search.waitingUntil !== null)
    return "Waiting for the model server, which is overloaded or down. It goes on by itself; nothing is lost";
  if (inFlight.length === 0) return "Choosing the next companies";
  const domains = inFlight.slice(0, 3).map(({ company }) => company.domain);
  // The search's own number, which stands beside it: companies arrive a moment later than their count.
  const reading = search.counts.inFlight || inFlight.length;
  const more = reading > domains.length ? ", …" : "";
  return `Reading ${countOf(reading, "company", "companies")}: ${domains.join(", ")}${more}`;
}

function describeWait(queuePosition: number | null): string {
  if (queuePosition === null)
    return "Waiting for the job engine to take it up. It is stored; nothing is lost";
  if (queuePosition === 1) return "Waiting until another search has ended: this one is next";
  return `Waiting until other searches have ended: number ${number.format(queuePosition)} in the queue`;
}

/** Why it is over and what that means; null while it runs. */
export function describeEnd(search: SearchView): string | null {
  const { stopReason, counts, errorMessage } = search;
  const checked = countChecked(search);
  const open = counts.total - checked;
  const notChecked =
    open > 0 ? ` ${countOf(open, "company was", "companies were")} not checked.` : "";
  if (search.state === "failed" || stopReason === "failed")
    return `It failed. ${errorMessage ?? "The reason is not known."} What was checked is kept.`;
  if (stopReason === "all_checked")
    return counts.failed > 0
      ? `All ${countOf(counts.total, "company", "companies")} looked at; ${number.format(counts.failed)} could not be read.`
      : `All ${countOf(counts.total, "company", "companies")} checked.`;
  if (stopReason === "wanted_reached")
    return `Ended at ${countOf(counts.matched, "match", "matches")}, as asked.${notChecked}`;
  if (stopReason === "budget_spent")
    return `Ended because its budget is spent.${notChecked} Nothing that was checked is lost: a higher one lets it go on.`;
  if (stopReason === "user_day_spent")
    return `Ended because you have spent what one person may in a day.${notChecked} It can go on after midnight UTC.`;
  if (stopReason === "day_spent")
    return `Ended because this server has spent what it may in a day.${notChecked} It can go on after midnight UTC.`;
  if (stopReason === "stopped_by_user") return `Stopped by you.${notChecked}`;
  if (stopReason === "no_candidates")
    return isCommonSource(search.source)
      ? "No company was found to check."
      : "The list has no company to check.";
  return null;
}

/** One line for a list of searches. */
export function describeOutcome(search: SearchView): string {
  const checked = countChecked(search);
  const matches = countOf(search.counts.matched, "match", "matches");
  if (search.state === "failed") return "failed";
  if (search.stopReason === "no_candidates") return "no company found";
  if (search.state === "finished") return `${matches} of ${number.format(checked)}`;
  const verb = search.state === "stopped" ? "stopped" : "running";
  if (search.queuePosition !== null)
    return `waiting, number ${number.format(search.queuePosition)}`;
  if (search.counts.total === 0) return verb === "running" ? "starting" : verb;
  return `${verb} ${number.format(checked)}/${number.format(search.counts.total)}, ${matches}`;
}

export const describeSpend = ({ judge, spentUsd, capUsd }: SearchView): string | null => {
  if (judge === "estimate") return null;
  const spent = `$${spentUsd.toFixed(spentUsd > 0 && spentUsd < 0.01 ? 4 : 2)}`;
  return capUsd === null ? spent : `${spent} of $${capUsd.toFixed(2)}`;
};
