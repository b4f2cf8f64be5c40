import { type ElementKind, tagBits } from "./element-kind";
import type { ElementRole } from "./element-role";
import type { Block, PageLink } from "./page";

const inheritedTags =
  tagBits.button | tagBits.label | tagBits.form | tagBits.article | tagBits.main;
/** An element of the page, as far as it matters for its text; a tree through `parent`. */
export type Box = {
  readonly element: ElementKind;
  readonly parent: Box | null;
  readonly role: ElementRole;
  /** Level of the heading that it is or stands in, 0 for none. */
  readonly heading: number;
  readonly kind: Block["kind"];
  readonly where: PageLink["where"];
  readonly ownHints: number;
  /** Hints of its own names and of all around it. */
  readonly hints: number;
  readonly ownTags: number;
  readonly tags: number;
  /** How many siblings of its make have come up to now, itself counted. */
  readonly make: Make;
  /** The makes of its children: most boxes have children of one make at most, which needs no map. */
  firstMake: Make | null;
  makes: Map<string, Make> | null;
  words: number;
  linkWords: number;
  numberWords: number;
  blocks: number;
  /** The smallest box around it, itself included, that holds some text. */
  section: Box | null;
};

type Make = { readonly name: string; count: number };
const single: Make = { name: "", count: 1 };

export function openBox(own: {
  element: ElementKind;
  parent: Box | null;
  role: ElementRole;
  heading: number;
  kind: Block["kind"];
  where: PageLink["where"];
  hints: number;
  isMain: boolean;
  /** Classes of a block element, or its name; null for what stands in a line of text. */
  make: string | null;
}): Box {
  const { element, parent, hints, make } = own;
  const ownTags = element.tag | (own.isMain ? tagBits.main : 0);
  return {
    element,
    parent,
    role: own.role,
    heading: own.heading,
    kind: own.kind,
    where: own.where,
    ownHints: hints,
    hints: hints | (parent?.hints ?? 0),
    ownTags,
    tags: ownTags | ((parent?.tags ?? 0) & inheritedTags),
    make: parent && make !== null ? countMake(parent, make) : single,
    firstMake: null,
    makes: null,
    words: 0,
    linkWords: 0,
    numberWords: 0,
    blocks: 0,
    section: null,
  };
}

const maxMakes = 500;

function countMake(parent: Box, name: string): Make {
  const known = parent.firstMake?.name === name ? parent.firstMake : parent.makes?.get(name);
  if (known) {
    known.count++;
    return known;
  }
  const make = { name, count: 1 };
  if (parent.firstMake === null) {
    parent.firstMake = make;
    return make;
  }
  parent.makes ??= new Map();
  if (parent.makes.size < maxMakes) parent.makes.set(name, make);
  return make;
}

const fewestSectionWords = 40;

/** Adds up the words of each box over all that it holds, and finds each box's section. In document order, linear. */
export function sumBoxes(boxes: readonly Box[]): void {
  for (let at = boxes.length - 1; at >= 0; at--) {
    const box = boxes[at];
    if (!box?.parent) continue;
    box.parent.words += box.words;
    box.parent.linkWords += box.linkWords;
    box.parent.numberWords += box.numberWords;
    box.parent.blocks += box.blocks;
  }
  for (const box of boxes) {
    box.section = box.words >= fewestSectionWords || !box.parent ? box : box.parent.section;
  }
}
