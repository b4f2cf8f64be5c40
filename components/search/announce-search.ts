import type { SearchView } from "@/research/search-view";
import { describeEnd, describeStage } from "./describe-search";
import { countChecked } from "./search-reducer";

const quarters = [
  "Reading the companies",
  "A quarter of the companies is checked",
  "Half of the companies are checked",
  "Three quarters of the companies are checked",
];

/** What a screen reader is told: each stage, each quarter of the work, and the end; the words change no more often. */
export function announceSearch(search: SearchView): string {
  const { total } = search.counts;
  if (search.state !== "running" || total === 0)
    return describeEnd(search) ?? describeStage(search, []);
  return quarters[Math.floor((countChecked(search) / total) * 4)] ?? "All companies are checked";
}
