import { classifyText } from "./classify-criterion";
import { correctSpelling } from "./correct-spelling";
import { describeCondition } from "./describe-condition";
import { mostCriteria, type Plan, type PlannedCriterion, type WordSpan } from "./plan";
import { type Token, tokenize } from "./query-tokens";
import { readClauses } from "./read-clauses";
import { type ReadCondition, readConditions } from "./read-conditions";
import { readExclusions } from "./read-exclusions";
import { type ReadPhrase, readPhrases } from "./read-phrases";
import type { ClaimedSpan } from "./read-units";
import { blankWishes, markWishes } from "./read-wishes";
import { isHeadNoun, isStopword } from "./stopwords";
import { writeCriteria } from "./write-criteria";

/** What stands beyond it is not read. */
export const maxQueryLength = 2000;

/**
 * A query as criteria, by rules and lexicons alone: pure, synchronous, never throws, always at least one criterion.
 * Misspelt words are read as what they were meant to be; offsets are those of the query as it was written.
 * What is only wished for ("ideally …") is nice to have. Spans and `unplaced` together cover every word of the query that carries meaning.
 * `nowYear` is what "less than 5 years old" counts from; default is the present.
 */
export const planQuery = (query: string, options: { nowYear?: number } = {}): Plan => {
  const written = query.slice(0, maxQueryLength);
  const spelt = correctSpelling(blankWishes(written));
  const nowYear = options.nowYear ?? new Date().getUTCFullYear();
  const read = readExclusions(spelt.text, nowYear);
  const toWritten = (offset: number) => spelt.toWritten(read.toWritten(offset));
  const plan = planText(read.text, nowYear);
  const moveBack = ({ start, end }: WordSpan): WordSpan => ({
    start: toWritten(start),
    end: toWritten(end),
  });
  return markWishes(written, {
    entity: plan.entity,
    criteria: plan.criteria.map((criterion) => ({
      ...criterion,
      spans: criterion.spans.map(moveBack),
    })),
    unplaced: plan.unplaced.map((word) => {
      const span = moveBack(word);
      return { ...word, ...span, text: written.slice(span.start, span.end) };
    }),
  });
};

const planText = (text: string, nowYear: number): Plan => {
  const read = readConditions(text, nowYear);
  const claimed: ClaimedSpan[] = read.flatMap(({ condition, spans }) =>
    spans.map((span) => ({ ...span, condition })),
  );
  const phrases = readPhrases(text).filter(
    ({ span }) => !claimed.some((claim) => claim.start < span.end && span.start < claim.end),
  );
  const taken = [...claimed, ...phrases.map(({ span }) => ({ ...span, condition: null }))];
  const written = [
    ...writeCriteria(text, readClauses(text, taken)),
    ...phrases.map(toPhraseCriterion),
  ];
  const all = [
    ...written.filter(({ text: statement }) => statement.length >= 2),
    ...read.map(toCriterion),
  ].sort((a, b) => firstStart(a) - firstStart(b));
  const criteria = all.length > 0 ? all.slice(0, mostCriteria) : [wholeQuery(text)];
  const tokens = tokenize(text);
  return {
    entity: readEntity(
      tokens.filter(({ start }) => !isIn(claimed.filter(isUnwantedType), start)),
      read,
    ),
    criteria,
    unplaced: findUnplaced(tokens, criteria, all.slice(mostCriteria)),
  };
};

const isIn = (spans: readonly WordSpan[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

/** "not startups" does not name what is searched for. */
const isUnwantedType = ({ condition }: ClaimedSpan): boolean =>
  condition?.field === "companyType" && condition.negated;

const firstStart = ({ spans }: PlannedCriterion): number => spans[0]?.start ?? 0;

const toCriterion = ({ condition, spans }: ReadCondition): PlannedCriterion => ({
  text: describeCondition(condition),
  kind: "structured",
  condition,
  spans: [...spans],
});

const toPhraseCriterion = ({ text, span }: ReadPhrase): PlannedCriterion => ({
  text: text.slice(0, 400),
  kind: "other",
  condition: null,
  spans: [span],
});

/** Nothing was understood: the query itself is the criterion. */
const wholeQuery = (text: string): PlannedCriterion => {
  const statement = text.replace(/\s+/g, " ").trim().slice(0, 400).trim();
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return {
    text: statement.length >= 2 ? statement : "is a company",
    kind: classifyText(statement),
    condition: null,
    spans: end > start ? [{ start, end }] : [],
  };
};

const readEntity = (tokens: readonly Token[], read: readonly ReadCondition[]): string => {
  const head = tokens.find(
    ({ lower }) =>
      isHeadNoun(lower) &&
      !/^(?:one|ones|up|ups|team|teams|enterprise|any(?:thing|one)|every(?:thing|one))$/.test(
        lower,
      ),
  );
  if (head) return head.lower;
  for (const { condition } of read) {
    if (condition.field === "nonprofit" && condition.is) return "nonprofits";
    if (condition.field === "companyType" && !condition.negated && condition.anyOf.length === 1) {
      return pluralOf(condition.anyOf[0] ?? "startup");
    }
  }
  return "companies";
};

const pluralOf = (type: string): string => {
  const noun = type.replace("_", " ");
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

/** Meaningful words that no criterion came from; those of `leftOut` were understood and had no room. */
const findUnplaced = (
  tokens: readonly Token[],
  criteria: readonly PlannedCriterion[],
  leftOut: readonly PlannedCriterion[],
): Plan["unplaced"] =>
  tokens.flatMap((token) => {
    const isIn = ({ spans }: PlannedCriterion) =>
      spans.some(({ start, end }) => start <= token.start && token.end <= end);
    if (!token.isWord || isStopword(token.lower) || criteria.some(isIn)) return [];
    const { start, end, text } = token;
    return [{ start, end, text, ...(leftOut.some(isIn) ? { noRoom: true as const } : {}) }];
  });
