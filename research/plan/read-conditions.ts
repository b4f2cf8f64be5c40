import { type FieldClaim, foldText, negate } from "./field-claim";
import { placeContains } from "./places";
import type { Condition, Place, WordSpan } from "./plan";
import { readCohort } from "./read-cohort";
import { readCompanyType } from "./read-company-type";
import { readEmployees } from "./read-employees";
import { readFoundedYear } from "./read-founded-year";
import { readFunding } from "./read-funding";
import { readPlaces } from "./read-places";
import { readStatus } from "./read-status";

/** A condition and all words that it came from. */
export type ReadCondition = { readonly condition: Condition; readonly spans: readonly WordSpan[] };

/** All structured conditions of a text, merged by field, in the order of their first words. */
export const readConditions = (text: string, nowYear: number): ReadCondition[] => {
  const folded = foldText(text);
  const claims = [
    ...readEmployees(folded, nowYear),
    ...readFunding(folded, nowYear),
    ...readFoundedYear(folded, nowYear),
    ...readCohort(folded, nowYear),
    ...readStatus(folded, nowYear),
    ...readCompanyType(folded, nowYear),
    ...readPlaces(text),
  ];
  const read: ReadCondition[] = [];
  for (const claim of shareNegation(folded, dropOverlaps(claims))) {
    const at = read.findIndex(({ condition }) => merge(condition, claim.condition) !== null);
    const earlier = read[at];
    const merged = earlier && merge(earlier.condition, claim.condition);
    if (earlier && merged) {
      read[at] = { condition: merged, spans: [...earlier.spans, claim.span] };
    } else read.push({ condition: claim.condition, spans: [claim.span] });
  }
  return read;
};

const negator = /^(?:no|not|non|without|excluding|except|neither|nor|never)\b/;
const typeGap = /^(?:,|,? ?(?:or|nor|and|&)|\/) ?(?:any |the |an? )?$/;
const statusGap = /^,? ?(?:or|nor) $/;

/** "no agencies, consultancies or nonprofits", "not acquired or shut down": what negates the first negates the list. */
const shareNegation = (folded: string, claims: readonly FieldClaim[]): FieldClaim[] => {
  const shared: FieldClaim[] = [];
  let isListNegated = false;
  for (const claim of claims) {
    const previous = shared.at(-1);
    const gap = listGapOf(claim.condition);
    const isNegated = negator.test(folded.slice(claim.span.start, claim.span.end));
    const isCarried: boolean =
      isListNegated &&
      !isNegated &&
      gap !== null &&
      previous !== undefined &&
      gap === listGapOf(previous.condition) &&
      gap.test(folded.slice(previous.span.end, claim.span.start));
    isListNegated = isNegated || isCarried;
    shared.push(isCarried ? { ...claim, condition: negate(claim.condition) } : claim);
  }
  return shared;
};

/** What may stand between two conditions of a list; null for fields whose readers know their lists. */
const listGapOf = ({ field }: Condition): RegExp | null => {
  if (field === "companyType" || field === "nonprofit") return typeGap;
  return field === "status" ? statusGap : null;
};

/** Readers look alone; where two of them claim the same words, the longer claim stays. */
const dropOverlaps = (claims: readonly FieldClaim[]): FieldClaim[] => {
  const kept: FieldClaim[] = [];
  const bySize = [...claims].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start),
  );
  for (const claim of bySize) {
    const clash = kept.find(
      ({ span }) => span.start < claim.span.end && claim.span.start < span.end,
    );
    if (!clash) kept.push(claim);
    else {
      // Only the linking words of one run into the other ("founded | in Berlin"): shrink instead of losing it.
      if (claim.span.start < clash.span.start && claim.span.end <= clash.span.end) {
        kept.push({
          condition: claim.condition,
          span: { start: claim.span.start, end: clash.span.start },
        });
        continue;
      }
      const start = Math.max(claim.span.start, clash.span.end);
      if (start < claim.span.end && claim.span.end > clash.span.end) {
        kept.push({ condition: claim.condition, span: { start, end: claim.span.end } });
      }
    }
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
};

