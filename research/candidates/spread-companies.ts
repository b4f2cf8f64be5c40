import { parse } from "tldts";
import type { CompanyProfile } from "../company";

type Scored = {
  readonly profile: CompanyProfile;
  readonly words: ReadonlyMap<string, number>;
};

/** Places a company is compared with those before it. */
const windowSize = 60;
const sameText = 0.8;
/** Of one name under several endings (acme.com, acme.de), or of one text, this many stay where they are. */
const maxOfOneGroup = 1;

/** Near-copies and sister sites of a company that ranks higher go behind all others; nothing is left out. */
export function spreadCompanies(ranked: readonly Scored[]): CompanyProfile[] {
  const kept: { scored: Scored; label: string }[] = [];
  const crowded: CompanyProfile[] = [];
  for (const scored of ranked) {
    const label = parse(scored.profile.domain).domainWithoutSuffix ?? scored.profile.domain;
    const twins = kept
      .slice(-windowSize)
      .filter((other) => other.label === label || isSameText(scored, other.scored));
    if (twins.length < maxOfOneGroup) kept.push({ scored, label });
    else crowded.push(scored.profile);
  }
  return [...kept.map(({ scored }) => scored.profile), ...crowded];
}

/** Jaccard similarity of what two profiles say; two that say next to nothing are not compared. */
function isSameText({ words: one }: Scored, { words: other }: Scored): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < 8 || small.size < large.size * sameText) return false;
  let shared = 0;
  for (const word of small.keys()) if (large.has(word)) shared += 1;
  return shared / (small.size + large.size - shared) >= sameText;
}
