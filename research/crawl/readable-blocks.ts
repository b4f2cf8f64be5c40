import { countChars } from "./is-shell";
import type { HtmlBlock } from "./read-html";

const minRepeatChars = 30;
/** How notices begin that no name of a class gives away. */
const cookieNotice =
  /^(?:(?:this|our) (?:web ?)?site uses|we use) (?:(?:our own|third[- ]party|essential|necessary|and|&) )*cookies (?:to|on|for|and|in order|so that|that|which)\b|^by (?:clicking|continuing|using|browsing)\b.{0,100}\bcookies\b|^(?:diese web(?:site|seite) (?:verwendet|nutzt)|wir (?:verwenden|nutzen)|nous utilisons des|ce site utilise des) cookies\b/i;
const maxNoticeChars = 400;
const fewChars = 400;

/**
 * What a visitor reads, at once or after a click. Header, forms and side boxes only where a page has next to nothing
 * else (whole pages inside a form).
 */
export function readableBlocks(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const readable = blocks.filter((block) => !isLinkList(block));
  const content = readable.filter(({ role }) => role === "content" || role === "folded");
  const all = countChars(readable);
  const own = countChars(content);
  if (own < fewChars && all > own * 2) return readable;
  // All of a short page may be about cookies: that is for others to judge.
  return own < fewChars ? content : content.filter((block) => !isCookieNotice(block));
}

function isCookieNotice({ text }: HtmlBlock): boolean {
  return text.length <= maxNoticeChars && cookieNotice.test(text);
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
