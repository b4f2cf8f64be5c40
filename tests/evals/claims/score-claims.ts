import type { ClaimVerdict } from "@/research/verify/claim/judge-claim";
import type { ClaimCase } from "./read-claim-cases";

export type Judged = { readonly one: ClaimCase; readonly verdict: ClaimVerdict };
type Overlap = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Best F1 of the cited sentences over the alternative gold sets. */
function citationOverlap(
  cite: readonly number[],
  goldSets: readonly (readonly number[])[],
): Overlap {
  let best: Overlap = { precision: 0, recall: 0, f1: 0 };
  for (const gold of goldSets) {
    const hits = cite.filter((at) => gold.includes(at)).length;
    if (hits === 0) continue;
    const precision = hits / cite.length;
    const recall = hits / gold.length;
    const f1 = (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { precision, recall, f1 };
  }
  return best;
}

/** Mean over the claims that have gold sets, and F1 of the summed counts. */
export function scoreCitations(judged: readonly Judged[]) {
  const withGold = judged.flatMap(({ one, verdict }) => {
    const sets = (one.gold_sets ?? []).filter((set) => set.length > 0);
    return sets.length > 0 ? [{ cite: verdict.cite, sets }] : [];
  });
  const overlaps = withGold.map(({ cite, sets }) => citationOverlap(cite, sets));
  let hits = 0;
  let cited = 0;
  let gold = 0;
  for (const { cite, sets } of withGold) {
    const nearest = sets.reduce((best, set) =>
      citationOverlap(cite, [set]).f1 > citationOverlap(cite, [best]).f1 ? set : best,
    );
    hits += cite.filter((at) => nearest.includes(at)).length;
    cited += cite.length;
    gold += nearest.length;
  }
  const average = (pick: (one: Overlap) => number) =>
    overlaps.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, overlaps.length);
  return {
    claims: overlaps.length,
    precision: average(({ precision }) => precision),
    recall: average(({ recall }) => recall),
    f1: average(({ f1 }) => f1),
    microF1: (2 * hits) / Math.max(1, cited + gold),
  };
}

const expected = {
  supported: "met",
  refuted: "not_met",
  partial: "unclear",
  nei: "unclear",
} as const;
const isRight = ({ one, verdict }: Judged): boolean => expected[one.label] === verdict.outcome;

const bucketCount = 10;

/** Verdicts by confidence: how sure they were and how often they were right; the expected calibration error (Naeini 2015). */
export function reliability(judged: readonly Judged[]) {
  const buckets = Array.from({ length: bucketCount }, (_, at) => {
    const own = judged.filter(
      ({ verdict }) =>
        Math.min(bucketCount - 1, Math.floor(verdict.confidence * bucketCount)) === at,
    );
    const count = Math.max(1, own.length);
    return {
      from: at / bucketCount,
      count: own.length,
      confidence: own.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / count,
      accuracy: own.filter(isRight).length / count,
    };
  });
  const error = buckets.reduce(
    (sum, { count, confidence, accuracy }) =>
      sum + (count / Math.max(1, judged.length)) * Math.abs(confidence - accuracy),
    0,
  );
  return { buckets, error };
}
