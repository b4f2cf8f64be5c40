export type WordScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Bag-of-words precision, recall and F1 of a text against the gold. */
export function compareWords(text: string, gold: string): WordScore {
  const left = countByWord(wordsOf(text));
  const right = countByWord(wordsOf(gold));
  let common = 0;
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0);
  const precision = common / Math.max(1, sum(left));
  const recall = common / Math.max(1, sum(right));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

export function countByWord(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
