import { classifyText } from "./classify-criterion";
import { joinWithOr } from "./describe-condition";
import { foldText } from "./field-claim";
import type { Condition, CriterionKind, PlannedCriterion, WordSpan } from "./plan";
import type { Clause, Join } from "./read-clauses";
import type { Unit } from "./read-units";
import { baseOf, negateStatement } from "./statement";
import { genericNouns, isHeadNoun, isStopword, vagueWords } from "./stopwords";
import { isWithinTopic, type Topic, type TopicName } from "./topic-lexicon";

/** A criterion before neighbours are joined ("HR and payroll" is one). `names` only for pure topics. */
type Draft = {
  text: string;
  kind: CriterionKind;
  spans: WordSpan[];
  join: Join;
  negated: boolean;
  names: { name: string; topic: TopicName }[];
};

/** Clauses as checkable statements about one company. */
export const writeCriteria = (query: string, clauses: readonly Clause[]): PlannedCriterion[] => {
  const drafts: Draft[] = [];
  let carried: WordSpan[] = [];
  for (const clause of clauses) {
    const made = writeClause(query, clause);
    const first = made[0];
    if (first) {
      if (clause.negator !== null) first.spans.unshift(spanOf(clause.negator));
      first.spans.unshift(...carried);
      carried = [];
    } else if (clause.units.every(({ lower }) => genericNouns.has(lower) || isStopword(lower))) {
      // "tools for creators": "tools" belongs to what follows.
      carried = clause.units.filter(({ lower }) => genericNouns.has(lower)).map(spanOf);
    }
    drafts.push(...made);
  }
  return joinDrafts(drafts).map(({ text, kind, spans }) => ({
    text: text.slice(0, 400).trim(),
    kind,
    condition: null,
    spans,
  }));
};

const writeClause = (query: string, clause: Clause): Draft[] => {
  switch (clause.mode) {
    case "noun":
      return writeNoun(query, clause, null);
    case "is":
      return writeNoun(query, clause, "is");
    case "audience":
      return writeAudience(query, clause);
    default:
      return writePredicate(query, clause);
  }
};

const spanOf = ({ start, end }: WordSpan): WordSpan => ({ start, end });
const isContent = ({ topic, lower }: Unit): boolean => topic !== null || !isStopword(lower);

/** The words between two units as a person wrote them, with "their" turned to "its". */
const sliceWords = (query: string, first: Unit, last: Unit): string =>
  query
    .slice(first.start, last.end)
    .replace(/\s+/g, " ")
    .replace(/[’‘]/g, "'")
    .replace(/\btheir\b/gi, "its")
    .replace(/\b(?:they|them)\b/gi, "it")
    .trim();

const draft = (
  text: string,
  kind: CriterionKind,
  spans: WordSpan[],
  clause: Clause,
  names: Draft["names"] = [],
): Draft => ({ text, kind, spans, join: clause.join, negated: clause.negated, names });

const writePredicate = (query: string, clause: Clause): Draft[] => {
  const { units, verb, negated, mode } = clause;
  const [first] = units;
  // "sells software to businesses": here the noun that names companies belongs to the statement.
  const last = units.findLast((unit) => isContent(unit) || isHeadNoun(unit.lower));
  if (!first || !last || !units.some(isContent)) return [];
  const isShared = mode === "has";
  const rest = isShared
    ? units.slice(0, units.indexOf(last) + 1)
    : units.slice(1, units.indexOf(last) + 1);
  const object = rest[0] ? sliceWords(query, rest[0], last) : "";
  const isVerbTopic = verb !== null && first.topic !== null;
  if (!isShared && rest.length === 0 && !isVerbTopic && !verb) return [];
  const thirdPerson =
    verb?.thirdPerson ?? (isShared ? "has" : foldText(sliceWords(query, first, first)));
  const subject = thirdPerson === "whose" ? "its" : thirdPerson;
  const text = negated
    ? subject === "has" && isShared
      ? `has no ${object.replace(/^(?:a|an|any) /i, "")}`
      : `does not ${baseOf(subject)} ${object}`
    : `${subject} ${object}`;
  return [draft(text.trim(), classifyText(text), [{ start: first.start, end: last.end }], clause)];
};

const customerTopics = /customers$|^consumers$/;

const writeAudience = (query: string, clause: Clause): Draft[] => {
  const content = clause.units.filter(
    (unit) => unit.topic !== null || (isContent(unit) && !vagueWords.has(unit.lower)),
  );
  const [first] = content;
  const last = content.at(-1);
  if (!first || !last) return [];
  const words = sliceWords(query, first, last);
  const topic = content.find((unit) => unit.topic)?.topic?.topic;
  const isThing = clause.after?.field === "companyType";
  const statement = isThing ? `works in ${words}` : `serves ${words}`;
  const kind = isThing || (topic && !customerTopics.test(topic.label)) ? "topic" : "customers";
  return [
    draft(
      clause.negated ? negateStatement(statement) : statement,
      kind,
      [{ start: first.start, end: last.end }],
      clause,
    ),
  ];
};

