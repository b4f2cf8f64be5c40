import { Parser } from "htmlparser2";
import { type Box, openBox, sumBoxes } from "./box";
import { cleanText } from "./clean-text";
import { countWords, type WordCount } from "./count-words";
import {
  type ElementRole,
  type NameReading,
  namesOf,
  readNames,
  roleOfElement,
} from "./element-role";
import type { Block, PageLink } from "./page";
import { ratingTextOf } from "./rating-text";
import { HeadReader } from "./read-head";
import { MicrodataReader, type SchemaItem } from "./read-microdata";

export type HtmlBlock = {
  readonly text: string;
  readonly kind: Block["kind"];
  readonly level: number | null;
  /** Characters of the text that are inside links. */
  readonly linkChars: number;
  readonly role: "content" | "header" | "beside" | "folded";
  readonly count: WordCount;
  /** Where it stands; null in a page without elements. */
  readonly box: Box | null;
};

export type HtmlContent = {
  readonly head: HeadReader;
  readonly blocks: readonly HtmlBlock[];
  readonly links: readonly { href: string; text: string; where: PageLink["where"] }[];
  readonly microdata: readonly SchemaItem[];
};

type Attributes = Readonly<Record<string, string>>;

const nameless = readNames("");
const blockElements = new Set(
  "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const itemElements = new Set(["li", "dt", "dd"]);
const quoteElements = new Set(["blockquote", "q"]);
const mainElements = new Set(["main", "article"]);
const cellElements = new Set(["td", "th"]);
const chunkChars = 16_384;
/** The parser looks through its stack of open elements for each end tag: work is bounded by chunk size × depth. */
const maxWork = 400_000_000;
const maxLinks = 3000;
const maxHrefChars = 2000;
const maxLinkTextChars = 300;
const maxTextChars = 1_000_000;
const maxBlocks = 20_000;

/** One SAX pass over a page. Linear in its size; a page that is nested to hurt is read up to the point where it hurts. */
export function readHtml(source: string): HtmlContent {
  const html = closeIframes(source);
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: () => reader.close(),
    },
    { decodeEntities: true },
  );
  let work = 0;
  for (let at = 0; at < html.length; at += chunkChars) {
    work += chunkChars * (reader.depth + 1);
    if (work > maxWork || reader.isFull) break;
    parser.write(html.slice(at, at + chunkChars));
  }
  parser.end();
  return reader.finish();
}

/** `<iframe … />` (Google's own tag manager snippet) would swallow the rest of the page as raw text. */
function closeIframes(html: string): string {
  // As people write it; a search without regard to case takes as long as half the parsing.
  return ["<iframe", "<IFRAME"].reduce(closeTags, html);
}

function closeTags(html: string, opening: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = html.indexOf(opening); at >= 0; ) {
    const end = html.indexOf(">", at);
    if (end < 0) break;
    at = html.indexOf(opening, end);
    if (html[end - 1] !== "/") continue;
    parts.push(html.slice(done, end + 1), "</iframe>");
    done = end + 1;
  }
  return parts.length === 0 ? html : parts.join("") + html.slice(done);
}

class HtmlReader {
  private textChars = 0;
  private readonly head = new HeadReader();
  private readonly openBoxes: Box[] = [];
  private readonly boxes: Box[] = [];
  private readonly blocks: HtmlBlock[] = [];
  private readonly links: { href: string; text: string; where: PageLink["where"] }[] = [];
  private readonly microdata = new MicrodataReader();
  private readonly readings = new Map<string, NameReading>();
  /** Within an article a header is its title, not the page's. */
  private mainDepth = 0;
  private noscriptDepth = 0;
  private buffer = "";
  private linkChars = 0;
  private breaks = 0;
  private link: { href: string; text: string; label: string } | null = null;

  get depth(): number {
    return this.openBoxes.length;
  }

  get isFull(): boolean {
    return this.textChars > maxTextChars || this.blocks.length > maxBlocks;
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.openBoxes.at(-1) ?? null;
    this.microdata.open(name, attributes);
    this.head.open(name, attributes);
    // Nothing within what is dropped (drawings, the head) is ever shown, so its names need not be read.
    const isDropped = parent?.role === "drop";
    const reading = isDropped ? nameless : this.read(namesOf(attributes));
    const own = isDropped ? "drop" : roleOfElement(name, attributes, reading);
    const isTitle = own === "header" && this.mainDepth > 0;
    const role = combineRoles(parent, name, isTitle ? "content" : own);
    const isBlock = blockElements.has(name) || name.includes("-");
    if (isBlock) this.flush();
    else if (name === "br") this.breakLine();
    if (mainElements.has(name)) this.mainDepth++;
    else if (name === "noscript") this.noscriptDepth++;
    if (isShown(parent?.role ?? "content")) {
      const rating = ratingTextOf(name, attributes);
      if (rating) this.append(` ${rating} `);
    }
    if (name === "a" && role !== "drop") this.openLink(attributes);
    if (name === "img" && this.link && attributes.alt) this.link.label ||= attributes.alt;
    const box = openBox({
      name,
      parent,
      role,
      heading: headingLevel(name, attributes) || parent?.heading || 0,
      kind: kindOf(name) ?? parent?.kind ?? "text",
      where: whereOf(role) ?? parent?.where ?? "main",
      // The outermost names speak of the page as a whole.
      hints: name === "html" || name === "body" ? 0 : reading.hints,
      isMain: attributes.role === "main",
      make: isBlock ? (attributes.class ?? name) : null,
    });
    this.openBoxes.push(box);
    this.boxes.push(box);
  }