/** One condition that means both, or null when they have to stand apart. */
const merge = (a: Condition, b: Condition): Condition | null => {
  if (a.field === "place" && b.field === "place" && a.negated === b.negated) {
    return { field: "place", anyOf: mergePlaces(a.anyOf, b.anyOf, a.negated), negated: a.negated };
  }
  if (a.field === "fundingStage" && b.field === "fundingStage" && a.negated === b.negated) {
    return { ...a, anyOf: mergeStages(a.anyOf, b.anyOf) };
  }
  if (a.field === "status" && b.field === "status" && a.negated === b.negated) {
    return { ...a, anyOf: [...new Set([...a.anyOf, ...b.anyOf])] };
  }
  if (a.field === "companyType" && b.field === "companyType" && a.negated === b.negated) {
    return { ...a, anyOf: [...new Set([...a.anyOf, ...b.anyOf])] };
  }
  if (a.field === "hiring" && b.field === "hiring") return b;
  if (a.field === "nonprofit" && b.field === "nonprofit") return b;
  if ("gte" in a || "lte" in a) return "gte" in b || "lte" in b ? mergeRanges(a, b) : null;
  return null;
};

type Stages = Extract<Condition, { field: "fundingStage" }>["anyOf"];

/** "early-stage, raised a seed round": a phase and a round inside of it are the round; others are a choice. */
const mergeStages = (a: Stages, b: Stages): Stages => {
  const isPhase = (outer: Stages, inner: Stages) =>
    outer.length > 2 && inner.length < outer.length && inner.every((one) => outer.includes(one));
  if (isPhase(a, b)) return b;
  return isPhase(b, a) ? a : [...new Set([...a, ...b])];
};

/** A company has one seat: two places are a choice, but a place inside the other is the narrower wish. */
const mergePlaces = (a: readonly Place[], b: readonly Place[], negated: boolean): Place[] => {
  const added = b.filter((place) => !a.some((other) => isSamePlace(other, place)));
  if (negated) return [...a, ...added].slice(0, 60);
  const holdsNone = (outer: Place, others: readonly Place[]) =>
    !others.some((inner) => !isSamePlace(inner, outer) && isInside(inner, outer));
  return [
    ...a.filter((outer) => holdsNone(outer, added)),
    ...added.filter((outer) => holdsNone(outer, a)),
  ].slice(0, 60);
};

const isSamePlace = (a: Place, b: Place): boolean => a.kind === b.kind && a.name === b.name;

const isInside = (inner: Place, outer: Place): boolean => {
  if (outer.kind === "city") return false;
  const where = inner.kind === "city" ? { city: inner.name } : { [inner.kind]: inner.name };
  return placeContains(outer, where) === true;
};

type Range = Extract<
  Condition,
  { field: "foundedYear" | "cohortYear" | "employees" | "fundingUsd" }
>;

const rangeFields: ReadonlySet<Condition["field"]> = new Set<Range["field"]>([
  "foundedYear",
  "cohortYear",
  "employees",
  "fundingUsd",
]);

const isRange = (condition: Condition): condition is Range => rangeFields.has(condition.field);

/** The overlap; when there is none ("small … 500 employees") the later, more explicit one. */
const mergeRanges = (a: Condition, b: Condition): Condition | null => {
  if (!isRange(a) || !isRange(b) || a.field !== b.field || a.negated || b.negated) return null;
  const gte = a.gte === undefined ? b.gte : Math.max(a.gte, b.gte ?? a.gte);
  const lte = a.lte === undefined ? b.lte : Math.min(a.lte, b.lte ?? a.lte);
  if (gte !== undefined && lte !== undefined && gte > lte) return b;
  return {
    field: a.field,
    ...(gte === undefined ? {} : { gte }),
    ...(lte === undefined ? {} : { lte }),
    negated: false,
  };
};
