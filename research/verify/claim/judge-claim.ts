import { isInstruction } from "../injection";
import type { Outcome } from "../verdict";
import { alignClaim, indexSentence } from "./align-claim";
import { models, probability } from "./claim-models";
import { readText } from "./read-text";
import { sentenceFeatures } from "./sentence-features";
import { verdictFeatures } from "./verdict-features";

export type ClaimVerdict = {
  readonly outcome: Outcome;
  /** 0..1: how likely the outcome is right; for `unclear`, how likely neither of the others is. */
  readonly confidence: number;
  /** Indices into the evidence: what the outcome rests on, or for `unclear` what comes closest. Best first. */
  readonly cite: readonly number[];
};

/** Vectors of the claim and of each sentence, L2-normalised; null: words alone decide. */
type ClaimVectors = {
  readonly claim: Float32Array;
  readonly sentences: readonly Float32Array[];
};

const leastProbability = 0.6;
const mostCited = 6;
/** How much of the mean sentence is taken off the claim before it is compared: what all sentences share says nothing. */
const meanShare = 0.9;

/**
 * Does the evidence support a claim, contradict it, or leave it open, and which sentences say so? Features of words,
 * names, quantities and negations (and the encoder's cosines where there are vectors) in logistic models. Sentences
 * that instruct the reader are never evidence.
 */
export function judgeClaim(
  claim: string,
  evidence: readonly string[],
  vectors: ClaimVectors | null,
): ClaimVerdict {
  const sentences = evidence.map((sentence) => (isInstruction(sentence) ? "" : sentence));
  if (sentences.every((sentence) => sentence.trim() === "")) {
    return { outcome: "unclear", confidence: 1, cite: [] };
  }
  const read = readText(claim);
  const texts = sentences.map(readText);
  const indexes = texts.map(indexSentence);
  const alignment = alignClaim(read, indexes);
  const cosines = vectors && centredCosines(vectors);
  const { citation, supported, refuted } = models[vectors ? "encoded" : "lexical"];
  const similarity = cosines && { cosines };
  const chances = sentenceFeatures(read, texts, indexes, alignment, sentences, similarity).map(
    (features, index) =>
      sentences[index] === "" ? 0 : probability(withPage(citation, texts.length), features),
  );
  const cite = chooseCitations(chances);
  const extra = vectors && cosines && { cosines, rawCosines: rawCosines(vectors) };
  const features = verdictFeatures(read, claim, texts, indexes, alignment, cite, extra);
  const isSupported = probability(supported, features);
  const isRefuted = probability(refuted, features);
  if (isSupported >= leastProbability && isSupported >= isRefuted)
    return { outcome: "met", confidence: round(isSupported), cite };
  if (isRefuted >= leastProbability)
    return { outcome: "not_met", confidence: round(isRefuted), cite };
  return { outcome: "unclear", confidence: round(1 - Math.max(isSupported, isRefuted)), cite };
}

const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

function withPage({ bias, weights, page }: (typeof models)["encoded"]["citation"], count: number) {
  if (count <= 14) return { bias, weights };
  const sum = Object.entries(weights).map(([name, value]) => [name, value + (page[name] ?? 0)]);
  return { bias, weights: Object.fromEntries(sum) };
}

/** The number of best sentences with the highest expected F1, given how likely each is one of those that decide. */
function chooseCitations(chances: readonly number[]): number[] {
  const order = chances.map((_, index) => index).sort((a, b) => at(chances, b) - at(chances, a));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  let best = { size: 1, value: 0 };
  let hits = 0;
  for (let size = 1; size <= Math.min(mostCited, order.length); size += 1) {
    hits += at(chances, order[size - 1] ?? 0);
    const value = (2 * hits) / (size + total / 2);
    if (value > best.value + 1e-9) best = { size, value };
  }
  return order.slice(0, best.size).filter((index) => at(chances, index) > 0);
}

const at = (values: readonly number[], index: number) => values[index] ?? 0;

function centredCosines({ claim, sentences }: ClaimVectors): number[] {
  const share = sentences.length > 1 ? meanShare / sentences.length : 0;
  const query = claim.map(
    (value, d) => value - share * sentences.reduce((sum, vector) => sum + (vector[d] ?? 0), 0),
  );
  const length = Math.sqrt(dot(query, query)) || 1;
  return sentences.map((vector) => dot(query, vector) / length);
}

const rawCosines = ({ claim, sentences }: ClaimVectors) =>
  sentences.map((vector) => dot(claim, vector));

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
