import { cleanText } from "./clean-text";
import { findMainContent, sellsOneProduct } from "./find-main-content";
import { guessLanguage } from "./guess-language";
import { isShell } from "./is-shell";
import { type HtmlContent, type HtmlSource, readHtml } from "./read-html";
import { readPageState } from "./read-page-state";
import { readProduct } from "./read-product";
import { parseJsonLd } from "./read-structured-data";
import { readableBlocks, withoutRepeats } from "./readable-blocks";
import { withDescription } from "./with-description";

/** Pages with their pictures inside are that long; the text and the elements that are kept of it are far fewer. */
const maxHtmlChars = 20_000_000;

export type MainText = {
  readonly text: string;
  readonly title: string | null;
  /** BCP 47 primary language, null when it cannot be told. */
  readonly language: string | null;
};

/**
 * The text that a page is about, blocks on lines of their own, without what stands beside it: reviews of others,
 * teasers, controls. The crawl keeps more than that (`extractPage`), because any of it may be evidence. Never throws,
 * linear in the size of the page (cut at 20,000,000 characters).
 */
export function extractMainText(html: HtmlSource): MainText {
  const content = readHtml(typeof html === "string" ? html.slice(0, maxHtmlChars) : html);
  const { head } = content;
  const text = (isShell(content) ? "" : mainTextOf(content)) || stateOf(content);
  return {
    text,
    title: cleanText(head.title ?? "").slice(0, 500) || null,
    language: guessLanguage(text, head.language ?? head.meta.get("og:locale") ?? null),
  };
}

function mainTextOf(content: HtmlContent): string {
  const { blocks, head, microdata } = content;
  const product = readProduct([...head.jsonLd.flatMap(parseJsonLd), ...microdata]);
  const isProduct = product !== null || sellsOneProduct(blocks, head.meta.get("og:type") ?? "");
  const readable = new Set(readableBlocks(blocks));
  // Forms and page headers are content only where a page has little else, however they read.
  const candidates = blocks.map(
    (block) => block.role === "content" || block.role === "folded" || readable.has(block),
  );
  const title = cleanText(head.title ?? "");
  const isMain = findMainContent(blocks, { title, isProduct }, candidates);
  const main = blocks.filter((_, at) => isMain[at]);
  const kept = withoutRepeats(main.length > 0 ? main : [...readable]).map(({ text }) => text);
  // The tab with the description is often filled by a script.
  return withDescription(kept, product?.description ?? "").join("\n");
}

/** Of a page without a text of its own, such as one that only JavaScript fills: what its description and its data say. */
function stateOf({ head }: HtmlContent): string {
  const description = head.meta.get("description") ?? head.meta.get("og:description") ?? "";
  const said = readPageState(head.stateScripts).flatMap(({ facts }) => facts);
  const lines = [cleanText(description), ...said.map(({ value }) => value)];
  return [...new Set(lines)].filter(Boolean).join("\n");
}
