import Link from "next/link";
import { countOf } from "@/components/search/describe-search";
import { FirstStages } from "@/components/search/first-stages";
import { editPath } from "@/components/search/search-head";
import { countChecked } from "@/components/search/search-reducer";
import { Button, buttonLooks } from "@/components/ui/button";
import { isOver, type SearchView } from "@/research/search-view";
import { NoCandidates } from "./no-candidates";
import type { ResultTab } from "./select-rows";

/** A tab without rows: why it is empty and what can be done about it. */
export function NoRows({
  search,
  tab,
  filtered,
  readOnly,
  onTab,
  onShowAll,
}: {
  search: SearchView;
  tab: ResultTab;
  /** The tab has companies, and the filters leave none of them. */
  filtered: boolean;
  /** Who may not change the search is not asked to. */
  readOnly: boolean;
  onTab: (tab: ResultTab) => void;
  onShowAll: () => void;
}) {
  if (filtered) {
    return (
      <div className="mx-auto w-full max-w-md px-4 py-16 text-center">
        <h2 className="font-medium">No company here fits the filters</h2>
        <Button look="plain" className="mt-4" onClick={onShowAll}>
          Show all
        </Button>
      </div>
    );
  }
  if (!isOver(search.state) && search.counts.total === 0) return <FirstStages search={search} />;
  if (search.stopReason === "no_candidates")
    return <NoCandidates search={search} readOnly={readOnly} />;
  const { title, words, go } = explain(search, tab);
  return (
    <div className="mx-auto w-full max-w-md px-4 py-16 text-center">
      <h2 className="font-medium">{title}</h2>
      {words && <p className="mt-1 text-sm text-balance text-ink-2">{words}</p>}
      {go && (
        <div className="mt-4 flex flex-wrap justify-center gap-2">
          {go.tab && (
            <Button look="plain" onClick={() => onTab(go.tab)}>
              {go.label}
            </Button>
          )}
          {go.edit && !readOnly && (
            <Link href={editPath(search.id)} className={buttonLooks.plain}>
              Change the criteria
            </Link>
          )}
        </div>
      )}
    </div>
  );
}

type Explanation = {
  title: string;
  words?: string;
  go?: { edit: boolean; tab?: undefined } | { edit: boolean; tab: ResultTab; label: string };
};

function explain(search: SearchView, tab: ResultTab): Explanation {
  const { counts, state } = search;
  const over = isOver(state);
  if (over && counts.total > 0 && counts.failed === counts.total)
    return {
      title: "None of the companies could be read",
      words:
        "That is the network, not the companies: nothing was judged. Check the connection and search again.",
      go: { edit: true, tab: "failed", label: "See what happened" },
    };
  if (tab === "matches" && over)
    return {
      title: counts.pending > 0 ? "No match so far" : "No match",
      words: describeNoMatch(search),
      go:
        counts.unclear > 0
          ? {
              edit: true,
              tab: "unclear",
              label: counts.unclear === 1 ? "See it" : "See the unclear ones",
            }
          : { edit: true },
    };
  const nothing: Record<ResultTab, string> = {
    matches: "No match yet",
    unclear: over ? "Nothing is unclear" : "Nothing unclear so far",
    rejected: over ? "None was rejected" : "None rejected so far",
    failed: over ? "Every company could be read" : "Every company could be read so far",
    all: "No companies",
  };
  return { title: nothing[tab] };
}

function describeNoMatch(search: SearchView): string {
  const { unclear, pending } = search.counts;
  const checked = countChecked(search);
  if (checked === 0) return "It ended before the first company was checked.";
  const whose = pending > 0 ? `Of the ${checked} checked so far, none` : "No company";
  if (unclear === 0)
    return pending > 0
      ? `${whose} meets every criterion.`
      : `${whose} meets every criterion. Fewer or wider criteria find more.`;
  const nearest = unclear === 1 ? "it is the nearest" : "these are the nearest";
  return `${whose} meets every criterion for certain. For ${countOf(unclear, "company", "companies")} the pages do not say enough: ${nearest}.`;
}
