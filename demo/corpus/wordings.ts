import type { companyTypes } from "@/research/company";
import type { CertificationName, Half, Voice } from "./demo-company";
import type { Industry, IndustryKey } from "./industries";

/** Templates: `{slot}` is filled in. Verb phrases (`does`, `aiTasks`) are in base form: "build …". */
export type IndustryWording = {
  /** What it sells, as a noun phrase without article: "bookkeeping software". */
  readonly nouns: readonly string[];
  readonly audiences: readonly string[];
  readonly does: readonly string[];
  readonly products: readonly string[];
  readonly aiTasks: readonly string[];
};

/** The company itself: history, people, money, place. */
export type CompanyWordings = {
  /** Slots {company} {does} {doesS} (third person) {audience}. */
  readonly what: readonly string[];
  readonly founded: readonly string[];
  readonly size: readonly string[];
  readonly place: readonly string[];
  readonly raised: readonly string[];
  readonly bootstrapped: readonly string[];
  /** Slot {type}, from `typeNouns`. */
  readonly type: readonly string[];
  readonly typeNouns: Readonly<Record<(typeof companyTypes)[number], readonly string[]>>;
  readonly nonprofit: readonly string[];
  readonly acquired: readonly string[];
  readonly independent: readonly string[];
  readonly closed: readonly string[];
  readonly hiring: readonly string[];
  readonly notHiring: readonly string[];
  readonly award: readonly string[];
  readonly labels: Readonly<Record<"founded" | "size" | "place", readonly string[]>>;
};

/** What it offers, and on which terms. */
export type OfferWordings = {
  readonly aiPlain: readonly string[];
  readonly aiImplied: readonly string[];
  readonly aiNegated: readonly string[];
  readonly aiAdjacent: readonly string[];
  readonly priced: readonly string[];
  readonly priceUnits: Readonly<Record<Industry["priceUnit"], readonly string[]>>;
  readonly planNames: readonly (readonly [string, string, string])[];
  readonly unpriced: readonly string[];
  readonly trial: readonly string[];
  readonly noTrial: readonly string[];
  readonly openSource: readonly string[];
  readonly closedSource: readonly string[];
  readonly api: readonly string[];
  readonly noApi: readonly string[];
};

/** Why one should believe it. */
export type TrustWordings = {
  readonly ratedWell: readonly string[];
  readonly ratedBadly: readonly string[];
  /** aria-label of a row of stars. */
  readonly starLabels: readonly string[];
  readonly praise: readonly string[];
  readonly complaints: readonly string[];
  readonly customers: readonly string[];
  readonly undisclosed: readonly string[];
  readonly certified: readonly string[];
  readonly certifiedHipaa: readonly string[];
  readonly inProgress: readonly string[];
  readonly notYet: readonly string[];
  readonly certificationNames: Readonly<Record<CertificationName, readonly string[]>>;
};

/** Sentences that look like a fact and are not, and texts that try to command the reader. */
export type TrapWordings = {
  readonly nearMisses: Readonly<
    Record<
      | "ai"
      | "reviews"
      | "founded"
      | "size"
      | "place"
      | "funding"
      | "customers"
      | "certification"
      | "hiring"
      | "openSource"
      | "award",
      readonly string[]
    >
  >;
  readonly injections: readonly string[];
};

type VoiceWordings = {
  readonly headlines: readonly string[];
  readonly fillers: readonly string[];
  readonly calls: readonly string[];
};

export const pageKinds = [
  "home",
  "about",
  "product",
  "pricing",
  "customers",
  "careers",
  "security",
  "blog",
  "post",
  "faq",
  "contact",
] as const;
export type PageKind = (typeof pageKinds)[number];

export type SiteWordings = {
  readonly paths: Readonly<Record<PageKind, readonly string[]>>;
  readonly navLabels: Readonly<Record<PageKind, readonly string[]>>;
  readonly headings: Readonly<Record<PageKind, readonly string[]>>;
  readonly cookies: readonly string[];
  readonly footers: readonly string[];
  readonly faqs: readonly (readonly [string, string])[];
  readonly posts: readonly (readonly [string, string])[];
  /** Text about nothing in particular, as most of the web is. */
  readonly paragraphs: readonly string[];
  readonly voices: Readonly<Record<Voice, VoiceWordings>>;
};

/** A site in another language: sentences by fact, with the same slots. */
export type ForeignWordings = {
  readonly language: string;
  readonly country: string;
  readonly city: string;
  readonly navLabels: Readonly<
    Record<"home" | "about" | "product" | "customers" | "careers" | "contact", string>
  >;
  /** Industry that the sentences describe. */
  readonly industry: IndustryKey;
  readonly what: string;
  readonly product: string;
  readonly ai: string;
  readonly aiUsed: boolean;
  readonly founded: string;
  readonly size: string;
  readonly place: string;
  readonly rated: string;
  readonly hiring: string;
  readonly hiringOpen: boolean;
  readonly filler: readonly string[];
};

export type WordingBank = {
  readonly half: Half;
  readonly industries: Readonly<Record<IndustryKey, IndustryWording>>;
  readonly company: CompanyWordings;
  readonly offer: OfferWordings;
  readonly trust: TrustWordings;
  readonly traps: TrapWordings;
  readonly site: SiteWordings;
  readonly foreign: readonly ForeignWordings[];
};

/** Fills `{slot}`s and begins with a capital. A slot without a value is a mistake in the bank: throws. */
export const fillTemplate = (template: string, slots: Readonly<Record<string, string>>): string => {
  const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`no value for {${slot}} in: ${template}`);
    return value;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
};

/** "build bikes" → "builds bikes", "supply" → "supplies", "teach" → "teaches". */
export const thirdPerson = (verbPhrase: string): string =>
  verbPhrase.replace(/^\w+/, (verb) => {
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  });

/** "Cargo bikes for parents"; a noun phrase that names its buyers already stays as it is. */
export const offerLine = (noun: string, audience: string): string => {
  const line = / (?:for|of|with) /.test(noun) ? noun : `${noun} for ${audience}`;
  return line.charAt(0).toUpperCase() + line.slice(1);
};
