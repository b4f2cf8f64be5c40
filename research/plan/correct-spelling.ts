import { lazily } from "../lazily";
import { countryNames } from "./country-names";
import { applyEdits, type Edit, type EditedText } from "./edit-text";
import { namedPlaces, placeIndex } from "./places";
import { type Token, tokenize } from "./query-tokens";
import { rightWords } from "./right-words";
import { findVerb } from "./statement";
import { genericNouns, isStopword, vagueWords } from "./stopwords";
import { topicIndex, topics } from "./topic-lexicon";
import { matchWorldCityAt } from "./world-cities";

/** Words that the readers of fields look for. */
const fieldWords = `
  founded established started launched created incorporated formed between before after since earlier later younger older years
  decade employees employee people staff headcount engineers persons workers fewer least around about roughly between small large
  raised raising funding funded venture capital backed bootstrapped bootstrapping million billion dollars series investors stage
  acquired bought public publicly traded listed private privately active inactive defunct bankrupt closed operating failed
  hiring recruiting vacancies positions openings nonprofit nonprofits charity charities agency agencies consultancy consultancies
  manufacturer manufacturers marketplace marketplaces retailer retailers cooperative cooperatives research
  companies company startups startup business businesses firms organizations organisations enterprises vendors providers makers
  based headquartered located outside without excluding except reviews ratings pricing prices certified certification customers
  software platform platforms technology services products tools website remote profitable independent family women winter summer spring
`
  .trim()
  .split(/\s+/);

type Target = {
  readonly stem: string;
  readonly word: string;
  readonly isPlace: boolean;
  /** Which letters the stem and the word have, a bit each. */
  readonly stemLetters: number;
  readonly wordLetters: number;
};

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
};

/** A slip changes two letters of the set at most; most words are passed over by this alone. */
const mayBeWithin = (a: number, b: number, limit: number): boolean => {
  let different = a ^ b;
  for (let left = 2 * limit; different !== 0; left -= 1) {
    if (left === 0) return false;
    different &= different - 1;
  }
  return true;
};

const minimumLength = 5;
/** From here on two slips are one too many to be chance. */
const longLength = 9;

const wordsOf = (names: Iterable<string>): string[] =>
  [...names].flatMap((name) =>
    tokenize(name).flatMap(({ isWord, lower }) =>
      isWord && lower.length >= minimumLength && /^[a-z]+$/.test(lower) ? [lower] : [],
    ),
  );

const topicWords = (): string[] => [
  ...wordsOf(topics.map(({ label }) => label)),
  ...wordsOf(topics.flatMap(({ synonyms }) => synonyms.filter((name) => !/[\s-]/.test(name)))),
];

/** By first letter; what stands first is preferred: fields, topics, then places. */
const buildTargets = (): ReadonlyMap<string, readonly Target[]> => {
  const byStem = new Map<string, Target>();
  const add = (words: readonly string[], isPlace: boolean) => {
    for (const token of words.flatMap((word) => tokenize(word))) {
      const known = byStem.get(token.stem);
      if (known === undefined) {
        byStem.set(token.stem, {
          stem: token.stem,
          word: token.lower,
          isPlace,
          stemLetters: lettersOf(token.stem),
          wordLetters: lettersOf(token.lower),
        });
      } else if (isPlace) byStem.set(token.stem, { ...known, isPlace });
    }
  };
  add(fieldWords, false);
  add(topicWords(), false);
  add(wordsOf([...namedPlaces()].map(([name]) => name)), true);
  const byLetter = new Map<string, Target[]>();
  for (const target of byStem.values()) {
    const letter = target.stem.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), target]);
  }
  return byLetter;
};

let targets: ReadonlyMap<string, readonly Target[]> | null = null;

const fieldStems: ReadonlySet<string> = new Set(
  fieldWords.flatMap((word) => tokenize(word).map(({ stem }) => stem)),
);

/** A word that means something to the planner, or that is right though it looks like one that does. */
const isRight = ({ lower, stem }: Token): boolean =>
  isStopword(lower) ||
  genericNouns.has(lower) ||
  vagueWords.has(lower) ||
  fieldStems.has(stem) ||
  findVerb(lower) !== null ||
  topicIndex.hasWord(stem) ||
  placeIndex.hasWord(stem) ||
  rightWords.has(stem);

