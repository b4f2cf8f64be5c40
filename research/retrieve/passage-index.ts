import type { WeightedTerm } from "./criterion-terms";
import type { Passage } from "./passage";
import { tokenize } from "./tokenize";

// BM25 after Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond";
// terms of the heading path count as a weaker field (BM25F with one shared length).
const k1 = 1.2;
const b = 0.6;

export type IndexedPassage = {
  readonly passage: Passage;
  /** Position among the company's passages: main pages come first. */
  readonly order: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly headingCounts: ReadonlyMap<string, number>;
  readonly length: number;
};

export type PassageIndex = {
  readonly entries: readonly IndexedPassage[];
  readonly documentFrequency: ReadonlyMap<string, number>;
  readonly meanLength: number;
};

const indexes = new WeakMap<readonly Passage[], PassageIndex>();

/** All criteria of a company ask the same passages: the index is built once per array. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const known = indexes.get(passages);
  if (known) return known;
  const documentFrequency = new Map<string, number>();
  let total = 0;
  const entries = passages.map((passage, order) => {
    const tokens = tokenize(passage.text);
    const counts = countTokens(tokens);
    const headingCounts = countTokens(tokenize(passage.headingPath.join(" ")));
    for (const token of new Set([...counts.keys(), ...headingCounts.keys()]))
      documentFrequency.set(token, (documentFrequency.get(token) ?? 0) + 1);
    total += tokens.length;
    return { passage, order, counts, headingCounts, length: tokens.length };
  });
  const index = {
    entries,
    documentFrequency,
    meanLength: total / Math.max(1, entries.length) || 1,
  };
  indexes.set(passages, index);
  return index;
}

function countTokens(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

export type ScoredPassage = IndexedPassage & { readonly score: number };

/** Every passage that shares a word with the terms, best first. `headingWeight`: a word of a heading against one of the text. */
export function scoreByWords(
  index: PassageIndex,
  terms: readonly WeightedTerm[],
  headingWeight: number,
): ScoredPassage[] {
  const size = index.entries.length;
  const weighted = terms.flatMap(({ term, weight }) => {
    const frequency = index.documentFrequency.get(term) ?? 0;
    if (frequency === 0) return [];
    return [{ term, weight: weight * Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)) }];
  });
  const scored: ScoredPassage[] = [];
  for (const entry of index.entries) {
    let score = 0;
    const norm = k1 * (1 - b + (b * entry.length) / index.meanLength);
    for (const { term, weight } of weighted) {
      const count =
        (entry.counts.get(term) ?? 0) + headingWeight * (entry.headingCounts.get(term) ?? 0);
      if (count > 0) score += (weight * count * (k1 + 1)) / (count + norm);
    }
    if (score > 0) scored.push({ ...entry, score });
  }
  return scored.sort((x, y) => y.score - x.score || x.order - y.order);
}
