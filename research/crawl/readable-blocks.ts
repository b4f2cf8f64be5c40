import { countChars } from "./is-shell";
import type { HtmlBlock } from "./read-html";

const minRepeatChars = 30;

/**
 * What a visitor reads, at once or after a click. Header, forms and side boxes only where a page has next to nothing
 * else (whole pages inside a form).
 */
export function readableBlocks(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const readable = blocks.filter((block) => !isLinkList(block));
  const content = readable.filter(({ role }) => role === "content" || role === "folded");
  const all = countChars(readable);
  const own = countChars(content);
  return own < 400 && all > own * 2 ? readable : content;
}

/** Menus and lists of teasers; a sentence that is a link as a whole, as on cards, is text. */
function isLinkList({ kind, linkChars, text }: HtmlBlock): boolean {
  if (kind === "heading" || linkChars < 0.6 * text.length || text.length > 200) return false;
  return !/^\S+(\s\S+){11,}$/.test(text) || !/[.!?…”"]$/.test(text);
}

/** Pages carry text twice, once per screen width or once per turn of a carousel; short words may well repeat. */
export function withoutRepeats<Block extends Pick<HtmlBlock, "text">>(
  blocks: readonly Block[],
): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (text.length < minRepeatChars) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
