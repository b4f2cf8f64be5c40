import { buildPhraseIndex, type PhraseIndex } from "../../plan/phrase-index";
import { tokenize as readTokens, type Token } from "../../plan/query-tokens";
import {
  expandTopic,
  findTopics,
  type Topic,
  topicByLabel,
  topicIndex,
} from "../../plan/topic-lexicon";
import { contentTerms } from "../../retrieve/criterion-terms";
import { tokenize } from "../../retrieve/tokenize";
import { impliedTopicPatterns } from "./implied-topics";
import { topicParts } from "./topic-parts";

type TopicHit = {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** The lexicon's phrase; two hits of one phrase do not corroborate each other. */
  readonly phrase: string;
};
export type TopicMatcher = {
  readonly label: string;
  /** The lexicon's name of the topic; null for words that it does not know. */
  readonly topic: string | null;
  /** In the lexicon: its synonyms are known, so that their absence means something. */
  readonly known: boolean;
  readonly isAttribute: boolean;
  /** The criterion is about whom the company serves, so "for restaurants" counts fully. */
  readonly wantsAudience: boolean;
  /** All mentions in a sentence, in order. */
  readonly find: (text: string) => readonly TopicHit[];
};

const cache = new Map<string, readonly TopicMatcher[]>();

/** One matcher per topic that the criterion names; its own content words where the lexicon knows none. */
export function topicMatchers(criterionText: string): readonly TopicMatcher[] {
  const known = cache.get(criterionText);
  if (known) return known;
  const named = new Map<string, { topic: Topic; names: string[] }>();
  for (const { topic, span } of findTopics(criterionText)) {
    const entry = named.get(topic.label) ?? { topic, names: [] };
    entry.names.push(criterionText.slice(span.start, span.end));
    named.set(topic.label, entry);
  }
  const topics = [...named.values()];
  const wantsAudience =
    /\b(?:sells? to|serves?|serving|for|customers|clients|targets?|aimed at|helps?|used by|caters? to)\b/i.test(
      criterionText,
    );
  const matchers =
    topics.length > 0
      ? topics.map(({ topic, names }) => lexiconMatcher(topic, names, wantsAudience))
      : [wordMatcher(criterionText, wantsAudience)];
  if (cache.size > 500) cache.clear();
  cache.set(criterionText, matchers);
  return matchers;
}

function lexiconMatcher(
  topic: Topic,
  names: readonly string[],
  asksAudience: boolean,
): TopicMatcher {
  const weights = new Map<string, number>();
  const add = (phrases: readonly string[], weight: number) => {
    for (const phrase of phrases) weights.set(phrase, Math.max(weight, weights.get(phrase) ?? 0));
  };
  const { terms, narrower } = expandTopic(topic.label);
  const namesPart = names.every((name) =>
    topic.narrower.some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  if (namesPart) {
    // "makes heat pumps" is not met by everything about energy.
    add(names, 1);
    add(terms, 0.4);
  } else {
    add([...terms, ...names], 1);
    add(narrower, 0.9);
    const parts = topicParts(topic.label);
    for (const label of [...parts.labels, ...terms, ...narrower]) {
      const inner = topicByLabel(label);
      if (inner?.label !== label) continue;
      const expanded = expandTopic(label);
      add([...expanded.terms, ...expanded.narrower], 0.72);
    }
    // A single thing can be a metaphor or somebody else's; two of them make the field.
    add(parts.things, 0.54);
  }
  const index = buildPhraseIndex([...weights].map(([phrase, weight]) => [phrase, weight] as const));
  const implied = impliedTopicPatterns(topic.label);
  return {
    label: names[0] ?? topic.label,
    topic: topic.label,
    known: true,
    isAttribute: topic.isAttribute,
    wantsAudience: asksAudience || /^(?:sells to|works with the)/.test(topic.verb),
    find: (text) => {
      const phrases = findPhrases(index, text, topic.isAttribute);
      return phrases.length > 0 ? phrases : findPattern(implied, text);
    },
  };
}

/** A page asks the same sentences for every criterion: their tokens are kept for a while. */
const tokenCache = new Map<string, readonly Token[]>();
function wordsIn(text: string): readonly Token[] {
  const known = tokenCache.get(text);
  if (known) return known;
  const words = readTokens(text).filter(({ isWord }) => isWord);
  if (tokenCache.size > 6000) tokenCache.clear();
  tokenCache.set(text, words);
  return words;
}

function findPhrases(index: PhraseIndex<number>, text: string, isAttribute: boolean): TopicHit[] {
  const words = wordsIn(text);
  const hits: TopicHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = index.matchAt(words, at);
    const from = hit && words[hit.from];
    const to = hit && words[hit.to - 1];
    if (!hit || !from || !to || isEverydayWord(hit.phrase, from)) continue;
    if (isPartOfName(text, from, words[at - 1]) || isOtherSense(from, words[at - 1], words[at + 1]))
      continue;
    if (isBorrowed(words[at - 1], from)) continue;
    if (isBoundInCompound(text, to.end)) continue;
    // "AI agents" are AI, whatever longer name they have; "wind farms" are no farms.
    if (!isAttribute && belongsToLongerPhrase(words, hit.from, hit.to)) continue;
    hits.push({
      start: from.start,
      end: to.end,
      weight: sharedWords.has(hit.phrase) ? Math.min(hit.value, sharedWeight) : hit.value,
      phrase: hit.phrase,
    });
    at = hit.to - 1;
  }
  return hits;
}

