import type { Outcome } from "./compare-backends";
import { type BackEnd, backEnds } from "./parameters/back-ends";

export const operations = ["any", "own-machines", "no-machines"] as const;

/** What a team cannot do without. */
export type Requirements = {
  readonly mayLose: boolean;
  /** For nineteen searches of twenty. */
  readonly firstWithinSeconds: number;
  readonly idleMonthUsdAtMost: number;
  /** Machines of one's own, on which the data stays, or none that anybody has to look after. */
  readonly operation: (typeof operations)[number];
};

export const defaultRequirements: Requirements = {
  mayLose: false,
  firstWithinSeconds: 15,
  idleMonthUsdAtMost: 150,
  operation: "any",
};

export type Ranked = {
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** Requirements that it does not meet, as sentences; none: it suits. */
  readonly obstacles: readonly string[];
  readonly reasons: readonly string[];
  readonly drawbacks: readonly string[];
};

/**
 * The decision guide: those first that meet all requirements, the cheapest month before the others, and of two that
 * cost the same the one with the earlier first result.
 */
export function rankBackEnds(
  requirements: Requirements,
  outcomes: readonly Outcome[],
  known: readonly BackEnd[] = backEnds,
): Ranked[] {
  const ranked = outcomes
    .flatMap((outcome) => {
      const backEnd = known.find(({ id }) => id === outcome.id);
      return backEnd
        ? [{ backEnd, outcome, obstacles: findObstacles(requirements, backEnd, outcome) }]
        : [];
    })
    .sort(
      (a, b) =>
        a.obstacles.length - b.obstacles.length ||
        Math.round(a.outcome.monthUsd) - Math.round(b.outcome.monthUsd) ||
        a.outcome.firstP95Seconds - b.outcome.firstP95Seconds,
    );
  return ranked.map(({ backEnd, outcome, obstacles }, place) => ({
    id: backEnd.id,
    name: backEnd.name,
    outcome,
    obstacles,
    reasons: findReasons(backEnd, outcome, place === 0 && obstacles.length === 0),
    drawbacks: findDrawbacks(backEnd, outcome),
  }));
}

function findObstacles(
  { mayLose, firstWithinSeconds, idleMonthUsdAtMost, operation }: Requirements,
  { afterDeath, operatedBy, parameters }: BackEnd,
  { lost, firstP95Seconds, idleMonthUsd, fitsPlan }: Outcome,
): string[] {
  const isTriedOnce = afterDeath === "lost" || (parameters.attempts?.value ?? 1) <= 1;
  const checks: readonly [boolean, string][] = [
    [!mayLose && lost > 0, `loses ${percent(lost)} of the companies`],
    [!mayLose && lost === 0 && isTriedOnce, "does not do again what a dying process had in hand"],
    [
      firstP95Seconds > firstWithinSeconds,
      Number.isFinite(firstP95Seconds)
        ? `makes one search in twenty wait ${seconds(firstP95Seconds)} or more for its first result`
        : "leaves one search in twenty without a result",
    ],
    [
      Math.round(idleMonthUsd) > idleMonthUsdAtMost,
      `costs ${dollars(idleMonthUsd)} a month without a search`,
    ],
    [!fitsPlan, "has not enough executions in its plan"],
    [operation === "own-machines" && operatedBy !== "you", "is not on machines of your own"],
    [operation === "no-machines" && operatedBy === "you", "has machines that somebody looks after"],
  ];
  return checks.flatMap(([isBroken, sentence]) => (isBroken ? [sentence] : []));
}

function findReasons(backEnd: BackEnd, outcome: Outcome, isBest: boolean): string[] {
  const checks: readonly [boolean, string][] = [
    [isBest, `the least to pay of all that suit: ${dollars(outcome.monthUsd)} a month`],
    [
      Number.isFinite(outcome.firstP50Seconds),
      `the first result after ${seconds(outcome.firstP50Seconds)}, all after ${seconds(outcome.allP50Seconds)}`,
    ],
    [
      outcome.lost === 0 && backEnd.afterDeath !== "lost",
      "what a dying process had in hand is done again",
    ],
    [
      backEnd.isChain,
      "a newcomer waits for one company of the others, not for all of them; stop and spend limits hold at once",
    ],
    [outcome.idleMonthUsd === 0, "nothing to pay while nobody searches"],
    [backEnd.operatedBy === "you", "the data stays on machines of your own"],
  ];
  return checks.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}

function findDrawbacks(
  backEnd: BackEnd,
  { doubled, waitP95Seconds, peakInFlight }: Outcome,
): string[] {
  const checks: readonly [boolean, string][] = [
    [doubled > 0, `does ${percent(doubled)} of the work twice`],
    [
      backEnd.unit === "company" && !backEnd.isChain,
      "all companies of a search are queued at once: who comes later waits behind them, and a stop comes too late for many",
    ],
    [
      backEnd.unit === "search" && backEnd.afterDeath !== "lost",
      "an attempt more starts the whole search again",
    ],
    [backEnd.parameters.maxInstances?.value === 1, "while that one machine is away, searches wait"],
    [
      peakInFlight > 100,
      `has up to ${peakInFlight.toLocaleString("en-US")} companies in flight, which a model's rate limit has to allow`,
    ],
    [waitP95Seconds > 30, `one task in twenty waits ${seconds(waitP95Seconds)} for its turn`],
  ];
  return checks.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}

export function seconds(value: number): string {
  if (!Number.isFinite(value)) return "never";
  if (value < 9.95) return `${value.toFixed(1)} s`;
  if (value < 119.5) return `${Math.round(value)} s`;
  return value < 7170 ? `${Math.round(value / 60)} min` : `${(value / 3600).toFixed(1)} h`;
}

export function dollars(value: number): string {
  if (value === 0) return "$0";
  if (value < 0.01) return `$${value.toPrecision(2)}`;
  return value < 10 ? `$${value.toFixed(2)}` : `$${Math.round(value).toLocaleString("en-US")}`;
}

/** Two digits; "less than" where it would read as none. */
export function percent(share: number): string {
  if (share === 0) return "0 %";
  const value = 100 * share;
  return value < 0.01 ? "less than 0.01 %" : `${Number(value.toPrecision(2))} %`;
}
