/** What a number counts: only quantities of the same kind can agree or disagree. */
type QuantityKind = "year" | "day" | "percent" | "money" | "ordinal" | "count";

/** An interval: "1960s" → year 1960..1969, "more than 50" → count 50..∞ (not 50 itself). */
export type Quantity = {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  /** Bounded on one side by a word ("over", "at least", "before"). */
  readonly isBound: boolean;
  readonly start: number;
};

const small = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, at) => [word, (at + 2) * 10]),
);
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
};
const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
      .split(" ")
      .map((word, at) => [word, at + 1]),
  ),
};
const counts: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  dozen: 12,
  single: 1,
  both: 2,
  pair: 2,
  couple: 2,
  trio: 3,
  duo: 2,
  half: 0.5,
  double: 2,
  triple: 3,
};
const decades = Object.fromEntries(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, at) => [word, (at + 2) * 10]),
);
const months =
  "january february march april may june july august september october november december".split(
    " ",
  );
const monthShort = months.map((month) => month.slice(0, 3));

const word = Object.keys({ ...small, ...tens }).join("|");
const number = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${word})(?:[- ](?:${word}))?`;
const pattern = new RegExp(
  [
    `(?<decade>(?:\\b\\d{3}0|['’]?\\b\\d0)['’]?s\\b)`,
    `(?<decadeWord>\\b(?:${Object.keys(decades).join("|")})\\b)`,
    `(?<century>\\b(?:\\d{1,2}(?:st|nd|rd|th)|${Object.keys(ordinals).join("|")})[- ]centur(?:y|ies)\\b)`,
    `(?<ordinal>\\b\\d+(?:st|nd|rd|th)\\b|\\b(?:${Object.keys(ordinals).join("|")})\\b)`,
    `(?<money>[$€£¥]\\s?(?:${number})(?:\\s?(?:hundred|thousand|million|billion|trillion|k|m|bn|b)\\b)?)`,
    `(?<number>\\b(?:${number})(?![\\d])(?:[ -]?(?:hundred|thousand|million|billion|trillion))*(?:\\s?(?:%|percent\\b|per cent\\b|dollars?\\b|euros?\\b|pounds?\\b))?)`,
    `(?<count>\\b(?:once|twice|thrice|dozen|single|both|pair|couple|trio|duo|double|triple)\\b)`,
  ].join("|"),
  "giu",
);
const monthPattern = new RegExp(
  `\\b(?:${monthShort.map((m, at) => `${m}(?:${months[at]?.slice(3)})?`).join("|")})\\b`,
  "i",
);

const lowerBound =
  /\b(?:more than|over|at least|no (?:less|fewer) than|above|exceed\w*|greater than|older than|upwards? of|minimum of|not less than|in excess of|better than)\s+(?:the\s+|\$)?$/i;
const upperBound =
  /\b(?:less than|fewer than|under|at most|no more than|below|up to|not more than|younger than|maximum of|within|only)\s+(?:the\s+|\$)?$/i;
const about =
  /\b(?:about|around|approximately|roughly|nearly|almost|some|estimated|circa|c\.|close to|an? estimated)\s+(?:the\s+|\$)?$/i;
const before = /\b(?:before|until|prior to|by|pre-?|up to)\s*(?:the\s+|the year\s+)?(?:\w+ )?$/i;
const after = /\b(?:after|since|post-?|from|following)\s*(?:the\s+|the year\s+)?(?:\w+ )?$/i;

const maxQuantities = 40;

/** Numbers, dates, ordinals and amounts of a text as intervals. Reads digits and words up to "ninety-nine million". */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const hit of text.matchAll(pattern)) {
    if (found.length >= maxQuantities) break;
    const quantity = readOne(hit, text);
    if (quantity) found.push(quantity);
  }
  return joinRanges(found, text);
}

function readOne(hit: RegExpMatchArray, text: string): Quantity | null {
  const start = hit.index ?? 0;
  const raw = hit[0].toLowerCase();
  const ahead = text.slice(Math.max(0, start - 28), start);
  const groups = hit.groups ?? {};
  const make = (kind: QuantityKind, low: number, high: number): Quantity => {
    const isYear = kind === "year";
    if (lowerBound.test(ahead) || (isYear && after.test(ahead) && !/from\s+$/i.test(ahead)))
      return {
        kind,
        low: isYear && /after/i.test(ahead) ? high + 1 : low,
        high: Infinity,
        isBound: true,
        start,
      };
    if (
      isYear
        ? before.test(ahead) && !/\bby\s+$/i.test(ahead)
        : upperBound.test(ahead) && !/only\s+$/i.test(ahead)
    )
      return { kind, low: -Infinity, high, isBound: true, start };
    if (about.test(ahead) && !isYear && kind !== "ordinal")
      return { kind, low: low * 0.94, high: high * 1.06, isBound: false, start };
    return { kind, low, high, isBound: false, start };
  };
  if (groups.decade) {
    const digits = raw.replace(/\D/g, "");
    const value = digits.length === 2 ? 1900 + Number(digits) : Number(digits);
    const [from, to] = part(
      ahead,
      value % 100 === 0 && digits.length === 4 && value < 1900 ? 99 : 9,
    );
    return make("year", value + from, value + to);
  }
  if (groups.decadeWord) {
    const [from, to] = part(ahead, 9);
    const value = 1900 + (decades[raw] ?? 0);
    return make("year", value + from, value + to);
  }
  if (groups.century) {
    const value = Number.parseInt(raw, 10) || ordinals[raw.split(/[- ]/)[0] ?? ""] || 0;
    const [from, to] = part(ahead, 99);
    return make("year", (value - 1) * 100 + from, (value - 1) * 100 + to + 1);
  }
  if (groups.ordinal) {
    const value = Number.parseInt(raw, 10) || ordinals[raw] || 0;
    const isDay =
      monthPattern.test(ahead.slice(-12)) ||
      (/^\S+ (?:of )?[A-Z][a-z]{2}/.test(text.slice(start, start + 16)) &&
        monthPattern.test(text.slice(start, start + 24)));
    return make(isDay ? "day" : "ordinal", value, value);
  }
  if (groups.count) return make("count", counts[raw] ?? 1, counts[raw] ?? 1);
  const value = readValue(raw);
  if (value === null) return null;
  if (groups.money || /dollar|euro|pound/.test(raw)) return make("money", value, value);
  if (/%|percent|per cent/.test(raw)) return make("percent", value, value);
  if (/^\d{4}$/.test(raw) && value >= 1000 && value <= 2100) return make("year", value, value);
  const isDay =
    value <= 31 &&
    /^\d{1,2}$/.test(raw) &&
    (monthPattern.test(ahead.slice(-11)) ||
      monthPattern.test(text.slice(start + raw.length, start + raw.length + 11)));
  if (isDay) return make("day", value, value);
  if (raw === "one") return null;
  return make("count", value, value);
}

/** "early", "mid" and "late" narrow a decade or century. */
function part(ahead: string, span: number): [number, number] {
  if (/\bearly[- ](?:the )?$/i.test(ahead)) return [0, Math.round(span * 0.45)];
  if (/\bmid(?:dle)?[- ](?:of the |the )?$/i.test(ahead))
    return [Math.round(span * 0.3), Math.round(span * 0.7)];
  if (/\blate[- ](?:the )?$/i.test(ahead)) return [Math.round(span * 0.55), span];
  return [0, span];
}

function readValue(raw: string): number | null {
  const digits = raw.match(/\d[\d,]*(?:\.\d+)?/)?.[0];
  let value: number;
  if (digits) value = Number(digits.replace(/,/g, ""));
  else {
    value = 0;
    let any = false;
    for (const part of raw.split(/[- ]/)) {
      const one = small[part] ?? tens[part];
      if (one === undefined) continue;
      value += one;
      any = true;
    }
    if (!any) return null;
  }
  for (const [scale] of raw
    .slice(digits ? raw.indexOf(digits) + digits.length : 0)
    .matchAll(/\b(?:hundred|thousand|million|billion|trillion)\b|(?<=\d|^)\s?(?:k|m|bn|b)\b/g))
    value *= scales[scale.trim()] ?? 1;
  return Number.isFinite(value) ? value : null;
}

/** "1965 to 1988", "1990–1994", "between 5 and 7". */
function joinRanges(found: readonly Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const one = found[at];
    const next = found[at + 1];
    if (!one) continue;
    joined.push(one);
    if (!next || next.kind !== one.kind || next.start - one.start > 22) continue;
    const between = text.slice(one.start, next.start);
    if (
      /(?:\s(?:to|until|through|and)\s|\s?[-–—]\s?)(?:the\s|\$)?$/.test(between) &&
      (!/and/.test(between) ||
        /between\s+(?:the\s)?$/i.test(text.slice(Math.max(0, one.start - 12), one.start))) &&
      next.high >= one.low &&
      one.kind !== "ordinal"
    )
      joined.push({
        kind: one.kind,
        low: Math.min(one.low, next.low),
        high: Math.max(one.high, next.high),
        isBound: false,
        start: one.start,
      });
  }
  return joined;
}

/** Whether what is claimed holds of what is stated: the stated interval lies within the claimed one, or contains a point of it. */
export const agrees = (claimed: Quantity, stated: Quantity): boolean =>
  claimed.kind === stated.kind &&
  ((stated.low >= claimed.low && stated.high <= claimed.high) ||
    (!stated.isBound &&
      claimed.low >= stated.low &&
      claimed.high <= stated.high &&
      stated.kind === "year"));
