import {
  type CriterionKind,
  mostCriteria,
  type Plan,
  type PlannedCriterion,
  type WordSpan,
} from "../plan";

const negation =
  /\b(?:no|not|non|never|without|except|excluding|exclude|nor|cannot|isn't|aren't|don't|doesn't|lack|lacks)\b/i;
const alternative = /\bor\b|\beither\b|\/|\|/i;
const emptyWords = new Set(
  "a an the and or of on in at to for with by from as is are be been have has having do does that which who whose their its it they them my me find show list all any some ideally preferably companies company startups startup businesses firms".split(
    " ",
  ),
);

/** A model's answer as `readPlanAnswer` gives it. */
export type ProposedPlan = Pick<Plan, "entity" | "criteria">;

/** Start offsets of the words that mean something inside spans of the query. */
type ContentWords = ReadonlySet<number>;

/**
 * The rules' plan, made better where a model can and never worse:
 * - every condition of the rules stays;
 * - a criterion of the rules gives way only to two or more that split it, to one that adds words the rules had left over,
 *   or to one that says it in the same words but better ("works in friendly staff" → "has friendly staff"), and only if
 *   these cover all its words, it is not a negation and names no alternatives;
 * - what the model takes from words that the rules left over is added;
 * - criteria that run against a negation of the query, or over several criteria of the rules, are dropped.
 */
export function mergePlans(query: string, rules: Plan, proposed: ProposedPlan): Plan {
  const contentWords = (spans: readonly WordSpan[]) => findContentWords(query, spans);
  const own = rules.criteria.map((criterion) => ({
    criterion,
    words: contentWords(criterion.spans),
  }));
  const additions: PlannedCriterion[] = [];
  const splits = new Map<PlannedCriterion, PlannedCriterion[]>();
  const taken = new Set<number>();
  for (const candidate of proposed.criteria) {
    const words = contentWords(candidate.spans);
    const repeats = [...words].some((word) => taken.has(word));
    if (words.size === 0 || repeats || bendsNegation(query, candidate)) continue;
    const touched = own.filter((entry) => shareWords(entry.words, words));
    const [only] = touched;
    if (only === undefined) {
      additions.push(candidate);
    } else if (
      touched.length === 1 &&
      only.criterion.condition === null &&
      candidate.condition === null
    ) {
      const parts = splits.get(only.criterion) ?? [];
      splits.set(only.criterion, [...parts, candidate]);
    } else {
      continue;
    }
    for (const word of words) taken.add(word);
  }

  let room = mostCriteria - rules.criteria.length;
  const criteria = own.flatMap(({ criterion, words }) => {
    const parts = splits.get(criterion) ?? [];
    const partWords = contentWords(parts.flatMap(({ spans }) => spans));
    const better =
      parts.length > 1 || partWords.size > words.size || isBetterWorded(query, criterion, parts);
    const complete = [...words].every((word) => partWords.has(word));
    if (!better || !complete || parts.length - 1 > room || isDelicate(query, criterion)) {
      return [criterion];
    }
    room -= parts.length - 1;
    return parts.map((part) => ({ ...part, kind: kindOf(part, criterion) }));
  });
  const added = additions.slice(0, Math.max(0, room));
  criteria.push(...added);
  const placed = contentWords(criteria.flatMap(({ spans }) => spans));
  const leftOut = contentWords(additions.slice(added.length).flatMap(({ spans }) => spans));
  return {
    entity: rules.entity || proposed.entity,
    criteria: criteria.toSorted((a, b) => firstOffset(a) - firstOffset(b)),
    unplaced: rules.unplaced.flatMap((span) => {
      const words = [...contentWords([span])];
      if (words.length > 0 && words.every((word) => placed.has(word))) return [];
      return [words.some((word) => leftOut.has(word)) ? { ...span, noRoom: true as const } : span];
    }),
  };
}

function findContentWords(query: string, spans: readonly WordSpan[]): ContentWords {
  const words = new Set<number>();
  for (const { start, end } of spans) {
    for (const word of query.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      if (!emptyWords.has(word[0].toLowerCase())) words.add(start + word.index);
    }
  }
  return words;
}

/** Kinds that the rules know by their words; their own wording is what the local judge's rules are made for. */
const surelyRead: ReadonlySet<CriterionKind> = new Set([
  "reviews",
  "pricing",
  "certification",
  "customers",
]);

const kindOf = (part: PlannedCriterion, replaced: PlannedCriterion): CriterionKind =>
  part.kind === "other" && surelyRead.has(replaced.kind) ? replaced.kind : part.kind;

/** One criterion in place of one, that keeps every word that means something (up to its ending). */
function isBetterWorded(
  query: string,
  criterion: PlannedCriterion,
  parts: readonly PlannedCriterion[],
): boolean {
  const [part] = parts;
  if (part === undefined || surelyRead.has(criterion.kind)) return false;
  const text = part.text.toLowerCase();
  return [...findContentWords(query, criterion.spans)].every((start) => {
    const word = /^[\p{L}\p{N}]+/u.exec(query.slice(start))?.[0].toLowerCase() ?? "";
    return text.includes(word.length > 4 ? word.slice(0, -2) : word);
  });
}

const shareWords = (a: ContentWords, b: ContentWords): boolean =>
  [...a].some((word) => b.has(word));

/** Splitting "not A and B" or "A or B" into single criteria changes what is asked. */
const isDelicate = (query: string, criterion: PlannedCriterion): boolean => {
  const words = criterion.spans.map(({ start, end }) => query.slice(start, end)).join(" ");
  return [words, criterion.text].some((text) => negation.test(text) || alternative.test(text));
};

/** The statement is negative where its words are not, or the other way round, or a "not" stands just before them. */
function bendsNegation(query: string, criterion: PlannedCriterion): boolean {
  const words = criterion.spans.map(({ start, end }) => query.slice(start, end)).join(" ");
  const negated =
    criterion.condition === null ? negation.test(criterion.text) : isNegated(criterion);
  if (negated !== negation.test(words)) return true;
  const [first] = criterion.spans;
  const before = query.slice(0, first?.start ?? 0).match(/(?:[\p{L}'’]+[\s-]+){1,3}$/u)?.[0] ?? "";
  return negation.test(before);
}

function isNegated({ condition }: PlannedCriterion): boolean {
  if (condition === null) return false;
  return "negated" in condition ? condition.negated : !condition.is;
}

/** Criteria without words in the query stand last. */
const firstOffset = ({ spans }: PlannedCriterion): number =>
  Math.min(...spans.map(({ start }) => start), Number.MAX_SAFE_INTEGER);
