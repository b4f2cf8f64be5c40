import { parse } from "tldts";
import type { CompanyProfile } from "../company";

type Scored = {
  readonly profile: CompanyProfile;
  readonly fields: readonly { readonly words: readonly string[] }[];
};

/** Each of the first companies is compared with as many before it; nobody reads on to the others. */
const compared = 200;
const windowSize = 40;
const sameText = 0.8;

/** Near-copies of a company that ranks higher, and its sites under other endings (acme.com, acme.de), go behind all others; nothing is left out. */
export function spreadCompanies<Company extends Scored>(ranked: readonly Company[]): Company[] {
  const kept: { scored: Company; label: string; words: ReadonlySet<string> }[] = [];
  const crowded: Company[] = [];
  for (const scored of ranked.slice(0, compared)) {
    const label = parse(scored.profile.domain).domainWithoutSuffix ?? scored.profile.domain;
    const words = new Set(scored.fields.flatMap((field) => field.words));
    const hasTwin = kept
      .slice(-windowSize)
      .some((other) => other.label === label || isSameText(words, other.words));
    if (hasTwin) crowded.push(scored);
    else kept.push({ scored, label, words });
  }
  return [...kept.map(({ scored }) => scored), ...ranked.slice(compared), ...crowded];
}

/** Jaccard similarity of what two profiles say; two that say next to nothing are not compared. */
function isSameText(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < 8 || small.size < large.size * sameText) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (small.size + large.size - shared) >= sameText;
}
