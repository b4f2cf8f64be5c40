import { cleanText, clipText } from "./clean-text";
import { decodeHtml } from "./decode-html";
import { guessLanguage } from "./guess-language";
import type { Block, ExtractedPage, PageFact, PageLink } from "./page";
import { type HtmlBlock, type HtmlContent, readHtml } from "./read-html";
import { readPageState } from "./read-page-state";
import { type FactLine, parseJsonLd, readStructuredData } from "./read-structured-data";

const maxBodyBytes = 2_000_000;
const maxTextChars = 200_000;
const maxLinks = 500;
const minRepeatChars = 30;

/**
 * A response body to text, blocks, facts and links in one pass; never throws, linear in the size of the body
 * (cut at 2 MB; text at 200,000 characters). Facts stand as readable lines in the last section of the text.
 */
export function extractPage(input: {
  body: Uint8Array;
  contentType: string;
  url: string;
}): ExtractedPage {
  const source = decodeHtml(input.body.subarray(0, maxBodyBytes), input.contentType);
  if (/^\s*text\/plain\b/i.test(input.contentType)) return extractPlainText(source);
  const content = readHtml(source);
  const items = [...content.jsonLd.flatMap(parseJsonLd), ...content.microdata];
  const factLines = readStructuredData(items, content.meta);
  const shown = chooseBlocks(content.blocks);
  const needsJavascript = isShell(content);
  const page = needsJavascript
    ? layOut([], [...factLines, ...readPageState(content.stateScripts)])
    : layOut(shown, factLines);
  return {
    title: content.title,
    ...page,
    links: resolveLinks(content, input.url),
    language: guessLanguage(page.text, content.language ?? content.meta.get("og:locale") ?? null),
    needsJavascript,
    refreshUrl: resolveRefresh(content, input.url),
  };
}

const mostRefreshPageChars = 600;

/** Only of a page that has next to nothing to read: others reload themselves. */
function resolveRefresh(content: HtmlContent, pageUrl: string): string | null {
  if (content.refreshHref === null || countChars(content.blocks) > mostRefreshPageChars)
    return null;
  const target =
    parseUrl(content.refreshHref, content.baseHref ?? pageUrl) ??
    parseUrl(content.refreshHref, pageUrl);
  if (!target || !/^https?:$/.test(target.protocol)) return null;
  const url = withoutFragment(target);
  return url === withoutFragment(new URL(pageUrl)) ? null : url;
}

function extractPlainText(source: string): ExtractedPage {
  const blocks = source
    .split(/\n\s*\n/, 5000)
    .map(cleanText)
    .filter(Boolean)
    .map((text): HtmlBlock => ({ text, kind: "text", level: null, linkChars: 0, role: "content" }));
  const page = layOut(blocks, []);
  const language = guessLanguage(page.text, null);
  return { title: null, ...page, links: [], language, needsJavascript: false, refreshUrl: null };
}

/** The content; header, forms and side boxes only where a page has next to nothing else (whole pages inside a form). */
function chooseBlocks(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const readable = withoutRepeats(blocks.filter((block) => !isLinkList(block)));
  const content = readable.filter((block) => block.role === "content");
  const all = countChars(readable);
  const own = countChars(content);
  return own < 400 && all > own * 2 ? readable : content;
}

/** Pages carry text twice, once per screen width or once per turn of a carousel; short words may well repeat. */
function withoutRepeats(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (text.length < minRepeatChars) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Menus and lists of teasers; a sentence that is a link as a whole, as on cards, is text. */
function isLinkList({ kind, linkChars, text }: HtmlBlock): boolean {
  if (kind === "heading" || linkChars < 0.6 * text.length || text.length > 200) return false;
  return !/^\S+(\s\S+){11,}$/.test(text) || !/[.!?…”"]$/.test(text);
}

function isShell(content: HtmlContent): boolean {
  const chars = countChars(content.blocks);
  if (chars > 200 || content.scriptCount === 0) return false;
  const asksForScript = /javascript|\bjs\b/i.test(content.noscriptText);
  return chars < 40 || content.hasAppRoot || asksForScript;
}

function countChars(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Joins blocks and fact lines by "\n" and records where each stands. */
function layOut(
  shown: readonly HtmlBlock[],
  factLines: readonly FactLine[],
): { text: string; blocks: Block[]; facts: PageFact[] } {
  const factChars = factLines.reduce((sum, { line }) => sum + line.length + 1, 0);
  const parts: string[] = [];
  const blocks: Block[] = [];
  const facts: PageFact[] = [];
  let at = 0;
  const place = (text: string, kind: Block["kind"], level: number | null) => {
    const block = { start: at, end: at + text.length, kind, ...(level ? { level } : {}) };
    parts.push(text);
    blocks.push(block);
    at = block.end + 1;
    return block;
  };
  for (const block of shown) {
    const room = maxTextChars - factChars - at;
    if (room < 1) break;
    place(clipText(block.text, room), block.kind, block.level);
  }
  for (const { line, facts: values } of factLines) {
    const { start, end } = place(line, "text", null);
    for (const { name, value } of values) facts.push({ name, value, start, end });
  }
  return { text: parts.join("\n"), blocks, facts };
}

/** Absolute http(s) links without fragments, each once; menus and footers first where there are too many. */
function resolveLinks(content: HtmlContent, pageUrl: string): PageLink[] {
  const base = parseUrl(content.baseHref ?? "", pageUrl) ?? parseUrl(pageUrl);
  if (!base) return [];
  const own = withoutFragment(parseUrl(pageUrl) ?? base);
  const found = new Map<string, PageLink>();
  for (const link of content.links) {
    const target = parseUrl(link.href, base);
    if (!target || !/^https?:$/.test(target.protocol) || target.username || target.password)
      continue;
    const url = withoutFragment(target);
    const known = found.get(url);
    if (url === own || (known && (known.text || !link.text))) continue;
    found.set(url, { url, text: link.text, where: known?.where ?? link.where });
  }
  const links = [...found.values()];
  if (links.length <= maxLinks) return links;
  const menus = links.filter(({ where }) => where !== "main").slice(0, maxLinks / 2);
  const kept = new Set(
    [...menus, ...links.filter(({ where }) => where === "main")].slice(0, maxLinks),
  );
  return links.filter((link) => kept.has(link));
}

function withoutFragment(url: URL): string {
  const copy = new URL(url);
  copy.hash = "";
  return copy.href;
}

function parseUrl(href: string, base?: URL | string): URL | null {
  try {
    return base === undefined ? new URL(href) : new URL(href, base);
  } catch {
    return null;
  }
}
