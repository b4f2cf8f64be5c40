import { Parser } from "htmlparser2";
import { cleanText } from "./clean-text";
import { type ElementRole, roleOfElement } from "./element-role";
import type { Block, PageLink } from "./page";
import { ratingTextOf } from "./rating-text";
import { MicrodataReader, type SchemaItem } from "./read-microdata";
import { isStateAssignment, isStateScript } from "./read-page-state";

export type HtmlBlock = {
  readonly text: string;
  readonly kind: Block["kind"];
  readonly level: number | null;
  /** Characters of the text that are inside links. */
  readonly linkChars: number;
  readonly role: "content" | "header" | "beside";
};

export type HtmlContent = {
  readonly title: string | null;
  readonly language: string | null;
  readonly baseHref: string | null;
  readonly blocks: readonly HtmlBlock[];
  readonly links: readonly { href: string; text: string; where: PageLink["where"] }[];
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly microdata: readonly SchemaItem[];
  /** Scripts with the data of the page, for pages that only JavaScript fills. */
  readonly stateScripts: readonly string[];
  /** Target of a meta refresh within ten seconds. */
  readonly refreshHref: string | null;
  readonly scriptCount: number;
  readonly hasAppRoot: boolean;
  readonly noscriptText: string;
};

const blockElements = new Set(
  "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const itemElements = new Set(["li", "dt", "dd"]);
const quoteElements = new Set(["blockquote", "q"]);
const mainElements = new Set(["main", "article"]);
const cellElements = new Set(["td", "th"]);
const appRoots = new Set("root app __next __nuxt ___gatsby svelte app-root main-app".split(" "));

const chunkChars = 16_384;
/** The parser looks through its stack of open elements for each end tag: work is bounded by chunk size × depth. */
const maxWork = 400_000_000;
const maxLinks = 3000;
const maxHrefChars = 2000;
const maxLinkTextChars = 300;
const maxTextChars = 1_000_000;
const maxJsonLdChars = 600_000;
const maxStateChars = 1_000_000;

type Frame = {
  readonly name: string;
  readonly role: ElementRole;
  readonly heading: number;
  readonly kind: Block["kind"];
  readonly where: PageLink["where"];
};

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
    if (work > maxWork || reader.textChars > maxTextChars) break;
    parser.write(html.slice(at, at + chunkChars));
  }
  parser.end();
  return reader.finish();
}

/** `<iframe … />` (Google's own tag manager snippet) would swallow the rest of the page as raw text. */
function closeIframes(html: string): string {
  const start = /<iframe\b/gi;
  const parts: string[] = [];
  let done = 0;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const end = html.indexOf(">", found.index);
    if (end < 0) break;
    start.lastIndex = end + 1;
    if (html[end - 1] !== "/") continue;
    parts.push(html.slice(done, end + 1), "</iframe>");
    done = end + 1;
  }
  return parts.length === 0 ? html : parts.join("") + html.slice(done);
}

class HtmlReader {
  textChars = 0;
  private readonly frames: Frame[] = [];
  private readonly blocks: HtmlBlock[] = [];
  private readonly links: { href: string; text: string; where: PageLink["where"] }[] = [];
  private readonly meta = new Map<string, string>();
  private readonly jsonLd: string[] = [];
  private readonly microdata = new MicrodataReader();
  /** Within an article a header is its title, not the page's. */
  private mainDepth = 0;
  private noscriptDepth = 0;
  private jsonLdChars = 0;
  private script: string | null = null;
  private readonly stateScripts: string[] = [];
  private stateChars = 0;
  /** The data script that is being read; "" until its first text says whether it is one. */
  private state: string | null = null;
  private isNamedState = false;
  private refreshHref: string | null = null;
  private title: string | null = null;
  private language: string | null = null;
  private baseHref: string | null = null;
  private noscriptText = "";
  private scriptCount = 0;
  private hasAppRoot = false;
  private buffer = "";
  private linkChars = 0;
  private breaks = 0;
  private link: { href: string; text: string; label: string } | null = null;

  get depth(): number {
    return this.frames.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.frames.at(-1);
    this.microdata.open(name, attributes);
    this.readHead(name, attributes);
    const own = roleOfElement(name, attributes);
    const isTitle = own === "header" && this.mainDepth > 0;
    const role = combineRoles(parent, name, isTitle ? "content" : own);
    if (mainElements.has(name)) this.mainDepth++;
    else if (name === "noscript") this.noscriptDepth++;
    const rating = ratingTextOf(name, attributes);
    if (blockElements.has(name) || name.includes("-")) this.flush();
    else if (name === "br") this.breakLine();
    if (rating && isShown(parent?.role ?? "content")) this.append(` ${rating} `);
    if (name === "a" && role !== "drop") this.openLink(attributes);
    if (name === "img" && this.link && attributes.alt) this.link.label ||= attributes.alt;
    this.frames.push({
      name,
      role,
      heading: headingLevel(name, attributes) || parent?.heading || 0,
      kind: kindOf(name) ?? parent?.kind ?? "text",
      where: whereOf(role) ?? parent?.where ?? "main",
    });
  }

