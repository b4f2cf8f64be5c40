/** What is ranked against each other: a vector a sentence, and how far each is a right one. */
export type RankedList = {
  readonly vectors: readonly Float32Array[];
  readonly gold: readonly number[];
};

const steps = 100;
const stepSize = 0.02;
const penalty = 0.01;
/** Vectors are products of two of length 1: so their components are of the size of 1. */
const scale = 22;

/**
 * Weights of a linear score that puts right sentences above the others of their list: softmax over the list (Cao et al. 2007, ListNet)
 * with an L2 penalty, by Adam (Kingma and Ba 2015). Deterministic.
 */
export function fitRanking(lists: readonly RankedList[]): Float64Array {
  const size = lists[0]?.vectors[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeOf(lists, weights);
    for (let at = 0; at < size; at += 1) {
      const own = (slope[at] ?? 0) / Math.max(1, lists.length) + penalty * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * own;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * own * own;
      const direction = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (stepSize * direction) / size;
    }
  }
  return weights.map((weight) => weight * scale);
}

function slopeOf(lists: readonly RankedList[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { vectors, gold } of lists) {
    const scores = vectors.map((vector) => scale * scoreOf(weights, vector));
    const best = Math.max(...scores);
    const pulls = scores.map((score) => Math.exp(score - best));
    const pulled = pulls.reduce((sum, value) => sum + value, 0);
    const right = gold.reduce((sum, value) => sum + value, 0) || 1;
    vectors.forEach((vector, at) => {
      const error = scale * ((pulls[at] ?? 0) / pulled - (gold[at] ?? 0) / right);
      for (let index = 0; index < vector.length; index += 1) {
        slope[index] = (slope[index] ?? 0) + error * (vector[index] ?? 0);
      }
    });
  }
  return slope;
}

function scoreOf(weights: Float64Array, vector: Float32Array): number {
  let score = 0;
  for (let at = 0; at < vector.length; at += 1) score += (weights[at] ?? 0) * (vector[at] ?? 0);
  return score;
}
