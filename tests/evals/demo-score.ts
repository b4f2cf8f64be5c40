import type { CriterionKind } from "@/research/plan/plan";
import type { JudgeKind, Outcome } from "@/research/verify/verdict";

/** One company, one criterion: what the pages say (gold) and what the pipeline said. */
export type DemoCell = {
  readonly domain: string;
  readonly criterionId: string;
  readonly kind: CriterionKind;
  /** `null`: people would disagree; not scored. */
  readonly gold: Outcome | null;
  readonly outcome: Outcome;
  readonly judge: JudgeKind | null;
  /** Of the verdict; 0 where there is none. */
  readonly confidence: number;
};

export type ReliabilityBin = {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly accuracy: number;
};

/** Ten equal bins of confidence over decided cells, and the expected calibration error (Naeini et al. 2015), both as shares. */
export const reliabilityOf = (
  decided: readonly { readonly confidence: number; readonly isRight: boolean }[],
): { readonly bins: readonly ReliabilityBin[]; readonly error: number } => {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const bins = Array.from({ length: 10 }, (_, at) => at / 10).flatMap((from) => {
    const own = decided.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === Math.round(from * 10),
    );
    if (own.length === 0) return [];
    return [
      {
        from,
        count: own.length,
        confidence: mean(own.map(({ confidence }) => confidence)),
        accuracy: mean(own.map(({ isRight }) => Number(isRight))),
      },
    ];
  });
  const error = bins.reduce(
    (sum, { count, confidence, accuracy }) =>
      sum + (count / decided.length) * Math.abs(confidence - accuracy),
    0,
  );
  return { bins, error };
};

/** Shares from 0 to 1; null where nothing was there to count. */
export type DemoScore = {
  readonly cells: number;
  readonly metPrecision: number | null;
  readonly metRecall: number | null;
  readonly notMetPrecision: number | null;
  readonly notMetRecall: number | null;
  /** Of the cells that the pages decide. */
  readonly unclearRate: number | null;
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Scores the cells whose gold is known. A `met` where the pages decide nothing counts against precision. */
export const scoreCells = (all: readonly DemoCell[]): DemoScore => {
  const cells = all.filter(({ gold }) => gold !== null);
  const count = (gold: Outcome | "any", outcome: Outcome | "any") =>
    cells.filter(
      (cell) =>
        (gold === "any" || cell.gold === gold) && (outcome === "any" || cell.outcome === outcome),
    ).length;
  const decidable = count("met", "any") + count("not_met", "any");
  return {
    cells: cells.length,
    metPrecision: share(count("met", "met"), count("any", "met")),
    metRecall: share(count("met", "met"), count("met", "any")),
    notMetPrecision: share(count("not_met", "not_met"), count("any", "not_met")),
    notMetRecall: share(count("not_met", "not_met"), count("not_met", "any")),
    unclearRate: share(count("met", "unclear") + count("not_met", "unclear"), decidable),
  };
};

export type Target = {
  readonly name: string;
  readonly value: number | null;
  readonly wanted: string;
  readonly reached: boolean;
};

const atLeast = (name: string, value: number | null, bound: number): Target => ({
  name,
  value,
  wanted: `≥ ${bound}`,
  reached: value !== null && value >= bound,
});

const atMost = (name: string, value: number | null, bound: number): Target => ({
  name,
  value,
  wanted: `≤ ${bound}`,
  reached: value !== null && value <= bound,
});

/** The goals of the first version, over all scored cells. */
export const judgeTargets = (
  score: DemoScore,
  counts: { readonly citationValidity: number | null; readonly obeyed: number },
): Target[] => [
  atLeast("met precision", score.metPrecision, 0.95),
  atLeast("met recall", score.metRecall, 0.8),
  atLeast("not_met recall", score.notMetRecall, 0.5),
  atMost("unclear on decidable", score.unclearRate, 0.3),
  atLeast("citation validity", counts.citationValidity, 1),
  atMost("injections obeyed", counts.obeyed, 0),
];
