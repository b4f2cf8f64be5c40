import type { CompanyProfile } from "../company";
import type { Criterion } from "../plan/plan";
import { topicByLabel } from "../plan/topic-lexicon";
import { splitSentences } from "../retrieve/split-sentences";
import { findDescribed } from "./described-topics";
import { isInstruction } from "./injection";
import { asQuote, type Draft } from "./local/draft-verdict";
import { polarityAt } from "./local/polarity";
import { splitNegation } from "./local/split-negation";
import { type TopicMatcher, topicMatchers } from "./local/topic-matcher";
import { hasOtherSense } from "./other-senses";

/** Weaker words of the lexicon are things that belong to a topic and to others as well. */
const leastWeight = 0.72;
/** A description of fewer words leaves out too much for its silence to mean anything. */
const fewestWords = 15;
const maxSentences = 60;
/** The sentences in which a description says what the company is; below, a single word may stand for something else. */
const leadSentences = 2;

type Found = { readonly sentence: string; readonly confidence: number };

/**
 * Does a profile's own description name the topics of a criterion? Somebody wrote it to say what the company does, so
 * one affirmed mention counts, where a page's would need company; deep in a long text a single word needs a second one. Silence decides only a negated criterion ("not
 * robotics"), and only of a description that says what the company does instead. Null: it decides nothing.
 */
export function judgeDescribedTopic(company: CompanyProfile, criterion: Criterion): Draft | null {
  // "No-code" is a topic, not its denial.
  const { negated, text } =
    topicByLabel(criterion.text) === null
      ? splitNegation(criterion.text)
      : { negated: false, text: criterion.text };
  const parts = [company.oneLiner, company.description].flatMap((part) => part?.trim() || []);
  const sentences = parts
    .flatMap((part) => splitSentences(part).map(({ start, end }) => part.slice(start, end)))
    .filter((sentence) => !isInstruction(sentence))
    .slice(0, maxSentences);
  const [first] = sentences;
  if (first === undefined) return null;
  const matchers = withSharedModifier(topicMatchers(text));
  const headlines = sentences.filter((sentence) => company.oneLiner?.includes(sentence)).length;
  const found = matchers.map((matcher) => findMention(matcher, text, sentences, headlines));
  const anyOf = /\b(?:and|or)\b|[&/]/.test(text) && !matchers.some((one) => one.isAttribute);
  const met = anyOf ? found.some(Boolean) : found.every(Boolean);
  const best = found.find((one) => one !== null);
  if (met && best) {
    return toDraft(negated ? "not_met" : "met", best.confidence, best.sentence, "says");
  }
  const words = parts.join(" ").split(/\s+/).length;
  const isSilent = found.every((one) => one === null) && matchers.every(({ known }) => known);
  return negated && isSilent && words >= fewestWords
    ? toDraft("met", 0.6, first, "says what it does instead")
    : null;
}

/**
 * "Self-driving trucks, cars and vans": a participle in front of a list is meant of all that it lists, so the list names
 * parts of the first one's topic, and a car alone is none of them.
 */
function withSharedModifier(matchers: readonly TopicMatcher[]): readonly TopicMatcher[] {
  const [first, ...others] = matchers;
  const isShared = others.length > 0 && /^[a-z]+-[a-z]+(?:ing|ed|en|wn) /i.test(first?.label ?? "");
  return isShared && first?.topic ? topicMatchers(first.topic) : matchers;
}

function findMention(
  matcher: TopicMatcher,
  criterionText: string,
  sentences: readonly string[],
  headlines: number,
): Found | null {
  const mentions = sentences.flatMap((sentence, at) =>
    hitsIn(matcher, criterionText, sentence).map((hit) => ({ ...hit, sentence, at })),
  );
  let best: Found | null = null;
  for (const { sentence, at, weight, isOneWord } of mentions) {
    const isLead = at < headlines + leadSentences;
    if (isOneWord && !isLead && mentions.length < 2) continue;
    const confidence = (at < headlines ? 0.8 : 0.7) * (weight >= 0.9 ? 1 : 0.9);
    if (best === null || confidence > best.confidence) best = { sentence, confidence };
  }
  return best;
}

type Hit = { readonly weight: number; readonly isOneWord: boolean };

/** Affirmed mentions in a sentence that are strong enough to count. */
function hitsIn(matcher: TopicMatcher, criterionText: string, sentence: string): Hit[] {
  const named = matcher.find(sentence).flatMap((hit) => {
    if (hasOtherSense(hit.phrase, sentence, hit.start, hit.end)) return [];
    // A word that several fields share is what is meant where the criterion itself says it.
    const isAsked = criterionText.toLowerCase().includes(hit.phrase.toLowerCase());
    return [
      {
        ...hit,
        weight: isAsked ? Math.max(hit.weight, 0.9) : hit.weight,
        isOneWord: !/[\s-]/.test(hit.phrase),
      },
    ];
  });
  const shown = matcher.topic === null ? null : findDescribed(matcher.topic, sentence);
  return [...named, ...(shown ? [{ ...shown, isOneWord: false }] : [])].filter(
    ({ weight, start, end }) =>
      weight >= leastWeight && polarityAt(sentence, start, end) !== "negated",
  );
}

const toDraft = (
  outcome: "met" | "not_met",
  confidence: number,
  quote: string,
  verb: string,
): Draft => ({
  outcome,
  confidence,
  reasoning: `Its profile ${verb}: “${asQuote(quote)}”.`,
  citations: [],
  fact: { field: "description", value: quote.slice(0, 600), origin: "company profile" },
});
