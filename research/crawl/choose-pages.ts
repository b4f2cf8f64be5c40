import type { Criterion } from "../plan/plan";
import type { PageLink } from "./page";

/** What a page of a company site is about, as its path or its link's words tell. */
export type PageTopic =
  | "about"
  | "contact"
  | "customers"
  | "reviews"
  | "pricing"
  | "careers"
  | "security"
  | "product"
  | "technology"
  | "news"
  | "other";

type LinkScore = { readonly score: number; readonly topic: PageTopic };

/** In order: the first that fits names the topic. Matched against path segments and the link's words. */
const topicWords: readonly (readonly [PageTopic, RegExp])[] = [
  [
    "reviews",
    /\b(reviews?|testimonials?|ratings?|what-(our-)?(customers|clients)-say|wall-of-love|love|bewertung(en)?|kundenstimmen|avis|temoignages|opiniones|resenas|recensioni)\b/,
  ],
  [
    "pricing",
    /\b(pricing|prices?|plans?|fees|costs?|subscriptions?|preise?|tarife?|tarifs?|precios|prezzi|precos|prijzen)\b/,
  ],
  [
    "customers",
    /\b(customers?|clients?|case-stud(y|ies)|success-stor(y|ies)|stories|references?|portfolio|our-work|who-we-serve|kunden|referenzen|clientes|clienti|partners?)\b/,
  ],
  [
    "careers",
    /\b(careers?|jobs?|join-us|join|hiring|work-with-us|open-(roles|positions)|vacancies|karriere|stellen(angebote)?|carrieres?|recrutement|empleos?|trabaja|lavora)\b/,
  ],
  [
    "security",
    /\b(security|trust(-center)?|compliance|certifi\w*|soc-?2|iso-?\d*|gdpr|hipaa|privacy-and-security|quality|sustainability|sicherheit|zertifi\w*|securite|seguridad|qualitat)\b/,
  ],
  [
    "about",
    /\b(about(-us)?|company|who-we-are|our-story|story|mission|team|people|leadership|history|values|facts|uber-uns|ueber-uns|unternehmen|a-propos|qui-sommes-nous|sobre(-nosotros|-nos)?|nosotros|quienes-somos|empresa|chi-siamo|over-ons|om-oss)\b/,
  ],
  [
    "contact",
    /\b(contact(-us)?|locations?|offices?|imprint|impressum|kontakt|contacto|contatti|mentions-legales|legal-notice|find-us|visit)\b/,
  ],
  [
    "technology",
    /\b(technology|how-it-works|science|research|platform|engineering|approach|methodology|technologie|ai|machine-learning)\b/,
  ],
  [
    "product",
    /\b(products?|features?|solutions?|services?|what-we-do|offering|use-cases?|industries|tour|overview|shop|store|catalog|menu|produkte?|leistungen|losungen|produits?|productos|servicios|prodotti|servizi)\b/,
  ],
  [
    "news",
    /\b(blog|news|press|media|newsroom|announcements?|updates|insights|resources|articles?|faq|help)\b/,
  ],
];

/** Tried when a site links to no page of a topic that a criterion asks for by name. */
const typicalPaths: Readonly<Partial<Record<PageTopic, string>>> = {
  about: "/about",
  reviews: "/reviews",
  customers: "/customers",
  pricing: "/pricing",
  careers: "/careers",
  security: "/security",
  product: "/product",
  contact: "/contact",
};

const unreadable =
  /\.(pdf|jpe?g|png|gif|svg|webp|avif|ico|mp[34]|mov|webm|zip|gz|dmg|exe|apk|docx?|xlsx?|pptx?|csv|json|js|css|xml|rss|ics|vcf|woff2?)$/i;
const uselessPath =
  /\b(log-?in|sign-?(in|up)|register|account|cart|checkout|wishlist|search|password|unsubscribe|cookie|privacy|terms|tos|legal|dpa|wp-admin|wp-json|cdn-cgi|feed|tag|tags|author|page|calendar|share|print|demo|book|download|status|forum|community|podcast|webinars?|events?)\b/;
const languageFolder = /^[a-z]{2}(-[a-z]{2})?$/;

/**
 * How much a link promises for the open criteria; higher is better, 0 or less is not worth a request.
 * Kinds of criteria ask for topics of pages, and words of criteria for the same words in path or link.
 */
export function scoreLink(
  link: Pick<PageLink, "url" | "text" | "where">,
  criteria: readonly Criterion[],
): LinkScore {
  const url = new URL(link.url);
  const segments = url.pathname.split("/").filter(Boolean).map(toWords);
  const topic = topicOf(segments, toWords(link.text));
  if (unreadable.test(url.pathname)) return { score: 0, topic };
  const needs = topicNeeds(criteria);
  let score = 1 + (needs.get(topic) ?? 0) + overlap(segments.join(" "), link.text, criteria);
  if (uselessPath.test(segments.join(" ")) && topic !== "security") score -= 8;
  // Overviews are near the root; the twentieth article of a blog is not what a criterion asks for.
  score -= Math.max(0, segments.length - 1) * 1.2;
  if (url.search) score -= 2;
  if (segments[0] && languageFolder.test(segments[0]) && segments[0] !== "en") score -= 3;
  if (link.where === "nav") score += 0.8;
  else if (link.where === "footer") score += 0.3;
  return { score, topic };
}

