import { type Box, openBox, sumBoxes } from "./box";
import { cleanText } from "./clean-text";
import { countWords, type WordCount } from "./count-words";
import type { ElementKind } from "./element-kind";
import { type ElementRole, roleOfElement } from "./element-role";
import { bitsOfNames } from "./name-hints";
import { type HtmlHandler, parseHtml } from "./nest-elements";
import type { Block, PageLink } from "./page";
import { ratingTextOf } from "./rating-text";
import { HeadReader } from "./read-head";
import { MicrodataReader, type SchemaItem } from "./read-microdata";
import type { Attributes } from "./scan-html";

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

const maxLinks = 3000;
const maxIdChars = 100;
const maxClassChars = 300;
const maxHrefChars = 2000;
const maxLinkTextChars = 300;
const maxTextChars = 1_000_000;
const maxBlocks = 20_000;
const maxBoxes = 100_000;

/** A page, or the pieces of one. */
export type HtmlSource = string | Iterable<string>;

/** One pass over a page, linear in its size; what comes after the first million characters of text is left. */
export function readHtml(html: HtmlSource): HtmlContent {
  const reader = new HtmlReader();
  parseHtml(typeof html === "string" ? [html] : html, reader);
  return reader.finish();
}

class HtmlReader implements HtmlHandler {
  private textChars = 0;
  private readonly head = new HeadReader();
  private readonly openBoxes: Box[] = [];
  private readonly boxes: Box[] = [];
  private readonly blocks: HtmlBlock[] = [];
  private readonly links: { href: string; text: string; where: PageLink["where"] }[] = [];
  private readonly microdata = new MicrodataReader();
  /** Bits of classes that were read before: most return often in a page. */
  private readonly bitsOfClasses = new Map<string, number>();
  /** Within an article a header is its title, not the page's. */
  private mainDepth = 0;
  private noscriptDepth = 0;
  private buffer = "";
  private linkChars = 0;
  private breaks = 0;
  private link: { href: string; text: string; label: string } | null = null;

  get isFull(): boolean {
    const { textChars, blocks, boxes } = this;
    return textChars > maxTextChars || blocks.length > maxBlocks || boxes.length > maxBoxes;
  }

  get wantsText(): boolean {
    const box = this.openBoxes.at(-1);
    const name = box?.element.name;
    if (name === "script") return this.head.wantsScript;
    if (this.link || this.noscriptDepth > 0 || isShown(box?.role ?? "content")) return true;
    return name === "title";
  }

  open(element: ElementKind, attributes: Attributes): void {
    const { name, isBlock } = element;
    const parent = this.openBoxes.at(-1) ?? null;
    this.microdata.open(name, attributes);
    this.head.open(name, attributes);
    // Nothing within what is dropped (drawings, the head) is ever shown, so its names need not be read.
    const isDropped = parent?.role === "drop";
    const names = isDropped ? 0 : this.readNames(attributes);
    const own = isDropped ? "drop" : roleOfElement(element, attributes, names);
    const isTitle = own === "header" && this.mainDepth > 0;
    const role = combineRoles(parent, name, isTitle ? "content" : own);
    if (isBlock) this.flush();
    else if (name === "br") this.breakLine();
    if (element.isMain) this.mainDepth++;
    else if (name === "noscript") this.noscriptDepth++;
    if (isShown(parent?.role ?? "content")) {
      const rating = ratingTextOf(name, attributes);
      if (rating) this.append(` ${rating} `);
    }
    // The areas of a map are links, although its pictures are no text.
    if ((name === "a" && role !== "drop") || name === "area") this.openLink(attributes);
    if (name === "img" && this.link && attributes.alt) this.link.label ||= attributes.alt;
    const box = openBox({
      element,
      parent,
      role,
      heading: element.level || ariaLevel(attributes) || parent?.heading || 0,
      kind: element.text ?? parent?.kind ?? "text",
      where: whereOf(role) ?? parent?.where ?? "main",
      // The outermost names speak of the page as a whole.
      hints: name === "html" || name === "body" ? 0 : names,
      isMain: attributes.role === "main",
      make: isBlock ? (attributes.class ?? name) : null,
    });
    this.openBoxes.push(box);
    this.boxes.push(box);
  }

  text(text: string): void {
    const box = this.openBoxes.at(-1);
    const name = box?.element.name;
    if (name === "script") {
      this.head.readScript(text);
      return;
    }
    if (name === "title" && this.openBoxes.length <= 3) this.head.readTitle(text);
    else if (this.noscriptDepth > 0) this.head.readNoscript(text);
    if (this.link && this.link.text.length < maxLinkTextChars) this.link.text += text;
    if (!isShown(box?.role ?? "content")) return;
    this.microdata.text(text);
    this.append(text);
  }

  close({ name, isBlock, isMain }: ElementKind): void {
    if (isBlock) this.flush();
    if (name === "a" || name === "area") this.closeLink();
    else if (name === "script") this.head.closeScript();
    else if (name === "noscript") this.noscriptDepth--;
    else if (isMain) this.mainDepth--;
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

  /** Of hostile length only the beginning. */
  private readNames({ class: classes, id }: Attributes): number {
    const ofId = id ? bitsOfNames(id.slice(0, maxIdChars)) : 0;
    if (!classes) return ofId;
    const known = this.bitsOfClasses.get(classes);
    if (known !== undefined) return known | ofId;
    const bits = bitsOfNames(classes.slice(0, maxClassChars));
    this.bitsOfClasses.set(classes, bits);
    return bits | ofId;
  }

  private append(text: string): void {
    if (isBlank(text)) {
      if (this.buffer !== "") this.buffer += " ";
      return;
    }
    this.buffer += text;
    this.breaks = 0;
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
    this.link = {
      href,
      text: "",
      label: attributes["aria-label"] ?? attributes.title ?? attributes.alt ?? "",
    };
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

const isBlank = (text: string): boolean => text.charCodeAt(0) <= 32 && text.trim() === "";

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

function ariaLevel(attributes: Attributes): number {
  if (attributes.role !== "heading") return 0;
  const level = Number(attributes["aria-level"] ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}
