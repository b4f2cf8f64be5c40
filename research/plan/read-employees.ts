import {
  claimWithLead,
  comparisonSource,
  type FieldClaim,
  type FieldReader,
  numberSource,
  readComparison,
  readNumber,
} from "./field-claim";
import type { Condition } from "./plan";

const unit =
  "(?:people|persons?|employees?|staff(?: members)?|workers|team members|engineers|developers|heads|headcount|fte'?s?|folks|ppl|employers)";
const count = new RegExp(
  [
    "(?:\\bemploy(?:s|ing)? )?",
    "(?:\\b(team|headcount|workforce|staff|company size|size|(?:the )?(?:number of )?(?:employees?|people|staff|fte)(?: (?:count|number|size)s?)?(?= ?(?:[:=<>≤≥~]|is |are |of |between |from |under |over |below |above |at |more |fewer |less )))s?(?: size)?(?: ?[:=]+)?(?: (?:of|is|are|with))? ?)?",
    `(?:(${comparisonSource}|between|from) ?)?`,
    `(?<![\\w$€£.,])(${numberSource})\\b`,
    `(?: ?(?:-|to|and|through) ?(${numberSource})\\b)?`,
    "( ?\\+)?",
    "(?: (?:or|and) (fewer|less|under|below|smaller|more|above|over|larger|up))?",
    `(?:[ -](?:full[ -]time )?(${unit})\\b)?`,
    "(?: (?:or|and) (fewer|less|under|below|smaller|more|above|over|larger|up)\\b)?",
  ].join(""),
  "g",
);

/** Sizes in words follow the EU's definition of micro, small and medium-sized enterprises. */
const sizeWord =
  /\b(micro|tiny|small|medium[ -]sized?|mid[ -]?sized?|large|big|huge)(?:[ -]|, )(?:sized )?(?:and \w{1,12} )?((?:[a-z-]{1,20},? ){0,3}?)(teams?|companies|company|firms?|startups?|start-ups|employers?|organi[sz]ations?|manufacturers?|agencies|studios?|makers?|providers?|consultanc(?:y|ies)|suppliers?|vendors?|nonprofits?|players?|banks?|brands?)\b/g;
const notASize =
  /^(?:language|scale|data|molecules?|business|businesses|satellites?|modular|batch|cap|enterprises?|format|animal|language)\b/;
/** "for small teams", "that help large companies": the customers, not the company. */
const isAboutOthers =
  /\b(?:(?<!look |looking |search |searching )for|to|help|helps|helping|serving|serve|serves|support|supports|let|lets)(?: \w{1,15})? $/;
const isAboutReach =
  /\b(?:serv\w{1,4}|help\w{0,3}|reach\w{0,3}|hous\w{1,3}|train\w{0,3}|for|per)(?: \w{1,12})? $/;

const rangeOf = (size: string): { gte?: number; lte?: number } => {
  if (/^(?:micro|tiny)/.test(size)) return { lte: 9 };
  if (size === "small") return { lte: 49 };
  return /^m/.test(size) ? { gte: 50, lte: 249 } : { gte: 250 };
};

const employees = (range: { gte?: number; lte?: number }): Condition => ({
  field: "employees",
  ...range,
  negated: false,
});

/** "a team of ten people or fewer", "200–500 employees", "small team", "at least 50 staff". */
export const readEmployees: FieldReader = (folded) => [
  ...readTwoBounds(folded),
  ...readCounts(folded),
  ...readSizes(folded),
  ...readFixed(folded),
];

