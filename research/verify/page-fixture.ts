import type { CompanyProfile } from "../company";
import type { Block, PageFact, StoredPage } from "../crawl/page";
import type { SiteReading } from "../ports";

/** Test pages from lines: "# " begins a heading, "- " an item, "> " a quote; `fact name = value` a structured fact. */
export function pageOf(
  path: string,
  lines: readonly string[],
  more: Partial<StoredPage> = {},
): StoredPage {
  const blocks: Block[] = [];
  const facts: PageFact[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") text += "\n";
    const start = text.length;
    const fact = line.match(/^fact (\w+) = (.*)$/);
    if (fact?.[1] && fact[2] !== undefined) {
      text += `${fact[1]}: ${fact[2]}`;
      facts.push({ name: factName(fact[1]), value: fact[2], start, end: text.length });
    } else text += line.replace(/^(?:#+|-|>) /, "");
    const hashes = line.match(/^#+(?= )/)?.[0].length;
    const kind = hashes
      ? "heading"
      : line.startsWith("- ")
        ? "item"
        : line.startsWith("> ")
          ? "quote"
          : "text";
    blocks.push({ start, end: text.length, kind, ...(hashes ? { level: hashes } : {}) });
  }
  const url = `https://lumenforge.assay.test${path}`;
  return {
    id: `page:${path}`,
    url,
    finalUrl: url,
    status: 200,
    outcome: "ok",
    detail: null,
    contentHash: path,
    etag: null,
    lastModified: null,
    fetchedAt: new Date("2026-01-02T03:04:05Z"),
    title: null,
    text,
    blocks,
    facts,
    links: [],
    language: "en",
    ...more,
  };
}

const factNames: readonly PageFact["name"][] = [
  "ratingValue",
  "ratingCount",
  "bestRating",
  "reviewBody",
  "foundingDate",
  "numberOfEmployees",
  "addressCountry",
  "addressLocality",
  "jobPosting",
  "price",
  "description",
  "organizationName",
];
function factName(raw: string): PageFact["name"] {
  const name = factNames.find((one) => one === raw);
  if (!name) throw new Error(`No such fact: ${raw}`);
  return name;
}

export const siteOf = (...pages: StoredPage[]): SiteReading => ({
  pages,
  skipped: [],
  homepageRead: pages.some((page) => new URL(page.finalUrl).pathname === "/"),
});

export const companyOf = (more: Partial<CompanyProfile> = {}): CompanyProfile => ({
  id: "c1",
  name: "Lumenforge",
  domain: "lumenforge.assay.test",
  homepageUrl: "https://lumenforge.assay.test/",
  oneLiner: null,
  description: null,
  country: null,
  region: null,
  city: null,
  foundedYear: null,
  employees: null,
  fundingUsd: null,
  fundingStage: null,
  companyType: null,
  status: null,
  hiring: null,
  nonprofit: null,
  industries: [],
  ...more,
});
