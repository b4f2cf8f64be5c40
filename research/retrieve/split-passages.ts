import type { Block, StoredPage } from "../crawl/page";
import { overlapsInstruction } from "../verify/injection";
import { pageRole, pageRoles } from "./page-role";
import type { Passage } from "./passage";
import { splitSentences, type TextSpan } from "./split-sentences";

/** One or two sentences: half of what the encoder reads, and per token sent the best share of decisive text (docs/research.md). */
const maxWords = 30;
const maxPassagesPerCompany = 600;
/** No single page, however long, may crowd out the others. */
const maxPassagesPerPage = 160;

type Draft = Omit<Passage, "id">;

/**
 * Cuts a company's pages into passages of at most 30 words that end at sentences and never cross a heading. Text that
 * was already seen on an earlier page is left out (menus, footers, banners), and so is text that addresses a model. Main pages first; ids are "p1", "p2", ….
 */
export function splitPassages(pages: readonly StoredPage[]): Passage[] {
  const ordered = pages
    .map((page) => ({ page, rank: pageRoles.indexOf(pageRole(page)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ page }) => page);
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const page of ordered) {
    const room = maxPassagesPerCompany - drafts.length;
    if (room <= 0) break;
    drafts.push(...splitPage(page, seen).slice(0, Math.min(room, maxPassagesPerPage)));
  }
  return drafts.map((draft, index) => ({ id: `p${index + 1}`, ...draft }));
}

/** Blocks of a page in order; a page without any is read line by line. */
export function blocksOf(page: Pick<StoredPage, "text" | "blocks">): readonly Block[] {
  if (page.blocks.length > 0) return page.blocks;
  return splitSentences(page.text).map((span) => ({ ...span, kind: "text" as const }));
}

/** Keeps the path of headings above a block: a level 2 heading closes all of level 2 and deeper. */
export function openHeading(path: readonly Heading[], block: Block, text: string): Heading[] {
  const level = block.level ?? 2;
  return [...path.filter((heading) => heading.level < level), { level, text }];
}
export type Heading = { readonly level: number; readonly text: string };

function splitPage(page: StoredPage, seen: Set<string>): Draft[] {
  const drafts: Draft[] = [];
  let headings: Heading[] = [];
  let open: { start: number; end: number; words: number } | null = null;
  const flush = () => {
    if (open) drafts.push(draftOf(page, open, headings));
    open = null;
  };
  const seenHere = new Set<string>();
  for (const block of blocksOf(page)) {
    const text = page.text.slice(block.start, block.end);
    const key = text.toLowerCase().replace(/\s+/g, " ").trim();
    if (key === "") continue;
    const isHeading = block.kind === "heading";
    if (isHeading) {
      flush();
      headings = openHeading(headings, block, text.trim());
    }
    if (seen.has(key)) {
      if (!isHeading) flush();
      continue;
    }
    seenHere.add(key);
    for (const span of cutLong(page.text, splitSentences(page.text, block.start, block.end))) {
      if (overlapsInstruction(page, span)) {
        flush();
        continue;
      }
      const words = countWords(page.text, span);
      if (open && open.words + words > maxWords) flush();
      open = open
        ? { start: open.start, end: span.end, words: open.words + words }
        : { ...span, words };
    }
  }
  flush();
  for (const key of seenHere) seen.add(key);
  return drafts;
}

const draftOf = (page: StoredPage, span: TextSpan, headings: readonly Heading[]): Draft => ({
  pageId: page.id,
  url: page.finalUrl,
  start: span.start,
  end: span.end,
  text: page.text.slice(span.start, span.end),
  headingPath: headings.map(({ text }) => text),
});

const countWords = (text: string, span: TextSpan): number =>
  text.slice(span.start, span.end).split(/\s+/).length;

/** Splits what is longer than a passage at word borders; a "word" of thousands of characters is cut too. */
function cutLong(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const cut: TextSpan[] = [];
  for (const span of spans) {
    const words = [...text.slice(span.start, span.end).matchAll(/\S{1,200}/g)];
    for (let first = 0; first < words.length; first += maxWords) {
      const from = words[first];
      const to = words[Math.min(first + maxWords, words.length) - 1];
      if (!from || !to) continue;
      cut.push({
        start: span.start + from.index,
        end: span.start + to.index + to[0].length,
      });
    }
  }
  return cut;
}
