import { isRange, marksOf, unknownPlaces } from "@/research/candidates/company-marks";
import { type FieldCondition, toFieldCondition } from "@/research/candidates/company-query";
import type { Source } from "@/research/company";
import type { Condition } from "@/research/plan/plan";

/** Adds a value to the statement and returns its placeholder. */
export type Bind = (value: unknown) => string;

const columnOf = {
  foundedYear: "founded_year",
  cohortYear: "cohort_year",
  employees: "employees",
  fundingUsd: "funding_usd",
  fundingStage: "funding_stage",
  companyType: "company_type",
  status: "status",
  hiring: "hiring",
  nonprofit: "nonprofit",
} as const;

/**
 * A test over the columns of `company` that leaves out other sources and what contradicts a condition; with `isKnown`,
 * also what is not known to fulfil all of them; with `part`, all but that part of the companies. The index answers all that marks say; only a
 * range is cut finer than they are.
 */
export function writeAllowed(
  bind: Bind,
  input: {
    source: Source;
    conditions: readonly Condition[];
    isKnown: boolean;
    part: string | null;
  },
): string {
  const { source, isKnown, part } = input;
  return [
    `marks @> ${bind(part === null ? [source] : [source, part])}::text[]`,
    ...input.conditions.flatMap((condition) => {
      const field = toFieldCondition(condition);
      const marks = marksOf(field, isKnown);
      return [
        ...(marks === null ? [] : [`marks && ${bind(marks)}::text[]`]),
        ...(marks !== null && !isRange(field)
          ? []
          : [`(${toSql(field, bind)}) ${isKnown ? "IS TRUE" : "IS NOT FALSE"}`]),
      ];
    }),
  ].join(" AND ");
}

/** How many of the conditions are known to hold. */
export function writeFits(bind: Bind, conditions: readonly Condition[]): string {
  return [
    "0::int",
    ...conditions.map(
      (condition) => `((${toSql(toFieldCondition(condition), bind)}) IS TRUE)::int`,
    ),
  ].join(" + ");
}

/** A test that is true, false, or null when the field is not known. */
function toSql(condition: FieldCondition, bind: Bind): string {
  if (condition.field === "place") {
    const inside = insidePlace(condition, bind);
    return condition.negated ? `NOT (${inside})` : inside;
  }
  if ("is" in condition) {
    return `${columnOf[condition.field]} = ${bind(condition.is)}::boolean`;
  }
  const column = columnOf[condition.field];
  if ("anyOf" in condition) {
    const among = `${column} = ANY(${bind(condition.anyOf)}::text[])`;
    return condition.negated ? `NOT (${among})` : among;
  }
  const bounds = [
    ...(condition.gte === undefined ? [] : [`${column} >= ${bind(condition.gte)}::float8`]),
    ...(condition.lte === undefined ? [] : [`${column} <= ${bind(condition.lte)}::float8`]),
  ];
  const within = bounds.length === 0 ? `${column} IS NOT NULL` : `(${bounds.join(" AND ")})`;
  return condition.negated ? `NOT (${within})` : within;
}

/** Names alone are compared; `evaluateCondition` knows more of places and has the last word over what this lets in. */
function insidePlace(condition: Extract<FieldCondition, { field: "place" }>, bind: Bind): string {
  const { countries, cities, regions } = condition;
  const named = [
    ...(countries.length > 0 ? [`country = ANY(${bind(countries)}::text[])`] : []),
    ...(cities.length > 0 ? [`city = ANY(${bind(cities)}::text[])`] : []),
    ...(regions.length > 0 ? [`region = ANY(${bind(regions)}::text[])`] : []),
  ];
  const unknown = unknownPlaces(condition).map((field) => `${field} IS NULL`);
  return `CASE WHEN ${named.join(" OR ")} THEN true WHEN ${unknown.join(" OR ")} THEN NULL ELSE false END`;
}
