import type { PieceLikeness } from "./compare-pieces";
import { noPieceFeatures, pieceFeatureNames, pieceFeatures } from "./piece-features";
import type { ClaimReading, ReadSentence } from "./read-claim";
import { agrees } from "./read-quantities";
import { countryOf, kindsOf, oppositesOf } from "./word-kinds";

/** What is measured of each evidence sentence against the claim, by group; the groups are what the ablation takes away. */
export const sentenceFeatureGroups = {
  overlap: [
    "coverage",
    "coverageOfBest",
    "coverageRank",
    "plain",
    "plainOfBest",
    "plainRank",
    "names",
    "bigrams",
    "precision",
    "best",
  ],
  rarity: ["bm25", "bm25OfBest", "bm25Rank", "share", "rarest"],
  numbers: ["quantitiesAgree", "quantitiesOfKind", "otherQuantities"],
  contrast: ["kindClash", "opposite", "countryClash", "negated"],
  place: [
    "previous",
    "next",
    "previousOfBest",
    "nextOfBest",
    "position",
    "early",
    "sentences",
    "pronoun",
    "definition",
    "metadata",
    "question",
    "length",
    "fragment",
    "otherNames",
  ],
  encoder: ["cosine", "cosineOfBest", "cosineRank", "centred", "centredOfBest", "centredRank"],
  pieces: pieceFeatureNames,
  learned: ["learned", "learnedBelow", "learnedRank"],
} as const;

type Groups = typeof sentenceFeatureGroups;
type SentenceFeature = Groups[keyof Groups][number];
type Features = Record<SentenceFeature, number>;

const pronoun = /^(?:he|she|it|they|his|her|its|their|this|these)$/;
const copula = /^(?:is|was|are|were)$/;
const article = /^(?:an?|the)$/;

/** How near the encoder finds claim and sentence: as they are, without what all sentences share, and piece by piece. */
export type Likeness = {
  readonly cosine: readonly number[];
  readonly centred: readonly number[];
  readonly pieces: PieceLikeness | null;
  /**
   * Of the claim's vector and each sentence's, then of the bare claim's and each sentence's, component by component; null for a page,
   * as `pieces` are.
   */
  readonly products: readonly Float32Array[] | null;
};

/**
 * One record a sentence, in order. Without `likeness` the encoder's features are 0; `learned` are the scores of `scoreProducts`, or
 * none.
 */
export function sentenceFeatures(
  { claim, sentences, units, rows }: ClaimReading,
  likeness: Likeness | null,
  learned: readonly number[] | null,
): Features[] {
  const weightOf = (keep: (index: number) => boolean) =>
    units.map(({ weight }, index) => (keep(index) ? weight : 0));
  const isName = (index: number) => units[index]?.word.isName === true;
  const isPlain = (index: number) => !isName(index) && units[index]?.word.isNumber === false;
  const everyWord = weightOf(() => true);
  const coverage = rows.map((row) => weightedShare(row, everyWord));
  const plain = rows.map((row) => weightedShare(row, weightOf(isPlain)));
  const nameWeights = weightOf(isName);
  const lengths = sentences.map(({ contentCount }) => contentCount);
  const averageLength = Math.max(1, sum(lengths) / Math.max(1, lengths.length));
  const bm25 = rows.map((row, at) => saturated(row, everyWord, (lengths[at] ?? 0) / averageLength));
  const spread = units.map((_, unit) => Math.max(1, sum(rows.map((row) => row[unit] ?? 0))));
  const rarest = rarestUnits(everyWord, rows);
  const claimBigrams = [...bigramsOf(claim.words)];
  const ranked = {
    coverage: compare(coverage),
    plain: compare(plain),
    bm25: compare(bm25),
    cosine: likeness ? compare(likeness.cosine) : null,
    centred: likeness ? compare(likeness.centred) : null,
  };
  const byScore = learnedFeatures(learned ?? []);
  const byPiece = pieceFeatures(likeness?.pieces ?? null, sentences.length);
  return sentences.map((sentence, at): Features => {
    const row = rows[at] ?? new Float32Array();
    const { words, quantities, negations } = sentence.text;
    const bigrams = bigramsOf(words);
    const asked = claim.quantities;
    const shareOfAsked = (holds: (index: number) => boolean) =>
      asked.length === 0 ? 0.5 : asked.filter((_, index) => holds(index)).length / asked.length;
    return {
      coverage: coverage[at] ?? 0,
      coverageOfBest: ranked.coverage.ofBest(at),
      coverageRank: ranked.coverage.rank(at),
      plain: plain[at] ?? 0,
      plainOfBest: ranked.plain.ofBest(at),
      plainRank: ranked.plain.rank(at),
      names: weightedShare(row, nameWeights),
      bigrams: claimBigrams.filter((pair) => bigrams.has(pair)).length / (claimBigrams.length || 1),
      precision: row.filter((value) => value > 0).length / Math.max(1, sentence.contentCount),
      best: ranked.coverage.best,
      bm25: bm25[at] ?? 0,
      bm25OfBest: ranked.bm25.ofBest(at),
      bm25Rank: ranked.bm25.rank(at),
      share: sum(spread.map((total, unit) => (row[unit] ?? 0) / total)) / Math.max(1, units.length),
      rarest: rarest.length === 0 ? 0.5 : sum(rarest.map((unit) => row[unit] ?? 0)) / rarest.length,
      quantitiesAgree: shareOfAsked((index) =>
        quantities.some((stated) => asked[index] !== undefined && agrees(asked[index], stated)),
      ),
      quantitiesOfKind: shareOfAsked((index) =>
        quantities.some(({ kind }) => kind === asked[index]?.kind),
      ),
      otherQuantities: Math.log(1 + quantities.length),
      ...contrasts(units, row, sentence),
      negated: Number(negations.length > 0) - Number(claim.negations.length > 0),
      previous: coverage[at - 1] ?? 0,
      next: coverage[at + 1] ?? 0,
      previousOfBest: at > 0 ? ranked.coverage.ofBest(at - 1) : 0,
      nextOfBest: at + 1 < rows.length ? ranked.coverage.ofBest(at + 1) : 0,
      position: at / Math.max(1, sentences.length - 1),
      early: 1 / (1 + at),
      sentences: Math.log(sentences.length),
      pronoun: pronoun.test(words[0]?.lower ?? "") ? 1 : 0,
      definition: isDefinition(sentence) ? 1 : 0,
      metadata: sentence.isMetadata ? 1 : 0,
      question: sentence.isQuestion ? 1 : 0,
      length: Math.log(1 + sentence.contentCount),
      fragment: sentence.isFragment ? 1 : 0,
      otherNames: Math.log(
        1 +
          words.filter((word) => word.isName && !units.some((u) => u.word.stem === word.stem))
            .length,
      ),
      cosine: likeness?.cosine[at] ?? 0,
      cosineOfBest: ranked.cosine?.ofBest(at) ?? 0,
      cosineRank: ranked.cosine?.rank(at) ?? 0,
      centred: likeness?.centred[at] ?? 0,
      centredOfBest: ranked.centred?.below(at) ?? 0,
      centredRank: ranked.centred?.rank(at) ?? 0,
      ...(byPiece[at] ?? noPieceFeatures),
      ...(byScore[at] ?? noLearnedFeatures),
    };
  });
}

