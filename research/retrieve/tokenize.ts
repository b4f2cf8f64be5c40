import { stemWord } from "./stem-word";

/** Words that say nothing about what a criterion or a passage is about. */
const stopWords = new Set(
  (
    "a an the and or but of in on at to for from by with as is are was were be been being it its this that these those " +
    "they them their there here we our us you your i my he she his her who whom which what when where why how " +
    "do does did has have had having will would can could should may might must not no nor so than then too very just " +
    "also about into over under out up down more most some any all each other such only own same s t re ve ll"
  ).split(" "),
);

/** Expects a lower-case word. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

const wordPattern = /[\p{L}\p{N}]+(?:['’.&+#-][\p{L}\p{N}]+)*[+#]?/gu;
const stems = new Map<string, string>();

/** Lower-case words; hyphenated and dotted ones are kept whole ("open-source", "node.js", "4.8"). */
const wordsOf = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? [];

/** Stemmed content words in order; a hyphenated word gives its parts, so that "open-source" meets "open source". */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const word of wordsOf(text)) {
    for (const part of word.split(/['’&-]/)) {
      if (part === "" || stopWords.has(part)) continue;
      tokens.push(stemOnce(part));
    }
  }
  return tokens;
}

/** A site repeats its words: the same few thousand stems are asked for again and again. */
function stemOnce(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemWord(word);
  if (stems.size > 20_000) stems.clear();
  stems.set(word, stem);
  return stem;
}
