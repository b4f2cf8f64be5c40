import { isEnglish, type PageFact, type StoredPage } from "../../crawl/page";
import { resolvePlace } from "../../plan/places";
import type { SiteReading } from "../../ports";
import { type PageRole, pageRole, pageRoles } from "../../retrieve/page-role";
import { blocksOf, type Heading, openHeading } from "../../retrieve/split-passages";
import { splitSentences, type TextSpan } from "../../retrieve/split-sentences";
import { overlapsInstruction } from "../injection";

/** One sentence that may be evidence, with what the rules need to know of its place. */
export type Sentence = {
  readonly page: StoredPage;
  readonly role: PageRole;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "heading" | "text" | "item" | "quote" | "cell" | "fact";
  readonly level: number | null;
  /** Nearest heading above, or "". */
  readonly heading: string;
  /** Position among the sentences of its page. */
  readonly order: number;
  /** A person's name stands alone below: somebody is quoted, whatever the markup. Title case alone is likely, a dash or a post certain. */
  readonly signed: "certain" | "likely" | null;
  /** How the sentence after a question answers it: "Is there a trial?" "No, but …". */
  readonly answer: "yes" | "no" | null;
};

export type EvidenceFact = PageFact & { readonly page: StoredPage; readonly role: PageRole };

/** Everything the local rules look at, read once per company: English text, and structured facts of every page. Instructions to models are left out. */
export type SiteEvidence = {
  readonly pages: readonly { readonly page: StoredPage; readonly role: PageRole }[];
  readonly sentences: readonly Sentence[];
  readonly facts: readonly EvidenceFact[];
  /** Words that are capitalised inside sentences and never written small: products and people. */
  readonly properNames: ReadonlySet<string>;
  /** Names that keep coming up as what a sentence is about; other companies are mentioned once. */
  readonly productNames: readonly string[];
  readonly homepageRead: boolean;
  /** Pages in other languages, by name ("German"); their text is not judged by English rules. */
  readonly foreignLanguages: readonly string[];
  readonly skippedReasons: readonly string[];
};

const maxSentencesPerPage = 1500;
const maxSentenceLength = 900;

export function readEvidence(site: SiteReading): SiteEvidence {
  const read = site.pages
    .filter((page) => page.outcome === "ok" && page.text.trim() !== "")
    .map((page) => ({ page, role: pageRole(page) }))
    .sort((a, b) => pageRoles.indexOf(a.role) - pageRoles.indexOf(b.role));
  const english = read.filter(({ page }) => isEnglish(page));
  const seen = new Set<string>();
  const sentences = read.flatMap(({ page, role }) => {
    const all = sentencesOf(page, role, seen);
    return isEnglish(page) ? all : all.filter(({ kind }) => kind === "fact");
  });
  const properNames = findProperNames(sentences);
  return {
    pages: english,
    sentences,
    properNames,
    productNames: findProductNames(sentences, properNames),
    facts: read.flatMap(({ page, role }) => page.facts.map((fact) => ({ ...fact, page, role }))),
    homepageRead: site.homepageRead,
    foreignLanguages: [
      ...new Set(read.filter(({ page }) => !isEnglish(page)).map(({ page }) => languageName(page))),
    ],
    skippedReasons: site.skipped.map(({ reason }) => reason),
  };
}

function findProperNames(sentences: readonly Sentence[]): Set<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const { text } of sentences) {
    for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\d]+/gu)) names.add(word);
    for (const [word] of text.matchAll(/\p{Ll}{3,}/gu)) small.add(word);
  }
  for (const name of names) if (small.has(name.toLowerCase())) names.delete(name);
  return names;
}

const productRoles: ReadonlySet<PageRole> = new Set([
  "home",
  "about",
  "product",
  "pricing",
  "docs",
]);
const maxProductNames = 12;
const organisation =
  /\b(?:Group|Holdings?|Industries|Inc|Ltd|LLC|GmbH|AG|Corp|Corporation|Partners|Bank|University|Foundation|Institute|Association|Ventures|Capital)$/;

function findProductNames(
  sentences: readonly Sentence[],
  properNames: ReadonlySet<string>,
): string[] {
  const counts = new Map<string, number>();
  for (const { text, role, kind } of sentences) {
    if (!productRoles.has(role) || kind === "quote" || text.length > 300) continue;
    const names = new Set(text.match(/\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)?/gu) ?? []);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(
      ([name, count]) =>
        count >= 2 &&
        name.split(" ").some((word) => properNames.has(word)) &&
        !organisation.test(name) &&
        resolvePlace(name) === null,
    )
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxProductNames)
    .map(([name]) => name);
}

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
function languageName(page: StoredPage): string {
  try {
    return languageNames.of(page.language ?? "en") ?? "another language";
  } catch {
    return "another language";
  }
}

/** The left cell of a table of facts; with its value it makes one sentence ("Head office" + "Ghent, Belgium"). */
const label =
  /^(?:(?:year |date )?(?:founded|established|of foundation|foundation|incorporated|started)|(?:year|date) of (?:foundation|establishment|incorporation)|since|employees|(?:number of )?(?:employees|staff|people)|team(?: size)?|staff|people|headcount|workforce|size|headquarters?|head ?office|main office|seat|hq|location|based in|address|home|office|place|city|city and country|country|where|funding|raised|total raised|capital|stage|status|type|legal form|ownership|rating|average rating|price|prices):?$/i;

