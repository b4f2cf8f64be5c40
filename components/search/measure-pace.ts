/** As many of the newest results as say something about the pace of now. */
const newest = 24;

export type Pace = {
  readonly perMinute: number;
  readonly secondsLeft: number;
};

/**
 * How fast results come, by the newest of them, and how long it takes at that pace; null while it is not known. The
 * search ends when all are checked or when the matches wanted are there, whichever is sooner at the present rate.
 */
export function measurePace(input: {
  readonly decidedAtMs: readonly number[];
  readonly unchecked: number;
  readonly checked: number;
  readonly matched: number;
  readonly wanted: number;
}): Pace | null {
  const times = [...input.decidedAtMs].sort((a, b) => a - b).slice(-newest);
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined || times.length < 4 || last <= first) return null;
  const secondsEach = (last - first) / 1_000 / (times.length - 1);
  const missing = Math.max(0, input.wanted - input.matched);
  const untilWanted =
    input.matched > 0 ? (missing * input.checked) / input.matched : Number.POSITIVE_INFINITY;
  return {
    perMinute: 60 / secondsEach,
    secondsLeft: Math.max(1, Math.round(Math.min(input.unchecked, untilWanted) * secondsEach)),
  };
}

const number = new Intl.NumberFormat("en");

/** "~18 s left", "~3 min left". */
export function describeTimeLeft(seconds: number): string {
  if (seconds < 90) return `~${seconds} s left`;
  if (seconds < 90 * 60) return `~${Math.round(seconds / 60)} min left`;
  return `~${Math.round(seconds / 3600)} h left`;
}

/** "96 a minute"; below one a minute, by the hour. */
export function describeThroughput(perMinute: number): string {
  if (perMinute >= 1) return `${number.format(Math.round(perMinute))} a minute`;
  return `${Math.max(1, Math.round(perMinute * 60))} an hour`;
}
