import { listOfSource } from "@/research/company";
import type { SearchView, SourceList } from "@/research/search-view";

type Explanation = {
  readonly title: string;
  readonly words: string;
  /** Whether the conditions are the reason: then leaving one out helps. */
  readonly byConditions: boolean;
};

/** Why a search had no company to check: the place was empty, or nothing there fits. `place` is null where it is not known. */
export function explainNoCandidates(
  search: Pick<SearchView, "source" | "criteria">,
  place: SourceList["sources"][number] | null,
): Explanation {
  if (listOfSource(search.source) !== null)
    return {
      title: "The list has no company to check",
      words: "It is empty, its lines name no known company, or a list that was left out holds all.",
      byConditions: false,
    };
  if (search.source === "web")
    return {
      title: "The web search found no company",
      words: "The model named no company with a website. Ask in other words, or search elsewhere.",
      byConditions: false,
    };
  if (place?.companies === 0)
    return { title: `${place.label}: none there yet`, words: place.note, byConditions: false };
  return { title: "No company fits", words: describeStrictest(search), byConditions: true };
}

function describeStrictest({ criteria }: Pick<SearchView, "criteria">): string {
  const fixed = criteria
    .filter(({ condition }) => condition !== null)
    .map(({ text }) => `“${text}”`);
  if (fixed.length === 0)
    return "No company there has anything to do with these words. Try others, or another list of companies.";
  return `No company there fits ${fixed.join(" and ")}. Leave out or widen a condition, or choose another list of companies.`;
}
