import type { StoredPage } from "../../crawl/page";
import type { Citation, Outcome, StructuredFact } from "../verdict";
import type { Sentence, SiteEvidence } from "./read-evidence";

/** What a rule answers; `judgeLocally` turns it into a verdict. */
export type Draft = {
  readonly outcome: Outcome;
  readonly confidence: number;
  readonly reasoning: string;
  readonly citations: readonly Citation[];
  readonly fact?: StructuredFact;
};

type Span = {
  readonly page: StoredPage;
  readonly start: number;
  readonly end: number;
};

/** Quotes the span itself; very long ones are cut at a word, since a quote has to be readable. */
function cite(span: Span): Citation {
  const { page, start } = span;
  let end = Math.min(span.end, start + 600);
  if (end < span.end) end = Math.max(start + 1, page.text.lastIndexOf(" ", end));
  return {
    pageId: page.id,
    url: page.finalUrl,
    quote: page.text.slice(start, end),
    start,
    end,
    fetchedAt: page.fetchedAt.toISOString(),
  };
}

export const draft = (
  outcome: Outcome,
  confidence: number,
  reasoning: string,
  evidence: readonly Span[],
): Draft => ({ outcome, confidence, reasoning, citations: evidence.slice(0, 3).map(cite) });

/** "3 pages read, none names a price." */
export const abstain = (evidence: SiteEvidence, rest: string, confidence = 0.5): Draft => ({
  outcome: "unclear",
  confidence,
  reasoning: `${countPages(evidence)} read, ${rest}.`,
  citations: [],
});

export const countPages = (evidence: SiteEvidence): string =>
  evidence.pages.length === 1 ? "1 page" : `${evidence.pages.length} pages`;

const placeNames: Partial<Record<Sentence["role"], string>> = {
  home: "homepage",
  about: "about page",
  product: "product page",
  pricing: "pricing page",
  reviews: "reviews page",
  customers: "customers page",
  security: "security page",
  careers: "careers page",
  contact: "contact page",
  docs: "help pages",
  blog: "blog",
  legal: "legal pages",
};

/** "Its pricing page says: “…”" */
export function says(sentence: Pick<Sentence, "role" | "text">): string {
  const where = placeNames[sentence.role];
  return `${where ? `Its ${where}` : "One of its pages"} says: “${asQuote(sentence.text)}”`;
}

/** A quote within the reasoning's own sentence keeps neither a full stop nor quotation marks of its own. */
export const asQuote = (text: string): string =>
  shorten(text).replace(/^["“”„«]+|[.:;,"“”»]+$/g, "");

export const shorten = (text: string, maxLength = 160): string => {
  const flat = text.replace(/\s+/g, " ");
  return flat.length <= maxLength ? flat : `${flat.slice(0, flat.lastIndexOf(" ", maxLength))} …`;
};
