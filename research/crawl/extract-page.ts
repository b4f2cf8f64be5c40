import { cleanText, clipText } from "./clean-text";
import { decodeHtml } from "./decode-html";
import { guessLanguage } from "./guess-language";
import { countChars, isShell } from "./is-shell";
import type { Block, ExtractedPage, PageFact, PageLink } from "./page";
import { type HtmlBlock, type HtmlContent, readHtml } from "./read-html";
import { readPageState } from "./read-page-state";
import { type FactLine, parseJsonLd, readStructuredData } from "./read-structured-data";
import { readableBlocks, withoutRepeats } from "./readable-blocks";

const maxBodyBytes = 2_000_000;
const maxTextChars = 200_000;
const maxLinks = 500;

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
  if (/^\s*text\/plain\b/i.test(input.contentType)) return extractPlainText([...source].join(""));
  const content = readHtml(source);
  const { head } = content;
  const items = [...head.jsonLd.flatMap(parseJsonLd), ...content.microdata];
  const factLines = readStructuredData(items, head.meta);
  const needsJavascript = isShell(content);
  const page = needsJavascript
    ? layOut([], [...factLines, ...readPageState(head.stateScripts)])
    : layOut(withoutRepeats(readableBlocks(content.blocks)), factLines);
  return {
    title: cleanText(head.title ?? "").slice(0, 500) || null,
    ...page,
    links: resolveLinks(content, input.url),
    language: guessLanguage(page.text, head.language ?? head.meta.get("og:locale") ?? null),
    needsJavascript,
    refreshUrl: resolveRefresh(content, input.url),
    canonicalUrl: resolveCanonical(content, input.url),
  };
}

const mostRefreshPageChars = 600;

/** Only of a page that has next to nothing to read: others reload themselves. */
function resolveRefresh(content: HtmlContent, pageUrl: string): string | null {
  const { head } = content;
  const href = head.refreshHref ?? head.frameHref;
  if (href === null || countChars(content.blocks) > mostRefreshPageChars) return null;
  const target = parseUrl(href, head.baseHref ?? pageUrl) ?? parseUrl(href, pageUrl);
  if (!target || !/^https?:$/.test(target.protocol)) return null;
  const url = withoutFragment(target);
  return url === withoutFragment(new URL(pageUrl)) ? null : url;
}

function resolveCanonical({ head }: HtmlContent, pageUrl: string): string | null {
  if (head.canonicalHref === null) return null;
  const target = parseUrl(head.canonicalHref.trim(), pageUrl);
  return target && /^https?:$/.test(target.protocol) ? withoutFragment(target) : null;
}

function extractPlainText(source: string): ExtractedPage {
  const blocks = source
    .split(/\n\s*\n/, 5000)
    .map(cleanText)
    .filter(Boolean)
    .map(toText);
  const page = layOut(blocks, []);
  const language = guessLanguage(page.text, null);
  const known = { needsJavascript: false, refreshUrl: null, canonicalUrl: null };
  return { title: null, ...page, links: [], language, ...known };
}

type ShownBlock = Pick<HtmlBlock, "text" | "kind" | "level">;

const toText = (text: string): ShownBlock => ({ text, kind: "text", level: null });

/** Joins blocks and fact lines by "\n" and records where each stands. */
function layOut(
  shown: readonly ShownBlock[],
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
  const base = parseUrl(content.head.baseHref ?? "", pageUrl) ?? parseUrl(pageUrl);
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