/** Behind "hiring": who is looked for. */
const role =
  /^(?:remotely|(?:[a-z]+ )?(?:engineers?|developers?|programmers?|scientists?|designers?|researchers?|nurses?|drivers?|managers?|analysts?|interns?|graduates?|salespeople|people|talent|electricians?|welders?|technicians?|teachers?|doctors?|lawyers?|writers?|marketers?|accountants?|operators?|mechanics?|chemists?|biologists?|physicists?|economists?))$/;

/**
 * What goes on from a condition and says more than it: "hiring |ML engineers", "acquired |by Google in 2021". Null where the words
 * stand for themselves, or say nothing that can be checked.
 */
const writeContinuation = (query: string, clause: Clause): Draft | null => {
  const { after, units, join } = clause;
  const [first] = units;
  const last = units.findLast((unit) => isContent(unit) || isHeadNoun(unit.lower));
  if (!after || join !== "claim" || !first || !last) return null;
  const verb = continuedBy(after, units, last);
  if (verb === null) return null;
  const span = { start: first.start, end: last.end };
  return draft(`${verb} ${sliceWords(query, first, last)}`, "other", [span], clause);
};

const continuedBy = (
  after: Condition,
  [first, second]: readonly Unit[],
  last: Unit,
): string | null => {
  if (after.field === "hiring") return after.is && role.test(last.lower) ? "hires" : null;
  if (after.field !== "status" || after.negated || after.anyOf.length > 1) return null;
  const [status] = after.anyOf;
  const link = first?.lower ?? "";
  const isTold = /^(?:by|in|after|before|since|during|via|through)$/.test(link);
  if (status === "acquired") return isTold ? "was acquired" : null;
  if (status !== "public") return null;
  const isWhere = link === "on" || (link === "in" && !/^\d/.test(second?.lower ?? ""));
  return isWhere ? "is listed" : isTold ? "went public" : null;
};

/** Units of one noun phrase: every topic stands alone unless other words lean on it ("tax filing software"). */
const writeNoun = (query: string, clause: Clause, copula: "is" | null): Draft[] => {
  const drafts: Draft[] = [];
  let group: Unit[] = [];
  const flush = () => {
    const made = writeGroup(query, clause, group, copula);
    if (made) drafts.push(drafts.length === 0 ? made : { ...made, join: "next" });
    group = [];
  };
  const continuation = writeContinuation(query, clause);
  if (continuation) return [continuation];
  if (isLooseEnd(clause)) return [];
  for (const unit of clause.units) {
    if (unit.topic) {
      if (group.some((other) => other.topic)) flush();
      group.push(unit);
    } else if (vagueWords.has(unit.lower) || (/^\d+$/.test(unit.lower) && group.length === 0))
      flush();
    else if (isHeadNoun(unit.lower) && !copula) flush();
    else if (group.length > 0 || isContent(unit)) group.push(unit);
    if (/^(?:certified|compliant|accredited|approved)$/.test(unit.lower)) flush();
  }
  flush();
  return drafts;
};

/** "hiring |engineers", "acquired |by Google", "in 2019": no criterion of its own, shown as not placed. */
const isLooseEnd = ({ units, after }: Clause): boolean => {
  if (!after || units.some(({ topic }) => topic)) return false;
  if (after.field === "hiring") return true;
  return /^(?:by|in|from|at|on|since|after|before|during|to)$/.test(units[0]?.lower ?? "");
};

const productNoun =
  /^(?:software|tools?|platforms?|products?|solutions?|systems?|apps?|applications?|devices?|machines?|equipment)$/;
const serviceNoun = /^(?:services?)$/;

/** "wind turbine blade recyclers": what a company is, in the singular. */
const tradePattern =
  /(?:makers|builders|developers|recyclers|brewers|roasters|growers|publishers|distillers|bakers|farmers|breeders|wholesalers|distributors|importers|exporters|installers|insurers|lenders|brokers|architects|caterers|jewell?ers|refiners|printers|spin-?(?:offs|outs))$/;

/** "backed by ESA", "licensed in Switzerland": what was done to it. */
const participle =
  /^(?:(founded|established|started|launched)|licensed|backed|regulated|listed|owned|supported|endorsed|ranked|trusted|used|featured|known|made|built|designed) (?:by|in|for|on|during|at|to|as|with|amid|among)\b/i;

const describeTrade = (words: string): string =>
  `is ${/^[aeiou]/i.test(words) ? "an" : "a"} ${words.slice(0, -1)}`;

const verbOfNoun = (words: string, lastWord: string): string => {
  if (classifyText(words) === "certification") {
    return /^(?:certified|compliant|accredited|approved)$/.test(lastWord) ? "is" : "has";
  }
  if (productNoun.test(lastWord)) return "makes";
  return serviceNoun.test(lastWord) ? "offers" : "works in";
};

