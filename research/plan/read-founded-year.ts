import {
  claimWithLead,
  comparisonSource,
  type FieldClaim,
  type FieldReader,
  numberSource,
  readComparison,
  readNumber,
} from "./field-claim";

const year = "(1[6-9]\\d\\d|20\\d\\d)(?![\\d,.]\\d|\\d)";
const founded =
  "(?:(?:founded|established|estd?\\.?|started|launched|created|incorporated|formed|set up|begun|began|dating|born|that exist|existing|in business|in operation|operating|opened|around)(?: (?:back|only|sometime|in|on|or|the|year|years|all))* ?)";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? (?:of )?";

type Range = { gte?: number; lte?: number };
type Rule = {
  readonly pattern: RegExp;
  /** The pattern names founding itself; without it "acquired in 2019" must not become a founding year. */
  readonly saysFounded: boolean;
  readonly read: (groups: readonly (string | undefined)[], nowYear: number) => Range | null;
};

const rule = (source: string, read: Rule["read"], saysFounded = false): Rule => ({
  pattern: new RegExp(source, "g"),
  saysFounded,
  read,
});

const yearAt = (groups: readonly (string | undefined)[], index: number): number =>
  Number(groups[index] ?? 0);

const decades: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
};

const decadeSource = `(?:(early|mid|late)[ -])?((?:(?:1[6-9]|20)\\d0|[0-9]0)'?s|${Object.keys(decades).join("|")})\\b`;

/** "90s", "1980s", "nineties". */
const decadeYears = (name = "", part?: string): { gte: number; lte: number } => {
  const digits = Number(/^\d+/.exec(name)?.[0] ?? Number.NaN);
  if (Number.isNaN(digits)) return yearsOf(decades[name] ?? 0, part);
  return yearsOf(digits >= 100 ? digits : digits + (digits < 30 ? 2000 : 1900), part);
};

/** "in the nineties", "since the early nineties", "before the 2000s". */
const decadeRange = (first: number, part: string | undefined, from: string | undefined): Range => {
  const { gte, lte } = yearsOf(first, part);
  switch (from?.trim()) {
    case "since":
      return { gte };
    case "after":
      return { gte: lte + 1 };
    case "before":
    case "prior to":
      return { lte: gte - 1 };
    default:
      return { gte, lte };
  }
};

const yearsOf = (first: number, part: string | undefined): { gte: number; lte: number } => {
  if (part === "early") return { gte: first, lte: first + 3 };
  if (part === "mid") return { gte: first + 4, lte: first + 6 };
  return part === "late" ? { gte: first + 7, lte: first + 9 } : { gte: first, lte: first + 9 };
};

const ageRange = (
  compare: string | undefined,
  years: string | undefined,
  nowYear: number,
): Range | null => {
  const age = readNumber(years ?? "");
  if (age === null || age > 1000) return null;
  const edge = nowYear - age;
  switch (readComparison(compare?.replace(/^younger/, "less").replace(/^older/, "more"))) {
    case "atMost":
    case "lessThan":
      return { gte: edge };
    case "atLeast":
    case "moreThan":
    case "exactly":
      return { lte: edge };
    default:
      return { gte: edge - 1, lte: edge + 1 };
  }
};