/** "wind farms" is not about farms: a longer phrase of the lexicon that contains the hit is what is meant. */
function belongsToLongerPhrase(words: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 3); at <= from; at += 1) {
    const longer = topicIndex.matchAt(words, at);
    if (longer && longer.to >= to && longer.to - longer.from > to - from) return true;
  }
  return false;
}

/** "Game-changing", "shop-soiled": the word is part of another one; "AI-powered" and "cloud-based" still name it. */
const isBoundInCompound = (text: string, end: number): boolean =>
  /^-(?!(?:based|powered|driven|enabled|related|native|first|assisted|supported|led|ready|focus(?:s)?ed|savvy|specific|centric|grade|tech|as|and|to)\b)\p{L}/iu.test(
    text.slice(end, end + 16),
  );

/** "Financial health", "FDIC insurance": the word before takes it out of its field. */
const isBorrowed = (previous: Token | undefined, token: Token): boolean => {
  const before = previous?.lower ?? "";
  if (token.stem.startsWith("health"))
    return /^(?:financial|fiscal|account|system|data|server|pipeline|business|device|network)$/.test(
      before,
    );
  return token.stem.startsWith("insur") && /^(?:fdic|deposit)$/.test(before);
};

/** Words of one field that others use as well: lenders underwrite too. Alone they name no field. */
const sharedWords: ReadonlySet<string> = new Set(
  "underwriting,privacy,identity,compliance,contractor,contractors,delivery,deliveries,inspection,inspections,recovery".split(
    ",",
  ),
);
const sharedWeight = 0.4;

/** Nouns of a field that are verbs or idioms elsewhere: "we watch the logs", "in spirit", "the next level". */
const ambiguous: ReadonlySet<string> = new Set(
  "watch seed fish market stage launch game level field table bed book well record dress coat string spring park bank drill rail train light pilot mine space sail power plant store stock press post play print sport spirit architecture drawing course shelf desk scale film brand strain stream filter pump claim policy tool model home house school".split(
    " ",
  ),
);
const verbOrIdiomBefore: ReadonlySet<string> = new Set(
  "we you they i to can will must not us who let please in next as of pre any first very just on at the its".split(
    " ",
  ),
);
const isOtherSense = (
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean =>
  ambiguous.has(token.stem) &&
  ((previous !== undefined && verbOrIdiomBefore.has(previous.lower)) ||
    /^(?:round|funding|financing|stage|capital|investors?)$/.test(next?.lower ?? ""));

/** "Pallabeck Railways", "Ostel Dairy": a capital after a capital inside a sentence is a name, not a statement. */
function isPartOfName(text: string, token: Token, previous: Token | undefined): boolean {
  if (!previous || !/^\p{Lu}\p{Ll}/u.test(token.text) || !/^\p{Lu}\p{Ll}/u.test(previous.text))
    return false;
  const wholeIsTitle = (text.match(/(?<=\s)\p{Ll}{4,}/gu) ?? []).length === 0;
  return !wholeIsTitle;
}

/** Short capitals ("AI", "HR", "PR") mean the topic only when they are written as such. */
const isEverydayWord = (phrase: string, token: Token): boolean =>
  phrase.length <= 3 && phrase === phrase.toUpperCase() && token.text !== token.text.toUpperCase();

function findPattern(
  patterns: readonly { pattern: RegExp; weight: number; except?: RegExp }[],
  text: string,
): TopicHit[] {
  for (const { pattern, weight, except } of patterns) {
    if (except?.test(text)) continue;
    const match = text.match(pattern);
    if (match?.index !== undefined)
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          weight,
          phrase: match[0].toLowerCase(),
        },
      ];
  }
  return [];
}

/** A topic that no lexicon knows: all of its content words in one sentence. */
function wordMatcher(criterionText: string, wantsAudience: boolean): TopicMatcher {
  const verbs = new Set(
    tokenize(
      "works work make makes build builds sell sells offer offers provide provides produce produces develop develops create creates run runs use uses focus focused",
    ),
  );
  const wanted = contentTerms(criterionText).filter((term) => !verbs.has(term));
  return {
    label: wanted.length > 0 ? criterionText : "it",
    topic: null,
    known: false,
    isAttribute: false,
    wantsAudience,
    find: (text) => {
      if (wanted.length === 0) return [];
      const tokens = new Set(tokenize(text));
      const share = wanted.filter((term) => tokens.has(term)).length / wanted.length;
      return share < 0.6
        ? []
        : [{ start: 0, end: 0, weight: share === 1 ? 0.9 : 0.45, phrase: criterionText }];
    },
  };
}
