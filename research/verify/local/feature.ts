import type { Sentence } from "./read-evidence";

/**
 * Things that a company has or has not, with the shapes in which pages say so. `shows` is read with negation and hedging, so
 * "no API" and "an API is planned" need no pattern of their own; `denies` is for what is said in other words.
 */
export type Feature = {
  readonly noun: string;
  readonly asks: RegExp;
  readonly shows: readonly RegExp[];
  readonly denies: readonly RegExp[];
  /** Sentences about somebody or something else. */
  readonly ignores?: RegExp;
  readonly needs?: (sentence: Pick<Sentence, "text" | "role" | "heading">) => boolean;
  /** A denial in words that no pattern knows. */
  readonly hints?: (sentence: Pick<Sentence, "text" | "role">) => boolean;
  /** Told in the company's own news as well. */
  readonly inNews?: boolean;
  /** What makes a mention a claim; by default that the company says it of itself (`isClaim`). An amount on a price list needs no more. */
  readonly stated?: (
    sentence: Pick<Sentence, "text" | "kind" | "role">,
    start: number,
    end: number,
    name: RegExp,
  ) => boolean;
  /** A denial counts only when nothing is shown ("contact us for a quote" beside a price list). */
  readonly denialYields?: boolean;
};
