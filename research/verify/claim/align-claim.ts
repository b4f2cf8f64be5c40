import type { ReadText, Word } from "./read-text";
import { synonymGroups } from "./word-forms";
import { countryOf } from "./word-kinds";

/** A content word of the claim, once. */
export type ClaimUnit = {
  readonly word: Word;
  /** Index among the claim's words. */
  readonly position: number;
  /** Rarity among the evidence sentences, as a negative log of the share that says it. */
  readonly weight: number;
};

/** What a sentence says, for look-ups. */
export type SentenceIndex = {
  readonly stems: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly groups: ReadonlySet<number>;
  readonly countries: ReadonlySet<string>;
};

/** What a word counts that a sentence says in another form, or in other words. */
const sameRoot = 0.85;
const sameSense = 0.8;
/** Sentences imagined beside the real ones, so that among two sentences not every shared word counts as common. */
const priorSentences = 12;
const priorShare = 0.04;

export function indexSentence({ words }: ReadText): SentenceIndex {
  const stems = new Set<string>();
  const roots = new Set<string>();
  const groups = new Set<number>();
  const countries = new Set<string>();
  for (const { stem, root } of words) {
    stems.add(stem);
    roots.add(root);
    for (const group of synonymGroups(stem)) groups.add(group);
    const country = countryOf(stem);
    if (country !== undefined) countries.add(country);
  }
  return { stems, roots, groups, countries };
}

/** The claim's content words, and a row a sentence of how far it says each: 1 the word itself, less for its kin. */
export function alignClaim(
  claim: ReadText,
  sentences: readonly SentenceIndex[],
): { units: ClaimUnit[]; rows: Float32Array[] } {
  const positions = new Map<string, number>();
  claim.words.forEach(({ isContent, stem }, position) => {
    if (isContent && !positions.has(stem)) positions.set(stem, position);
  });
  const rows = sentences.map(() => new Float32Array(positions.size));
  const units = [...positions.values()].flatMap((position, unit): ClaimUnit[] => {
    const word = claim.words[position];
    if (!word) return [];
    const groups = synonymGroups(word.stem);
    const country = countryOf(word.stem);
    let found = 0;
    sentences.forEach(({ stems, roots, groups: said, countries }, at) => {
      const isSense =
        groups.some((group) => said.has(group)) ||
        (country !== undefined && countries.has(country));
      const value = stems.has(word.stem)
        ? 1
        : roots.has(word.root)
          ? sameRoot
          : isSense
            ? sameSense
            : 0;
      const row = rows[at];
      if (row) row[unit] = value;
      if (value >= sameRoot) found += 1;
    });
    const share = (found + priorSentences * priorShare) / (sentences.length + priorSentences);
    return [{ word, position, weight: -Math.log(share) }];
  });
  return { units, rows };
}
