import type { fundingStages } from "../company";
import {
  claimWithLead,
  comparisonSource,
  type FieldClaim,
  type FieldReader,
  readComparison,
  readNumber,
} from "./field-claim";
import type { Condition } from "./plan";

type Stage = (typeof fundingStages)[number];

const smallNumbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|a hundred|one hundred";
const amount = `(us\\$|a\\$|c\\$|\\$|€|£|usd |eur |gbp )? ?(\\d{1,9}(?:[.,]\\d{1,3}){0,3}|(?:a|half a|${smallNumbers})(?= (?:million|billion|thousand)\\b)) ?(k|mn|mm|m|mil|million|bn|b|billion|thousand)?\\b(?: (?:us )?(dollars?|usd|euros?|eur|pounds?|gbp))?`;
const raising =
  "(?:raised|raising|raise|secured|received|total funding|funding|funded|backed|capital|investments?)";
const money =
  "(?:venture capital|vc money|vc funding|funding|investments?|capital|financing|venture funding)";

const raisedAmount = new RegExp(
  `\\b${raising}(?: (?:a|total|of|with|in|by|is|has|have|been|round|funding|capital|money|investment|between|from|somewhere)){0,4} (${comparisonSource} ?)?${amount}(?: ?(?:-|to|and) ?${amount})?(?: (?:or (more|less)))?(?: (?:in|of)(?: total)? ${money})?`,
  "g",
);
const amountRaised = new RegExp(
  `(?:(?<![\\w$€£])(${comparisonSource}|between|from) ?)?${amount}(?: ?(?:-|to|and) ?${amount})?(?: ?\\+)?(?: (or more|or less))?(?:(?: (?:in|of))?(?: (?:total|outside))? (?:${money}|raised)\\b|(?=(?: in)?(?: an?)? (?:pre[ -]?seed|seed|series [a-h])\\b))`,
  "g",
);

/** "more than $5M but less than $20M raised", "raised over 5m and under 20m". */
const twoBounds = new RegExp(
  `(?:\\b${raising}(?: (?:a|total|of|with|in|by|has|have|been|round|funding|is|between)){0,4} )?(?<![\\w$€£])(${comparisonSource}) ?${amount},? (?:but|and|yet) (?:also )?(?:raised )?(${comparisonSource}) ?${amount}(?: (?:in|of)?(?: total)? ?(?:${money}|raised))?`,
  "g",
);

const roundOf = new RegExp(
  `\\b(?:round|rounds|raise|cheque|check) (?:of|worth) (?:a total of )?(${comparisonSource} ?)?${amount}(?: ?\\+)?(?: (or more|or less))?`,
  "g",
);

/** "a Series C |in excess of $50M", "a seed round |of $2M". */
const amountOfStage = new RegExp(
  `(?<=\\b(?:series [a-h]|seed)(?: round)? )(?:of |worth )?(?:(${comparisonSource}) ?)?${amount}(?: ?\\+)?(?: (or more|or less))?`,
  "g",
);

/** Rough, fixed and on the safe side of a filter: a query says "€10M", profiles are in US dollars. */
const usdPer: Readonly<Record<string, number>> = {
  "€": 1.1,
  eur: 1.1,
  euro: 1.1,
  "£": 1.3,
  gbp: 1.3,
  pound: 1.3,
};
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

type Amount = { readonly usd: number; readonly scale: string | undefined };

const readAmount = (
  groups: readonly (string | undefined)[],
  at: number,
  fallbackScale?: string,
): Amount | null => {
  const [sign, digits, scale, name] = groups.slice(at, at + 4);
  if (!digits || (!sign && !scale && !name && !fallbackScale)) return null;
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(digits)
    ? digits.replace(/,/g, "")
    : digits.replace(",", ".");
  const named = digits === "half a" ? 0.5 : digits === "a" ? 1 : readNumber(digits);
  const currency = (sign?.trim() ?? name ?? "$").replace(/s$/, "");
  const value =
    (/^\d/.test(digits) ? Number(plain) : (named ?? 0)) *
    (scales[scale ?? fallbackScale ?? ""] ?? 1) *
    (usdPer[currency] ?? 1);
  return Number.isFinite(value) && value > 0 ? { usd: Math.round(value), scale } : null;
};

const fundingRange = (compare: string | undefined, usd: number, after?: string) => {
  if (after?.includes("less")) return { lte: usd };
  const comparison = readComparison(compare);
  if (comparison === "atMost" || comparison === "lessThan") return { lte: usd };
  if (comparison === "about") return { gte: Math.round(usd * 0.75), lte: Math.round(usd * 1.25) };
  return { gte: usd };
};

