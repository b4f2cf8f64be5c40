import { parse } from "tldts";
import type { CompanyProfile } from "../company";

type Scored = {
  readonly profile: CompanyProfile;
  readonly words: ReadonlyMap<string, number>;
};

/** Places a company is compared with those before it. */
const windowSize = 60;
const sameText = 0.8;

/** Near-copies of a company that ranks higher, and its sites under other endings (acme.com, acme.de), go behind all others; nothing is left out. */
export function spreadCompanies<Company extends Scored>(ranked: readonly Company[]): Company[] {
  const kept: { scored: Company; label: string }[] = [];
  const crowded: Company[] = [];
  for (const scored of ranked) {
    const label = parse(scored.profile.domain).domainWithoutSuffix ?? scored.profile.domain;
    const hasTwin = kept
      .slice(-windowSize)
      .some((other) => other.label === label || isSameText(scored, other.scored));
    if (hasTwin) crowded.push(scored);
    else kept.push({ scored, label });
  }
  return [...kept.map(({ scored }) => scored), ...crowded];
}

/** Jaccard similarity of what two profiles say; two that say next to nothing are not compared. */
function isSameText({ words: one }: Scored, { words: other }: Scored): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < 8 || small.size < large.size * sameText) return false;
  let shared = 0;
  for (const word of small.keys()) if (large.has(word)) shared += 1;
  return shared / (small.size + large.size - shared) >= sameText;
}