  text(text: string): void {
    const box = this.openBoxes.at(-1);
    if (box?.name === "script") {
      this.head.readScript(text);
      return;
    }
    if (box?.name === "title" && this.openBoxes.length <= 3) this.head.readTitle(text);
    else if (this.noscriptDepth > 0) this.head.readNoscript(text);
    if (this.link && this.link.text.length < maxLinkTextChars) this.link.text += text;
    if (!isShown(box?.role ?? "content")) return;
    this.microdata.text(text);
    this.append(text);
  }

  close(): void {
    const box = this.openBoxes.at(-1);
    if (!box) return;
    if (blockElements.has(box.name) || box.name.includes("-")) this.flush();
    if (box.name === "a") this.closeLink();
    else if (box.name === "script") this.head.closeScript();
    else if (box.name === "noscript") this.noscriptDepth--;
    else if (mainElements.has(box.name)) this.mainDepth--;
    this.microdata.close();
    this.openBoxes.pop();
  }

  finish(): HtmlContent {
    this.flush();
    this.closeLink();
    sumBoxes(this.boxes);
    return {
      head: this.head,
      blocks: this.blocks,
      links: this.links,
      microdata: this.microdata.items,
    };
  }

  private read(names: string): NameReading {
    if (names === "") return nameless;
    const known = this.readings.get(names);
    if (known) return known;
    const reading = readNames(names);
    this.readings.set(names, reading);
    return reading;
  }

  private append(text: string): void {
    this.buffer += text;
    if (this.breaks > 0 && /\S/.test(text)) this.breaks = 0;
    if (this.link) this.linkChars += text.trim().length;
  }

  /** A `<br>` ends a block after a sentence or a "Founded: 1990" line, and always where there are two; else it is a space. */
  private breakLine(): void {
    this.breaks++;
    const line = this.buffer.slice(-200).trim();
    const isWhole = /[.!?:;”"]$/.test(line) || /^[^.!?]{2,40}:\s/.test(line);
    if (this.breaks > 1 || (isWhole && !this.openBoxes.at(-1)?.heading)) this.flush();
    else this.buffer += " ";
  }

  private flush(): void {
    if (this.buffer === "") return;
    const box = this.openBoxes.at(-1) ?? null;
    const role = box?.role ?? "content";
    const text = cleanText(this.buffer);
    const linkChars = this.linkChars;
    this.buffer = "";
    this.linkChars = 0;
    if (!text || !isShown(role)) return;
    const level = box?.heading || null;
    const count = countWords(text);
    this.textChars += text.length;
    if (box) {
      box.words += count.words;
      box.linkWords += (count.words * linkChars) / text.length;
      box.numberWords += count.numbers;
      box.blocks++;
    }
    this.blocks.push({
      text,
      kind: level ? "heading" : (box?.kind ?? "text"),
      level,
      linkChars,
      role,
      count,
      box,
    });
  }

  private openLink(attributes: Attributes): void {
    this.closeLink();
    if (this.buffer) this.buffer += " ";
    const href = attributes.href?.trim();
    if (!href || href.length > maxHrefChars) return;
    this.link = { href, text: "", label: attributes["aria-label"] ?? attributes.title ?? "" };
  }

  private closeLink(): void {
    const link = this.link;
    if (!link) return;
    this.link = null;
    if (this.links.length >= maxLinks) return;
    this.links.push({
      href: link.href,
      text: cleanText((cleanText(link.text) || link.label).slice(0, maxLinkTextChars)),
      where: this.openBoxes.at(-1)?.where ?? "main",
    });
  }
}

function isShown(role: ElementRole): role is HtmlBlock["role"] {
  return role === "content" || role === "header" || role === "beside" || role === "folded";
}

const strength: Readonly<Record<ElementRole, number>> = {
  content: 0,
  header: 1,
  beside: 2,
  folded: 3,
  nav: 4,
  footer: 4,
  hidden: 5,
  drop: 6,
};

/** A child is at least as far from the content as its parent. */
function combineRoles(parent: Box | null, name: string, own: ElementRole): ElementRole {
  const inherited = parent?.role ?? "content";
  // The address in a footer is the one thing there that says something of the company.
  if (name === "address" && inherited === "footer") return "content";
  return strength[own] > strength[inherited] ? own : inherited;
}

function whereOf(role: ElementRole): PageLink["where"] | null {
  if (role === "nav" || role === "header") return "nav";
  return role === "footer" ? "footer" : null;
}

function headingLevel(name: string, attributes: Attributes): number {
  const digit = name.length === 2 && name[0] === "h" ? Number(name[1]) : 0;
  if (digit >= 1 && digit <= 6) return digit;
  if (attributes.role !== "heading") return 0;
  const level = Number(attributes["aria-level"] ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

function kindOf(name: string): Block["kind"] | null {
  if (itemElements.has(name)) return "item";
  if (quoteElements.has(name)) return "quote";
  return cellElements.has(name) ? "cell" : null;
}