/**
 * The word that a misspelt one was meant to be: one letter too many, too few, wrong or swapped with its neighbour (two
 * such slips in words of nine letters or more), the first letter right. Null for right words and those unlike any.
 */
export const correctWord = (token: Token, onlyPlaces = false): string | null => {
  if (token.stem.length < minimumLength - 1 || token.lower.length < minimumLength) return null;
  if (!/^[a-z]+$/.test(token.lower) || isRight(token)) return null;
  targets ??= buildTargets();
  const [stemLetters, wordLetters] = [lettersOf(token.stem), lettersOf(token.lower)];
  let best: Target | null = null;
  let bestSlips = token.stem.length >= longLength ? 2 : 1;
  for (const target of targets.get(token.stem.charAt(0)) ?? []) {
    if (onlyPlaces && !target.isPlace) continue;
    if (best !== null && bestSlips === 1) break;
    const limit = best === null ? bestSlips : bestSlips - 1;
    const slips =
      (mayBeWithin(stemLetters, target.stemLetters, limit)
        ? countSlips(token.stem, target.stem, limit)
        : null) ??
      (mayBeWithin(wordLetters, target.wordLetters, limit)
        ? countSlips(token.lower, target.word, limit)
        : null);
    if (slips === null) continue;
    best = target;
    bestSlips = slips;
  }
  return best?.word ?? null;
};

/** Optimal string alignment distance (Damerau), null when above `limit`. */
const countSlips = (a: string, b: string, limit: number): number | null => {
  if (Math.abs(a.length - b.length) > limit) return null;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charAt(row - 1) === b.charAt(column - 1);
      let slips = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1);
      if (isSwap) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      line.push(slips);
    }
    if (Math.min(...line) > limit) return null;
    before = above;
    above = line;
  }
  const slips = above[b.length] ?? Number.MAX_SAFE_INTEGER;
  return slips <= limit ? slips : null;
};

const shortCountries = lazily(() =>
  countryNames.flatMap(({ name }) => (/^[A-Z][a-z]{4}$/.test(name) ? [name.toLowerCase()] : [])),
);

/** "in Japn": a word of four letters is too short for the rest, but behind "in" it may lack the letter of a country. */
const correctCountry = (token: Token, previous: string | undefined): string | null =>
  /^(?:in|from)$/.test(previous ?? "") && /^[a-z]{4}$/.test(token.lower) && !isRight(token)
    ? (shortCountries().find(
        (name) =>
          name.charAt(0) === token.lower.charAt(0) && countSlips(token.lower, name, 1) !== null,
      ) ?? null)
    : null;

/** A query with its misspelt words put right. Names of companies and people (a capital within the text) stay, places do not. */
export const correctSpelling = (written: string): EditedText => {
  const words = tokenize(written).filter(({ isWord }) => isWord);
  const isShouted = words.every(({ text }) => /^[\p{Lu}\d]/u.test(text));
  let cityEnd = 0;
  const edits = words.flatMap((token, at): Edit[] => {
    cityEnd = Math.max(cityEnd, matchWorldCityAt(words, at)?.to ?? 0);
    if (at < cityEnd) return [];
    const isName = at > 0 && !isShouted && /^\p{Lu}/u.test(token.text);
    const word =
      readThan(words, at) ??
      correctCountry(token, words[at - 1]?.lower) ??
      correctWord(token, isName);
    if (word === null) return [];
    const isCapital = /^\p{Lu}/u.test(token.text);
    return [
      {
        start: token.start,
        end: token.end,
        word: isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      },
    ];
  });
  const shorthand = [...written.matchAll(/(?<![\p{L}\p{N}])w\/(o?)(?=\s)/giu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[1] === "" ? "with" : "without",
  }));
  return applyEdits(
    written,
    [...edits, ...shorthand].sort((a, b) => a.start - b.start),
  );
};

/** "more then 50" */
const readThan = (words: readonly Token[], at: number): string | null =>
  words[at]?.lower === "then" &&
  /^(?:more|less|fewer|older|younger|larger|smaller|bigger|greater|earlier|later)$/.test(
    words[at - 1]?.lower ?? "",
  )
    ? "than"
    : null;
