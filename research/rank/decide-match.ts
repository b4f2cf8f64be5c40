import type { Importance } from "../plan/plan";
import type { Verdict } from "../verify/verdict";

export type MatchDecision = {
  readonly status: "matched" | "rejected" | "unclear";
  readonly score: number;
};

export type WeighedVerdict = Pick<Verdict, "outcome" | "confidence"> & {
  /** `must` where nothing is said. */
  readonly importance?: Importance | undefined;
};

/** How much of a score is given by what is nice to have. */
const niceShare = 0.3;

/**
 * All musts met → matched; any not met → rejected; otherwise unclear (also without criteria). What is nice to have only
 * moves the score, which orders rows within a status: the geometric mean over criteria of how likely each is met, where
 * a verdict of confidence c counts c if met, 1 − c if not met, and one that is unclear counts one half.
 */
export function decideMatch(verdicts: readonly WeighedVerdict[]): MatchDecision {
  if (verdicts.length === 0) return { status: "unclear", score: 0 };
  const nice = verdicts.filter(({ importance }) => importance === "nice");
  const musts = verdicts.filter(({ importance }) => importance !== "nice");
  const status = musts.some(({ outcome }) => outcome === "not_met")
    ? "rejected"
    : musts.every(({ outcome }) => outcome === "met")
      ? "matched"
      : "unclear";
  const [needed, wished] = [meanLikelihood(musts), meanLikelihood(nice)];
  const score =
    needed === null || wished === null
      ? (needed ?? wished ?? 0)
      : (1 - niceShare) * needed + niceShare * wished;
  return { status, score: Math.round(score * 10_000) / 10_000 };
}

/** The geometric mean; null of none. */
function meanLikelihood(verdicts: readonly WeighedVerdict[]): number | null {
  if (verdicts.length === 0) return null;
  const logs = verdicts.map((verdict) => Math.log(Math.max(0.001, likelihood(verdict))));
  return Math.exp(logs.reduce((sum, value) => sum + value, 0) / logs.length);
}

function likelihood({ outcome, confidence }: WeighedVerdict): number {
  const sure = Number.isFinite(confidence) ? Math.min(1, Math.max(0, confidence)) : 0;
  if (outcome === "unclear") return 0.5;
  return outcome === "met" ? sure : 1 - sure;
}
