import { placeContains } from "../../plan/places";
import type { Condition, Criterion } from "../../plan/plan";
import { abstain, type Draft, draft, says } from "./draft-verdict";
import { findFunding, findStage } from "./find-funding";
import { findPlaces } from "./find-places";
import type { Statement } from "./find-statements";
import { findCompanyTypes, findStatuses } from "./find-types";
import { findEmployees, findFounded, findHiring, findNonprofit } from "./page-fields";
import type { SiteEvidence } from "./read-evidence";

/** Several criteria ask for one field of one site: it is read once. */
function once<Value>(
  find: (evidence: SiteEvidence, name: RegExp) => Statement<Value>[],
): (evidence: SiteEvidence, name: RegExp) => Statement<Value>[] {
  const known = new WeakMap<SiteEvidence, Statement<Value>[]>();
  return (evidence, name) => {
    const found = known.get(evidence) ?? find(evidence, name);
    known.set(evidence, found);
    return found;
  };
}
const places = once(findPlaces);
const founded = once(findFounded);
const employees = once(findEmployees);
const funding = once(findFunding);
const stage = once(findStage);
const types = once(findCompanyTypes);
const statuses = once(findStatuses);
const hiring = once(findHiring);
const nonprofit = once(findNonprofit);

type Holds = { readonly holds: boolean; readonly statement: Statement<unknown> };

/** A condition from what the pages state; `null` when no page states the field. */
export function judgeFromPages(
  criterion: Criterion & { condition: Condition },
  evidence: SiteEvidence,
  name: RegExp,
): Draft {
  const decided = decide(criterion.condition, evidence, name);
  if (!decided) return abstain(evidence, `none states ${fieldWords[criterion.condition.field]}`);
  const { holds, statement } = decided;
  return draft(holds ? "met" : "not_met", statement.confidence, `${says(statement.sentence)}.`, [
    statement.sentence,
  ]);
}

const fieldWords: Record<Condition["field"], string> = {
  place: "where the company is based",
  foundedYear: "when it was founded",
  cohortYear: "which accelerator batch it was in",
  employees: "how many people work there",
  fundingUsd: "how much money it has raised",
  fundingStage: "how it is funded",
  companyType: "what type of organisation it is",
  status: "whether it is independent, acquired or listed",
  hiring: "whether it is hiring",
  nonprofit: "whether it is a nonprofit",
};

function decide(condition: Condition, evidence: SiteEvidence, name: RegExp): Holds | null {
  switch (condition.field) {
    case "place":
      return first(places(evidence, name), (place) => {
        const answers = condition.anyOf.map((outer) => placeContains(outer, place));
        const inside = answers.includes(true) ? true : answers.includes(null) ? null : false;
        return inside === null ? null : inside !== condition.negated;
      });
    case "foundedYear":
      return first(founded(evidence, name), (value) => inRange(condition, value));
    case "cohortYear":
      return null;
    case "employees":
      return first(employees(evidence, name), (value) => inRange(condition, value));
    case "fundingUsd":
      return (
        first(funding(evidence, name), (value) => inRange(condition, value)) ??
        bootstrapped(condition, evidence, name)
      );
    case "fundingStage":
      return oneOf(condition, stage(evidence, name)) ?? financedByOthers(condition, evidence, name);
    case "companyType":
      return oneOf(condition, types(evidence, name));
    case "status":
      return oneOf(condition, statuses(evidence, name));
    case "hiring":
      return first(hiring(evidence, name), (value) => value === condition.is);
    case "nonprofit":
      return (
        first(nonprofit(evidence, name), (value) => value === condition.is) ??
        first(forProfit(evidence, name), () => !condition.is)
      );
  }
}

/** The first statement that decides. */
function first<Value>(
  statements: readonly Statement<Value>[],
  test: (value: Value) => boolean | null,
): Holds | null {
  for (const statement of statements) {
    const holds = test(statement.value);
    if (holds !== null) return { holds, statement };
  }
  return null;
}

/** Several values can be true of one company ("Series A" after "seed"): the wanted one decides if it is stated at all. */
function oneOf<Value>(
  condition: { readonly anyOf: readonly Value[]; readonly negated: boolean },
  statements: readonly Statement<Value>[],
): Holds | null {
  const wanted = statements.find(({ value }) => condition.anyOf.includes(value));
  if (wanted) return { holds: !condition.negated, statement: wanted };
  const other = statements[0];
  return other ? { holds: condition.negated, statement: other } : null;
}

function inRange(
  range: { gte?: number | undefined; lte?: number | undefined; negated: boolean },
  value: number,
): boolean {
  const inside =
    (range.gte === undefined || value >= range.gte) &&
    (range.lte === undefined || value <= range.lte);
  return inside !== range.negated;
}

/** "We never took investors' money" says zero. */
function bootstrapped(
  condition: Condition & { field: "foundedYear" | "cohortYear" | "employees" | "fundingUsd" },
  evidence: SiteEvidence,
  name: RegExp,
): Holds | null {
  const statement = stage(evidence, name).find(({ value }) => value === "bootstrapped");
  return statement
    ? { holds: inRange(condition, 0), statement: { ...statement, confidence: 0.75 } }
    : null;
}

/** Whoever has raised money is not bootstrapped, whatever the round was called. */
function financedByOthers(
  condition: Condition & { field: "fundingStage" },
  evidence: SiteEvidence,
  name: RegExp,
): Holds | null {
  const [raised] = funding(evidence, name);
  const isAsked = condition.anyOf.length === 1 && condition.anyOf[0] === "bootstrapped";
  return raised && isAsked ? { holds: condition.negated, statement: raised } : null;
}

const forProfitTypes: ReadonlySet<string> = new Set([
  "startup",
  "agency",
  "consultancy",
  "manufacturer",
  "marketplace",
  "retailer",
]);

/** A company that calls itself a startup or a retailer, and nowhere a nonprofit, is none. */
const forProfit = (evidence: SiteEvidence, name: RegExp): Statement<boolean>[] =>
  types(evidence, name)
    .filter(({ value }) => forProfitTypes.has(value))
    .map(({ sentence }) => ({ value: false, sentence, confidence: 0.7 }));