const describeGroup = (words: string, lastWord: string): string => {
  const done = participle.exec(words);
  if (done) return `${done[1] === undefined ? "is" : "was"} ${words}`;
  return tradePattern.test(lastWord)
    ? describeTrade(words)
    : `${verbOfNoun(words, lastWord)} ${words}`;
};

const writeGroup = (
  query: string,
  clause: Clause,
  group: readonly Unit[],
  copula: "is" | null,
): Draft | null => {
  const lastAt = group.findLastIndex(isContent);
  const used = group.slice(0, lastAt + 1);
  const [first] = used;
  const last = used.at(-1);
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const content = used.filter((unit) => unit.topic !== null || !genericNouns.has(unit.lower));
  const topicUnit = content.find((unit) => unit.topic);
  const plain = content.filter(isContent);
  if (plain.length === 0) return null;
  if (topicUnit?.topic && plain.length === 1) {
    const name = topicUnit.topic.isNarrower
      ? sliceWords(query, topicUnit, topicUnit)
      : topicUnit.topic.topic.label;
    const text = describeTopic(topicUnit.topic, name);
    return draft(
      clause.negated ? negateStatement(text) : text,
      topicKind(topicUnit.topic),
      [span],
      clause,
      [{ name, topic: topicUnit.topic }],
    );
  }
  const words = sliceWords(query, first, last);
  const isName = clause.negated && topicUnit === undefined && /^\p{Lu}/u.test(words);
  const text =
    copula === null && !isName ? describeGroup(words, last.lower) : `${copula ?? "is"} ${words}`;
  const kind = classifyText(text);
  return draft(
    clause.negated ? negateStatement(text) : text,
    kind === "other" && !copula ? "topic" : kind,
    [span],
    clause,
  );
};

const topicKind = ({ topic }: TopicName): CriterionKind =>
  customerTopics.test(topic.label) ? "customers" : "topic";

/** "works in fintech", "is open source", "AI-related". */
const describeTopic = ({ topic, isNarrower }: TopicName, name: string): string => {
  if (topic.verb === "") return isNarrower ? `works with ${name}` : "AI-related";
  return `${topic.verb} ${name}`;
};

/**
 * Neighbouring topics that mean one thing: "batteries or grid storage", "HR and payroll" (the same topic), and the
 * list "fintech, insurance and legal tech", which nobody means as all at once. "AI and robotics" stays two.
 */
const joinDrafts = (drafts: readonly Draft[]): Draft[] => {
  const joined: Draft[] = [];
  for (let at = 0; at < drafts.length; ) {
    const current = drafts[at];
    if (!current) break;
    let end = at + 1;
    for (
      let next = drafts[end];
      next && isListLink(drafts[end - 1] ?? current, next);
      next = drafts[end]
    ) {
      end += 1;
    }
    const run = drafts.slice(at, end);
    joined.push(...(isOneThing(run) ? [unite(run)] : run));
    at = end;
  }
  return mergeSame(joined);
};

const isListLink = (previous: Draft, next: Draft): boolean =>
  previous.names.length > 0 &&
  next.names.length > 0 &&
  previous.negated === next.negated &&
  /^(?:comma|and|or)$/.test(next.join);

const isOneThing = (run: readonly Draft[]): boolean => {
  if (run.length < 2) return false;
  const last = run.at(-1)?.join;
  if (last === "or") return true;
  const isAttribute = run.some(({ names }) => names.some(({ topic }) => topic.topic.isAttribute));
  return run.length > 2 && last === "and" && !isAttribute;
};

const unite = (run: readonly Draft[]): Draft => {
  const names = run.flatMap((item) => item.names);
  const verbs = new Set(names.map(({ topic }) => topic.topic.verb));
  const [only = ""] = verbs.size === 1 ? verbs : ["works in"];
  const text = `${only || "works with"} ${joinWithOr([...new Set(names.map(({ name }) => name))])}`;
  const [first] = run;
  return {
    text: first?.negated ? negateStatement(text) : text,
    kind: run.every(({ kind }) => kind === "customers") ? "customers" : "topic",
    spans: run.flatMap(({ spans }) => spans),
    join: first?.join ?? "next",
    negated: first?.negated ?? false,
    names,
  };
};

const isSameField = (a: Topic, b: Topic): boolean => isWithinTopic(a, b) || isWithinTopic(b, a);

/** The same topic said twice, or a part beside its whole ("HR and payroll"), is one criterion; a narrower word beside the label is kept in its text. */
const mergeSame = (drafts: readonly Draft[]): Draft[] => {
  const merged: Draft[] = [];
  for (const item of drafts) {
    const only = item.names.length === 1 ? item.names[0]?.topic.topic : undefined;
    const twin = merged.find(
      (other) =>
        other.text === item.text ||
        (only !== undefined &&
          other.negated === item.negated &&
          other.names.length > 0 &&
          other.names.every(({ topic }) => isSameField(topic.topic, only))),
    );
    if (!twin) merged.push({ ...item });
    else if (twin.text === item.text) twin.spans = [...twin.spans, ...item.spans];
    else Object.assign(twin, unite([twin, item]));
  }
  return merged;
};
