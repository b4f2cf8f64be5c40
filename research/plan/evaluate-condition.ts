import type { CompanyProfile } from "../company";
import { placeContains } from "./places";
import type { Condition } from "./plan";

export type ConditionResult = {
  readonly holds: boolean;
  readonly field: string;
  readonly value: string | number | boolean;
};

/** The exact fact test of one condition. `null`: the profile does not know the field, so nothing is decided. */
export const evaluateCondition = (
  condition: Condition,
  profile: CompanyProfile,
): ConditionResult | null => {
  switch (condition.field) {
    case "place":
      return evaluatePlace(condition, profile);
    case "foundedYear":
    case "cohortYear":
    case "employees":
    case "fundingUsd": {
      const value = profile[condition.field];
      if (value === null || value === undefined) return null;
      const { gte, lte } = condition;
      const inside = (gte === undefined || value >= gte) && (lte === undefined || value <= lte);
      return { holds: inside !== condition.negated, field: condition.field, value };
    }
    case "fundingStage":
      return evaluateOneOf(
        condition.field,
        profile.fundingStage,
        condition.anyOf,
        condition.negated,
      );
    case "companyType":
      return evaluateOneOf(
        condition.field,
        profile.companyType,
        condition.anyOf,
        condition.negated,
      );
    case "status":
      return evaluateOneOf(condition.field, profile.status, condition.anyOf, condition.negated);
    case "hiring":
    case "nonprofit": {
      const value = profile[condition.field];
      return value === null
        ? null
        : { holds: value === condition.is, field: condition.field, value };
    }
  }
};

const evaluateOneOf = (
  field: string,
  value: string | null,
  anyOf: readonly string[],
  negated: boolean,
): ConditionResult | null =>
  value === null ? null : { holds: anyOf.includes(value) !== negated, field, value };

/** Inside one of the places is decided by one; outside all of them only when none is open. */
const evaluatePlace = (
  condition: Extract<Condition, { field: "place" }>,
  profile: CompanyProfile,
): ConditionResult | null => {
  const value = [profile.city, profile.region, profile.country].filter(Boolean).join(", ");
  if (!value) return null;
  const answers = condition.anyOf.map((place) => placeContains(place, profile));
  if (answers.includes(true)) return { holds: !condition.negated, field: "place", value };
  return answers.includes(null) ? null : { holds: condition.negated, field: "place", value };
};
