"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { type ResultTab, resultTabs } from "@/components/results/select-rows";
import type { SearchCounts } from "@/research/search-view";

const labels: Record<ResultTab, string> = {
  matches: "Matches",
  unclear: "Unclear",
  rejected: "Rejected",
  failed: "Failed",
  all: "All",
};

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
  return (
    <div className="flex items-center gap-2">
      <Tabs.Root
        value={tab}
        onValueChange={(value) => onTab(resultTabs.find((each) => each === value) ?? "all")}
        className="-mx-2 min-w-0 overflow-x-auto"
      >
        <Tabs.List className="flex" aria-label="Results">
          {resultTabs.map((each) => (
            <Tabs.Tab
              key={each}
              value={each}
              aria-controls={resultsPanelId}
              className="border-b-2 border-transparent px-2 py-2 text-sm whitespace-nowrap text-ink-2 transition-colors duration-150 hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:font-medium data-active:text-ink"
            >
              {labels[each]} <span className="text-ink-3">{countTab(each, counts)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs.Root>
      <div className="ml-auto flex shrink-0 items-center">{children}</div>
    </div>
  );
}
