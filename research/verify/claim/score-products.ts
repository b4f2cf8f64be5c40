/** Σ weight · product for each sentence: how well a learned comparison of the vectors places it; null where there is none. */
export function scoreProducts(
  weights: ArrayLike<number>,
  products: readonly Float32Array[] | null | undefined,
): number[] | null {
  if (!products || weights.length === 0) return null;
  return products.map((product) => {
    let score = 0;
    for (let at = 0; at < product.length; at += 1) {
      score += (weights[at] ?? 0) * (product[at] ?? 0);
    }
    return score;
  });
}
