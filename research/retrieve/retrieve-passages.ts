import type { Criterion } from "../plan/plan";
import { answerShape } from "./answer-shape";
import { criterionTerms } from "./criterion-terms";
import type { Passage, RankedPassage } from "./passage";
import { type IndexedPassage, indexPassages, scoreByWords } from "./passage-index";

export type RetrievalSettings = {
  /** A word of a passage's headings against a word of its text. */
  readonly headingWeight: number;
  /** What the best BM25 score of the criterion is worth. */
  readonly wordWeight: number;
  /** What a similarity of 1 is worth against the best BM25 score of the criterion. */
  readonly similarityWeight: number;
  /** What the shape of an answer (a year, a place's name) is worth against the best BM25 score. */
  readonly shapeWeight: number;
  /** What a place in the opening of the homepage is worth where the business itself is asked for. */
  readonly leadWeight: number;
  /** A passage below this share of the best one's score is not worth its tokens; 0 is off. */
  readonly scoreFloor: number;
  /** Maximal marginal relevance, Carbonell and Goldstein (1998): share of relevance against novelty; 1 is off. */
  readonly relevanceShare: number;
};

/** Chosen with `npm run eval:retrieval`, see docs/research.md. */
export const defaultRetrieval: RetrievalSettings = {
  headingWeight: 0.5,
  wordWeight: 1,
  similarityWeight: 1,
  shapeWeight: 0.8,
  leadWeight: 0.6,
  scoreFloor: 0,
  relevanceShare: 0.9,
};

/**
 * Best passages for one criterion, best first, no near-copies of one another. By words alone nothing comes that shares no
 * word with the criterion; `similarities` (by passage id) brings in what says it in other words.
 */
export function retrievePassages(input: {
  criterion: Criterion;
  passages: readonly Passage[];
  limit: number;
  similarities?: ReadonlyMap<string, number> | undefined;
  settings?: RetrievalSettings;
}): RankedPassage[] {
  const { criterion, limit, similarities } = input;
  const settings = input.settings ?? defaultRetrieval;
  const index = indexPassages(input.passages);
  const byWords = scoreByWords(index, criterionTerms(criterion), settings.headingWeight);
  const best = byWords[0]?.score ?? 1;
  const wordScores = new Map(byWords.map(({ passage, score }) => [passage.id, score / best]));
  const hasShape = settings.shapeWeight > 0 ? answerShape(criterion) : null;
  const asksForBusiness = businessKinds.has(criterion.kind);
  const scored = index.entries.flatMap((entry) => {
    const words = settings.wordWeight * (wordScores.get(entry.passage.id) ?? 0);
    const similarity = similarities?.get(entry.passage.id) ?? null;
    const shape = hasShape?.(entry.passage.text) ? settings.shapeWeight : 0;
    const lead = asksForBusiness && isLead(entry) ? settings.leadWeight : 0;
    if (words === 0 && shape === 0 && lead === 0 && similarity === null) return [];
    const score = words + shape + lead + settings.similarityWeight * (similarity ?? 0);
    return [{ entry, score, similarity }];
  });
  scored.sort((x, y) => y.score - x.score || x.entry.order - y.entry.order);
  const floor = settings.scoreFloor * (scored[0]?.score ?? 0);
  const ranked = scored.filter(({ score }) => score >= floor);
  return diversify(ranked.slice(0, limit * 4), limit, settings.relevanceShare).map(
    ({ entry, score, similarity }) => ({ ...entry.passage, score, similarity }),
  );
}

/** What a company does, or does instead, it says first: the opening of the homepage settles such a criterion either way. */
const businessKinds: ReadonlySet<Criterion["kind"]> = new Set(["topic"]);
const leadPassages = 4;
const leadWords = 5;
const isLead = ({ order, length }: IndexedPassage): boolean =>
  order < leadPassages && length >= leadWords;

/**
 * What is worth encoding for one criterion: the best by words, then (where those are few) the first passages of the
 * company's main pages, which say what it does in whatever words.
 */
export function findSurvivors(
  criterion: Criterion,
  passages: readonly Passage[],
  limit: number,
): Passage[] {
  const index = indexPassages(passages);
  const byWords = scoreByWords(index, criterionTerms(criterion), defaultRetrieval.headingWeight);
  const chosen = new Set(byWords.slice(0, limit).map(({ passage }) => passage));
  for (const passage of passages) {
    if (chosen.size >= limit) break;
    chosen.add(passage);
  }
  return [...chosen];
}

type Ranked = {
  readonly entry: IndexedPassage;
  readonly score: number;
  readonly similarity: number | null;
};

function diversify(scored: readonly Ranked[], limit: number, relevanceShare: number): Ranked[] {
  const best = Math.max(scored[0]?.score ?? 1, Number.EPSILON);
  const left = [...scored];
  const chosen: Ranked[] = [];
  while (chosen.length < limit && left.length > 0) {
    let pick = 0;
    let pickValue = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      const overlap = chosen.reduce(
        (most, other) => Math.max(most, overlapOf(candidate.entry, other.entry)),
        0,
      );
      const value = (relevanceShare * candidate.score) / best - (1 - relevanceShare) * overlap;
      if (value > pickValue) [pick, pickValue] = [index, value];
    });
    chosen.push(...left.splice(pick, 1));
  }
  return chosen;
}

/** Jaccard similarity of the two passages' words. */
function overlapOf(one: IndexedPassage, other: IndexedPassage): number {
  let shared = 0;
  for (const token of one.counts.keys()) if (other.counts.has(token)) shared += 1;
  return shared / (one.counts.size + other.counts.size - shared || 1);
}