  text(text: string): void {
    const frame = this.frames.at(-1);
    if (frame?.name === "title" && this.frames.length <= 3) {
      this.title = `${this.title ?? ""}${text}`.slice(0, 2000);
    } else if (frame?.name === "script") {
      if (this.script !== null && this.jsonLdChars + this.script.length < maxJsonLdChars) {
        this.script += text;
      }
      this.readState(text);
    } else if (this.noscriptDepth > 0 && this.noscriptText.length < 500) {
      this.noscriptText += text;
    }
    if (this.link && this.link.text.length < maxLinkTextChars) this.link.text += text;
    if (!isShown(frame?.role ?? "content")) return;
    this.microdata.text(text);
    this.append(text);
  }

  close(): void {
    const frame = this.frames.at(-1);
    if (!frame) return;
    if (blockElements.has(frame.name) || frame.name.includes("-")) this.flush();
    if (frame.name === "a") this.closeLink();
    if (frame.name === "script" && this.script !== null) {
      this.jsonLd.push(this.script);
      this.jsonLdChars += this.script.length;
      this.script = null;
    }
    if (frame.name === "script" && this.state !== null) {
      if (this.state !== "") this.stateScripts.push(this.state);
      this.state = null;
    }
    if (mainElements.has(frame.name)) this.mainDepth--;
    else if (frame.name === "noscript") this.noscriptDepth--;
    this.microdata.close();
    this.frames.pop();
  }

  finish(): HtmlContent {
    this.flush();
    this.closeLink();
    return {
      title: cleanText(this.title ?? "").slice(0, 500) || null,
      language: this.language,
      baseHref: this.baseHref,
      blocks: this.blocks,
      links: this.links,
      meta: this.meta,
      jsonLd: this.jsonLd,
      microdata: this.microdata.items,
      stateScripts: this.stateScripts,
      refreshHref: this.refreshHref,
      scriptCount: this.scriptCount,
      hasAppRoot: this.hasAppRoot,
      noscriptText: cleanText(this.noscriptText),
    };
  }

  private readHead(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "html") this.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (name === "base") this.baseHref ??= attributes.href ?? null;
    else if (name === "meta") this.readMeta(attributes);
    else if (name === "script") {
      const type = attributes.type?.trim() ?? "";
      if (/^application\/ld\+json\b/i.test(type)) this.script = "";
      if (/^$|module|script/i.test(type)) this.scriptCount++;
      const isState = isStateScript(attributes.id ?? "", type);
      this.isNamedState = isState;
      if (isState || (type === "" && attributes.src === undefined)) this.state = "";
    }
    if (attributes.id && appRoots.has(attributes.id)) this.hasAppRoot = true;
  }

  private readState(text: string): void {
    if (this.state === null || this.stateChars + text.length > maxStateChars) return;
    if (this.state === "" && !this.isNamedState && !isStateAssignment(text.slice(0, 300))) {
      this.state = null;
      return;
    }
    this.state += text;
    this.stateChars += text.length;
  }

  private readMeta(attributes: Readonly<Record<string, string>>): void {
    const name = (attributes.property ?? attributes.name ?? "").trim().toLowerCase();
    const content = attributes.content;
    if (attributes["http-equiv"]?.trim().toLowerCase() === "refresh" && content)
      this.refreshHref ??=
        /^\s*\d(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?['"]?([^'"\s]{1,2000})/i.exec(content)?.[1] ??
        null;
    if (!name || !content || this.meta.size >= 200 || this.meta.has(name)) return;
    this.meta.set(name, content.slice(0, 5000));
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
    if (this.breaks > 1 || (isWhole && !this.frames.at(-1)?.heading)) this.flush();
    else this.buffer += " ";
  }

  private flush(): void {
    const frame = this.frames.at(-1);
    const role = frame?.role ?? "content";
    const text = cleanText(this.buffer);
    const linkChars = this.linkChars;
    this.buffer = "";
    this.linkChars = 0;
    if (!text || !isShown(role)) return;
    const level = frame?.heading || null;
    this.textChars += text.length;
    this.blocks.push({
      text,
      kind: level ? "heading" : (frame?.kind ?? "text"),
      level,
      linkChars,
      role,
    });
  }

  private openLink(attributes: Readonly<Record<string, string>>): void {
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
      where: this.frames.at(-1)?.where ?? "main",
    });
  }
}

function isShown(role: ElementRole): role is "content" | "header" | "beside" {
  return role === "content" || role === "header" || role === "beside";
}

const strength: Readonly<Record<ElementRole, number>> = {
  content: 0,
  header: 1,
  beside: 2,
  nav: 3,
  footer: 3,
  hidden: 4,
  drop: 5,
};

/** A child is at least as far from the content as its parent. */
function combineRoles(parent: Frame | undefined, name: string, own: ElementRole): ElementRole {
  const inherited = parent?.role ?? "content";
  // The address in a footer is the one thing there that says something of the company.
  if (name === "address" && inherited === "footer") return "content";
  return strength[own] > strength[inherited] ? own : inherited;
}

function whereOf(role: ElementRole): PageLink["where"] | null {
  if (role === "nav" || role === "header") return "nav";
  return role === "footer" ? "footer" : null;
}

function headingLevel(name: string, attributes: Readonly<Record<string, string>>): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributes.role !== "heading") return 0;
  const level = Number(attributes["aria-level"] ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

function kindOf(name: string): Block["kind"] | null {
  if (itemElements.has(name)) return "item";
  if (quoteElements.has(name)) return "quote";
  return cellElements.has(name) ? "cell" : null;
}
