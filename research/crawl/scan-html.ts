import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import type { ElementKind } from "./element-kind";

const attributeNames = [
  "alt",
  "aria-hidden",
  "aria-label",
  "aria-level",
  "class",
  "content",
  "datetime",
  "hidden",
  "href",
  "http-equiv",
  "id",
  "itemprop",
  "itemscope",
  "itemtype",
  "lang",
  "name",
  "property",
  "rel",
  "role",
  "src",
  "style",
  "title",
  "type",
  "value",
  "xml:lang",
] as const;
type AttributeName = (typeof attributeNames)[number];
/** The attributes that anything here reads; all others are passed over. Valid until the next tag: copy what you keep. */
export type Attributes = { readonly [name in AttributeName]?: string | undefined };

/** What a scan tells of, in the order of the page. */
export type HtmlTokens = {
  /** In drawings and formulas `<title>` and `<style>` are elements like all others. */
  readonly isForeign: boolean;
  /** Text that nobody keeps is not cut out and not decoded. */
  readonly wantsText: boolean;
  readonly isFull: boolean;
  kindOf(name: string): ElementKind;
  startTag(kind: ElementKind, attributes: Attributes, isSelfClosed: boolean): void;
  endTag(kind: ElementKind): void;
  text(text: string): void;
};

const known = new Map<string, AttributeName>(attributeNames.map((name) => [name, name]));
const [exclamation, quote, apostrophe, slash] = [33, 34, 39, 47];
const [equals, greater, question] = [61, 62, 63];
const capital = /[A-Z]/;

/**
 * Cuts a page into tags and text as htmlparser2 does, several times faster: it searches for what ends a script, a comment
 * or a value in place of looking at every character. Of the pieces that a page comes in, it holds as many as the longest
 * tag or text needs. Linear; gives the number of characters that it looked at.
 */
export function scanHtml(pieces: Iterable<string>, tokens: HtmlTokens): number {
  const scanner = new HtmlScanner(pieces, tokens);
  scanner.run();
  return scanner.looked;
}

class HtmlScanner {
  looked = 0;
  /** The part of the page that is being looked at. */
  private html = "";
  private readonly pieces: Iterator<string>;
  private readonly tokens: HtmlTokens;
  private readonly attributes: { -readonly [name in keyof Attributes]: Attributes[name] } = {};
  private readonly given: AttributeName[] = [];
  /** The element whose text ends at nothing but its own end tag, while in it. */
  private raw: ElementKind | null = null;

  constructor(pieces: Iterable<string>, tokens: HtmlTokens) {
    this.pieces = pieces[Symbol.iterator]();
    this.tokens = tokens;
    // All fields from the start: one shape of object for all tags.
    for (const name of attributeNames) this.attributes[name] = undefined;
  }

  /** Each turn reads one token, or takes more of the page and reads the token again from its start. */
  run(): void {
    let at = 0;
    while (!this.tokens.isFull) {
      const end = this.readToken(at);
      if (end <= this.html.length) at = end;
      else if (this.takeMore(this.keepFrom(at))) at = 0;
      else {
        this.finish();
        return;
      }
    }
  }

  /** Of a long script that nobody reads, only what may be the beginning of its end tag. */
  private keepFrom(at: number): number {
    if (!this.raw || this.tokens.wantsText) return at;
    const last = this.html.lastIndexOf("<");
    return Math.max(at, last < 0 ? this.html.length : last);
  }

  /** At least doubles what is held, so that reading again costs no more than reading once. */
  private takeMore(at: number): boolean {
    const rest = this.html.slice(at);
    const parts = [rest];
    for (let more = 0; more === 0 || more < rest.length; ) {
      const piece = this.pieces.next();
      if (piece.done) break;
      parts.push(piece.value);
      more += piece.value.length;
    }
    // Joined, not added: looking at the characters of a sum of strings takes twice as long.
    this.html = parts.join("");
    return parts.length > 1;
  }

  /** Where the token at `at` ends; beyond what is held where its end is not known yet. */
  private readToken(at: number): number {
    if (this.raw) return this.readRawText(this.raw, at);
    const start = this.findMarkup(at);
    if (start === at) return this.readMarkup(at);
    if (start <= this.html.length) this.emitText(at, start);
    return start;
  }

  /** Of what is left, a text is kept and a tag without an end is not. */
  private finish(): void {
    if (this.raw) this.emitRawText(this.raw, 0, this.html.length);
    else if (this.findMarkup(0) !== 0) this.emitText(0, this.html.length);
  }

  private findMarkup(at: number): number {
    for (let start = this.find("<", at); ; start = this.find("<", start + 1)) {
      if (start + 1 >= this.html.length) return this.html.length + 1;
      const next = this.html.charCodeAt(start + 1);
      if (isLetter(next) || next === slash || next === exclamation || next === question)
        return start;
    }
  }

  private readMarkup(at: number): number {
    const next = this.html.charCodeAt(at + 1);
    if (next === slash) return this.readEndTag(at + 2);
    if (next === exclamation) return this.passDeclaration(at + 2);
    return next === question ? this.find(">", at + 2) + 1 : this.readStartTag(at + 1);
  }

  /** Where the next `wanted` is; the end of what is held where there is none. */
  private find(wanted: string, from: number): number {
    const found = this.html.indexOf(wanted, from);
    const end = found < 0 ? this.html.length : found;
    this.looked += end - from + 1;
    return end;
  }

