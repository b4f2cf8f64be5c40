import type { StoredPage } from "../crawl/page";
import { type FoldedText, foldText } from "./fold-text";
import { overlapsInstruction } from "./injection";
import type { Citation, Verdict } from "./verdict";

const maxQuoteLength = 1000;
const maxReasoningLength = 2000;
/** Letters, digits and symbols (stars): a quote of a single letter would be "on the page" nearly always. */
const minQuoteWordCharacters = 2;

const foldedPages = new WeakMap<StoredPage, FoldedText>();

/**
 * Stands behind every judge. Keeps only citations whose quote is on the named page (see `foldText`), with the exact stored slice and
 * its real offsets; a `met` or `not_met` that is left without citation and without fact becomes `unclear`. Never throws on a
 * hostile answer.
 */
export function checkCitations(verdict: Verdict, pages: readonly StoredPage[]): Verdict {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const citations = dropRepeated(
    verdict.citations.flatMap((citation) => {
      const page = byId.get(citation.pageId);
      const found = page && locateQuote(page, citation);
      return found ? [found] : [];
    }),
  );
  // A model has no fields of its own to decide by: its "fact" would be a claim without a source.
  const fact = verdict.judge === "llm" ? null : verdict.fact;
  const checked: Verdict = {
    ...verdict,
    confidence: clampConfidence(verdict.confidence),
    reasoning: verdict.reasoning.slice(0, maxReasoningLength),
    fact,
    citations,
  };
  if (checked.outcome === "unclear" || citations.length > 0 || fact || verdict.judge === "user")
    return checked;
  return {
    ...checked,
    outcome: "unclear",
    confidence: 0,
    reasoning:
      verdict.citations.length === 0
        ? `Judged "${wordsFor(verdict.outcome)}" without naming evidence, so it does not count.`
        : `Judged "${wordsFor(verdict.outcome)}", but no quote given for it is on the pages read, so it does not count.`,
  };
}

const wordsFor = (outcome: Verdict["outcome"]) => (outcome === "met" ? "met" : "not met");

const clampConfidence = (confidence: number) =>
  Number.isFinite(confidence) ? Math.min(1, Math.max(0, confidence)) : 0;

/** The citation with the exact slice and offsets, or null when its quote is not on the page or is an instruction to a model. */
export function locateQuote(page: StoredPage, citation: Citation): Citation | null {
  const { quote } = citation;
  if (typeof quote !== "string" || quote.length > maxQuoteLength) return null;
  if ((quote.match(/[\p{L}\p{N}\p{So}]/gu) ?? []).length < minQuoteWordCharacters) return null;
  const span = findExact(page.text, quote, citation.start) ?? findFolded(page, citation);
  if (!span) return null;
  const slice = page.text.slice(span.start, span.end);
  if (slice === "" || slice.length > maxQuoteLength || overlapsInstruction(page, span)) return null;
  // Half a surrogate pair cannot be stored, and nobody could read it.
  if (!slice.isWellFormed()) return null;
  return {
    pageId: page.id,
    url: page.finalUrl,
    quote: slice,
    ...span,
    fetchedAt: page.fetchedAt.toISOString(),
  };
}

type Span = { start: number; end: number };

function findExact(text: string, quote: string, near: number): Span | null {
  const start = nearestIndex(text, quote, near);
  return start < 0 ? null : { start, end: start + quote.length };
}

function findFolded(page: StoredPage, citation: Citation): Span | null {
  const folded = foldedPages.get(page) ?? foldText(page.text);
  foldedPages.set(page, folded);
  const quote = foldText(citation.quote).text.trim();
  if (quote === "") return null;
  const index = nearestIndex(folded.text, quote, citation.start);
  if (index < 0) return null;
  return { start: folded.startAt(index), end: folded.endAt(index + quote.length - 1) };
}

/** Of several occurrences, the one nearest to where the judge said it is. */
function nearestIndex(text: string, part: string, near: number): number {
  const wanted = Number.isFinite(near) ? Math.min(Math.max(0, near), text.length) : 0;
  if (text.startsWith(part, wanted)) return wanted;
  const before = text.lastIndexOf(part, wanted);
  const after = text.indexOf(part, wanted);
  if (before < 0 || after < 0) return Math.max(before, after);
  return wanted - before <= after - wanted ? before : after;
}

function dropRepeated(citations: readonly Citation[]): Citation[] {
  const keys = new Set<string>();
  return citations.filter(({ pageId, start, end }) => {
    const key = `${pageId}:${start}:${end}`;
    return keys.has(key) ? false : keys.add(key);
  });
}