/** One amount with its comparison, or two: "between $1M and $5M". */
const readRange = (match: RegExpMatchArray): { gte?: number; lte?: number } | null => {
  const second = readAmount(match, 6);
  const first = readAmount(match, 2, second?.scale);
  if (!first) return null;
  return second
    ? { gte: Math.min(first.usd, second.usd), lte: Math.max(first.usd, second.usd) }
    : fundingRange(match[1], first.usd, match[10]);
};

const isMoney = new RegExp(`\\b${raising}\\b|\\b${money}\\b`);

const readAmounts = (folded: string): FieldClaim[] => {
  const claims: FieldClaim[] = [];
  const add = (start: number, length: number, range: { gte?: number; lte?: number }) => {
    const overlaps = claims.some(({ span }) => span.start < start + length && start < span.end);
    const condition: Condition = { field: "fundingUsd", ...range, negated: false };
    if (!overlaps) claims.push(claimWithLead(folded, condition, start, start + length));
  };
  for (const match of folded.matchAll(twoBounds)) {
    const high = readAmount(match, 7);
    const low = readAmount(match, 2, high?.scale);
    if (!low || !high || !isMoney.test(match[0])) continue;
    const range = { ...fundingRange(match[1], low.usd), ...fundingRange(match[6], high.usd) };
    if (Object.keys(range).length === 2) add(match.index, match[0].trimEnd().length, range);
  }
  for (const match of folded.matchAll(raisedAmount)) {
    const range = readRange(match);
    if (range) add(match.index, match[0].trimEnd().length, range);
  }
  for (const match of folded.matchAll(amountRaised)) {
    const range = readRange(match);
    if (range) add(match.index, match[0].length, range);
  }
  for (const match of [...folded.matchAll(roundOf), ...folded.matchAll(amountOfStage)]) {
    const found = readAmount(match, 2);
    if (found) add(match.index, match[0].length, fundingRange(match[1], found.usd, match[6]));
  }
  return claims;
};

const ventureStages: readonly Stage[] = [
  "pre_seed",
  "seed",
  "series_a",
  "series_b",
  "series_c",
  "series_d_plus",
];

const stageOfLetter = (letter: string): Stage => {
  if (letter === "a") return "series_a";
  if (letter === "b") return "series_b";
  return letter === "c" ? "series_c" : "series_d_plus";
};

const between = (first: Stage, last: Stage): Stage[] => {
  const [from, to] = [ventureStages.indexOf(first), ventureStages.indexOf(last)];
  return ventureStages.slice(Math.min(from, to), Math.max(from, to) + 1);
};

const bootstrapped =
  /\b(?:bootstrapped|bootstrapping|self[ -]funded|self[ -]financed|unfunded|(?:without|no|not (?:taken?|raised?|accept(?:ed)?)|never (?:taken?|took|raised?|accepted)|(?:have|has|had)n't (?:taken|raised|accepted)|(?:don't|doesn't|didn't) (?:take|raise|accept|have)|not taking|raised no|taken no)(?: (?:any|outside|external|venture|vc|investor|institutional|outside)){0,2} (?:vc|venture capital|venture|funding|money|investors?|capital|investment|backing)(?: (?:money|funding|capital|backing))?|(?:not|non)[ -](?:vc|venture)[ -](?:backed|funded)|raised nothing)\b/g;
const ventureBacked =
  /\b(?:(?:vc|venture(?: capital)?|investor)[ -](?:backed|funded)|backed by (?:vcs?|venture capital|venture capitalists|investors)|(?:raised|with|have|has|got)(?: outside| external| some)? (?:venture capital|vc money|vc funding|venture funding|outside funding)|well[ -]funded)\b/g;
const series =
  /\bseries[ -]([a-h])(?:([ ]?\+)|[ -]?(or|and|to|through|\/|-|,)[ -]?(?:series[ -])?([a-h])\b|,? (?:or|and) (later|more|above|beyond|higher|up|onwards?|earlier|below|before)|[ -]onwards?)?(?: (?:stage|round|rounds|funding|funded))?/g;
