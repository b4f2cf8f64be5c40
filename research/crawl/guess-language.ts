import { languageLetters, languageWords } from "./language-words";

function languagesBySign(signsOf: Readonly<Record<string, string>>, between: string) {
  const languages = new Map<string, string[]>();
  for (const [language, signs] of Object.entries(signsOf)) {
    for (const sign of signs.split(between)) {
      languages.set(sign, [...(languages.get(sign) ?? []), language]);
    }
  }
  return languages;
}
const languagesOfWord = languagesBySign(languageWords, " ");
const languagesOfLetter = languagesBySign(languageLetters, "");

/** One that is not Latin, its languages, the commonest first, and how many Latin letters one of its letters stands for. */
type Script = {
  readonly letters: RegExp;
  readonly languages: readonly string[];
  readonly weight: number;
};
const script = (letters: RegExp, languages: string, weight = 1): Script => ({
  letters,
  languages: languages.split(" "),
  weight,
});
const scripts: readonly Script[] = [
  script(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu, "zh ja yue", 2.5),
  script(/\p{Script=Hangul}/gu, "ko", 2),
  script(/\p{Script=Cyrillic}/gu, "ru uk bg sr mk be kk ky mn tg tt bs"),
  script(/\p{Script=Arabic}/gu, "ar fa ur ps ckb ug sd"),
  script(/\p{Script=Hebrew}/gu, "he yi"),
  script(/\p{Script=Greek}/gu, "el"),
  script(/\p{Script=Devanagari}/gu, "hi mr ne sa"),
  script(/\p{Script=Thai}/gu, "th"),
  script(/\p{Script=Bengali}/gu, "bn as"),
  script(/\p{Script=Tamil}/gu, "ta"),
  script(/\p{Script=Telugu}/gu, "te"),
  script(/\p{Script=Gujarati}/gu, "gu"),
  script(/\p{Script=Kannada}/gu, "kn"),
  script(/\p{Script=Malayalam}/gu, "ml"),
  script(/\p{Script=Gurmukhi}/gu, "pa"),
  script(/\p{Script=Oriya}/gu, "or"),
  script(/\p{Script=Georgian}/gu, "ka"),
  script(/\p{Script=Armenian}/gu, "hy"),
  script(/\p{Script=Ethiopic}/gu, "am ti"),
  script(/\p{Script=Khmer}/gu, "km"),
  script(/\p{Script=Lao}/gu, "lo"),
  script(/\p{Script=Myanmar}/gu, "my"),
  script(/\p{Script=Sinhala}/gu, "si"),
];
const kana = /\p{Script=Hiragana}|\p{Script=Katakana}/gu;
/** Serbian and Bosnian are written in both. */
const notLatin = new Set(scripts.flatMap(({ languages }) => languages));
for (const language of ["sr", "bs"]) notLatin.delete(language);

/** Any letter beyond Latin ones: looking for twenty scripts takes longer than reading the page. */
const otherScript = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\udfff\uf900-\uffee]/;

const sampleChars = 4000;
/** A declaration is overruled only by so many words, by so large a share of little words of one other language. */
const fewestWords = 50;
const clearShare = 0.15;
const scriptShare = 0.1;
const overrulingScriptShare = 0.4;
const kanaShare = 0.05;
/** A language is named by at least so many of its words, and so large a share of all. */
const fewestHits = 3;
const fewestShare = 0.1;
const letterScore = 0.5;
/** Words of one letter are as often units, variables and initials. */
const letterHits = 0.5;

/** URLs, hosts, mail addresses, markup and names of a program: their "com", "es" and "de" are no words. */
const address = /[/@_=<>{}]|[\p{L}\d][.:][\p{L}\d]/u;
const isAscii = /^[a-z]*$/;

/**
 * BCP 47 primary language of a text: what the page declares, unless the text is clearly in another (templates often
 * say "en" of everything); undeclared, by script, letters and little words of the first 4,000 characters, else null.
 */
export function guessLanguage(text: string, declared: string | null): string | null {
  const tag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? "")?.[1]?.toLowerCase() ?? null;
  const sample = text.slice(0, sampleChars).normalize("NFC");
  const words = wordsOf(sample);
  const counts = countSigns(words);
  const written = findScript(sample, tag === null ? scriptShare : overrulingScriptShare);
  const latin = written?.isMost ? null : guessByWords(counts, words.length);
  if (written && (tag !== null || !latin)) {
    return tag !== null && written.languages.includes(tag)
      ? tag
      : guessWithin(written, sample, counts);
  }
  if (tag === null) return latin?.language ?? null;
  return latin && isClearlyOther(latin, tag) ? latin.language : tag;
}

function wordsOf(sample: string): string[] {
  const parts = sample.split(/\s+/).filter((part) => !address.test(part));
  return (
    parts
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

type Count = { hits: number; score: number };
type Counts = ReadonlyMap<string, Count>;

/** Hits are words of a language; what few languages have, letters too, scores more. The highest score first. */
function countSigns(words: readonly string[]): Counts {
  const counts = new Map<string, Count>();
  const add = (languages: readonly string[], hits: number, score: number) => {
    for (const language of languages) {
      const count = counts.get(language) ?? { hits: 0, score: 0 };
      count.hits += hits;
      count.score += score / languages.length;
      counts.set(language, count);
    }
  };
  for (const word of words) {
    add(languagesOfWord.get(word) ?? [], word.length > 1 ? 1 : letterHits, 1);
    if (isAscii.test(word)) continue;
    for (const letter of new Set(word)) add(languagesOfLetter.get(letter) ?? [], 0, letterScore);
  }
  return new Map([...counts].sort(([, one], [, other]) => other.score - one.score));
}

type WordGuess = {
  readonly language: string;
  readonly share: number;
  readonly words: number;
  readonly shareOf: (language: string) => number;
};

function guessByWords(counts: Counts, words: number): WordGuess | null {
  const fewest = Math.max(fewestHits, words * fewestShare);
  const best = [...counts].find(([name, { hits }]) => !notLatin.has(name) && hits >= fewest);
  if (!best) return null;
  const shareOf = (language: string) => (counts.get(language)?.hits ?? 0) / words;
  return { language: best[0], share: shareOf(best[0]), words, shareOf };
}

function isClearlyOther({ language, share, words, shareOf }: WordGuess, tag: string): boolean {
  const declared = tag === "nb" || tag === "nn" ? "no" : tag;
  if (language === declared || languageWords[declared] === undefined) return false;
  return words >= fewestWords && share >= clearShare && share >= 2 * shareOf(declared);
}

const countOf = (letters: RegExp, sample: string) => sample.match(letters)?.length ?? 0;

/** `isMost`: more is written in it than in Latin letters, which an English page full of Japanese names is not. */
function findScript(sample: string, fewest: number): (Script & { isMost: boolean }) | null {
  if (!otherScript.test(sample)) return null;
  const found = scripts.find(({ letters }) => countOf(letters, sample) > sample.length * fewest);
  if (!found) return null;
  const latin = countOf(/\p{Script=Latin}/gu, sample);
  return { ...found, isMost: countOf(found.letters, sample) * found.weight >= latin };
}

function guessWithin({ letters, languages }: Script, sample: string, counts: Counts) {
  if (languages.includes("ja")) {
    return countOf(kana, sample) > kanaShare * countOf(letters, sample) ? "ja" : "zh";
  }
  return [...counts.keys()].find((name) => languages.includes(name)) ?? languages[0] ?? null;
}
