import { cleanText, clipText } from "./clean-text";
import type { PageFact } from "./page";
import type { SchemaItem } from "./read-microdata";

/** One readable line of the page's last text section, and the facts that it is the quote of. */
export type FactLine = {
  readonly line: string;
  readonly facts: readonly { readonly name: PageFact["name"]; readonly value: string }[];
};

const maxLines = 80;
const maxItems = 3000;
const maxValueChars = 600;
/** Below these an item speaks of somebody else than the page's own company. */
const foreignProperties = new Set([
  "author",
  "parentOrganization",
  "subOrganization",
  "memberOf",
  "member",
  "worksFor",
  "alumniOf",
  "affiliation",
  "customer",
  "sponsor",
  "funder",
  "competitor",
  "isPartOf",
  "mentions",
]);

/** Objects of one JSON-LD script; `[]` when it cannot be read. Comments, CDATA and trailing commas are forgiven. */
export function parseJsonLd(script: string): SchemaItem[] {
  const source = script
    .replace(/(?:\/[/*]\s{0,20})?(?:<!--|-->|<!\[CDATA\[|\]\]>)(?:\s{0,20}\*\/)?/g, "")
    .trim();
  const parsed = tryParse(source) ?? tryParse(repairJson(source));
  if (Array.isArray(parsed)) return parsed.filter(isItem);
  return isItem(parsed) ? [parsed] : [];
}

/** Facts of schema.org items (JSON-LD or microdata) and meta tags, as lines for the end of the page text. */
export function readStructuredData(
  items: readonly SchemaItem[],
  meta: ReadonlyMap<string, string>,
): FactLine[] {
  const lines = new Map<string, FactLine>();
  const add = (line: string, facts: FactLine["facts"]) => {
    if (lines.size < maxLines && !lines.has(line)) lines.set(line, { line, facts });
  };
  const queue: { item: SchemaItem; foreign: boolean }[] = items.map((item) => ({
    item,
    foreign: false,
  }));
  for (let at = 0; at < queue.length && at < maxItems; at++) {
    const entry = queue[at];
    if (!entry) break;
    readItem(entry.item, entry.foreign, add);
    for (const [property, value] of Object.entries(entry.item)) {
      const foreign = entry.foreign || foreignProperties.has(property);
      for (const child of asList(value)) {
        if (isItem(child) && queue.length < maxItems) queue.push({ item: child, foreign });
      }
    }
  }
  readMeta(meta, add);
  return [...lines.values()];
}

type AddLine = (line: string, facts: FactLine["facts"]) => void;

function readItem(item: SchemaItem, foreign: boolean, add: AddLine): void {
  const types = asList(item["@type"]).map((type) => String(type).split("/").at(-1) ?? "");
  const is = (pattern: RegExp) => types.some((type) => pattern.test(type));
  if (is(/^AggregateRating$/)) readRating(item, add);
  if (is(/^(User|Critic|Employer)?Review$/)) readReview(item, add);
  if (is(/^JobPosting$/)) readJob(item, add);
  if (is(/^(Aggregate)?Offer$/)) readOffer(item, add);
  const isOrganization = is(
    /(Organization|Corporation|Business|Company|NGO|Store|Agency|School|Restaurant|Hotel|Airline)$/,
  );
  if (!foreign && (isOrganization || item.foundingDate !== undefined)) readOrganization(item, add);
  // Some pages write the rating object without its type.
  for (const rating of asList(item.aggregateRating)) {
    if (isItem(rating) && rating["@type"] === undefined) readRating(rating, add);
  }
}

function readRating(item: SchemaItem, add: AddLine): void {
  const value = textOf(item.ratingValue);
  if (!/^\d+([.,]\d+)?%?$/.test(value)) return;
  const best = textOf(item.bestRating) || (value.endsWith("%") ? "" : "5");
  const reviews = textOf(item.reviewCount);
  const count = reviews || textOf(item.ratingCount);
  const from = count ? ` from ${count} ${reviews ? "reviews" : "ratings"}` : "";
  add(`Rating: ${value}${best ? ` of ${best}` : ""}${from} (structured data)`, [
    { name: "ratingValue", value },
    ...(best ? [{ name: "bestRating", value: best } as const] : []),
    ...(count ? [{ name: "ratingCount", value: count } as const] : []),
  ]);
}

function readReview(item: SchemaItem, add: AddLine): void {
  const body = textOf(item.reviewBody) || textOf(item.description);
  if (!body) return;
  const author = nameOf(item.author);
  const rating = asList(item.reviewRating).find(isItem);
  const value = rating ? textOf(rating.ratingValue) : "";
  const stars = rating && value ? `, ${value} of ${textOf(rating.bestRating) || "5"}` : "";
  add(`Review${author ? ` by ${author}` : ""}${stars}: “${body}” (structured data)`, [
    { name: "reviewBody", value: body },
  ]);
}

function readJob(item: SchemaItem, add: AddLine): void {
  const title = textOf(item.title) || textOf(item.name);
  if (!title) return;
  const place = asList(item.jobLocation).map(placeOf).find(Boolean);
  add(`Job opening: ${title}${place ? ` in ${place}` : ""} (structured data)`, [
    { name: "jobPosting", value: title },
  ]);
}

function readOffer(item: SchemaItem, add: AddLine): void {
  const amount = textOf(item.price) || textOf(item.lowPrice);
  if (!/^\D{0,3}\d[\d.,\s]*\D{0,4}$/.test(amount)) return;
  const currency = textOf(item.priceCurrency);
  const value = currency ? `${amount} ${currency}` : amount;
  const what = textOf(item.name);
  add(`Price${what ? ` of ${what}` : ""}: ${value} (structured data)`, [{ name: "price", value }]);
}

function readOrganization(item: SchemaItem, add: AddLine): void {
  const fact = (name: PageFact["name"], label: string, value: string) => {
    if (value) add(`${label}: ${value} (structured data)`, [{ name, value }]);
  };
  fact("organizationName", "Organization", textOf(item.name) || textOf(item.legalName));
  fact("foundingDate", "Founded", textOf(item.foundingDate));
  fact("numberOfEmployees", "Employees", quantityOf(item.numberOfEmployees));
  for (const address of asList(item.address).filter(isItem).slice(0, 5)) {
    const country = nameOf(address.addressCountry);
    const locality = textOf(address.addressLocality);
    const line = [locality, textOf(address.addressRegion), country].filter(Boolean).join(", ");
    if (!line) continue;
    add(`Address: ${line} (structured data)`, [
      ...(locality ? [{ name: "addressLocality", value: locality } as const] : []),
      ...(country ? [{ name: "addressCountry", value: country } as const] : []),
    ]);
  }
  fact("description", "Description", textOf(item.description));
}

function readMeta(meta: ReadonlyMap<string, string>, add: AddLine): void {
  const name = cleanValue(meta.get("og:site_name") ?? meta.get("application-name") ?? "");
  if (name) add(`Site name: ${name} (meta tag)`, [{ name: "organizationName", value: name }]);
  for (const tag of ["description", "og:description"]) {
    const value = cleanValue(meta.get(tag) ?? "");
    if (value) add(`Description: ${value} (meta tag)`, [{ name: "description", value }]);
  }
  const amount = cleanValue(meta.get("product:price:amount") ?? meta.get("og:price:amount") ?? "");
  if (!/^\d/.test(amount)) return;
  const currency = meta.get("product:price:currency") ?? meta.get("og:price:currency") ?? "";
  const value = cleanValue(`${amount} ${currency}`);
  add(`Price: ${value} (meta tag)`, [{ name: "price", value }]);
}

function quantityOf(value: unknown): string {
  const item = asList(value).find(isItem);
  if (!item) return textOf(value);
  const exact = textOf(item.value);
  if (exact) return exact;
  const low = textOf(item.minValue);
  const high = textOf(item.maxValue);
  return low && high ? `${low}–${high}` : low ? `${low}+` : high;
}

function placeOf(value: unknown): string {
  if (!isItem(value)) return textOf(value);
  const address = asList(value.address).find(isItem);
  if (!address) return textOf(value.address) || textOf(value.name);
  return [textOf(address.addressLocality), nameOf(address.addressCountry)]
    .filter(Boolean)
    .join(", ");
}

/** "Ann", or the `name` of an item. */
function nameOf(value: unknown): string {
  const item = asList(value).find(isItem);
  return item ? textOf(item.name) : textOf(value);
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "number") return Number.isFinite(first) ? String(first) : "";
  if (typeof first === "string") return cleanValue(first);
  // {"@value": "…"} is JSON-LD's way to give a literal its type or language.
  return isItem(first) && typeof first["@value"] === "string" ? cleanValue(first["@value"]) : "";
}

function cleanValue(raw: string): string {
  return clipText(
    cleanText(raw.slice(0, 4 * maxValueChars).replace(/<[^<>]{0,200}>/g, " ")),
    maxValueChars,
  );
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, 500);
  return value === undefined || value === null ? [] : [value];
}

function isItem(value: unknown): value is SchemaItem {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function repairJson(source: string): string {
  return (
    source
      // Raw line breaks inside strings are the usual fault.
      .replace(/\p{Cc}/gu, " ")
      .replace(/,(?=\s{0,50}[}\]])/g, "")
      .replace(/;\s{0,50}$/, "")
  );
}
