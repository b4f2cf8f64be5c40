import { type Forest, probability } from "./forest";
import type { ClaimReading } from "./read-claim";
import type { Likeness } from "./sentence-features";
import { verdictFeatures } from "./verdict-features";

/** What is measured of a claim against some of its sentences, and how much that counts. */
export type VerdictView = {
  readonly features: Readonly<Record<string, number>>;
  readonly weight: number;
};

/** So many of the likeliest sentences are also looked at alone. */
const likeliest = 5;

/**
 * The cited sentences together, and the likeliest each alone, by its chance to be a right one: which sentence decides is too
 * uncertain to rest an outcome on one choice.
 */
export function verdictViews(
  reading: ClaimReading,
  cited: readonly number[],
  chances: readonly number[],
  likeness: Likeness | null,
): VerdictView[] {
  const view = (sentences: readonly number[], weight: number): VerdictView => ({
    features: verdictFeatures(reading, sentences, chances, likeness),
    weight,
  });
  const together = view(cited, 1);
  if (chances.length < 2) return [together];
  const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const alone = order.slice(0, likeliest);
  const total = alone.reduce((sum, at) => sum + (chances[at] ?? 0), 0) || 1;
  return [together, ...alone.map((at) => view([at], (chances[at] ?? 0) / total))];
}

/** Probability 0..1 over the weighted mean of the views' log-odds. */
export function viewedProbability(forest: Forest, views: readonly VerdictView[]): number {
  let held = 0;
  let total = 0;
  for (const { features, weight } of views) {
    const chance = probability(forest, features);
    held += weight * Math.log(chance / (1 - chance));
    total += weight;
  }
  return 1 / (1 + Math.exp(-held / (total || 1)));
}
