import { alignClaim, type ClaimUnit, indexSentence, type SentenceIndex } from "./align-claim";
import { type ReadText, readText } from "./read-text";

export type ReadSentence = {
  readonly raw: string;
  readonly text: ReadText;
  readonly index: SentenceIndex;
  readonly contentCount: number;
  /** A line about the page: "(meta data) …", a heading, an address. */
  readonly isMetadata: boolean;
  readonly isQuestion: boolean;
  /** Does not begin as a sentence does, or does not end as one. */
  readonly isFragment: boolean;
};

/** A claim beside its evidence, read once for all features. */
export type ClaimReading = {
  readonly raw: string;
  readonly claim: ReadText;
  readonly sentences: readonly ReadSentence[];
  readonly units: readonly ClaimUnit[];
  /** How far each sentence says each unit, 0..1. */
  readonly rows: readonly Float32Array[];
};

export function readSentence(raw: string): ReadSentence {
  const text = readText(raw);
  const end = raw.slice(-8);
  return {
    raw,
    text,
    index: indexSentence(text),
    contentCount: text.words.filter(({ isContent }) => isContent).length,
    isMetadata: /^\(meta data\)|^#|^\[|^https?:/.test(raw),
    isQuestion: /\?["”')]*\s*$/.test(end),
    isFragment: /^\s*[\p{Ll},;.)]/u.test(raw.slice(0, 8)) || !/[.!?]["'”’)\]]*\s*$/.test(end),
  };
}

export function readClaim(raw: string, sentences: readonly ReadSentence[]): ClaimReading {
  const claim = readText(raw);
  const { units, rows } = alignClaim(
    claim,
    sentences.map(({ index }) => index),
  );
  return { raw, claim, sentences, units, rows };
}
