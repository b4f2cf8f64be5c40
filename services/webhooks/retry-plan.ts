const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** After the first try: soon while it may be a hiccup, then ever less often, for about a day. */
const pausesMs = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  8 * hour,
];

/** How long to wait after this many tries that failed; null: it was the last. */
export const pauseAfter = (tries: number): number | null => pausesMs[tries - 1] ?? null;

/** An endpoint at which nothing has succeeded for so long is told nothing more, until its owner turns it on again. */
export const givesUpAfterMs = 5 * 24 * hour;
