import type { Criterion } from "../plan/plan";
import { bareHost } from "./normalise-url";
import type { PageLink } from "./page";
import { type PageTopic, pageTopics, stem, topicOf, topicOfPage, toWords } from "./page-topics";

/** What a link promises: how likely its page states what each criterion asks (0 to 0.95), and what else speaks for it. */
export type PagePromise = {
  readonly topic: PageTopic;
  /** One per criterion, in order. */
  readonly chances: readonly number[];
  /** Place, depth and usefulness, in the same points as ten times a chance. */
  readonly bonus: number;
};

/** Tenths. */
type Needs = Readonly<Partial<Record<PageTopic, number>>>;

/** Tried in this order when a site links to no page of a topic that a criterion asks for by name. */
const typicalPaths: Readonly<Partial<Record<PageTopic, readonly string[]>>> = {
  about: ["/about", "/about-us"],
  reviews: ["/reviews", "/testimonials"],
  customers: ["/customers", "/case-studies"],
  pricing: ["/pricing", "/plans"],
  careers: ["/careers", "/jobs"],
  security: ["/security", "/trust"],
  product: ["/product", "/products"],
  contact: ["/contact", "/contact-us"],
};

const unreadable =
  /\.(pdf|jpe?g|png|gif|svg|webp|avif|ico|mp[34]|mov|webm|zip|gz|dmg|exe|apk|docx?|xlsx?|pptx?|csv|json|js|css|xml|rss|ics|vcf|woff2?)$/i;
const uselessPath =
  /\b(log-?in|sign-?(in|up)|register|account|cart|checkout|wishlist|search|password|unsubscribe|cookie|privacy|terms|tos|legal|dpa|wp-admin|wp-json|cdn-cgi|feed|tag|tags|author|page|calendar|share|print|demo|book|download|status|forum|community|podcast|webinars?|events?)\b/;
const languageFolder = /^[a-z]{2}(-[a-z]{2})?$/;
const surest = 0.95;
const minPoints = -0.5;

/** Where the crawl started: its own language and its own host are no detours. */
export type HomeSite = { readonly host: string; readonly language: string | null };

/** Kinds of criteria ask for topics of pages, and words of criteria for the same words in path or link. */
export function ratePage(
  link: Pick<PageLink, "url" | "text" | "where">,
  criteria: readonly Criterion[],
  home: HomeSite,
): PagePromise {
  const url = new URL(link.url);
  const segments = url.pathname.split("/").filter(Boolean).map(toWords);
  const languageOf = segments[0] && languageFolder.test(segments[0]) ? segments.shift() : undefined;
  const isElsewhere = bareHost(link.url) !== home.host;
  const named = isElsewhere
    ? [toWords(url.hostname.split(".", 1)[0] ?? ""), ...segments]
    : segments;
  const { topic, certainty } = topicOfPage(named, toWords(link.text));
  if (unreadable.test(url.pathname)) {
    return { topic, chances: criteria.map(() => 0), bonus: Number.NEGATIVE_INFINITY };
  }
  const path = named.join(" ");
  const words = new Set(`${path} ${toWords(link.text)}`.split(/[\s-]+/).map(stem));
  let bonus = (topic === "about" ? 0.7 : 0) + (topic === "product" ? 0.4 : 0);
  if (uselessPath.test(path) && topic !== "security") bonus -= 8;
  // Overviews are near the root; the twentieth article of a blog is not what a criterion asks for.
  bonus -= Math.max(0, segments.length - 1) * 1.2;
  if (url.search) bonus -= 2;
  if (isElsewhere) bonus -= 2;
  const language = languageOf?.slice(0, 2) ?? "en";
  if (languageOf && language !== "en" && language !== home.language) bonus -= 3;
  if (link.where === "nav") bonus += 0.5;
  else if (link.where === "footer") bonus += 0.2;
  const chances = criteria.map((criterion) => {
    const { needs, stems } = askOf(criterion);
    const shared = Math.min(6, 2 * stems.filter((word) => words.has(word)).length);
    return Math.min(surest, ((needs[topic] ?? 0) * certainty + shared) / 10);
  });
  return { topic, chances, bonus };
}

/** Whether the page is worth the wait at all, whatever has been read. */
export function isWorthwhile({ chances, bonus }: PagePromise): boolean {
  return bonus + 10 * Math.max(0, ...chances) > minPoints;
}

/**
 * What reading the page is worth now, in points: the chance that it states a criterion counts by how likely nothing read so
 * far has (`open`, one per criterion), so that the first pages cover all criteria instead of one of them twice.
 */
