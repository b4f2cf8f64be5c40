import { stemsOf, type Token } from "./query-tokens";

export type PhraseHit<Value> = {
  readonly value: Value;
  /** Token positions, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The phrase of the lexicon that matched. */
  readonly phrase: string;
  readonly misspelt: boolean;
};

type Entry<Value> = {
  readonly stems: readonly string[];
  readonly phrase: string;
  readonly value: Value;
};

export type PhraseIndex<Value> = {
  /** The longest phrase that begins at a word, or null. */
  matchAt(words: readonly Token[], at: number): PhraseHit<Value> | null;
  /** As `matchAt`, for one wrong letter in a word of six or more that no lexicon knows. */
  matchMisspelt(words: readonly Token[], at: number): PhraseHit<Value> | null;
  find(phrase: string): Value | null;
  hasWord(stem: string): boolean;
};

const minimumFuzzyLength = 6;

/** Looks up multi-word phrases by their first stem; the first of two equal phrases wins. */
export const buildPhraseIndex = <Value>(
  phrases: Iterable<readonly [string, Value]>,
): PhraseIndex<Value> => {
  const byFirst = new Map<string, Entry<Value>[]>();
  const words = new Set<string>();
  const byWhole = new Map<string, Value>();
  const singles = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of phrases) {
    const stems = stemsOf(phrase);
    const first = stems[0];
    const whole = stems.join(" ");
    if (first === undefined || byWhole.has(whole)) continue;
    byWhole.set(whole, value);
    for (const stem of stems) words.add(stem);
    const entry = { stems, phrase, value };
    push(byFirst, first, entry);
    if (stems.length === 1 && first.length >= minimumFuzzyLength)
      push(singles, first.charAt(0), entry);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);

  return {
    matchAt(tokens, at) {
      const first = tokens[at];
      if (first === undefined) return null;
      for (const entry of byFirst.get(first.stem) ?? []) {
        if (entry.stems.every((stem, offset) => tokens[at + offset]?.stem === stem)) {
          return {
            value: entry.value,
            from: at,
            to: at + entry.stems.length,
            phrase: entry.phrase,
            misspelt: false,
          };
        }
      }
      return null;
    },
    matchMisspelt(tokens, at) {
      const word = tokens[at];
      if (word === undefined || word.stem.length < minimumFuzzyLength) return null;
      for (const entry of singles.get(word.stem.charAt(0)) ?? []) {
        if (isOneSlipAway(word.stem, entry.stems[0] ?? "")) {
          return { value: entry.value, from: at, to: at + 1, phrase: entry.phrase, misspelt: true };
        }
      }
      return null;
    },
    find: (phrase) => byWhole.get(stemsOf(phrase).join(" ")) ?? null,
    hasWord: (stem) => words.has(stem),
  };
};

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** One letter too many, too few, swapped with its neighbour, or (in long words) wrong. */
export const isOneSlipAway = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  const isSwap =
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0) &&
    restA.slice(2) === restB.slice(2);
  return isSwap || (a.length >= 8 && restA.slice(1) === restB.slice(1));
};