/** Order matters: the first rule that claims a stretch of text keeps it. */
const rules: readonly Rule[] = [
  rule(`${founded}?(?:between|from) ${year} ?(?:and|to|-|until|till|through) ?${year}`, (g) => ({
    gte: Math.min(yearAt(g, 1), yearAt(g, 2)),
    lte: Math.max(yearAt(g, 1), yearAt(g, 2)),
  })),
  rule(
    `${founded}${year} ?(?:-|to) ?${year}`,
    (g) => ({ gte: yearAt(g, 1), lte: yearAt(g, 2) }),
    true,
  ),
  rule(
    `${founded}?(?:from )?${year} ?(?:-|to|until|till) ?(?:now|today|(?:the )?present)`,
    (g) => ({
      gte: yearAt(g, 1),
    }),
  ),
  rule(
    `${founded}(?:either )?${year} (?:or|and) ${year}`,
    (g) => ({
      gte: Math.min(yearAt(g, 1), yearAt(g, 2)),
      lte: Math.max(yearAt(g, 1), yearAt(g, 2)),
    }),
    true,
  ),
  // Part of the year that a month stands in belongs to the range.
  rule(`${founded}(?:after|since) ${month}${year}`, (g) => ({ gte: yearAt(g, 1) }), true),
  rule(`${founded}(?:before|until) ${month}${year}`, (g) => ({ lte: yearAt(g, 1) }), true),
  rule(`${founded}${month}${year}`, (g) => ({ gte: yearAt(g, 1), lte: yearAt(g, 1) }), true),
  rule(
    `${founded}(1[6-9]|2[01])(?:st|th)[- ]century`,
    (g) => ({ gte: 100 * yearAt(g, 1) - 99, lte: 100 * yearAt(g, 1) }),
    true,
  ),
  rule(`${year} ?- ?${year}`, (g) => ({ gte: yearAt(g, 1), lte: yearAt(g, 2) })),
  rule(
    `${founded}?(?:in |from )?(?:the year )?${year}(?: (?:or|and) (?:later|after|newer|younger|onwards?|beyond|above)(?! (?:the )?\\d)| onwards?| ?\\+)`,
    (g) => ({ gte: yearAt(g, 1) }),
  ),
  rule(
    `${founded}?(?:in |from )?(?:the year )?${year} (?:or|and) (?:earlier|before|older|below)(?! (?:the )?\\d)`,
    (g) => ({ lte: yearAt(g, 1) }),
  ),
  rule(
    `${founded}?(?:no earlier than|not earlier than|not before|in or after|since|as of|starting|starting in|from|>=|≥) ?(?:the year |about |around )?${year}`,
    (g) => ({
      gte: yearAt(g, 1),
    }),
  ),
  rule(
    `${founded}?(?:no later than|not later than|not after|in or before|by|until|till|up to|<=|≤) ?(?:the year )?${year}`,
    (g) => ({
      lte: yearAt(g, 1),
    }),
  ),
  rule(
    `${founded}?(?:after|later than|post|newer than|younger than|>) ?-?(?:the year )?${year}`,
    (g) => ({
      gte: yearAt(g, 1) + 1,
    }),
  ),
  rule(
    `${founded}?(?:before|prior to|earlier than|pre|older than|<) ?-?(?:the year )?${year}`,
    (g) => ({
      lte: yearAt(g, 1) - 1,
    }),
  ),
  rule(
    `${founded}?(?:in |from |during |of |between )?(?:the )?${decadeSource} ?(?:-|to|and|or|through|until) ?(?:in |from )?(?:the )?${decadeSource}`,
    (g) => {
      const [first, second] = [decadeYears(g[2], g[1]), decadeYears(g[4], g[3])];
      return { gte: Math.min(first.gte, second.gte), lte: Math.max(first.lte, second.lte) };
    },
  ),
  rule(
    `${founded}?(?:in |from |during |of )?((?:since|after|before|prior to) )?(?:the )?(?:(early|mid|late)[ -])?((?:1[6-9]|20)\\d0|[5-9]0)'?s\\b`,
    (g) => {
      const written = yearAt(g, 3);
      return decadeRange(written < 100 ? 1900 + written : written, g[2], g[1]);
    },
  ),
  rule(
    `${founded}?(?:in |from |during |of )?((?:since|after|before|prior to) )?(?:the )(?:(early|mid|late)[ -])?(${Object.keys(decades).join("|")})\\b`,
    (g) => decadeRange(decades[g[3] ?? ""] ?? 0, g[2], g[1]),
  ),
  rule(
    `${founded}(?:circa|c\\.|ca\\.|around|about|approximately|roughly) ?${year}`,
    (g) => ({ gte: yearAt(g, 1) - 1, lte: yearAt(g, 1) + 1 }),
    true,
  ),
  rule(`${founded}${year}`, (g) => ({ gte: yearAt(g, 1), lte: yearAt(g, 1) }), true),
  rule(
    `${founded}(?<!the )(this|last) year`,
    (g, nowYear) => {
      const only = g[1] === "this" ? nowYear : nowYear - 1;
      return { gte: only, lte: only };
    },
    true,
  ),
  rule(
    `${founded}(?:in |within |during |over )?(?:the )?(?:last|past) (decade|year)\\b`,
    (g, nowYear) => ({ gte: nowYear - (g[1] === "decade" ? 10 : 1) }),
    true,
  ),
  rule(
    `${founded}?(${comparisonSource} )?(a|one|two|three|four|five) decades? (?:ago|old)`,
    (g, nowYear) =>
      ageRange(g[1] ?? "at least", String(10 * (readNumber(g[2] ?? "") ?? 1)), nowYear),
    true,
  ),
  rule(
    `(?<!\\w)(?:(${comparisonSource}) )?(?:(a|one|two|three) )?centur(?:y|ies)[ -]old`,
    (g, nowYear) =>
      ageRange(g[1] ?? "at least", String(100 * (readNumber(g[2] ?? "") ?? 1)), nowYear),
    true,
  ),
  rule(
    `${founded}(?:in |within |during |over )?(?:the )?(?:(?:last|past) (${numberSource}) months|(?:less than|under|within|fewer than) (${numberSource}) months ago)`,
    (g, nowYear) => {
      const months = readNumber(g[1] ?? g[2] ?? "");
      // From the middle of a year, on which the error is smallest.
      return months === null ? null : { gte: nowYear - Math.ceil(months / 12 - 0.5) };
    },
    true,
  ),
  rule(
    `(?:${founded})?(?:in |within |during |over )?(?:the )?(?:last|past) (${numberSource}) years`,
    (g, nowYear) => ageRange("less than", g[1], nowYear),
  ),
  rule(
    `(?:${founded})(?:for )?(${comparisonSource} ?)?(${numberSource}) ?\\+? years(?: ago)?`,
    (g, nowYear) => {
      return ageRange(g[1], g[2], nowYear);
    },
    true,
  ),
  rule(
    `\\b(?:no|not) (younger|older) than (${numberSource})(?:[ -]years?(?:[ -](?:old|of age))?)`,
    (g, nowYear) => ageRange(g[1] === "older" ? "at most" : "at least", g[2], nowYear),
    true,
  ),
  rule(
    `(?<!\\w)(${comparisonSource}|younger than|older than)? ?(${numberSource}) ?\\+?[ -]years?[ -](?:old|of age|in business)`,
    (g, nowYear) => ageRange(g[1], g[2], nowYear),
    true,
  ),
  rule(
    `\\b(younger than|older than) (${numberSource}) years`,
    (g, nowYear) => ageRange(g[1], g[2], nowYear),
    true,
  ),
  rule(
    "\\b(?:recently|newly|just) (?:founded|established|started|launched|formed)|\\b(?:young|brand[ -]new|new)(?= (?:[a-z-]{1,20} ){0,2}(?:companies|startups|firms)\\b)",
    (_, nowYear) => ({ gte: nowYear - 3 }),
    true,
  ),
];

