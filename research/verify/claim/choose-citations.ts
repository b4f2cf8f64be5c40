const maxCitations = 6;

/**
 * Indices of the sentences to cite, best first: as many of the likeliest as make the expected F1 largest, if each is one
 * of the right ones with its chance, independently (Lewis 1995, "Evaluating and optimizing autonomous text classification
 * systems"). At least one, where there is any.
 */
export function chooseCitations(chances: readonly number[], expected = 1): number[] {
  const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const total = chances.reduce((sum, chance) => sum + chance, 0) * expected;
  let held = 0;
  let best = { f1: -1, count: 0 };
  for (let count = 1; count <= Math.min(maxCitations, order.length); count += 1) {
    held += chances[order[count - 1] ?? 0] ?? 0;
    const f1 = (2 * held) / (count + total);
    if (f1 > best.f1) best = { f1, count };
  }
  return order.slice(0, best.count);
}
