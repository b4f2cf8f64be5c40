import type { ReadText, Word } from "./read-text";
import { stemOf } from "./word-forms";

const dropped = /^(?:an?|the|do|does|did)$/;
const denial = /^(?:not|never|no|\p{L}*n't)$/u;
/** "isn't" without its denial is "is"; "can't" and "won't" lose letters with it. */
const affirmed: Readonly<Record<string, string>> = {
  cannot: "can",
  "can't": "can",
  "won't": "will",
};

/**
 * Whether a sentence says the claim's own words, from its first word on and in order: the same, or the contrary when one of the two is
 * denied. Articles and the verb "do" do not count; what the sentence adds behind is not looked at.
 */
export function restates(claim: ReadText, text: ReadText): "same" | "contrary" | null {
  const asked = plainWords(claim.words);
  const said = plainWords(text.words);
  if (asked.stems.length < 3 || asked.stems.length > said.stems.length) return null;
  if (asked.stems.some((stem, at) => stem !== said.stems[at])) return null;
  const denials = said.denials.filter((at) => at < asked.stems.length).length;
  return denials % 2 === asked.denials.length % 2 ? "same" : "contrary";
}

/** Stems that count, and before which of them a denial stands. */
function plainWords(words: readonly Word[]): { stems: string[]; denials: number[] } {
  const stems: string[] = [];
  const denials: number[] = [];
  for (const { lower, spoken, stem } of words) {
    const isDenial = denial.test(spoken) || spoken in affirmed;
    if (isDenial) denials.push(stems.length);
    if (dropped.test(lower)) continue;
    if (!isDenial) stems.push(stem);
    else if (spoken in affirmed) stems.push(affirmed[spoken] ?? stem);
    else if (spoken.endsWith("n't") && !/^(?:do|does|did)n't$/.test(spoken)) {
      stems.push(stemOf(spoken.slice(0, -3)));
    }
  }
  return { stems, denials };
}
