import type { Box } from "./box";
import { splitWords } from "./count-words";
import { tagBits } from "./element-kind";
import { type HintName, hintBit } from "./name-hints";
import type { HtmlBlock } from "./read-html";

/** What is known of the page as a whole before its blocks are looked at. */
export type PageContext = {
  readonly title: string;
  /** The page offers one product, by its data or its one button to buy. */
  readonly isProduct: boolean;
};

/** A block and what stands around it. */
export type BlockContext = {
  readonly block: HtmlBlock;
  readonly before: HtmlBlock | null;
  readonly after: HtmlBlock | null;
  /** Share of the page's words that come before it. */
  readonly position: number;
  readonly isProduct: boolean;
  /** The page marks its main part, and this is not in it. */
  readonly isOutsideMain: boolean;
  /** Blocks since the first level-1 heading; negative before it, null on a page that has none. */
  readonly sinceTitle: number | null;
  /** Share of its words that are in the page's title. */
  readonly titleShare: number;
  /** What the nearest heading is about, and what any heading is that this one is under. */
  readonly topic: number;
  readonly topicsAbove: number;
  readonly isRepeat: boolean;
  /** Hints of the element and the three next around it. */
  readonly nearHints: number;
  readonly nearTags: number;
  /** Blocks of the page whose element and the two around it are of the same makes. */
  readonly alike: number;
  /** Most siblings of one make among the elements around it. */
  readonly siblings: number;
};

const headingTopics = {
  related:
    /related|you (may|might) also|also (like|viewed|bought)|similar|recommend|recently viewed|customers who|frequently bought|pairs? (well|with)|complete (the|your)|more from|explore more|featured (products|stor|client)|best ?sellers|shop (the|all|by)|browse|people also|discover more|accessor|compare|insights|blog|latest|news\b|events|ähnliche|passend|zubehör|das könnte|vous aimerez|similaires|complét|también|relacionad/i,
  review:
    /reviews?\b|ratings?\b|testimonial|what (our|people|clients|customers)|q ?& ?a|questions|comments|bewertung|kundenstimmen|avis\b|opiniones/i,
  service:
    /newsletter|subscribe|sign up|follow us|share|cookie|privacy|contact|get in touch|ready to|let's|cart\b|menu|search|filter|sort\b|language|region|country|account|log ?in|anmelden|abonnieren|folgen/i,
} as const;
type Topic = keyof typeof headingTopics;
const topicNames: readonly Topic[] = ["related", "review", "service"];
export const topicBit = (topic: Topic): number => 1 << topicNames.indexOf(topic);
const mostHeadingWords = 14;
const fewestRepeatWords = 4;
const mostTitleChars = 200;

export const hasHint = (hints: number, name: HintName): boolean => (hints & hintBit(name)) !== 0;

/** The blocks of a page with what stands around each. Linear in the number of blocks. */
export function readContexts(blocks: readonly HtmlBlock[], page: PageContext): BlockContext[] {
  const total = blocks.reduce((sum, { count }) => sum + count.words, 0);
  const titleAt = blocks.findIndex(({ level }) => level === 1);
  const titleWords = new Set(wordsOf(page.title));
  const hasMain = blocks.some(isInMain);
  const headings: { level: number; topic: number }[] = [];
  const seen = new Set<string>();
  const paths = blocks.map(({ box }) => pathOf(box));
  const alike = new Map<string, number>();
  for (const path of paths) alike.set(path, (alike.get(path) ?? 0) + 1);
  let words = 0;
  return blocks.map((block, at) => {
    if (block.level) {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push({ level: block.level, topic: topicOf(block) });
    }
    const isRepeat = block.count.words >= fewestRepeatWords && seen.has(block.text);
    seen.add(block.text);
    const position = words / Math.max(1, total);
    words += block.count.words;
    return {
      block,
      before: blocks[at - 1] ?? null,
      after: blocks[at + 1] ?? null,
      position,
      isProduct: page.isProduct,
      isOutsideMain: hasMain && !isInMain(block),
      sinceTitle: titleAt < 0 ? null : at - titleAt,
      titleShare: shareIn(block, titleWords),
      topic: headings.at(-1)?.topic ?? 0,
      topicsAbove: headings.reduce((topics, { topic }) => topics | topic, 0),
      isRepeat,
      alike: alike.get(paths[at] ?? "") ?? 1,
      ...lookAround(block.box),
    };
  });
}

const isInMain = ({ box }: HtmlBlock): boolean => ((box?.tags ?? 0) & tagBits.main) !== 0;

function topicOf({ text, count }: HtmlBlock): number {
  if (count.words > mostHeadingWords) return 0;
  let topics = 0;
  for (const name of topicNames) if (headingTopics[name].test(text)) topics |= topicBit(name);
  return topics;
}

const nearDepth = 4;
const aroundDepth = 8;

const makeOf = (box: Box | null | undefined): string =>
  box ? `${box.element.name}.${box.make.name}` : "";

function pathOf(box: Box | null): string {
  return `${makeOf(box)}|${makeOf(box?.parent)}|${makeOf(box?.parent?.parent)}`;
}

function lookAround(start: Box | null) {
  let nearHints = 0;
  let nearTags = 0;
  let siblings = 1;
  let box = start;
  for (let depth = 0; box && depth < aroundDepth; depth++, box = box.parent) {
    if (depth < nearDepth) nearHints |= box.ownHints;
    if (depth < nearDepth - 1) nearTags |= box.ownTags;
    siblings = Math.max(siblings, box.make.count);
  }
  return { nearHints, nearTags, siblings };
}

/** Long texts have words of any title. */
function shareIn({ text, count }: HtmlBlock, titleWords: ReadonlySet<string>): number {
  if (text.length > mostTitleChars || titleWords.size === 0) return 0;
  const common = wordsOf(text).filter((word) => titleWords.has(word)).length;
  return common / Math.max(1, count.words);
}

const wordsOf = (text: string): string[] => splitWords(text.toLowerCase());
