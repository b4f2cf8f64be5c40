import { claimWithLead, type FieldReader } from "./field-claim";

const season = "(?:winter|summer|spring|fall|autumn)";
const year = "(?:20\\d\\d|[wsfxp]'?\\d\\d)";
const accelerator = "(?:yc|y[ -]?combinator|techstars|accelerator)(?:'s)?";
const joined =
  "(?:(?:that |which |who )?(?:went through|go through|graduated from|came out of|joined|attended|took part in|participated in|(?:were|was|are|is) (?:part )?(?:of|in)|alumni of|from|in|of) (?:an? |the )?)?";
const before = "before|prior to|earlier than|until|up to|through|no later than";
const after = "after|later than|since|starting(?: in| with)?|no earlier than";
const open = "(?: (?:or|and) (?:later|after|newer|onwards?|earlier|before|older)| onwards?)";
const range = `(?:(${before}|${after}|between|from|in|of|during) )?(?:the )?(?:${season} )?(?:of )?(${year})(?: ?(?:-|to|and|through|until) ?(?:${season} )?(${year}))?(${open})?(?![\\w-])`;
const group = "(?:batch(?:es)?|cohorts?|class(?:es)?)";

/** The event first ("batch 2020 or later", "went through YC before 2015"), or the year first ("the W21 batch"). */
const patterns: readonly RegExp[] = [
  `${joined}(?:${accelerator}(?: (?:startups?|companies|company|alumni|alums?|graduates?|${group})){0,2}|(?:${season} )?(?:batch(?:es)?|cohorts?))(?: (?:of|from|in|the|year)){0,2} ${range}(?: ${group})?`,
  `${joined}(?:${accelerator} )?${range}(?: ${accelerator})? (?:batch(?:es)?|cohorts?)`,
  `${joined}(?:())([wsfxp]\\d\\d)(?:(?:,| or| and|-|\\/) ?([wsfxp]\\d\\d))?()(?![\\w-])`,
].map((source) => new RegExp(`(?<![\\w-])${source}`, "g"));

/** Years of the accelerator batch that companies were in: "went through YC in 2018 or earlier", "from the W21 batch". */
export const readCohort: FieldReader = (folded) => {
  const claims: ReturnType<FieldReader> = [];
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const [whole, compare = "", first = "", second, trailing = ""] = match;
      const start = match.index;
      const end = start + whole.length;
      if (claims.some(({ span }) => span.start < end && start < span.end)) continue;
      const bounds = boundsOf(readYear(first), second ? readYear(second) : null, compare, trailing);
      claims.push(
        claimWithLead(folded, { field: "cohortYear", ...bounds, negated: false }, start, end),
      );
    }
  }
  return claims;
};

/** "2021" or, as batches are named, "w21". */
const readYear = (text: string): number =>
  text.length === 4 && text.startsWith("2") ? Number(text) : 2000 + Number(text.slice(-2));

function boundsOf(
  first: number,
  second: number | null,
  compare: string,
  trailing: string,
): { gte?: number; lte?: number } {
  if (second !== null) return { gte: Math.min(first, second), lte: Math.max(first, second) };
  if (/later|after|newer|onward/.test(trailing)) return { gte: first };
  if (/earlier|before|older/.test(trailing)) return { lte: first };
  if (/^(?:before|prior|earlier)/.test(compare)) return { lte: first - 1 };
  if (/^(?:until|up to|through|no later)/.test(compare)) return { lte: first };
  if (/^(?:after|later)/.test(compare)) return { gte: first + 1 };
  if (/^(?:since|starting|no earlier)/.test(compare)) return { gte: first };
  return { gte: first, lte: first };
}
