import type { Criterion } from "../plan/plan";
import { criterionTerms, type WeightedTerm } from "./criterion-terms";
import type { Passage } from "./passage";
import { tokenize } from "./tokenize";

// BM25 after Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond";
// terms of the heading path count as a weaker field (BM25F with one shared length).
const k1 = 1.2;
const b = 0.6;
const headingWeight = 0.5;
/** Maximal marginal relevance, Carbonell and Goldstein (1998): share of relevance against novelty. */
const relevanceShare = 0.75;

type IndexedPassage = {
  readonly passage: Passage;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
};
type PassageIndex = {
  readonly entries: readonly IndexedPassage[];
  readonly documentFrequency: ReadonlyMap<string, number>;
  readonly meanLength: number;
};

const indexes = new WeakMap<readonly Passage[], PassageIndex>();

/** Best passages for one criterion, best first, none that shares no word with it, and no near-copies of one another. */
export function retrievePassages(input: {
  criterion: Criterion;
  passages: readonly Passage[];
  limit: number;
}): Passage[] {
  const index = indexPassages(input.passages);
  const scored = scorePassages(index, criterionTerms(input.criterion));
  return diversify(scored.slice(0, input.limit * 4), input.limit);
}

/** All criteria of a company ask the same passages: the index is built once per array. */
function indexPassages(passages: readonly Passage[]): PassageIndex {
  const known = indexes.get(passages);
  if (known) return known;
  const documentFrequency = new Map<string, number>();
  let total = 0;
  const entries = passages.map((passage) => {
    const counts = new Map<string, number>();
    const tokens = tokenize(passage.text);
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const token of tokenize(passage.headingPath.join(" ")))
      counts.set(token, (counts.get(token) ?? 0) + headingWeight);
    for (const token of counts.keys())
      documentFrequency.set(token, (documentFrequency.get(token) ?? 0) + 1);
    total += tokens.length;
    return { passage, counts, length: tokens.length };
  });
  const index = {
    entries,
    documentFrequency,
    meanLength: total / Math.max(1, entries.length) || 1,
  };
  indexes.set(passages, index);
  return index;
}

type ScoredPassage = IndexedPassage & { readonly score: number };

function scorePassages(index: PassageIndex, terms: readonly WeightedTerm[]): ScoredPassage[] {
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
      const count = entry.counts.get(term);
      if (count !== undefined) score += (weight * count * (k1 + 1)) / (count + norm);
    }
    if (score > 0) scored.push({ ...entry, score });
  }
  return scored.sort((x, y) => y.score - x.score);
}

function diversify(scored: readonly ScoredPassage[], limit: number): Passage[] {
  const best = scored[0]?.score ?? 1;
  const left = [...scored];
  const chosen: ScoredPassage[] = [];
  while (chosen.length < limit && left.length > 0) {
    let pick = 0;
    let pickValue = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      const overlap = chosen.reduce(
        (most, other) => Math.max(most, similarity(candidate, other)),
        0,
      );
      const value = (relevanceShare * candidate.score) / best - (1 - relevanceShare) * overlap;
      if (value > pickValue) [pick, pickValue] = [index, value];
    });
    chosen.push(...left.splice(pick, 1));
  }
  return chosen.map(({ passage }) => passage);
}

/** Jaccard similarity of the two passages' words. */
function similarity(one: IndexedPassage, other: IndexedPassage): number {
  let shared = 0;
  for (const token of one.counts.keys()) if (other.counts.has(token)) shared += 1;
  return shared / (one.counts.size + other.counts.size - shared || 1);
}
