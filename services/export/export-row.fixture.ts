import type { ExportRow } from "./read-export-rows";

export const readAt = "2026-11-22T08:12:00.000Z";

/** A company that matched by one quote. */
export const exportRow = (changes: Partial<ExportRow["company"]> = {}): ExportRow => ({
  rank: 1,
  state: "matched",
  score: 0.9,
  error: null,
  decidedAt: readAt,
  company: {
    name: "Lumenforge",
    domain: "lumenforge.test",
    homepageUrl: "https://lumenforge.test/",
    oneLiner: "Visual inspection for mills",
    country: "Germany",
    city: "Berlin",
    foundedYear: 2019,
    employees: 40,
    fictional: true,
    ...changes,
  },
  verdicts: [
    {
      criterionId: "c1",
      criterion: "good reviews",
      outcome: "met",
      confidence: 0.8,
      judge: "local",
      model: null,
      reasoning: "It says so.",
      fact: null,
      decidedAt: readAt,
      assaySaid: null,
      citations: [
        { quote: "Rated 4.8 out of 5", url: "https://lumenforge.test/customers", readAt },
      ],
    },
  ],
});

export async function* pagesOf(...pages: ExportRow[][]): AsyncGenerator<ExportRow[]> {
  yield* pages;
}

export const exportedCriterion = {
  id: "c1",
  text: "good reviews",
  importance: "must" as const,
  kind: "reviews" as const,
  condition: null,
  spans: [],
};