/** Sizes that have their own words, and the bare "11-50" between commas. */
const fixed: readonly (readonly [RegExp, { gte?: number; lte?: number } | null])[] = [
  [
    /\b(?:solo (?:founders?|entrepreneurs?)|solopreneurs?|(?:one|single)[- ](?:man|woman|person)(?: (?:bands?|shows?))?)\b/g,
    { gte: 1, lte: 1 },
  ],
  [/\b(?:a )?handful of (?:people|employees|staff|engineers)\b/g, { lte: 9 }],
  [/(?<=^ ?|[,;/|] ?)(\d{1,4}) ?- ?(\d{1,5})(?= ?(?:[,;/|]|$))/g, null],
  [
    /(?:\b(?:micro|tiny|small|medium[ -]sized?|mid[ -]?sized?|large|big) )?\( ?(\d{1,4}) ?(?:-|to) ?(\d{1,5})(?: (?:people|employees|staff))? ?\)/g,
    null,
  ],
];

const readFixed = (folded: string): FieldClaim[] =>
  fixed.flatMap(([pattern, range]) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const [low, high] = [Number(match[1]), Number(match[2])];
      if (range === null && (low >= high || low >= 1600)) return [];
      return [
        claimWithLead(
          folded,
          employees(range ?? { gte: low, lte: high }),
          match.index,
          match.index + match[0].length,
        ),
      ];
    }),
  );

/** "more than 50 but less than 200 employees". */
const twoBounds = new RegExp(
  `(?<![\\w$€£])(${comparisonSource}) ?(${numberSource})(?: ${unit})?,? (?:but|and|yet)(?: also| with)? (${comparisonSource}) ?(${numberSource})(?: ${unit}\\b|(?=\\s*(?:$|[,.;)])))`,
  "g",
);

const namesUnit = new RegExp(`${unit}\\b`);

const readTwoBounds = (folded: string): FieldClaim[] =>
  [...folded.matchAll(twoBounds)].flatMap((match) => {
    const [low, high] = [readNumber(match[2] ?? ""), readNumber(match[4] ?? "")];
    if (low === null || high === null || !namesUnit.test(match[0])) return [];
    const range = { ...boundsOf(low, match[1], undefined), ...boundsOf(high, match[3], undefined) };
    return [claimWithLead(folded, employees(range), match.index, match.index + match[0].length)];
  });

const readCounts = (folded: string): FieldClaim[] =>
  [...folded.matchAll(count)].flatMap((match) => {
    const [whole, team, compare, first, second, plus, after, unitWord, trailing] = match;
    if (!team && !unitWord) return [];
    if (isAboutReach.test(folded.slice(Math.max(0, match.index - 30), match.index))) return [];
    const low = readNumber(first ?? "");
    if (low === null || low > 5_000_000) return [];
    const high = second === undefined ? null : readNumber(second);
    const range =
      high !== null
        ? { gte: Math.min(low, high), lte: Math.max(low, high) }
        : boundsOf(low, compare, plus ?? after ?? trailing);
    return [
      claimWithLead(folded, employees(range), match.index, match.index + whole.trimEnd().length),
    ];
  });

const boundsOf = (
  value: number,
  compare: string | undefined,
  after: string | undefined,
): { gte?: number; lte?: number } => {
  if (after && /fewer|less|under|below|smaller/.test(after)) return { lte: value };
  if (after) return { gte: value };
  switch (readComparison(compare === "between" || compare === "from" ? undefined : compare)) {
    case "atLeast":
      return { gte: value };
    case "moreThan":
      return { gte: value + 1 };
    case "atMost":
      return { lte: value };
    case "lessThan":
      return { lte: value - 1 };
    case "about":
      return { gte: Math.floor(value * 0.75), lte: Math.ceil(value * 1.25) };
    default:
      return { gte: value, lte: value };
  }
};

const readSizes = (folded: string): FieldClaim[] =>
  [...folded.matchAll(sizeWord)].flatMap((match) => {
    const [whole, size = "", between = "", noun = ""] = match;
    if (notASize.test(between)) return [];
    if (isAboutOthers.test(folded.slice(Math.max(0, match.index - 30), match.index))) return [];
    const takesNoun = between === "" && noun.startsWith("team");
    const length = takesNoun ? whole.length : size.length;
    return [claimWithLead(folded, employees(rangeOf(size)), match.index, match.index + length)];
  });