export function worthOf(
  promise: PagePromise,
  open: readonly number[],
  readOfTopic: number,
): number {
  const { topic, chances, bonus } = promise;
  const gain = Math.max(0, ...chances.map((chance, at) => chance * (open[at] ?? 1)));
  const worth = bonus + 10 * gain;
  return worth <= 0 ? worth : worth * freshness(topic, readOfTopic);
}

/** `open` after a page was read. */
export function afterReading(
  promise: PagePromise,
  open: readonly number[],
  readOfTopic: number,
): number[] {
  const fresh = freshness(promise.topic, readOfTopic);
  return open.map((left, at) => left * (1 - (promise.chances[at] ?? 0) * fresh));
}

/** Every page of a topic that was already read makes the next one less useful. */
function freshness(topic: PageTopic, readCount: number): number {
  return 1 / (1 + (topic === "other" ? 1 : 0.6) * readCount);
}

/** How much a topic is asked for by the criterion that needs it most, 0 to 9; from 5 on it is worth looking for. */
export function needOf(topic: PageTopic, criteria: readonly Criterion[]): number {
  return Math.max(
    everyonesNeeds[topic] ?? 0,
    ...criteria.map((criterion) => askOf(criterion).needs[topic] ?? 0),
  );
}

/** Links to try for topics that the criteria need and `known` lacks, the most needed first. */
export function guessPaths(
  criteria: readonly Criterion[],
  known: ReadonlySet<PageTopic>,
): readonly string[] {
  const missing = pageTopics
    .filter((topic) => needOf(topic, criteria) >= 6 && !known.has(topic))
    .sort((a, b) => needOf(b, criteria) - needOf(a, criteria))
    .map((topic) => typicalPaths[topic] ?? []);
  return [0, 1].flatMap((at) => missing.flatMap((paths) => paths[at] ?? []));
}

/** Every site's own words on itself are worth a look. */
const everyonesNeeds: Needs = { about: 3, product: 2 };

type Ask = { readonly needs: Needs; readonly stems: readonly string[] };
/** One crawl rates hundreds of links against the same criteria. */
const askOfCriterion = new WeakMap<Criterion, Ask>();

function askOf(criterion: Criterion): Ask {
  const known = askOfCriterion.get(criterion);
  if (known) return known;
  const words = toWords(criterion.text);
  const own = needsOf(criterion);
  const named = topicOf(words);
  const needs = named === "other" ? own : { ...own, [named]: Math.max(own[named] ?? 0, 6) };
  const stems = words
    .split("-")
    .filter((word) => word.length > 1 && !commonWords.has(word))
    .map(stem);
  const ask = { needs, stems: [...new Set(stems)] };
  askOfCriterion.set(criterion, ask);
  return ask;
}

/** Tenths: how often pages of a topic state what is asked, where the site states it off its homepage (`eval:pages`). */
const needsOfKind: Readonly<Record<Exclude<Criterion["kind"], "structured">, Needs>> = {
  reviews: { reviews: 8, customers: 6, about: 1 },
  pricing: { pricing: 8, product: 2, help: 2 },
  certification: { security: 8, about: 2, product: 1 },
  customers: { customers: 8, reviews: 5, about: 2, product: 1 },
  product: { product: 6, technology: 5, help: 4, pricing: 2 },
  topic: { product: 6, technology: 5, about: 4 },
  other: { about: 6, news: 4, product: 2, customers: 2 },
};
const needsOfField: Readonly<Record<NonNullable<Criterion["condition"]>["field"], Needs>> = {
  place: { about: 6.5, contact: 6, careers: 2 },
  employees: { about: 9, careers: 4 },
  hiring: { careers: 9, about: 1 },
  fundingUsd: { about: 7, news: 4 },
  fundingStage: { about: 7, news: 4 },
  status: { about: 7, news: 3 },
  foundedYear: { about: 9, contact: 1 },
  cohortYear: { about: 9, contact: 1 },
  companyType: { about: 9, contact: 1 },
  nonprofit: { about: 9, contact: 1 },
};

function needsOf({ kind, condition }: Criterion): Needs {
  if (kind !== "structured") return needsOfKind[kind];
  return condition ? needsOfField[condition.field] : needsOfKind.other;
}

const commonWords = new Set(
  "in on of at to by is are an as or and the for not its our that their with have has from which this they them company companies website site good well based related more than least about some other been does make makes using used uses offer offers offering provide provides".split(
    " ",
  ),
);