  private emitText(start: number, end: number): void {
    if (start >= end || !this.tokens.wantsText) return;
    const raw = this.html.slice(start, end);
    this.tokens.text(raw.includes("&") ? decodeHTML(raw) : raw);
  }

  private emitRawText(kind: ElementKind, start: number, end: number): void {
    if (kind.rawText === "escapable") this.emitText(start, end);
    else if (start < end && this.tokens.wantsText) this.tokens.text(this.html.slice(start, end));
  }

  private readStartTag(start: number): number {
    const { html, tokens } = this;
    const nameEnd = this.passName(start);
    for (const given of this.given) this.attributes[given] = undefined;
    this.given.length = 0;
    let isSelfClosed = false;
    let at = nameEnd;
    for (let code = html.charCodeAt(at); code !== greater; code = html.charCodeAt(at)) {
      if (at >= html.length) return html.length + 1;
      if (isSpace(code)) at++;
      else if (code === slash) {
        isSelfClosed = true;
        at++;
      } else {
        isSelfClosed = false;
        at = this.readAttribute(at);
      }
    }
    this.looked += at - start;
    const kind = tokens.kindOf(html.slice(start, nameEnd));
    const hasRawText = kind.rawText !== null && !tokens.isForeign;
    tokens.startTag(kind, this.attributes, isSelfClosed);
    if (!hasRawText) return at + 1;
    // Google's own tag manager snippet has an `<iframe … />`, which would swallow the rest of the page.
    if (kind.name === "iframe" && html.charCodeAt(at - 1) === slash) tokens.endTag(kind);
    else this.raw = kind;
    return at + 1;
  }

  private readRawText(kind: ElementKind, start: number): number {
    const { html, tokens } = this;
    if (kind.rawText === "rest") return html.length + 1;
    let end = this.find("</", start);
    while (end < html.length && !this.isEndTag(kind, end)) end = this.find("</", end + 2);
    const close = this.find(">", end);
    if (close >= html.length) return html.length + 1;
    this.emitRawText(kind, start, end);
    this.raw = null;
    tokens.endTag(kind);
    return close + 1;
  }

  private isEndTag({ name }: ElementKind, at: number): boolean {
    const end = at + 2 + name.length;
    if (!isTagEnd(this.html.charCodeAt(end))) return false;
    return this.html.slice(at + 2, end).toLowerCase() === name;
  }

  private readEndTag(start: number): number {
    if (!isLetter(this.html.charCodeAt(start))) return this.find(">", start) + 1;
    const nameEnd = this.passName(start);
    const close = this.find(">", nameEnd);
    if (close < this.html.length) {
      this.tokens.endTag(this.tokens.kindOf(this.html.slice(start, nameEnd)));
    }
    return close + 1;
  }

  private passName(start: number): number {
    let at = start + 1;
    while (at < this.html.length && !isTagEnd(this.html.charCodeAt(at))) at++;
    this.looked += at - start;
    return at;
  }

  private readAttribute(start: number): number {
    const { html } = this;
    let nameEnd = start + 1;
    while (nameEnd < html.length && !isNameEnd(html.charCodeAt(nameEnd))) nameEnd++;
    let at = this.passSpaces(nameEnd);
    if (html.charCodeAt(at) !== equals) {
      this.keep(start, nameEnd, at, at);
      return at;
    }
    at = this.passSpaces(at + 1);
    const code = html.charCodeAt(at);
    if (code === quote || code === apostrophe) {
      const end = this.find(code === quote ? '"' : "'", at + 1);
      this.keep(start, nameEnd, at + 1, end);
      return end + 1;
    }
    let end = at;
    while (end < html.length && !isValueEnd(html.charCodeAt(end))) end++;
    this.keep(start, nameEnd, at, end);
    return end;
  }

  private passSpaces(start: number): number {
    let at = start;
    while (isSpace(this.html.charCodeAt(at))) at++;
    return at;
  }

  /** The first of several with one name counts. */
  private keep(nameStart: number, nameEnd: number, start: number, end: number): void {
    const written = this.html.slice(nameStart, nameEnd);
    const name = known.get(capital.test(written) ? written.toLowerCase() : written);
    if (name === undefined || this.attributes[name] !== undefined) return;
    const raw = this.html.slice(start, end);
    this.attributes[name] = raw.includes("&") ? decodeHTMLAttribute(raw) : raw;
    this.given.push(name);
  }

  /** Comments, CDATA (text in a drawing, a comment elsewhere), doctype. */
  private passDeclaration(start: number): number {
    const { html } = this;
    if (html.startsWith("[CDATA[", start)) {
      const end = this.find("]]>", start + 7);
      if (end === html.length) return end + 1;
      if (this.tokens.isForeign && this.tokens.wantsText)
        this.tokens.text(html.slice(start + 7, end));
      return end + 3;
    }
    if (!html.startsWith("--", start)) return this.find(">", start) + 1;
    if (html.startsWith(">", start + 2)) return start + 3;
    if (html.startsWith("->", start + 2)) return start + 4;
    for (let at = this.find("--", start + 2); at < html.length; at = this.find("--", at + 1)) {
      if (html.charCodeAt(at + 2) === greater) return at + 3;
      if (html.startsWith("!>", at + 2)) return at + 4;
    }
    return html.length + 1;
  }
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
const isTagEnd = (code: number): boolean => code === greater || code === slash || isSpace(code);
const isNameEnd = (code: number): boolean => code === equals || isTagEnd(code);
const isValueEnd = (code: number): boolean => code === greater || isSpace(code);
