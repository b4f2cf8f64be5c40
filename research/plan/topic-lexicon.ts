import { lazily } from "../lazily";
import { buildPhraseIndex, type PhraseHit } from "./phrase-index";
import type { WordSpan } from "./plan";
import { stemsOf, type Token, tokenize } from "./query-tokens";
import { businessTopics } from "./topics/business-topics";
import { healthTopics } from "./topics/health-topics";
import { industryTopics } from "./topics/industry-topics";
import { livingTopics } from "./topics/living-topics";
import { moneyTopics } from "./topics/money-topics";
import { softwareTopics } from "./topics/software-topics";
import { workTopics } from "./topics/work-topics";
import { worldTopics } from "./topics/world-topics";

export type Topic = {
  readonly label: string;
  /** How a company relates to it: "works in", "makes", "is"; empty for "…-related". */
  readonly verb: string;
  /** A property that goes with any industry (AI, open source, B2B), so that "AI and fintech" wants both. */
  readonly isAttribute: boolean;
  /** Other words for the same. */
  readonly synonyms: readonly string[];
  /** Things inside the topic: a battery recycler is in energy storage, not the other way round. */
  readonly narrower: readonly string[];
};

/** `isNarrower`: the words name a part of the topic, so a statement has to keep them. */
export type TopicName = { readonly topic: Topic; readonly isNarrower: boolean };

const linePattern = /^(\*?)([^{|]*)(?:\{([^}]*)\})?[^|]*(?:\|([^|]*))?(?:\|([^|]*))?$/;

const splitNames = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

const parseTopics = (text: string): Topic[] =>
  text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const match = linePattern.exec(line.trim());
      const label = match?.[2]?.trim();
      if (!match || !label) return [];
      return {
        label,
        verb: match[3] ?? "works in",
        isAttribute: match[1] === "*",
        synonyms: splitNames(match[4]),
        narrower: splitNames(match[5]),
      };
    });

/** The specific ones first: a narrower name of several topics belongs to the closest. */
export const topics: readonly Topic[] = [
  moneyTopics,
  workTopics,
  livingTopics,
  worldTopics,
  softwareTopics,
  businessTopics,
  industryTopics,
  healthTopics,
].flatMap(parseTopics);

/** Labels first, then synonyms, then narrower terms: the closest meaning of an ambiguous word wins. */
export const topicIndex = buildPhraseIndex<TopicName>([
  ...topics.map((topic) => [topic.label, { topic, isNarrower: false }] as const),
  ...topics.flatMap((topic) =>
    topic.synonyms.map((name) => [name, { topic, isNarrower: false }] as const),
  ),
  ...topics.flatMap((topic) =>
    topic.narrower.map((name) => [name, { topic, isNarrower: true }] as const),
  ),
]);

const byLabel = lazily(
  () => new Map(topics.map((topic) => [stemsOf(topic.label).join(" "), topic])),
);

/** By label or by any other name of the same thing; null for an unknown word. */
export const topicByLabel = (label: string): Topic | null =>
  byLabel().get(stemsOf(label).join(" ")) ?? topicIndex.find(label)?.topic ?? null;

/** `terms`: the label and its synonyms, to search with; `narrower`: terms that imply the topic. Empty when unknown. */
export const expandTopic = (label: string): { terms: string[]; narrower: string[] } => {
  const topic = topicByLabel(label);
  return topic
    ? { terms: [topic.label, ...topic.synonyms], narrower: [...topic.narrower] }
    : { terms: [], narrower: [] };
};

/** Is `inner` the same as `outer` or, over any number of steps, one of the things inside it? */
export const isWithinTopic = (inner: Topic, outer: Topic): boolean =>
  inner === outer ||
  outer.narrower.some((name) => {
    const part = byLabel().get(stemsOf(name).join(" "));
    return part !== undefined && isWithinTopic(inner, part);
  });

/** Short words that are an everyday word in lower case. */
const capitalsOnly: ReadonlySet<string> = new Set(["pr", "ki", "pet", "saf", "pv", "fx"]);
/** What a word means after "to": a verb ("to design", "to print"). */
const wordsBeforeVerbs: ReadonlySet<string> = new Set([
  "to",
  "can",
  "will",
  "not",
  "us",
  "we",
  "who",
]);
const verbLike: ReadonlySet<string> = new Set(
  "water process recycle search repair sleep print exercise travel train test fish record market stream lend ship space diet hire store design run".split(
    " ",
  ),
);

/** The topic whose name begins at a word, after the checks that keep "to market", "ships to" and "pr" apart. */
export const matchTopicAt = (words: readonly Token[], at: number): PhraseHit<TopicName> | null => {
  const hit = topicIndex.matchAt(words, at);
  const word = words[at];
  if (!hit || !word || hit.to - hit.from > 1) return hit;
  if (capitalsOnly.has(word.lower) && word.text !== word.text.toUpperCase()) return null;
  const next = words[at + 1]?.lower ?? "";
  if (/^ships?$/.test(word.lower) && /^(?:to|worldwide|internationally|globally)$/.test(next)) {
    return null;
  }
  const previous = words[at - 1]?.lower ?? "";
  if (verbLike.has(word.lower) && wordsBeforeVerbs.has(previous)) return null;
  return hit;
};

/** Topics named in a text, in order, longest names first; spans are UTF-16 offsets into the text. */
export const findTopics = (text: string): { topic: Topic; span: WordSpan }[] => {
  const words = tokenize(text).filter((token) => token.isWord);
  const found: { topic: Topic; span: WordSpan }[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = matchTopicAt(words, at);
    const first = hit && words[hit.from];
    const last = hit && words[hit.to - 1];
    if (!hit || !first || !last) {
      at += 1;
      continue;
    }
    found.push({ topic: hit.value.topic, span: { start: first.start, end: last.end } });
    at = hit.to;
  }
  return found;
};
