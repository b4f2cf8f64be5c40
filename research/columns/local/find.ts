import type { StoredPage } from "../../crawl/page";
import type { Statement } from "../../verify/local/find-statements";
import type { Sentence } from "../../verify/local/read-evidence";
import type { Citation, StructuredFact } from "../../verify/verdict";
import type { Reading } from "../to-value";

/** Something that the pages state, with where. */
export type Find = {
  readonly reading: Reading;
  readonly confidence: number;
  readonly citations: readonly Citation[];
  /** For what is in the page's markup and not in its text: a link. */
  readonly fact?: StructuredFact;
};

export const cite = ({ page, start, end, text }: Sentence): Citation => ({
  pageId: page.id,
  url: page.finalUrl,
  quote: text,
  start,
  end,
  fetchedAt: page.fetchedAt.toISOString(),
});

export const citeSpan = (page: StoredPage, start: number, end: number): Citation => ({
  pageId: page.id,
  url: page.finalUrl,
  quote: page.text.slice(start, end),
  start,
  end,
  fetchedAt: page.fetchedAt.toISOString(),
});

const contradicted = 0.6;

/** The first of several statements; when others say otherwise it is less sure, and two that are equally good say nothing. */
export function pickStatement<Value>(
  statements: readonly Statement<Value>[],
  read: (value: Value) => Reading,
): Find | null {
  const [best] = statements;
  if (!best) return null;
  const same = statements.filter(({ value }) => read(value).text === read(best.value).text);
  const others = statements.filter(({ value }) => read(value).text !== read(best.value).text);
  const rivals = others.filter(
    ({ sentence, confidence }) =>
      sentence.role === best.sentence.role && confidence >= best.confidence,
  );
  if (rivals.length > 0 && same.length === 1) return null;
  return {
    reading: read(best.value),
    confidence: others.length > 0 ? Math.min(contradicted, best.confidence) : best.confidence,
    citations: same.slice(0, 2).map(({ sentence }) => cite(sentence)),
  };
}
