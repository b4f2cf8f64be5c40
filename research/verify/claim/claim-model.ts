import type { Forest } from "./forest";

/** What `npm run eval:claims -- --write` learns. */
export type ClaimModel = {
  /**
   * Is a sentence one that the outcome rests on? Over `sentence-features.ts`; for a list of passages that somebody found near the claim,
   * and for all sentences of a page, most of which have nothing to do with it.
   */
  readonly cited: { readonly list: Forest; readonly page: Forest };
  /** What each component of the vectors' product counts when the sentences of a list are ranked; none without the encoder. */
  readonly ranking: readonly number[];
  /** Is the claim supported, is it refuted? Over `verdict-features.ts`. */
  readonly supported: Forest;
  readonly refuted: Forest;
  /** Weight of the expected number of right sentences when it is decided how many to cite. */
  readonly expectedCitations: number;
  /** Probabilities from which an outcome is given. */
  readonly metFrom: number;
  readonly notMetFrom: number;
};

/** More sentences than this are a page. */
const longestList = 20;

export const isPage = (sentenceCount: number): boolean => sentenceCount > longestList;

export const citedForest = ({ cited }: Pick<ClaimModel, "cited">, sentenceCount: number): Forest =>
  isPage(sentenceCount) ? cited.page : cited.list;