const noLearnedFeatures = { learned: 0, learnedBelow: 0, learnedRank: 0 };

/** How a learned score places each sentence among the others. */
export function learnedFeatures(scores: readonly number[]): (typeof noLearnedFeatures)[] {
  const ranked = compare(scores);
  const mean = sum(scores) / Math.max(1, scores.length);
  const best = Math.max(...scores);
  return scores.map((score, at) => ({
    learned: score - mean,
    learnedBelow: score - best,
    learnedRank: ranked.rank(at),
  }));
}

/** Claim words that the sentence lacks, where it has another word of the same kind, the contrary, or another country. */
function contrasts(
  units: ClaimReading["units"],
  row: Float32Array,
  { text, index }: ReadSentence,
): Pick<Features, "kindClash" | "opposite" | "countryClash"> {
  const kinds = new Set(text.words.flatMap(({ stem }) => kindsOf(stem)));
  const lacking = units.filter((_, unit) => row[unit] === 0).map(({ word }) => word.stem);
  return {
    kindClash: lacking.filter((stem) => kindsOf(stem).some((kind) => kinds.has(kind))).length,
    opposite: lacking.filter((stem) => oppositesOf(stem).some((other) => index.stems.has(other)))
      .length,
    countryClash: lacking.filter(
      (stem) => countryOf(stem) !== undefined && index.countries.size > 0,
    ).length,
  };
}

/** "Acme is a maker of …": what the first sentence of an article about a thing says. */
function isDefinition({ text: { words } }: ReadSentence): boolean {
  const verb = words.findIndex(({ lower }) => copula.test(lower));
  return (
    verb > 0 && verb < 14 && words[0]?.isName === true && article.test(words[verb + 1]?.lower ?? "")
  );
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Σ weight·row / Σ weight; one half where nothing weighs. */
function weightedShare(row: Float32Array, weights: readonly number[]): number {
  let held = 0;
  let total = 0;
  for (let unit = 0; unit < weights.length; unit += 1) {
    const weight = weights[unit] ?? 0;
    held += weight * (row[unit] ?? 0);
    total += weight;
  }
  return total === 0 ? 0.5 : held / total;
}

/** BM25 (Robertson and Zaragoza 2009) with k1 = 1.2 and b = 0.75, as a share of the claim's weight. */
function saturated(row: Float32Array, weights: readonly number[], relativeLength: number): number {
  let held = 0;
  let total = 0;
  for (let unit = 0; unit < weights.length; unit += 1) {
    const weight = weights[unit] ?? 0;
    const value = row[unit] ?? 0;
    held += (weight * value * 2.2) / (value + 1.2 * (0.25 + 0.75 * relativeLength));
    total += weight;
  }
  return total === 0 ? 0 : held / total;
}

/** The two rarest words of the claim that any sentence says. */
function rarestUnits(weights: readonly number[], rows: readonly Float32Array[]): number[] {
  return weights
    .map((weight, unit) => ({ weight, unit }))
    .filter(({ unit }) => rows.some((row) => (row[unit] ?? 0) > 0))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ unit }) => unit);
}

function bigramsOf(words: readonly { stem: string }[]): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at += 1) {
    pairs.add(`${words[at - 1]?.stem} ${words[at]?.stem}`);
  }
  return pairs;
}

function compare(values: readonly number[]) {
  const best = values.reduce((most, value) => Math.max(most, value), 1e-9);
  const places = new Float64Array(values.length);
  const order = Array.from(values.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  order.forEach((at, place) => {
    places[at] = 1 / (1 + place);
  });
  return {
    best,
    ofBest: (at: number) => (values[at] ?? 0) / best,
    below: (at: number) => (values[at] ?? 0) - best,
    rank: (at: number) => places[at] ?? 0,
  };
}
