/** A piece of one stored page, at most 30 words: `page.text.slice(start, end) === text`. */
export type Passage = {
  /** Closed id within one judgement: "p1", "p2", …; a model can only cite one that exists. */
  readonly id: string;
  readonly pageId: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly headingPath: readonly string[];
};

/** A passage as it was retrieved for one criterion. */
export type RankedPassage = Passage & {
  /** Only comparable with those of the same criterion and company. */
  readonly score: number;
  /** Cosine to the criterion less the one to unrelated topics (about −0.3 to 0.7); null when it was not encoded. */
  readonly similarity: number | null;
};

/** Passages for one criterion, best first. */
export type RetrievedPassages = {
  readonly criterionId: string;
  readonly passages: readonly RankedPassage[];
};

/** What the encoder says of one criterion, by passage id. Passages that are not in it were not encoded. */
export type CriterionSimilarities = {
  readonly criterionId: string;
  readonly byPassage: ReadonlyMap<string, number>;
};
