import type { Verdict } from "../verify/verdict";

export type MatchDecision = {
  readonly status: "matched" | "rejected" | "unclear";
  readonly score: number;
};

/**
 * All criteria met → matched; any not met → rejected; otherwise unclear (also without criteria).
 * The score orders rows within a status: the geometric mean over criteria of how likely each is met, where a verdict of
 * confidence c counts c if met, 1 − c if not met, and one that is unclear counts one half.
 */
export function decideMatch(
  verdicts: readonly Pick<Verdict, "outcome" | "confidence">[],
): MatchDecision {
  if (verdicts.length === 0) return { status: "unclear", score: 0 };
  const status = verdicts.some(({ outcome }) => outcome === "not_met")
    ? "rejected"
    : verdicts.every(({ outcome }) => outcome === "met")
      ? "matched"
      : "unclear";
  const logs = verdicts.map((verdict) => Math.log(Math.max(0.001, likelihood(verdict))));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  return { status, score: Math.round(Math.exp(mean) * 10_000) / 10_000 };
}

function likelihood({ outcome, confidence }: Pick<Verdict, "outcome" | "confidence">): number {
  const sure = Number.isFinite(confidence) ? Math.min(1, Math.max(0, confidence)) : 0;
  if (outcome === "unclear") return 0.5;
  return outcome === "met" ? sure : 1 - sure;
}
