import type { CompanyProfile } from "../company";
import type { Criterion } from "../plan/plan";
import { splitSentences } from "../retrieve/split-sentences";
import { findDescribed } from "./described-topics";
import { isInstruction } from "./injection";
import { asQuote, type Draft } from "./local/draft-verdict";
import { polarityAt } from "./local/polarity";
import { splitNegation } from "./local/split-negation";
import { type TopicMatcher, topicMatchers } from "./local/topic-matcher";

/** Weaker words of the lexicon are things that belong to a topic and to others as well. */
const leastWeight = 0.72;
/** A description of fewer words leaves out too much for its silence to mean anything. */
const fewestWords = 15;
const maxSentences = 60;

type Found = { readonly sentence: string; readonly confidence: number };

/**
 * Does a profile's own description name the topics of a criterion? Somebody wrote it to say what the company does, so
 * one affirmed mention counts, where a page's would need company. Silence decides only a negated criterion ("not
 * robotics"), and only of a description that says what the company does instead. Null: it decides nothing.
 */
export function judgeDescribedTopic(company: CompanyProfile, criterion: Criterion): Draft | null {
  const { negated, text } = splitNegation(criterion.text);
  const parts = [company.oneLiner, company.description].flatMap((part) => part?.trim() || []);
  const sentences = parts
    .flatMap((part) => splitSentences(part).map(({ start, end }) => part.slice(start, end)))
    .filter((sentence) => !isInstruction(sentence))
    .slice(0, maxSentences);
  const [first] = sentences;
  if (first === undefined) return null;
  const matchers = topicMatchers(text);
  const found = matchers.map((matcher) => findMention(matcher, sentences, company.oneLiner));
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

function findMention(
  matcher: TopicMatcher,
  sentences: readonly string[],
  oneLiner: string | null,
): Found | null {
  let best: Found | null = null;
  for (const sentence of sentences) {
    const shown = matcher.topic === null ? null : findDescribed(matcher.topic, sentence);
    for (const { start, end, weight } of [...matcher.find(sentence), ...(shown ? [shown] : [])]) {
      if (weight < leastWeight || polarityAt(sentence, start, end) === "negated") continue;
      const isHeadline = oneLiner?.includes(sentence) ?? false;
      const confidence = (isHeadline ? 0.8 : 0.7) * (weight >= 0.9 ? 1 : 0.9);
      if (best === null || confidence > best.confidence) best = { sentence, confidence };
    }
  }
  return best;
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