/** "raised a Series A |in the last two years", "acquired by Google |since 2019": the same with an object between. */
const otherEventOfObject =
  /\b(?:raised|raising|acquired by|bought by|won|winning|received|secured|closed an?|closing an?|(?:went|gone) public|listed|signed|launched an?|opened|released|published|expanded|moved|pivoted|switched|relocated|rebranded|merged|joined|adopted|introduced|added)(?: (?!(?:companies|startups?|firms|businesses|founded|established|started|that|which|who|and|but)\b)[\w$€£%.'-]{1,20}){1,7} $/;

/** A year that belongs to another event: "acquired in 2019", "from batch 2020", "raised since 2021". */
const otherEvent =
  /\b(?:batch|yc|y combinator|combinator|raised|raising|acquired|bought|closed|shut down|shutdown|ipo|public|funded|funding|profitable|certified|cohort|listed|won|died|defunct|inactive|bankrupt|bankruptcy|bust|administration|liquidation|receivership|insolvent|collapsed|folded|dissolved|shuttered|business|round|award|patents?|winter|summer|spring|fall)(?: (?:in|from|of|back|it))? ?$/;

const namesFounding = new RegExp(`^${founded}`);

const isOfOtherEvent = (folded: string, start: number): boolean =>
  otherEvent.test(folded.slice(Math.max(0, start - 40), start)) ||
  otherEventOfObject.test(folded.slice(Math.max(0, start - 90), start));

/** "founded after 2018", "since 2015", "from the nineties", "less than 5 years old". */
export const readFoundedYear: FieldReader = (folded, nowYear) => {
  const claims: FieldClaim[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const { pattern, saysFounded, read } of rules) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (/[\w$€£]/.test(folded.charAt(start - 1)) || /\w/.test(folded.charAt(end))) continue;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      if (!saysFounded && !namesFounding.test(match[0]) && isOfOtherEvent(folded, start)) continue;
      const range = read([...match], nowYear);
      if (!range) continue;
      taken.push({ start, end });
      claims.push(
        claimWithLead(folded, { field: "foundedYear", ...range, negated: false }, start, end),
      );
    }
  }
  return claims;
};
