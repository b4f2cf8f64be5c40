import { lazily } from "../lazily";
import { stemsOf, type Token } from "./query-tokens";

export type PhraseHit<Value> = {
  readonly value: Value;
  /** Token positions, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The phrase of the lexicon that matched. */
  readonly phrase: string;
};

type Entry<Value> = {
  readonly stems: readonly string[];
  readonly phrase: string;
  readonly value: Value;
};

export type PhraseIndex<Value> = {
  /** The longest phrase that begins at a word, or null. */
  matchAt(words: readonly Token[], at: number): PhraseHit<Value> | null;
  find(phrase: string): Value | null;
  hasWord(stem: string): boolean;
};

/** Looks up multi-word phrases by their first stem; the first of two equal phrases wins. Read at the first question. */
export const buildPhraseIndex = <Value>(
  phrases: Iterable<readonly [string, Value]>,
): PhraseIndex<Value> => {
  const lookUp = lazily(() => readPhrases(phrases));
  return {
    matchAt(tokens, at) {
      const first = tokens[at];
      if (first === undefined) return null;
      for (const entry of lookUp().byFirst.get(first.stem) ?? []) {
        if (entry.stems.every((stem, offset) => tokens[at + offset]?.stem === stem)) {
          return {
            value: entry.value,
            from: at,
            to: at + entry.stems.length,
            phrase: entry.phrase,
          };
        }
      }
      return null;
    },
    find: (phrase) => lookUp().byWhole.get(stemsOf(phrase).join(" ")) ?? null,
    hasWord: (stem) => lookUp().words.has(stem),
  };
};

const readPhrases = <Value>(phrases: Iterable<readonly [string, Value]>) => {
  const byFirst = new Map<string, Entry<Value>[]>();
  const words = new Set<string>();
  const byWhole = new Map<string, Value>();
  for (const [phrase, value] of phrases) {
    const stems = stemsOf(phrase);
    const first = stems[0];
    const whole = stems.join(" ");
    if (first === undefined || byWhole.has(whole)) continue;
    byWhole.set(whole, value);
    for (const stem of stems) words.add(stem);
    const entry = { stems, phrase, value };
    push(byFirst, first, entry);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return { byFirst, byWhole, words };
};

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};
