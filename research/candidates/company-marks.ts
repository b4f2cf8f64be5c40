import type { FieldCondition } from "./company-query";

// The marks that the database keeps for each company (function `company_marks`): its fields in words, a range by its part.

const years = [1900, 1950, 1980, 1990, 2000, 2005, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
const bounds = {
  foundedYear: years,
  cohortYear: years,
  employees: [2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000],
  fundingUsd: [1e5, 5e5, 1e6, 5e6, 1e7, 5e7, 1e8, 5e8, 1e9],
} as const;

/** Whether the marks of a condition are coarser than it: they name a part of the values, not each one. */
export const isRange = ({ field }: FieldCondition): boolean => field in bounds;

/**
 * Marks of which a company has at least one just when it does not contradict the condition; only those of known fields
 * where `isKnown`. Null for a negated condition: an index finds what is there, not what is not.
 */
export function marksOf(condition: FieldCondition, isKnown: boolean): string[] | null {
  if (condition.field === "place") {
    const { countries, cities, regions } = condition;
    if (condition.negated) return null;
    return [
      ...countries.map((name) => `country=${name}`),
      ...cities.map((name) => `city=${name}`),
      ...regions.map((name) => `region=${name}`),
      ...(isKnown ? [] : unknownPlaces(condition).map((field) => `${field}=?`)),
    ];
  }
  const mark = (value: unknown) => `${condition.field}=${value}`;
  const unknown = isKnown ? [] : [mark("?")];
  if ("is" in condition) return [mark(condition.is), ...unknown];
  if (condition.negated) return null;
  if ("anyOf" in condition) return [...condition.anyOf.map(mark), ...unknown];
  const parts = bounds[condition.field];
  const partOf = (value: number) => parts.filter((bound) => bound <= value).length;
  const first = condition.gte === undefined ? 0 : partOf(condition.gte);
  const last = condition.lte === undefined ? parts.length : partOf(condition.lte);
  const covered = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return [...covered.map(mark), ...unknown];
}

/** Fields of a place that leave the condition open while they are not known. A country says nothing of a state in it. */
export function unknownPlaces({
  countries,
  cities,
  regions,
}: Extract<FieldCondition, { field: "place" }>): ("country" | "city" | "region")[] {
  return [
    ...(countries.length > 0 ? (["country"] as const) : []),
    ...(cities.length > 0 ? (["city"] as const) : []),
    ...(regions.length > 0 && countries.length === 0 ? (["region"] as const) : []),
  ];
}

export const maxHalvings = 12;

/** The mark of a part of all companies: of half of them, a quarter, down to 1/4096. Null for all. */
export const partMark = (halvings: number): string | null =>
  halvings > 0 ? `1/${2 ** Math.min(maxHalvings, halvings)}` : null;
