import { citiesOf, countriesOf } from "../plan/places";
import type { Condition, Criterion } from "../plan/plan";
import { expandTopic, findTopics } from "../plan/topic-lexicon";

/** What a corpus is asked for: groups of alternative phrases (one group a text criterion), and field conditions. */
export type CompanyQuery = {
  readonly phraseGroups: readonly (readonly string[])[];
  readonly conditions: readonly FieldCondition[];
};

export type FieldCondition =
  | {
      readonly field: "place";
      readonly countries: readonly string[];
      readonly cities: readonly string[];
      readonly regions: readonly string[];
      readonly negated: boolean;
    }
  | Exclude<Condition, { field: "place" }>;

/** Kinds whose words say what a company is; reviews, prices and the like are not in a corpus' descriptions. */
const searchableKinds: ReadonlySet<Criterion["kind"]> = new Set(["topic", "product", "other"]);

/** Turns criteria into a query of the corpus: topics become all their terms, other text criteria their own words. */
export function toCompanyQuery(criteria: readonly Omit<Criterion, "id">[]): CompanyQuery {
  const phraseGroups: string[][] = [];
  const conditions: FieldCondition[] = [];
  for (const { text, kind, condition } of criteria) {
    if (condition) {
      conditions.push(toFieldCondition(condition));
    } else if (searchableKinds.has(kind)) {
      const phrases = new Set<string>();
      for (const { topic } of findTopics(text)) {
        const { terms, narrower } = expandTopic(topic.label);
        for (const phrase of [...terms, ...narrower]) phrases.add(phrase);
      }
      if (phrases.size === 0 && kind !== "other") phrases.add(text);
      if (phrases.size > 0) phraseGroups.push([...phrases].slice(0, 60));
    }
  }
  return { phraseGroups, conditions };
}

function toFieldCondition(condition: Condition): FieldCondition {
  if (condition.field !== "place") return condition;
  const countries = new Set<string>();
  const cities = new Set<string>();
  const regions = new Set<string>();
  for (const place of condition.anyOf) {
    if (place.kind === "country") countries.add(place.name);
    if (place.kind === "city") cities.add(place.name);
    if (place.kind === "region") {
      for (const country of countriesOf(place.name)) countries.add(country);
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
