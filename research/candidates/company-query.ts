import { citiesOf, countriesOf, placeIndex } from "../plan/places";
import type { Condition, Criterion, Place } from "../plan/plan";
import { tokenize as readTokens, type Token } from "../plan/query-tokens";
import { expandTopic, findTopics } from "../plan/topic-lexicon";
import { contentTerms } from "../retrieve/criterion-terms";
import { splitNegation } from "../verify/local/split-negation";

/** What a corpus is asked for: text wishes, places that a text names, and field conditions. */
export type CompanyQuery = {
  readonly needs: readonly TextNeed[];
  /** Named inside a text criterion ("serves customers in Latin America"): a seat there is a hint, no condition. */
  readonly nearPlaces: readonly Place[];
  readonly conditions: readonly Condition[];
};

/** One text criterion as alternatives: any of its phrases speaks for it. */
export type TextNeed = {
  /** Positive wording, for the encoder. */
  readonly text: string;
  readonly isNegated: boolean;
  /** Names of its topics, their synonyms and narrower terms; empty where the lexicon knows no topic. */
  readonly phrases: readonly WeightedPhrase[];
  /** Its own content words, in lower case. */
  readonly words: readonly string[];
};
type WeightedPhrase = { readonly phrase: string; readonly weight: number };

export type FieldCondition =
  | {
      readonly field: "place";
      readonly countries: readonly string[];
      readonly cities: readonly string[];
      /** Areas and states, which a country alone does not decide. */
      readonly regions: readonly string[];
      readonly negated: boolean;
    }
  | Exclude<Condition, { field: "place" }>;

/** Kinds whose words say what a company is; reviews, prices and certificates are not in a corpus' descriptions. */
const searchableKinds: ReadonlySet<Criterion["kind"]> = new Set([
  "topic",
  "product",
  "customers",
  "other",
]);
/** What the planner writes a statement with; no description is found by it. */
const statementWords: ReadonlySet<string> = new Set(
  "works work makes make sells sell serves serve serving offers offer provides provide uses use develops builds helps tools customers clients users".split(
    " ",
  ),
);
const maxPhrases = 80;
const narrowerWeight = 0.8;
/** "makes heat pumps" names a part of energy: the rest of energy is only near it. */
const widerWeight = 0.3;

/** Turns criteria into a query of the corpus: topics become all their terms, other text criteria their own words. */
export function toCompanyQuery(criteria: readonly Omit<Criterion, "id">[]): CompanyQuery {
  const needs: TextNeed[] = [];
  const nearPlaces: Place[] = [];
  const conditions: Condition[] = [];
  for (const { text, kind, condition, importance } of criteria) {
    // What is only nice to have leaves no company out.
    if (condition && importance === "nice") continue;
    if (condition) conditions.push(condition);
    else if (searchableKinds.has(kind)) {
      const { negated, text: positive } = splitNegation(text);
      const { places, others } = findPlaces(positive);
      const need = toTextNeed(positive, negated, others);
      if (need.phrases.length > 0 || need.words.length > 0) needs.push(need);
      if (!negated) nearPlaces.push(...places);
    }
  }
  return { needs, nearPlaces, conditions };
}

function toTextNeed(text: string, isNegated: boolean, outsidePlaces: readonly Token[]): TextNeed {
  const weights = new Map<string, number>();
  const add = (phrases: readonly string[], weight: number) => {
    for (const phrase of phrases) weights.set(phrase, Math.max(weight, weights.get(phrase) ?? 0));
  };
  for (const { topic, span } of findTopics(text)) {
    const name = text.slice(span.start, span.end);
    const namesPart = topic.narrower.some((one) => one.toLowerCase() === name.toLowerCase());
    const { terms, narrower } = expandTopic(topic.label);
    add([name], 1);
    add(terms, namesPart ? widerWeight : 1);
    if (!namesPart) add(narrower, narrowerWeight);
  }
  return {
    text,
    isNegated,
    phrases: [...weights]
      .map(([phrase, weight]) => ({ phrase, weight }))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, maxPhrases),
    words: [
      ...new Set(
        outsidePlaces
          .map((token) => token.lower)
          .filter((word) => !statementWords.has(word) && contentTerms(word).length > 0),
      ),
    ],
  };
}

/** Places that a text names, and its words that are none of theirs: "Latin" says nothing of a bank. */
function findPlaces(text: string): { places: Place[]; others: Token[] } {
  const words = readTokens(text).filter((token) => token.isWord);
  const places: Place[] = [];
  const others: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = placeIndex.matchAt(words, at);
    const word = words[at];
    if (hit) places.push(hit.value);
    else if (word) others.push(word);
    at = hit?.to ?? at + 1;
  }
  return { places, others };
}

/** A condition with its places as the names that a corpus row carries. */
export function toFieldCondition(condition: Condition): FieldCondition {
  if (condition.field !== "place") return condition;
  const countries = new Set<string>();
  const cities = new Set<string>();
  const regions = new Set<string>();
  for (const place of condition.anyOf) {
    if (place.kind === "country") countries.add(place.name);
    if (place.kind === "city") cities.add(place.name);
    if (place.kind === "region") {
      const members = countriesOf(place.name);
      // One country around it: a state or an area, of which the country is no sign.
      if (members.length > 1) for (const country of members) countries.add(country);
      for (const city of citiesOf(place.name)) cities.add(city);
      regions.add(place.name);
    }
  }
  return {
    field: "place",
    countries: [...countries],
    cities: [...cities],
    regions: [...regions],
    negated: condition.negated,
  };
}
