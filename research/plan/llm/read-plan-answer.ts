import { resolvePlace } from "../places";
import { type Condition, conditionSchema, type PlannedCriterion, type WordSpan } from "../plan";
import type { ProposedPlan } from "./merge-plans";
import { type AnsweredCriterion, answeredCriterionSchema, type PlanAnswer } from "./schema";

const maxCriteria = 24;
const numberWords =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|million|billion)s?\b/i;

/**
 * A model's answer → criteria with spans. A criterion whose words are not in the query, or which says more than they
 * do (a number they lack), was invented and is left out; a condition that cannot be trusted becomes plain text.
 */
export function readPlanAnswer(query: string, answer: PlanAnswer): ProposedPlan {
  const entity = findWords(query, answer.entity);
  return {
    entity: entity ? query.slice(entity.start, entity.end) : "",
    criteria: answer.criteria.slice(0, maxCriteria).flatMap((item) => {
      const parsed = answeredCriterionSchema.safeParse(item);
      return parsed.success ? (readCriterion(query, parsed.data) ?? []) : [];
    }),
  };
}

function readCriterion(query: string, answered: AnsweredCriterion): PlannedCriterion | null {
  const spans = answered.words.map((words) => findWords(query, words));
  const found = spans.filter((span) => span !== null).sort((a, b) => a.start - b.start);
  if (found.length !== spans.length) return null;
  const words = found.map(({ start, end }) => query.slice(start, end)).join(" ");
  const text = answered.text.replace(/\s+/g, " ").trim();
  if (text.length < 2 || text.length > 400 || inventsNumber(text, words)) return null;
  // It held what no text can.
  if (text.includes("\ufffd")) return null;
  const condition = readCondition(answered.condition, words);
  const kind =
    condition !== null ? "structured" : answered.kind === "structured" ? "other" : answered.kind;
  return { text, kind, condition, spans: found };
}

/** Where whole words of the query stand, whatever their case and spacing. */
function findWords(query: string, words: string): WordSpan | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0 || words.length > query.length) return null;
  const pattern = parts
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/['’‘]/g, "['’‘]"))
    .join("\\s+");
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(query);
  return match && { start: match.index, end: match.index + match[0].length };
}

function inventsNumber(text: string, words: string): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.some((number) => !words.includes(number)) && !numberWords.test(words);
}

function readCondition(answered: unknown, words: string): Condition | null {
  const parsed = conditionSchema.safeParse(dropNulls(answered));
  if (!parsed.success) return null;
  const condition = parsed.data;
  switch (condition.field) {
    case "place": {
      // The model's own spelling would match no profile; only places that the rules know have one.
      const places = condition.anyOf.map(({ name }) => resolvePlace(name));
      const known = places.filter((place) => place !== null);
      return known.length === places.length ? { ...condition, anyOf: known } : null;
    }
    case "foundedYear":
    case "cohortYear":
    case "employees":
    case "fundingUsd": {
      const bounded = condition.gte !== undefined || condition.lte !== undefined;
      return bounded && numberWords.test(words) ? condition : null;
    }
    default:
      return condition;
  }
}

const dropNulls = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
    : value;
