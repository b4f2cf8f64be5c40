import type { PageDetail } from "@/research/search-view";

export type TextRange = { readonly start: number; readonly end: number };

export type PageSection = {
  readonly start: number;
  readonly kind: string;
  readonly level: number | null;
  /** In order; together the words of the block. `marked` parts belong to the quote. */
  readonly parts: readonly {
    readonly start: number;
    readonly text: string;
    readonly marked: boolean;
  }[];
};

/**
 * The page text in its blocks, cut where the quote begins and ends; a quote may go over several blocks.
 * Text between blocks is kept as plain text, so that nothing of the stored copy is left out.
 */
export function cutPageText(
  page: Pick<PageDetail, "text" | "blocks">,
  quote: TextRange | null,
): PageSection[] {
  const sections: PageSection[] = [];
  let at = 0;
  const add = (range: TextRange, kind: string, level: number | null) => {
    const parts = cutRange(page.text, range, quote);
    if (parts.some(({ text }) => text.trim() !== ""))
      sections.push({ start: range.start, kind, level, parts });
  };
  for (const block of [...page.blocks].sort((one, other) => one.start - other.start)) {
    const start = Math.max(block.start, at);
    if (block.end <= start) continue;
    if (start > at) add({ start: at, end: start }, "text", null);
    add({ start, end: block.end }, block.kind, block.level ?? null);
    at = block.end;
  }
  if (at < page.text.length) add({ start: at, end: page.text.length }, "text", null);
  return sections;
}

function cutRange(text: string, range: TextRange, quote: TextRange | null) {
  const from = quote ? Math.max(range.start, quote.start) : range.end;
  const to = quote ? Math.min(range.end, quote.end) : range.end;
  if (from >= to)
    return [{ start: range.start, text: text.slice(range.start, range.end), marked: false }];
  return [
    { start: range.start, text: text.slice(range.start, from), marked: false },
    { start: from, text: text.slice(from, to), marked: true },
    { start: to, text: text.slice(to, range.end), marked: false },
  ].filter((part) => part.text !== "");
}
