import type { Condition, WordSpan } from "./plan";

/** Words of a text that a reader turned into a condition. */
export type FieldClaim = { readonly condition: Condition; readonly span: WordSpan };

/** Reads one kind of field from a folded text; `nowYear` for "less than 5 years old". */
export type FieldReader = (folded: string, nowYear: number) => FieldClaim[];

/** Lower case, plain quotes and dashes, no diacritics: every UTF-16 unit stays where it was, so offsets hold. */
export const foldText = (text: string): string => {
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    folded += unit < "\u0080" ? unit.toLowerCase() : foldUnit(unit);
  }
  return folded;
};

const foldUnit = (unit: string): string => {
  if ("’‘`´".includes(unit)) return "'";
  if ("–—‐‑−".includes(unit)) return "-";
  if (/\s/.test(unit)) return " ";
  const base = unit.normalize("NFD").charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
};

const numberWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand".split(
    " ",
  );

const units = numberWords.slice(1, 10).join("|");
const tens = numberWords.slice(20, 28).join("|");

/** Pattern source of a whole number: "1,000", "2k", "ten", "five hundred", "twenty-five", "a dozen". No nested repetition. */
export const numberSource = `(?:(?:\\d{1,2}|a|${units}|ten) dozen|\\d{1,9}(?:[,.]\\d{3}){0,2}(?:k\\b)?|(?:a|${units}|ten|${tens}) (?:hundred|thousand)|(?:${tens})[- ](?:${units})|${numberWords.join("|")})`;

const scaleOf: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };

/** Value of what `numberSource` matched; null for anything else. */
export const readNumber = (text: string): number | null => {
  const plain = text.trim();
  const times = /^(\S+) (dozen|hundred|thousand)$/.exec(plain);
  if (times) {
    const count = times[1] === "a" ? 1 : readNumber(times[1] ?? "");
    return count && count * (scaleOf[times[2] ?? ""] ?? 1);
  }
  const [ten = "", one = ""] = plain.split(/[- ]/);
  if (one) return (readNumber(ten) ?? 0) + (readNumber(one) ?? 0);
  const word = plain;
  if (word === "hundred") return 100;
  if (word === "thousand") return 1000;
  const at = numberWords.indexOf(word);
  if (at >= 0) return at <= 20 ? at : (at - 18) * 10;
  const digits = /^(\d[\d,.]*)(k?)$/.exec(plain);
  if (!digits) return null;
  const value = Number((digits[1] ?? "").replace(/[,.]/g, ""));
  return Number.isFinite(value) ? value * (digits[2] ? 1000 : 1) : null;
};

export type Comparison = "atLeast" | "moreThan" | "atMost" | "lessThan" | "about" | "exactly";

/** Words before a number that compare; longer ones first. */
export const comparisonSource =
  "(?:no more than|not more than|no fewer than|no less than|not less than|not fewer than|more than|greater than|larger than|bigger than|fewer than|less than|smaller than|at least|at most|at minimum|a minimum of|minimum of|minimum|a maximum of|maximum of|maximum|max|min|up to|as many as|upwards of|north of|well over|just over|just under|well under|in excess of|around|about|roughly|approximately|circa|exactly|over|above|under|below|beyond|within|sub[ -]|>=|<=|≥|≤|>|<|~)";

export const readComparison = (text: string | undefined): Comparison => {
  const plain = text?.trim() ?? "";
  if (plain === "") return "exactly";
  if (/^(?:no more|not more|at most|a? ?max|up to|as many|within|<=|≤)/.test(plain))
    return "atMost";
  if (
    /^(?:no (?:fewer|less)|not (?:less|fewer)|at least|at min|a? ?min|upwards|>=|≥)/.test(plain)
  ) {
    return "atLeast";
  }
  if (
    /^(?:more|greater|larger|bigger|(?:well |just )?over|north|above|beyond|in excess|>)/.test(
      plain,
    )
  )
    return "moreThan";
  if (/^(?:fewer|less|smaller|(?:well |just )?under|below|sub|<)/.test(plain)) return "lessThan";
  return /^(?:around|about|roughly|approx|circa|~)/.test(plain) ? "about" : "exactly";
};

const negators =
  /^(?:not|never|no|non|nothing|none|without|excluding|except|nor|neither|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|don't|doesn't|didn't|won't)$/;
const links =
  /^(?:are|is|were|was|be|been|being|have|has|had|having|got|get|getting|do|does|did|currently|now|still|also|just|yet|already|recently|a|an|the|any|other|but|longer|actively|with|of|ever|publicly|only|all|either|when|for|from|than|raised|raising|employ|employs|employing)$/;

/**
 * Goes back over the linking words before an offset ("that have not been |acquired").
 * `start` is where they begin; `negated` when an odd number of them negates.
 */
export const readLead = (
  folded: string,
  at: number,
  isLink: RegExp = links,
): { start: number; negated: boolean } => {
  let start = at;
  let linkStart = at;
  let negations = 0;
  for (let steps = 0; steps < 8; steps += 1) {
    const before = /(?:^|[\s(,-])([a-z']{1,20})(?:[ \t]{1,3}|-)$/.exec(
      folded.slice(Math.max(0, linkStart - 30), linkStart),
    );
    const word = before?.[1];
    if (!before || word === undefined) break;
    const wordStart = Math.max(0, linkStart - 30) + before.index + before[0].indexOf(word);
    if (negators.test(word)) {
      negations += 1;
      start = wordStart;
    } else if (!isLink.test(word)) break;
    linkStart = wordStart;
  }
  return { start, negated: negations % 2 === 1 };
};

/** Length of "… |are excluded" behind a claim, 0 where that is not said. */
export const readExcluded = (folded: string, end: number): number =>
  /^ (?:(?:is|are|should be|to be) )?excluded\b/.exec(folded.slice(end, end + 24))?.[0].length ?? 0;

/** The opposite condition; ranges with one bound turn round ("not before 2015" → 2015 or later). */
export const negate = (condition: Condition): Condition => {
  switch (condition.field) {
    case "hiring":
    case "nonprofit":
      return { field: condition.field, is: !condition.is };
    case "foundedYear":
    case "cohortYear":
    case "employees":
    case "fundingUsd": {
      const { field, gte, lte } = condition;
      if (gte !== undefined && lte === undefined) return { field, lte: gte - 1, negated: false };
      if (lte !== undefined && gte === undefined) return { field, gte: lte + 1, negated: false };
      return { ...condition, negated: !condition.negated };
    }
    default:
      return { ...condition, negated: !condition.negated };
  }
};

/** A claim over `[start, end)` that takes negating words before it into account. */
export const claimWithLead = (
  folded: string,
  condition: Condition,
  start: number,
  end: number,
): FieldClaim => {
  const lead = readLead(folded, start);
  const excluded = readExcluded(folded, end);
  return {
    condition: lead.negated !== excluded > 0 ? negate(condition) : condition,
    span: { start: lead.start, end: end + excluded },
  };
};
