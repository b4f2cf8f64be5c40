"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { type ResultTab, resultTabs } from "@/components/results/select-rows";
import type { SearchCounts } from "@/research/search-view";

const labels: Record<ResultTab, string> = {
  matches: "Matches",
  unclear: "Unclear",
  rejected: "Rejected",
  failed: "Failed",
  all: "All",
};

const number = new Intl.NumberFormat("en");

const countTab = (tab: ResultTab, counts: SearchCounts): number =>
  tab === "all" ? counts.total : tab === "matches" ? counts.matched : counts[tab];

export const resultsPanelId = "results";

export function ResultTabs({
  tab,
  counts,
  onTab,
  children,
}: {
  tab: ResultTab;
  counts: SearchCounts;
  onTab: (tab: ResultTab) => void;
  /** What stands at the end of the row. */
  children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  // On a phone the tabs are wider than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another one to bring into view.
  useEffect(() => {
    const chosen = list.current?.querySelector("[aria-selected=true]");
    if (chosen instanceof HTMLElement && list.current)
      list.current.scrollLeft = chosen.offsetLeft - list.current.clientWidth / 2;
  }, [tab]);

  function move(event: KeyboardEvent) {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = resultTabs.at((resultTabs.indexOf(tab) + by) % resultTabs.length) ?? tab;
    onTab(next);
    const button = list.current?.querySelector(`[data-tab=${next}]`);
    if (button instanceof HTMLElement) button.focus();
  }

  return (
    <div className="flex items-center gap-2">
      <div
        ref={list}
        role="tablist"
        aria-label="Results"
        className="relative -mx-2 flex min-w-0 overflow-x-auto max-sm:pr-6 max-sm:[mask-image:linear-gradient(to_right,black_calc(100%-1.75rem),transparent)]"
        onKeyDown={move}
      >
        {resultTabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            data-tab={each}
            aria-selected={each === tab}
            aria-controls={resultsPanelId}
            tabIndex={each === tab ? 0 : -1}
            className="border-b-2 border-transparent px-2 py-2 text-sm whitespace-nowrap text-ink-2 transition-colors duration-150 hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
            onClick={() => onTab(each)}
          >
            {labels[each]}{" "}
            <span className="text-ink-3">{number.format(countTab(each, counts))}</span>
          </button>
        ))}
      </div>
      <div className="ml-auto flex shrink-0 items-center">{children}</div>
    </div>
  );
}