const preSeriesA = /\bpre[ -]series[ -]a\b/g;
const preSeed = /\bpre[ -]?seed(?:[ -](?:stage|round|funded|funding))?\b/g;
const seed =
  /(?<!pre[ -])\bseed(?:[ -](?:stage|round|funded|funding)|(?= (?:or|to|and|through) (?:series|pre[ -]?seed))|(?= startups?\b))|(?<=\b(?:or|to|at|pre-seed\/|pre-seed and|pre-seed,|raised|raising) ?)seed\b(?! \w*(?:bank|s\b))|(?<=^ ?|[,;:|(] ?)seed(?= ?(?:$|[,;|)]))/g;
/** "seed to series B", "between seed and Series B". */
const stageSpan =
  /\b(?:(from|between) )?(pre[ -]?seed|seed)(?:[ -](?:stage|round|funding))? ?(-|to|through|up to|until|and) ?(?:series[ -]([a-h])|seed)\b/g;
/** "up to series B", "no later than Series A", "beyond series C". */
const stageBound =
  /\b(?:(up to|until|no later than|not later than|at most|not past|not beyond|max(?:imum)?)|(beyond|past|post|later than|after)|(before|earlier than)|at least|min(?:imum)?|no earlier than)[ -](?:a )?series[ -]([a-h])\b(?! (?:to|and|or|through)\b)(?: (?:stage|round))?/g;
const phases: readonly (readonly [RegExp, readonly Stage[]])[] = [
  [/\bearly[ -]stage\b/g, ["pre_seed", "seed", "series_a"]],
  [/\b(?:late|later)[ -]stage\b/g, ["series_c", "series_d_plus"]],
  [/\bgrowth[ -]stage\b/g, ["series_b", "series_c", "series_d_plus"]],
];

const readStages = (folded: string): FieldClaim[] => {
  const claims: FieldClaim[] = [];
  const add = (match: RegExpExecArray, stages: readonly Stage[], readsNegation = true) => {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    if (claims.some(({ span }) => span.start < end && start < span.end)) return;
    const condition: Condition = { field: "fundingStage", anyOf: [...stages], negated: false };
    claims.push(
      readsNegation
        ? claimWithLead(folded, condition, start, end)
        : { condition, span: { start, end } },
    );
  };
  for (const match of folded.matchAll(bootstrapped)) {
    add(
      match,
      ["bootstrapped"],
      !/^(?:without|no|never|have|has|had|not|non|do|did|raised|taken)/.test(match[0]),
    );
  }
  for (const match of folded.matchAll(ventureBacked)) add(match, ventureStages);
  for (const match of folded.matchAll(stageSpan)) {
    const [, from, first = "", link, letter] = match;
    if (link === "and" && from !== "between") continue;
    add(match, between(stageOfSeed(first), letter ? stageOfLetter(letter) : "seed"));
  }
  for (const match of folded.matchAll(stageBound)) add(match, stagesWithin(match), false);
  for (const match of folded.matchAll(preSeed)) add(match, ["pre_seed"]);
  for (const match of folded.matchAll(preSeriesA)) add(match, ["pre_seed", "seed"]);
  for (const match of folded.matchAll(series)) add(match, stagesOfSeries(match));
  for (const match of folded.matchAll(seed)) add(match, ["seed"]);
  for (const [pattern, stages] of phases) {
    for (const match of folded.matchAll(pattern)) add(match, stages);
  }
  return claims;
};

const stageOfSeed = (name: string): Stage => (name === "seed" ? "seed" : "pre_seed");

const stagesWithin = ([
  ,
  upTo,
  beyond,
  before,
  letter = "a",
]: RegExpExecArray): readonly Stage[] => {
  const stage = stageOfLetter(letter);
  const at = ventureStages.indexOf(stage);
  if (upTo) return between("pre_seed", stage);
  if (beyond) return ventureStages.slice(Math.min(at + 1, ventureStages.length - 1));
  return before ? ventureStages.slice(0, at) : between(stage, "series_d_plus");
};

const stagesOfSeries = (match: RegExpExecArray): Stage[] => {
  const first = stageOfLetter(match[1] ?? "a");
  if (match[2] || match[0].includes("onward")) return between(first, "series_d_plus");
  if (match[5]) {
    return /earlier|below|before/.test(match[5])
      ? between("pre_seed", first)
      : between(first, "series_d_plus");
  }
  if (!match[4]) return [first];
  const last = stageOfLetter(match[4]);
  const isRange = /to|through|-/.test(match[3] ?? "");
  return isRange ? between(first, last) : [...new Set([first, last])];
};

/** "raised over $10M", "Series B or later", "seed stage", "bootstrapped", "without VC money". */
export const readFunding: FieldReader = (folded) => [...readAmounts(folded), ...readStages(folded)];
