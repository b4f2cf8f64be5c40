import { type ElementKind, ElementKinds } from "./element-kind";
import { type Attributes, type HtmlTokens, scanHtml } from "./scan-html";

/** The elements of a page as they open and close; every `open` has its `close`. */
export type HtmlHandler = {
  readonly wantsText: boolean;
  readonly isFull: boolean;
  open(kind: ElementKind, attributes: Attributes): void;
  close(kind: ElementKind): void;
  text(text: string): void;
};

type Context = NonNullable<ElementKind["context"]>;
type OpenElement = { readonly kind: ElementKind; readonly outer: Context };
const noAttributes: Attributes = {};

/**
 * Reads a page as elements that nest, with the end tags that authors leave out, by htmlparser2's rules. Linear: that an
 * end tag has no start is known by a count, not by looking through what is open. Gives the characters looked at.
 */
export function parseHtml(html: Iterable<string>, handler: HtmlHandler): number {
  const nesting = new ElementNesting(handler);
  const looked = scanHtml(html, nesting);
  nesting.closeAll();
  return looked;
}

class ElementNesting implements HtmlTokens {
  private readonly handler: HtmlHandler;
  private readonly kinds = new ElementKinds();
  private readonly open: OpenElement[] = [];
  private readonly openCounts = new Map<ElementKind, number>();
  private context: Context = "html";

  constructor(handler: HtmlHandler) {
    this.handler = handler;
  }

  get wantsText(): boolean {
    return this.handler.wantsText;
  }

  get isFull(): boolean {
    return this.handler.isFull;
  }

  get isForeign(): boolean {
    return this.context !== "html";
  }

  kindOf(written: string): ElementKind {
    const kind = this.kinds.get(written);
    return kind.name === "image" && !this.isForeign ? this.kinds.get("img") : kind;
  }

  text(text: string): void {
    this.handler.text(text);
  }

  startTag(kind: ElementKind, attributes: Attributes, isSelfClosed: boolean): void {
    // Forms do not nest.
    if (kind.name === "form" && this.isOpen(kind)) return;
    const { ends } = kind;
    if (ends) while (ends.has(this.open.at(-1)?.kind.name ?? "")) this.closeLast();
    this.handler.open(kind, attributes);
    if (kind.isVoid) {
      this.handler.close(kind);
      return;
    }
    this.push(kind);
    if (isSelfClosed && this.isForeign) this.closeLast();
  }

  endTag(kind: ElementKind): void {
    if (this.open.at(-1)?.kind === kind) this.closeLast();
    else if (kind.name === "br") this.openEmpty(kind);
    else if (!kind.isVoid && this.isOpen(kind)) {
      while (this.open.at(-1)?.kind !== kind) this.closeLast();
      this.closeLast();
    } else if (kind.name === "p") this.openEmpty(kind);
  }

  closeAll(): void {
    while (this.open.length > 0) this.closeLast();
  }

  private isOpen(kind: ElementKind): boolean {
    return (this.openCounts.get(kind) ?? 0) > 0;
  }

  /** `</br>` and `</p>` without a start stand for an empty element. */
  private openEmpty(kind: ElementKind): void {
    this.startTag(kind, noAttributes, false);
    if (!kind.isVoid) this.closeLast();
  }

  private push(kind: ElementKind): void {
    this.open.push({ kind, outer: this.context });
    this.openCounts.set(kind, (this.openCounts.get(kind) ?? 0) + 1);
    if (kind.context) this.context = kind.context;
    else if (kind.name === "foreignobject" && this.context === "svg") this.context = "html";
  }

  private closeLast(): void {
    const last = this.open.pop();
    if (!last) return;
    this.openCounts.set(last.kind, (this.openCounts.get(last.kind) ?? 1) - 1);
    this.context = last.outer;
    this.handler.close(last.kind);
  }
}
