import { isStopWord } from "@/research/retrieve/tokenize";
import { type Quantity, readQuantities } from "./read-quantities";
import { rootOf, stemOf } from "./word-forms";

export type Word = {
  readonly lower: string;
  readonly stem: string;
  readonly root: string;
  readonly isContent: boolean;
  /** Capitalised where grammar does not ask for it, or beside another capital at the start. */
  readonly isName: boolean;
  readonly isNumber: boolean;
};

export type ReadText = {
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  /** Positions of words that turn what follows into its contrary. */
  readonly negations: readonly number[];
};

const maxTextLength = 1_500;
const wordPattern =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}]*(?:[.&]\p{L}+)*(?:['’]\p{L}+)?/gu;
const negation =
  /^(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|fail|failed|fails|failing|refuse|refused|refuses|lack|lacks|lacked|lacking|unable|hardly|barely|n['’]t|\p{L}+n['’]t|denied|deny|denies|prevented|avoid|avoided|instead|rather)$/u;

/** Words, quantities and negations of a sentence. Looks at the first 1,500 characters. */
export function readText(raw: string): ReadText {
  const text = cleanText(raw);
  const words: Word[] = [];
  const negations: number[] = [];
  let sentenceStart = true;
  let last = 0;
  const hits = [...text.matchAll(wordPattern)];
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit) continue;
    const rawWord = hit[0];
    const between = text.slice(last, hit.index);
    if (/[.!?:]["”']?\s*$/.test(between) && !/^\p{Lu}?\.$/u.test(between.trim()))
      sentenceStart = sentenceStart || /[.!?]/.test(between);
    last = hit.index + rawWord.length;
    let lower = rawWord.toLowerCase().replace(/’/g, "'");
    if (negation.test(lower)) negations.push(words.length);
    lower = lower
      .replace(/'(?:s|t|re|ve|ll|d|m)$/, "")
      .replace(/n$/, (n) => (/n't$/.test(rawWord) ? "" : n));
    const isNumber = /^\p{N}/u.test(rawWord);
    const capital = /^\p{Lu}/u.test(rawWord);
    const next = hits[at + 1];
    const nextCapital =
      next !== undefined && /^\p{Lu}/u.test(next[0]) && text.slice(last, next.index).length <= 1;
    const stop = isStopWord(lower) || (lower.length === 1 && !isNumber);
    const isName = !isNumber && capital && !(sentenceStart && (!nextCapital || stop)) && !stop;
    const stem = stemOf(lower);
    words.push({ lower, stem, root: rootOf(stem), isContent: !stop, isName, isNumber });
    sentenceStart = false;
  }
  return { words, quantities: readQuantities(text), negations };
}

/** Penn Treebank's brackets and spaced quotes, as corpora write them, become plain text. */
function cleanText(raw: string): string {
  const text = raw.length > maxTextLength ? raw.slice(0, maxTextLength) : raw;
  if (!/-[LR][SCR]B-|``|''| n't\b/.test(text)) return text;
  return text
    .replace(/-L[RSC]B-/g, "(")
    .replace(/-R[RSC]B-/g, ")")
    .replace(/``|''/g, '"')
    .replace(/ n't\b/g, " not");
}
