import type { DemoStatement, FactName } from "./demo-company";
import type { Block } from "./page-draft";
import type { Random } from "./random";
import { fillTemplate, type PageKind } from "./wordings";

export type DraftStatement = Omit<DemoStatement, "path" | "readable"> & { readonly page: PageKind };

/** Collects what each page of one site says, and remembers which sentence states which fact. */
export type SiteWriter = {
  /** A sentence from a bank, kept as a statement of the fact. */
  say(
    page: PageKind,
    fact: FactName,
    templates: readonly string[],
    slots: Readonly<Record<string, string>>,
    subject?: string,
  ): void;
  /** A labelled value in the page's fact sheet. */
  label(page: PageKind, fact: FactName, label: string, value: string): void;
  /** Blocks of any kind; statements in them are recorded with `record`. */
  add(page: PageKind, ...blocks: Block[]): void;
  record(statement: DraftStatement): void;
  addJsonLd(page: PageKind, data: Readonly<Record<string, unknown>>): void;
  readonly blocks: ReadonlyMap<PageKind, readonly Block[]>;
  readonly factRows: ReadonlyMap<PageKind, readonly (readonly [string, string])[]>;
  readonly jsonLd: ReadonlyMap<PageKind, readonly Readonly<Record<string, unknown>>[]>;
  readonly statements: readonly DraftStatement[];
};

const append = <Key, Item>(map: Map<Key, Item[]>, key: Key, ...items: Item[]) => {
  const list = map.get(key);
  if (list) list.push(...items);
  else map.set(key, items);
};

/** `filler` gives a sentence of the company's voice that is put around a stated fact. */
export const createSiteWriter = (random: Random, filler: () => string): SiteWriter => {
  const blocks = new Map<PageKind, Block[]>();
  const factRows = new Map<PageKind, (readonly [string, string])[]>();
  const jsonLd = new Map<PageKind, Readonly<Record<string, unknown>>[]>();
  const statements: DraftStatement[] = [];
  return {
    say(page, fact, templates, slots, subject) {
      const text = fillTemplate(random.pick(templates), slots);
      const paragraph = [
        random.chance(0.4) ? filler() : null,
        text,
        random.chance(0.4) ? filler() : null,
      ].filter((sentence) => sentence !== null);
      append(blocks, page, { kind: "text", text: paragraph.join(" ") });
      statements.push({
        fact,
        page,
        text,
        form: "text",
        ...(subject === undefined ? {} : { subject }),
      });
    },
    label(page, fact, label, value) {
      append(factRows, page, [label, value] as const);
      statements.push({ fact, page, text: `${label} ${value}`, form: "text" });
    },
    add(page, ...more) {
      append(blocks, page, ...more);
    },
    record(statement) {
      statements.push(statement);
    },
    addJsonLd(page, data) {
      append(jsonLd, page, data);
    },
    blocks,
    factRows,
    jsonLd,
    statements,
  };
};
