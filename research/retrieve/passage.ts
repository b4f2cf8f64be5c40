/** A piece of one stored page, at most 60 words: `page.text.slice(start, end) === text`. */
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

/** Best passages for one criterion, best first. */
export type RetrievedPassages = {
  readonly criterionId: string;
  readonly passages: readonly Passage[];
};
