import { locateQuote } from "../check-citations";
import { overlapsInstruction } from "../injection";
import type { Citation, Verdict } from "../verdict";
import type { Evidence, EvidenceCriterion } from "./choose-evidence";
import { type AnsweredVerdict, answeredVerdictSchema, namedCriterionSchema } from "./schema";

const maxCitations = 3;
const maxReasoningLength = 600;

/**
 * A model's answer → one verdict per criterion, in order. Whatever is wrong about one criterion (missing, twice, an
 * outcome or passage that does not exist, a quote that is not in the passage) makes that one `unclear`, with the reason.
 */
export function readVerdicts(input: {
  readonly evidence: Evidence;
  readonly items: readonly unknown[];
  readonly homepageRead: boolean;
  readonly model: string;
}): Verdict[] {
  const { evidence, items, homepageRead, model } = input;
  return evidence.criteria.map((asked) => {
    const unclear = (reasoning: string): Verdict => ({
      criterionId: asked.criterion.id,
      outcome: "unclear",
      confidence: 0,
      reasoning,
      judge: "llm",
      model,
      fact: null,
      citations: [],
    });
    const answered = findAnswer(items, asked);
    if (typeof answered === "string") return unclear(answered);
    const citations = answered.quotes
      .flatMap(({ passage, quote }) => locateInPassage(evidence, passage, quote) ?? [])
      .slice(0, maxCitations);
    if (answered.outcome !== "unclear" && citations.length === 0) {
      return unclear(
        answered.quotes.length === 0
          ? `The model answered "${wordsFor[answered.outcome]}" without a quote, so it does not count.`
          : `The model answered "${wordsFor[answered.outcome]}", but its quote is not in the passage it named, so it does not count.`,
      );
    }
    if (answered.outcome === "not_met" && !homepageRead) {
      return unclear("The homepage could not be read, so nothing can be ruled out.");
    }
    return {
      ...unclear(answered.reasoning.trim().slice(0, maxReasoningLength)),
      outcome: answered.outcome,
      confidence: answered.confidence,
      citations,
    };
  });
}

const wordsFor = { met: "met", not_met: "not met" } as const;

/** The one well-formed answer for a criterion, or the sentence that says why there is none. Said twice, alike, it is one. */
function findAnswer(items: readonly unknown[], asked: EvidenceCriterion): AnsweredVerdict | string {
  const own = items.filter((item) => {
    const named = namedCriterionSchema.safeParse(item);
    return named.success && named.data.criterion === asked.id;
  });
  const parsed = own.map((item) => answeredVerdictSchema.safeParse(item));
  const [first] = parsed;
  if (first === undefined) return "The model gave no answer for this criterion.";
  if (!first.success) return "The model's answer for this criterion was malformed.";
  if (parsed.some(({ data }) => data?.outcome !== first.data.outcome))
    return "The model answered this criterion more than once, so no answer counts.";
  return { ...first.data, quotes: parsed.flatMap(({ data }) => data?.quotes ?? []) };
}

/** Searches within the named passage only; offsets are into the page. Null also for text that addresses a model. */
export function locateInPassage(
  evidence: Evidence,
  passageId: string,
  quote: string,
): Citation | null {
  const passage = evidence.passages.find(({ id }) => id === passageId);
  if (passage === undefined) return null;
  const { page, text, start } = passage;
  const locate = (words: string) =>
    locateQuote(
      { ...page, text, blocks: [] },
      { pageId: page.id, url: page.finalUrl, quote: words, start: 0, end: 1, fetchedAt: "" },
    );
  const found = locate(quote) ?? locate(quote.replace(quotationFrame, ""));
  if (found === null) return null;
  const span = { start: found.start + start, end: found.end + start };
  return overlapsInstruction(page, span) ? null : { ...found, ...span };
}

/** What models put around a quote that is not of it: quotation marks, and dots for what they left out. */
const quotationFrame = /^[\s"'“”„«»‘’.…]+|[\s"'“”„«»‘’.…]+$/gu;
