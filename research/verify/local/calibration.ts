import type { CriterionKind } from "../../plan/plan";

/**
 * What a rule's own confidence is worth: log-odds added to it by kind of criterion and outcome (Platt 1999 with the slope fixed),
 * fitted on development data by `npm run eval:calibrate`, which prints the next table and its error with each criterion left out.
 */
export const calibrationShifts: Readonly<
  Record<CriterionKind, Readonly<Record<"met" | "not_met", number>>>
> = {
  structured: { met: 1.5, not_met: 1.5 },
  topic: { met: 1.13, not_met: 1.5 },
  reviews: { met: 1.5, not_met: 0.62 },
  pricing: { met: 1.48, not_met: 1.32 },
  certification: { met: 1.49, not_met: 1.24 },
  customers: { met: 1.5, not_met: 0.99 },
  product: { met: 1.17, not_met: 1.22 },
  other: { met: 1.03, not_met: 0.11 },
};

/** Rules never know: nothing without a model is said with more. */
const most = 0.97;

/** Probability that the outcome is right. */
export const calibrate = (
  kind: CriterionKind,
  outcome: "met" | "not_met",
  confidence: number,
): number => Math.min(most, shiftLogOdds(confidence, calibrationShifts[kind][outcome]));

/** A probability moved by `shift` on the scale of log-odds. */
export function shiftLogOdds(probability: number, shift: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, probability));
  return 1 / (1 + Math.exp(-Math.log(bounded / (1 - bounded)) - shift));
}
