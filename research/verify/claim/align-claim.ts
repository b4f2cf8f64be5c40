import type { ReadText, Word } from "./read-text";
import { synonymGroups } from "./word-forms";
import { countryOf } from "./word-kinds";

/** A content word of the claim, once. */
type ClaimUnit = {
  readonly word: Word;
  readonly position: number;
  /** Rarity among the evidence sentences. */
  readonly weight: number;
};

/** Which words of the claim each sentence says, 0..1: 1 the word itself, less for its relatives and synonyms. */
export type Alignment = {
  readonly units: readonly ClaimUnit[];
  readonly rows: readonly Float32Array[];
};

export type SentenceIndex = {
  readonly stems: ReadonlyMap<string, number>;
  readonly roots: ReadonlySet<string>;
  readonly groups: ReadonlySet<number>;
  readonly countries: ReadonlySet<string>;
};

export function indexSentence({ words }: ReadText): SentenceIndex {
  const stems = new Map<string, number>();
  const roots = new Set<string>();
  const groups = new Set<number>();
  const countries = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (!stems.has(word.stem)) stems.set(word.stem, at);
    roots.add(word.root);
    for (const group of synonymGroups(word.stem)) groups.add(group);
    const country = countryOf(word.stem);
    if (country !== undefined) countries.add(country);
  }
  return { stems, roots, groups, countries };
}

/** Sentences that are imagined besides the real ones, so that two sentences do not make every word common. */
const priorSentences = 12;
const priorShare = 0.04;

export function alignClaim(claim: ReadText, sentences: readonly SentenceIndex[]): Alignment {
  const byStem = new Map<string, number>();
  claim.words.forEach((word, position) => {
    if (word.isContent && !byStem.has(word.stem)) byStem.set(word.stem, position);
  });
  const words = [...byStem.values()].flatMap((position) => {
    const word = claim.words[position];
    return word ? [{ word, position }] : [];
  });
  const rows = sentences.map(() => new Float32Array(words.length));
  const units = words.map(({ word, position }, unit): ClaimUnit => {
    const groups = synonymGroups(word.stem);
    const country = countryOf(word.stem);
    let found = 0;
    sentences.forEach((sentence, at) => {
      const row = rows[at];
      if (!row) return;
      const value = sentence.stems.has(word.stem)
        ? 1
        : sentence.roots.has(word.root)
          ? 0.85
          : groups.some((group) => sentence.groups.has(group)) ||
              (country !== undefined && sentence.countries.has(country))
            ? 0.8
            : 0;
      row[unit] = value;
      if (value >= 0.85) found += 1;
    });
    const share = (found + priorSentences * priorShare) / (sentences.length + priorSentences);
    return { word, position, weight: Math.log(1 / share) };
  });
  return { units, rows };
}
