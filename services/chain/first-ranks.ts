/** Candidates that an engine takes before all others, so that a search shows its best soon. */
export const firstRanks = 10;
