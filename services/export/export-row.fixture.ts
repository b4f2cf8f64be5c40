import type { exportColumns } from "./export-columns";
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
  values: [
    {
      columnId: "v1",
      column: "CEO",
      outcome: "found",
      value: { type: "text", text: "Ada Lind" },
      confidence: 0.8,
      extractor: "local",
      model: null,
      reasoning: "It says so.",
      fact: null,
      citations: [{ quote: "Ada Lind, CEO", url: "https://lumenforge.test/about", readAt }],
    },
  ],
});

export async function* pagesOf(...pages: ExportRow[][]): AsyncGenerator<ExportRow[]> {
  yield* pages;
}

export const exportedSearch: Parameters<typeof exportColumns>[0] = {
  criteria: [
    {
      id: "c1",
      text: "good reviews",
      importance: "must",
      kind: "reviews",
      condition: null,
      spans: [],
    },
  ],
  columns: [{ id: "v1", name: "CEO", type: "text" }],
};
