import type { ClaimReading } from "./read-claim";
import { readText } from "./read-text";

/** Said by so many of the sentences, a word of the claim is of their common subject; a name already by fewer. */
const commonShare = 0.4;
const commonNameShare = 0.3;
const isSaid = 0.85;

/** The claim without what its sentences are all about: what is left tells the one that decides it from the others. */
export function bareClaim({ raw, units, rows }: ClaimReading): string {
  const common = new Set(
    units.flatMap(({ word }, unit) => {
      const said = rows.filter((row) => (row[unit] ?? 0) >= isSaid).length;
      const limit = word.isName ? commonNameShare : commonShare;
      return said > 1 && said >= limit * rows.length ? [word.stem] : [];
    }),
  );
  const kept = raw.split(/\s+/).filter((token) => {
    const { words } = readText(token);
    return words.length === 0 || words.some(({ stem }) => !common.has(stem));
  });
  return kept.join(" ") || raw;
}
