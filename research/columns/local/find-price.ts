import { moneySource } from "../../verify/local/parse-number";
import { prices } from "../../verify/local/price-features";
import type { SiteEvidence } from "../../verify/local/read-evidence";
import { cite, type Find } from "./find";

const currencies: readonly (readonly [RegExp, string])[] = [
  [/(?:C|CA)\$|\bCAD\b/, "CAD"],
  [/(?:A|AU)\$|\bAUD\b/, "AUD"],
  [/€|\bEUR\b|\beuros?\b/i, "EUR"],
  [/£|\bGBP\b|\bpounds?\b/i, "GBP"],
  [/\bCHF\b|\bfrancs?\b/i, "CHF"],
  [/¥|\bJPY\b/, "JPY"],
  [/₹|\bINR\b/, "INR"],
  [/\bSEK\b/, "SEK"],
  [/\bNOK\b/, "NOK"],
  [/\bDKK\b/, "DKK"],
  [/\$|\bUSD\b|\bdollars?\b/i, "USD"],
];
const unitPattern =
  /^\s*(?:\/|per|a|an|each|every|pro)\s*((?:\p{L}+(?:[ -]\p{L}+)?\s*(?:\/|per|a|and)\s*)?(?:month|year|user|seat|person|night|day|week|visit|project|piece|item|hour|head|licen[cs]e|unit|booking|kilo|bag|mo|yr)s?)\b/iu;
const money = new RegExp(moneySource, "giu");
const scaled = /\d\s?(?:k|m|mn|mm|bn|b|million|billion|thousand)\b/i;
const saving =
  /\b(?:save|discount|off|refund|deposit|instead of|was|worth|up to|over|above|less than)\s*$/i;

type Price = {
  readonly amount: number;
  readonly unit: string;
  readonly text: string;
  readonly find: Find["citations"][number];
};

/** The lowest price that the pages state for anything, with what it is for. */
export function findPriceFrom(evidence: SiteEvidence, self: RegExp): Find | null {
  const found: Price[] = [];
  for (const sentence of evidence.sentences) {
    const { text, role, kind } = sentence;
    if (
      kind === "quote" ||
      role === "blog" ||
      role === "legal" ||
      role === "customers" ||
      role === "reviews"
    )
      continue;
    if (prices.ignores?.test(text) || prices.needs?.(sentence) === false) continue;
    for (const match of text.matchAll(money)) {
      const raw = match[0];
      const start = match.index;
      if (scaled.test(raw) || saving.test(text.slice(0, start))) continue;
      if (prices.stated?.(sentence, start, start + raw.length, self) === false) continue;
      const amount = readAmount(raw);
      const currency = currencies.find(([pattern]) => pattern.test(raw))?.[1];
      if (amount === null || amount <= 0 || !currency) continue;
      const per = text
        .slice(start + raw.length)
        .match(unitPattern)?.[1]
        ?.replace(/\s+/g, " ");
      found.push({
        amount,
        unit: currency,
        text: per ? `${raw.trim()} per ${per}` : raw.trim(),
        find: cite(sentence),
      });
    }
  }
  const [first] = found;
  if (!first) return null;
  // Sums in several currencies are the same price in other words; the first is the site's own.
  const own = found.filter(({ unit }) => unit === first.unit);
  const least = own.reduce(
    (lowest, price) => (price.amount < lowest.amount ? price : lowest),
    first,
  );
  return {
    reading: { text: least.text, number: least.amount, unit: least.unit },
    confidence: own.length > 1 ? 0.82 : 0.78,
    citations: [least.find],
  };
}

/** "1,200.50" and "1.200,50" and "49" */
function readAmount(raw: string): number | null {
  const digits = raw.match(/\d[\d.,]*/)?.[0]?.replace(/[.,]$/, "") ?? "";
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(digits);
  const plain = isGrouped
    ? digits.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", ".")
    : digits.replace(",", ".");
  const amount = Number(plain);
  return Number.isFinite(amount) ? amount : null;
}
