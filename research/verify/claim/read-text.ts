import { isStopWord } from "../../retrieve/tokenize";
import { type Quantity, readQuantities } from "./read-quantities";
import { rootOf, stemOf } from "./word-forms";

export type Word = {
  /** Lower case, as written: "didn't". */
  readonly spoken: string;
  /** Without what an apostrophe adds. */
  readonly lower: string;
  readonly stem: string;
  readonly root: string;
  readonly isContent: boolean;
  /** Capitalised where grammar does not ask for it, or at the start before another capital. */
  readonly isName: boolean;
  readonly isNumber: boolean;
};

export type ReadText = {
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  /** Indices of words that turn what is said into its contrary. */
  readonly negations: readonly number[];
};

/** Sentences longer than this are headings run together or worse; what follows is not read. */
const maxTextLength = 1_500;

const wordPattern =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}]*(?:[.&]\p{L}+)*(?:['’]\p{L}+)?/gu;
const negation =
  /^(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|fail(?:s|ed|ing)?|refuse[sd]?|lack(?:s|ed|ing)?|unable|hardly|barely|\p{L}+n't|den(?:y|ies|ied)|prevent(?:s|ed)?|avoid(?:s|ed)?|instead|rather)$/u;

/** Words, quantities and negations of a sentence; looks at its first 1,500 characters. */
export function readText(raw: string): ReadText {
  const text = withoutTreebankMarks(raw.slice(0, maxTextLength));
  const hits = [...text.matchAll(wordPattern)];
  const words: Word[] = [];
  const negations: number[] = [];
  let end = 0;
  hits.forEach((hit, at) => {
    const isStart = at === 0 || /[.!?]["'”’)]?\s+["'“(]?$/.test(text.slice(end, hit.index));
    end = hit.index + hit[0].length;
    const spoken = hit[0].toLowerCase().replace("’", "'");
    if (negation.test(spoken)) negations.push(words.length);
    const next = hits[at + 1];
    const beforeCapital = next !== undefined && next.index - end <= 1 && /^\p{Lu}/u.test(next[0]);
    words.push(readWord(spoken, /^\p{Lu}/u.test(hit[0]) && (!isStart || beforeCapital)));
  });
  return { words, quantities: readQuantities(text), negations };
}

function readWord(spoken: string, isCapital: boolean): Word {
  const lower = spoken.replace(/'(?:s|t|re|ve|ll|d|m)$/, "");
  const isNumber = /^\p{N}/u.test(lower);
  const isContent = !isStopWord(lower) && (isNumber || lower.length > 1);
  const stem = stemOf(lower);
  return {
    spoken,
    lower,
    stem,
    root: rootOf(stem),
    isContent,
    isName: isCapital && isContent,
    isNumber,
  };
}

/** The Penn Treebank's brackets, quotes and split contractions, as corpora write them, as plain text. */
const withoutTreebankMarks = (text: string): string =>
  /-[LR][SCR]B-|``|''| n't\b/.test(text)
    ? text
        .replace(/-L[RSC]B-/g, "(")
        .replace(/-R[RSC]B-/g, ")")
        .replace(/``|''/g, '"')
        .replace(/ n't\b/g, " not")
    : text;
