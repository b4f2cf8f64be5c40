import { isStateAssignment, isStateScript } from "./read-page-state";
import type { Attributes } from "./scan-html";

const appRoots = new Set("root app __next __nuxt ___gatsby svelte app-root main-app".split(" "));
const maxJsonLdChars = 600_000;
const maxStateChars = 1_000_000;
const maxMetaTags = 200;
const maxNoscriptChars = 500;

/** Collects what a page says about itself beside its text: title, meta tags, data scripts. */
export class HeadReader {
  readonly meta = new Map<string, string>();
  readonly jsonLd: string[] = [];
  readonly stateScripts: string[] = [];
  title: string | null = null;
  language: string | null = null;
  baseHref: string | null = null;
  canonicalHref: string | null = null;
  refreshHref: string | null = null;
  /** Of a page that is a set of frames, the last: menus come first. */
  frameHref: string | null = null;
  noscriptText = "";
  scriptCount = 0;
  hasAppRoot = false;
  private jsonLdChars = 0;
  private script: string | null = null;
  private stateChars = 0;
  /** The data script that is being read; "" until its first text says whether it is one. */
  private state: string | null = null;
  private isNamedState = false;

  open(name: string, attributes: Attributes): void {
    if (name === "meta") this.readMeta(attributes);
    else if (name === "script") this.openScript(attributes);
    else if (name === "link") this.readLink(attributes);
    else if (name === "html") this.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (name === "frame") this.frameHref = attributes.src?.trim() || this.frameHref;
    else if (name === "base") this.baseHref ??= attributes.href ?? null;
    if (attributes.id && appRoots.has(attributes.id)) this.hasAppRoot = true;
  }

  /** Whether the script that is open may hold data. */
  get wantsScript(): boolean {
    return this.script !== null || this.state !== null;
  }

  readTitle(text: string): void {
    this.title = `${this.title ?? ""}${text}`.slice(0, 2000);
  }

  readNoscript(text: string): void {
    if (this.noscriptText.length < maxNoscriptChars) this.noscriptText += text;
  }

  readScript(text: string): void {
    if (this.script !== null && this.jsonLdChars + this.script.length < maxJsonLdChars) {
      this.script += text;
    }
    if (this.state === null || this.stateChars + text.length > maxStateChars) return;
    if (this.state === "" && !this.isNamedState && !isStateAssignment(text.slice(0, 300))) {
      this.state = null;
      return;
    }
    this.state += text;
    this.stateChars += text.length;
  }

  closeScript(): void {
    if (this.script !== null) {
      this.jsonLd.push(this.script);
      this.jsonLdChars += this.script.length;
      this.script = null;
    }
    if (this.state) this.stateScripts.push(this.state);
    this.state = null;
  }

  private openScript(attributes: Attributes): void {
    const type = attributes.type?.trim() ?? "";
    if (/^application\/ld\+json\b/i.test(type)) this.script = "";
    if (/^$|module|script/i.test(type)) this.scriptCount++;
    this.isNamedState = isStateScript(attributes.id ?? "", type);
    const isPlain = type === "" && attributes.src === undefined;
    this.state = this.isNamedState || isPlain ? "" : null;
  }

  private readLink({ rel, href }: Attributes): void {
    if (href && rel && /^\s*canonical\s*$/i.test(rel)) this.canonicalHref ??= href.slice(0, 2000);
  }

  private readMeta(attributes: Attributes): void {
    const name = (attributes.property ?? attributes.name ?? "").trim().toLowerCase();
    const content = attributes.content;
    if (!content) return;
    if (attributes["http-equiv"]?.trim().toLowerCase() === "refresh") {
      this.refreshHref ??=
        /^\s*\d{1,2}(?:\.\d*)?(?:\s*[;,]|\s)\s*(?:url\s*=\s*)?['"]?([^'"\s]{1,2000})/i.exec(
          content,
        )?.[1] ?? null;
    }
    if (!name || this.meta.size >= maxMetaTags || this.meta.has(name)) return;
    this.meta.set(name, content.slice(0, 5000));
  }
}
