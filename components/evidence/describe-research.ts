import { countOf } from "@/components/search/describe-search";
import type { ResearchReport } from "@/research/research-report";

/** How a company was researched, in a sentence: rounds of reading, and how much of it was looked at. */
export function describeResearch({ rounds, passages }: ResearchReport): string {
  if (rounds.length === 0) return "Nothing had to be read: what was known decided everything.";
  const read = `Read in ${countOf(rounds.length, "round", "rounds")}`;
  const looked = `${countOf(passages.considered, "passage", "passages")} looked through`;
  return passages.sent > 0
    ? `${read}; ${looked}, ${passages.sent} of them shown to the model.`
    : `${read}; ${looked}.`;
}
