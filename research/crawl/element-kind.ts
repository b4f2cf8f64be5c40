import type { ElementRole } from "./element-role";
import type { Block } from "./page";

/** What kinds of element a box is or stands in, as bits. */
export const tagBits = {
  item: 1,
  cell: 2,
  paragraph: 4,
  button: 8,
  label: 16,
  form: 32,
  article: 64,
  main: 128,
} as const;

/** What is known of an element by its name alone: looked up once a tag, read many times. */
export type ElementKind = {
  readonly name: string;
  /** Has no content and no end tag. */
  readonly isVoid: boolean;
  /** Its content is text up to its own end tag; `escapable` where entities count in it, `rest` where nothing ends it. */
  readonly rawText: "raw" | "escapable" | "rest" | null;
  /** The elements that end where this one opens directly within them: authors leave out these end tags. */
  readonly ends: ReadonlySet<string> | null;
  /** Where names are read as in a drawing or formula, or as in HTML again. */
  readonly context: "svg" | "math" | "html" | null;
  readonly isBlock: boolean;
  readonly isMain: boolean;
  /** Wraps the page or its content: its names speak of more than itself. */
  readonly isWrapper: boolean;
  readonly role: ElementRole | null;
  readonly text: Exclude<Block["kind"], "heading" | "text"> | null;
  readonly level: number;
  readonly tag: number;
};

const namesIn = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const voidElements = namesIn(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
const blockElements = namesIn(
  "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
const droppedElements = namesIn(
  "script style noscript template svg math iframe canvas object embed audio video head select option datalist textarea map",
);
const mainElements = namesIn("main article");
const wrapperElements = namesIn("html body main article");
const htmlWithinForeign = namesIn("mi mo mn ms mtext annotation-xml desc title");

const rawTexts: Readonly<Record<string, ElementKind["rawText"]>> = {
  script: "raw",
  style: "raw",
  iframe: "raw",
  xmp: "raw",
  noembed: "raw",
  noframes: "raw",
  title: "escapable",
  textarea: "escapable",
  plaintext: "rest",
};
const roles: Readonly<Record<string, ElementRole>> = {
  nav: "nav",
  footer: "footer",
  header: "header",
  aside: "beside",
  form: "beside",
  dialog: "hidden",
  menu: "nav",
};
const texts: Readonly<Record<string, ElementKind["text"]>> = {
  li: "item",
  dt: "item",
  dd: "item",
  blockquote: "quote",
  q: "quote",
  td: "cell",
  th: "cell",
};
const tags: Readonly<Record<string, number>> = {
  li: tagBits.item,
  td: tagBits.cell,
  th: tagBits.cell,
  dt: tagBits.cell,
  dd: tagBits.cell,
  p: tagBits.paragraph,
  button: tagBits.button,
  label: tagBits.label,
  legend: tagBits.label,
  form: tagBits.form,
  article: tagBits.article,
  main: tagBits.main,
};
const ended = new Map<string, ReadonlySet<string>>();
for (const [names, within] of [
  ["tr", "tr th td"],
  ["th", "th"],
  ["td", "thead th td"],
  ["body", "head link script"],
  ["a", "a"],
  ["li", "li"],
  ["option", "option"],
  ["optgroup", "optgroup option"],
  ["dd dt", "dd dt"],
  ["rt rp", "rt rp"],
  ["tbody tfoot", "thead tbody"],
  ["h1 h2 h3 h4 h5 h6", "h1 h2 h3 h4 h5 h6 p"],
  [
    "select input output button datalist textarea",
    "input option optgroup select button datalist textarea",
  ],
  [
    "p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul",
    "p",
  ],
] as const) {
  for (const name of namesIn(names)) ended.set(name, namesIn(within));
}

const ownOf = <T>(table: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

function describeElement(name: string): ElementKind {
  const isForeign = name === "svg" || name === "math";
  return {
    name,
    isVoid: voidElements.has(name),
    rawText: ownOf(rawTexts, name),
    ends: ended.get(name) ?? null,
    context: isForeign ? name : htmlWithinForeign.has(name) ? "html" : null,
    isBlock: blockElements.has(name) || name.includes("-"),
    isMain: mainElements.has(name),
    isWrapper: wrapperElements.has(name),
    role: droppedElements.has(name) ? "drop" : ownOf(roles, name),
    text: ownOf(texts, name),
    level: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    tag: ownOf(tags, name) ?? 0,
  };
}

const commonKinds = new Map(
  [
    ...[voidElements, blockElements, droppedElements, htmlWithinForeign, ended.keys()],
    ...[Object.keys(rawTexts), Object.keys(texts)],
    namesIn("html span a b i em strong small path g use picture slot font time u sup sub code"),
  ].flatMap((names) => [...names].map((name) => [name, describeElement(name)] as const)),
);

/** The kinds of one page's elements; names that only it has are forgotten with it. */
export class ElementKinds {
  private readonly own = new Map<string, ElementKind>();

  /** By the name as it is written, in any case. */
  get(written: string): ElementKind {
    return commonKinds.get(written) ?? this.own.get(written) ?? this.add(written);
  }

  private add(written: string): ElementKind {
    const name = written.toLowerCase();
    const kind = commonKinds.get(name) ?? describeElement(name);
    this.own.set(written, kind);
    return kind;
  }
}
