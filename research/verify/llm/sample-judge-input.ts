import type { CompanyProfile } from "../../company";
import type { StoredPage } from "../../crawl/page";
import type { Criterion } from "../../plan/plan";
import type { JudgeInput } from "../../ports";
import type { Passage } from "../../retrieve/passage";

const company: CompanyProfile = {
  id: "co-1",
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
};

/** A stored page whose lines are its blocks. */
export function storedPage(path: string, lines: readonly string[]): StoredPage {
  const url = `https://lumenforge.assay.test${path}`;
  const text = lines.join("\n");
  return {
    id: `page${path}`,
    url,
    finalUrl: url,
    status: 200,
    outcome: "ok",
    detail: null,
    title: null,
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      kind: "text" as const,
    })),
    facts: [],
    links: [],
    language: "en",
    contentHash: `hash${path}`,
    etag: null,
    lastModified: null,
    fetchedAt: new Date("2026-01-02T03:04:05Z"),
  };
}

/** One company, its pages' lines as passages, all of them retrieved for every criterion. */
export function judgeInput(options: {
  readonly criteria: readonly string[];
  readonly pages: readonly StoredPage[];
  readonly homepageRead?: boolean;
}): JudgeInput {
  const criteria: Criterion[] = options.criteria.map((text, index) => ({
    id: `criterion-${index}`,
    text,
    kind: "other",
    condition: null,
  }));
  const passages = options.pages.flatMap(passagesOf);
  return {
    company,
    criteria,
    site: { pages: options.pages, skipped: [], homepageRead: options.homepageRead ?? true },
    retrieved: criteria.map(({ id }) => ({ criterionId: id, passages })),
  };
}

const passagesOf = (page: StoredPage): Passage[] =>
  [...page.text.matchAll(/[^\n]+/g)].map((line, index) => ({
    id: `${page.id}-${index}`,
    pageId: page.id,
    url: page.finalUrl,
    start: line.index,
    end: line.index + line[0].length,
    text: line[0],
    headingPath: ["About us"],
  }));
