import type { Criterion } from "../../plan/plan";
import { contentTerms } from "../../retrieve/criterion-terms";
import type { Passage } from "../../retrieve/passage";
import { tokenize } from "../../retrieve/tokenize";
import { abstain, type Draft, draft, says } from "./draft-verdict";
import { polarityAt } from "./polarity";
import type { Sentence, SiteEvidence } from "./read-evidence";
import { mainRoles, speaksOfItself } from "./self-speech";

/** Share of the criterion's rare words that one sentence must hold before it counts as said. */
const strongCoverage = 0.85;

/**
 * Without rules for a criterion only its words are left: met when one sentence in which the company speaks of itself has nearly all of
 * them, weighted by rarity on this site, and does not negate them; never "not met" for mere absence.
 */
export function judgeOther(
  criterion: Criterion,
  passages: readonly Passage[],
  evidence: SiteEvidence,
  name: RegExp,
): Draft {
  const terms = contentTerms(criterion.text);
  if (terms.length < 2)
    return abstain(evidence, "the criterion has too few words to judge without a model");
  const covered = new Set(passages.map(({ pageId }) => pageId));
  let best: { sentence: Sentence; coverage: number; at: number } | null = null;
  for (const sentence of evidence.sentences) {
    if (
      !covered.has(sentence.page.id) ||
      !mainRoles.has(sentence.role) ||
      !speaksOfItself(sentence, name)
    )
      continue;
    const tokens = new Set(tokenize(sentence.text));
    const coverage = terms.filter((term) => tokens.has(term)).length / terms.length;
    if (coverage > (best?.coverage ?? 0))
      best = { sentence, coverage, at: sentence.text.length >> 1 };
  }
  if (!best || best.coverage < strongCoverage)
    return abstain(
      evidence,
      best && best.coverage >= 0.5
        ? "the nearest passage says only part of it"
        : "none speaks of it",
    );
  const polarity = polarityAt(best.sentence.text, best.at, best.at);
  if (polarity === "hedged") return abstain(evidence, "it is only announced");
  return draft(polarity === "negated" ? "not_met" : "met", 0.6, `${says(best.sentence)}.`, [
    best.sentence,
  ]);
}
