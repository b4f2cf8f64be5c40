import type { Criterion } from "@/research/plan/plan";
import type { Passage } from "@/research/retrieve/passage";
import {
  defaultRetrieval,
  type RetrievalSettings,
  retrievePassages,
} from "@/research/retrieve/retrieve-passages";

export type RetrievalCase = {
  readonly criterion: Criterion;
  readonly passages: readonly Passage[];
  /** Of the passages that a search would encode. */
  readonly similarities: ReadonlyMap<string, number>;
};
export type RetrievalMethod = {
  readonly name: string;
  readonly pick: (one: RetrievalCase, limit: number) => readonly Passage[];
};

const method = (
  name: string,
  change: Partial<RetrievalSettings>,
  isFused = false,
): RetrievalMethod => ({
  name,
  pick: ({ criterion, passages, similarities }, limit) =>
    retrievePassages({
      criterion,
      passages,
      limit,
      similarities: isFused ? similarities : undefined,
      settings: { ...defaultRetrieval, ...change },
    }),
});

const words = { shapeWeight: 0, leadWeight: 0, relevanceShare: 1 };

/** One piece more from row to row, then what each is worth by itself. */
export const retrievalMethods: readonly RetrievalMethod[] = [
  { name: "leading text", pick: ({ passages }, limit) => passages.slice(0, limit) },
  method("BM25", { ...words, headingWeight: 0 }),
  method("+ headings", words),
  method("+ shape of the answer", { ...words, shapeWeight: defaultRetrieval.shapeWeight }),
  method("+ the homepage's opening", { relevanceShare: 1 }),
  method("+ encoder", { relevanceShare: 1 }, true),
  method("+ MMR (all)", {}, true),
  method("encoder alone", { ...words, wordWeight: 0 }, true),
  method("BM25 + encoder, × 0.5", { ...words, similarityWeight: 0.5 }, true),
  method("BM25 + encoder, × 1", { ...words, similarityWeight: 1 }, true),
  method("BM25 + encoder, × 2", { ...words, similarityWeight: 2 }, true),
];