/** "— Noor Schäfer", "Diego Moreau, Head of Planning"; no button ("Learn More"). */
const signature =
  /^(?:[—–-]+\s*)?(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|van|von|der|da|del) ){0,2}\p{Lu}[\p{L}'’.-]*){1,3}(?:\s*[,|·(].{0,80})?$/u;
const button =
  /\b(?:Us|More|Now|Demo|Started|Story|Stories|Team|Policy|Terms|Here|Free|Today|Login|Sign|Menu|Home|News|Careers?|Jobs?|Reserved|Website|App|All|Our|Your|The|In|Up|Services?|Products?|Pricing|Reviews?|Customers?)\b/;
const post =
  /[,|·(]\s*.{0,60}\b(?:CEO|CTO|COO|CFO|CMO|VP|founder|co-founder|owner|director|manager|head|lead|engineer|president|officer|chief|partner|analyst|editor|teacher|nurse|doctor|designer|developer|consultant|at)\b/i;

/** A person signs once on a page; what comes up again is the company, its product or a menu. */
function readSignature(text: string, page: StoredPage): Sentence["signed"] {
  if (text.length > 100 || !signature.test(text) || button.test(text)) return null;
  const name =
    text
      .replace(/^[—–-]+\s*/, "")
      .split(/[,|·(]/)[0]
      ?.trim() ?? "";
  if (organisation.test(name) || page.title?.includes(name)) return null;
  if (page.text.indexOf(name) !== page.text.lastIndexOf(name)) return null;
  return /^[—–-]/.test(text) || post.test(text) ? "certain" : "likely";
}

function sentencesOf(page: StoredPage, role: PageRole, seen: Set<string>): Sentence[] {
  const sentences: Sentence[] = [];
  const factStart = page.facts.reduce((least, fact) => Math.min(least, fact.start), Infinity);
  const seenHere = new Set<string>();
  let headings: Heading[] = [];
  const blocks = blocksOf(page);
  let signed: Sentence["signed"] = null;
  const push = (span: TextSpan, kind: Sentence["kind"], level: number | null) => {
    const text = page.text.slice(span.start, span.end);
    const key = text.toLowerCase();
    if (text.length > maxSentenceLength || seen.has(key) || overlapsInstruction(page, span)) return;
    seenHere.add(key);
    sentences.push({
      page,
      role,
      ...span,
      text,
      kind: span.start >= factStart ? "fact" : kind,
      level,
      heading: headings.at(-1)?.text ?? "",
      order: sentences.length,
      signed,
      answer: null,
    });
  };
  blocks.forEach((block, index) => {
    if (sentences.length >= maxSentencesPerPage) return;
    const blockText = page.text.slice(block.start, block.end);
    if (block.kind === "heading") headings = openHeading(headings, block, blockText.trim());
    const value = blocks[index + 1];
    signed =
      value === undefined || block.kind === "heading"
        ? null
        : readSignature(page.text.slice(value.start, value.end).trim(), page);
    if (
      value &&
      value.kind !== "heading" &&
      value.end - value.start < 90 &&
      label.test(blockText.trim())
    ) {
      push({ start: block.start, end: value.end }, "cell", null);
    }
    for (const span of splitSentences(page.text, block.start, block.end)) {
      push(span, block.kind, block.level ?? null);
    }
  });
  for (const key of seenHere) seen.add(key);
  return sentences.map((one, at) =>
    one.text.endsWith("?") ? { ...one, answer: readAnswer(sentences[at + 1]?.text ?? "") } : one,
  );
}

const yes =
  /^\W*(?:yes|sure|of course|certainly|absolutely|definitely|you bet|it is|there is|we do|we are|it does|you can|indeed)\b(?! (?:not|no)\b)/i;
const no =
  /^\W*(?:no\b(?! (?:problem|doubt|worries|need))|nope|not |never|sorry|unfortunately|sadly|alas|regrettably|we (?:do not|don['’]t|are not|have not|cannot|can['’]t)|it (?:does not|doesn['’]t|is not|isn['’]t)|there (?:is|are) (?:no|not)|(?:it|that) (?:is|will) not|we are too )/i;
const readAnswer = (text: string): Sentence["answer"] =>
  no.test(text) ? "no" : yes.test(text) ? "yes" : null;

/** The sentence that holds a fact's line. */
export const sentenceAt = (
  sentences: readonly Sentence[],
  fact: EvidenceFact,
): Sentence | undefined =>
  sentences.find(
    ({ page, start, end }) => page === fact.page && start <= fact.start && end >= fact.end,
  );

const speakingRoles: ReadonlySet<PageRole> = new Set([
  "home",
  "about",
  "product",
  "pricing",
  "customers",
  "security",
  "careers",
  "contact",
  "other",
  "docs",
]);

/** How many pages were read on which the company says what it does. */
export const speakingPages = ({ pages }: SiteEvidence): number =>
  pages.filter(({ role }) => speakingRoles.has(role)).length;
