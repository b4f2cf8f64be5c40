const units: Record<string, number> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: Record<string, number> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10]),
);
const wordAlternatives = [...Object.keys(tens), ...Object.keys(units)].join("|");

/** Source of a pattern for a whole number in digits ("1,200", "40+") or words ("forty-two", "a dozen", "two hundred"). */
export const numberSource = `(?:\\d{1,3}(?:[,.\\u202f ]\\d{3})+|\\d+(?:\\.\\d+)?k?|a dozen|a hundred|(?:${wordAlternatives})(?:[- ](?:${wordAlternatives}))?(?: hundred)?)`;

/** Value of what `numberSource` matched; null for what is no number. */
export function parseNumber(raw: string): number | null {
  const text = raw.trim().toLowerCase().replace(/\+$/, "");
  if (text === "a dozen") return 12;
  if (text === "a hundred") return 100;
  if (/^\d/.test(text)) {
    const grouped = /^\d{1,3}(?:[,.\u202f ]\d{3})+$/.test(text);
    const value = Number(grouped ? text.replace(/\D/g, "") : text.replace(/k$/, ""));
    if (!Number.isFinite(value)) return null;
    return text.endsWith("k") ? value * 1000 : value;
  }
  let total = 0;
  for (const word of text.split(/[- ]+/)) {
    if (word === "hundred") total = Math.max(1, total) * 100;
    else if (word in tens || word in units) total += tens[word] ?? units[word] ?? 0;
    else return null;
  }
  return total;
}

/** Rough rates, only to compare orders of magnitude against a bound in US dollars. */
const usdPerUnit: readonly (readonly [RegExp, number])[] = [
  [/€|eur|euros?/i, 1.1],
  [/£|gbp|pounds?/i, 1.27],
  [/chf|francs?/i, 1.12],
  [/(?:c\$|ca\$|cad)/i, 0.73],
  [/(?:a\$|au\$|aud)/i, 0.66],
  [/¥|jpy|yen/i, 0.0067],
  [/₹|inr|rupees?/i, 0.012],
  [/sek|nok|dkk|kr/i, 0.1],
];

export const moneySource =
  "(?:(?:US|C|CA|A|AU|S|R)?[$€£¥₹]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|INR)\\s?)\\s?\\d[\\d,.]*\\s?(?:k|m|mn|mm|bn|b|million|billion|thousand)?\\b|\\b\\d[\\d,.]*\\s?(?:k|m|mn|million|billion|thousand)?\\s?(?:(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|(?:US |American )?dollars|euros|pounds|francs)\\b|[€£])";

/** US dollars of "$12M", "€4.5 million", "CHF 900k"; null when it does not parse. */
export function parseMoneyUsd(raw: string): number | null {
  const digits = raw.match(/\d[\d,.]*/)?.[0]?.replace(/[.,]$/, "");
  if (!digits) return null;
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
    ? digits.replace(/[.,]/g, "")
    : digits.replace(/,(?=\d{3}\b)/g, "").replace(",", ".");
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const after = raw.slice(raw.indexOf(digits) + digits.length).trim();
  const scale = /^(?:m|mn|mm|million)\b/i.test(after)
    ? 1e6
    : /^(?:bn|b|billion)\b/i.test(after)
      ? 1e9
      : /^(?:k|thousand)\b/i.test(after)
        ? 1e3
        : 1;
  const rate = usdPerUnit.find(([pattern]) => pattern.test(raw))?.[1] ?? 1;
  return Math.round(value * scale * rate);
}