/** Paths to try for topics that the criteria need and `known` lacks, the most needed first. */
export function guessPaths(
  criteria: readonly Criterion[],
  known: ReadonlySet<PageTopic>,
): readonly { path: string; topic: PageTopic; score: number }[] {
  return [...topicNeeds(criteria)]
    .filter(([topic, need]) => need >= 7 && !known.has(topic))
    .sort((a, b) => b[1] - a[1])
    .flatMap(([topic, need]) => {
      const path = typicalPaths[topic];
      return path ? [{ path, topic, score: need / 2 }] : [];
    });
}

/** Every page of a topic that was already read makes the next one less useful. */
export function discountTopic(score: number, topic: PageTopic, readCount: number): number {
  if (readCount === 0 || score <= 0) return score;
  return score / (1 + (topic === "other" || topic === "news" ? 1 : 0.6) * readCount);
}

type Needs = ReadonlyMap<PageTopic, number>;
/** One crawl scores hundreds of links against the same criteria. */
const needsOfCriteria = new WeakMap<readonly Criterion[], Needs>();
const stemsOfCriteria = new WeakMap<readonly Criterion[], readonly (readonly string[])[]>();

/** Weight per topic; a page of a topic with 5 or more is worth looking for. */
export function topicNeeds(criteria: readonly Criterion[]): Needs {
  const known = needsOfCriteria.get(criteria);
  if (known) return known;
  const needs = computeNeeds(criteria);
  needsOfCriteria.set(criteria, needs);
  return needs;
}

/** Every site's own words on itself are worth a look. */
function computeNeeds(criteria: readonly Criterion[]): Needs {
  const needs = new Map<PageTopic, number>([
    ["about", 3],
    ["product", 2],
  ]);
  const ask = (topic: PageTopic, weight: number) =>
    needs.set(topic, Math.max(needs.get(topic) ?? 0, weight));
  for (const criterion of criteria) {
    for (const [topic, weight] of needsOf(criterion)) ask(topic, weight);
    const named = topicOf([], toWords(criterion.text));
    if (named !== "other") ask(named, 6);
  }
  return needs;
}

function needsOf(criterion: Criterion): readonly (readonly [PageTopic, number])[] {
  switch (criterion.kind) {
    case "reviews":
      return [
        ["reviews", 8],
        ["customers", 6],
      ];
    case "pricing":
      return [
        ["pricing", 8],
        ["product", 3],
      ];
    case "certification":
      return [
        ["security", 8],
        ["about", 4],
      ];
    case "customers":
      return [
        ["customers", 8],
        ["reviews", 4],
        ["about", 3],
      ];
    case "product":
      return [
        ["product", 7],
        ["technology", 4],
        ["pricing", 3],
      ];
    case "topic":
      return [
        ["product", 5],
        ["technology", 5],
        ["about", 5],
      ];
    case "other":
      return [
        ["about", 5],
        ["product", 4],
        ["news", 2],
      ];
    case "structured":
      return needsOfField(criterion.condition?.field);
  }
}

function needsOfField(
  field: NonNullable<Criterion["condition"]>["field"] | undefined,
): readonly (readonly [PageTopic, number])[] {
  switch (field) {
    case "place":
      return [
        ["about", 6],
        ["contact", 7],
        ["careers", 3],
      ];
    case "employees":
      return [
        ["about", 8],
        ["careers", 5],
      ];
    case "hiring":
      return [["careers", 8]];
    case "fundingUsd":
    case "fundingStage":
    case "status":
      return [
        ["about", 6],
        ["news", 5],
      ];
    default:
      return [
        ["about", 8],
        ["contact", 2],
      ];
  }
}

function topicOf(segments: readonly string[], words: string): PageTopic {
  const path = segments.join(" ");
  for (const text of [path, words]) {
    for (const [topic, pattern] of topicWords) if (text && pattern.test(text)) return topic;
  }
  return "other";
}

const commonWords = new Set(
  "in on of at to by is are an as or and the for not its our that their with have has from which this they them company companies website site good well based related more than least about some other been does make makes using used uses offer offers offering provide provides".split(
    " ",
  ),
);

/** Words of the criteria that stand in the path or the link, at most 6 points. */
function overlap(path: string, linkText: string, criteria: readonly Criterion[]): number {
  const have = new Set(`${path} ${toWords(linkText)}`.split(/[\s-]+/).map(stem));
  let score = 0;
  for (const stems of stemsOf(criteria)) {
    for (const word of stems) if (have.has(word)) score += 2;
  }
  return Math.min(6, score);
}

function stemsOf(criteria: readonly Criterion[]): readonly (readonly string[])[] {
  const known = stemsOfCriteria.get(criteria);
  if (known) return known;
  const stems = criteria.map(({ text }) =>
    toWords(text)
      .split("-")
      .filter((word) => word.length > 1 && !commonWords.has(word))
      .map(stem),
  );
  stemsOfCriteria.set(criteria, stems);
  return stems;
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(ing|ies|es|s|y)$/, "") : word;
}

/** "About Us" and "/Über_uns" → "about-us", "uber-uns": lower case, no accents, hyphens between words. */
function toWords(raw: string): string {
  let text = raw.slice(0, 300);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A stray percent sign: the raw text serves as well.
  }
  return text
    .replace(/\.(html?|php|aspx?)$/i, "")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
