import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { extractPage } from "@/research/crawl/extract-page";
import type { StoredPage } from "@/research/crawl/page";
import { planQuery } from "@/research/plan/plan-query";
import { takeLook } from "@/research/retrieve/take-look";
import { assessCompany } from "@/research/verify/assess-company";
import { companyOf } from "@/research/verify/page-fixture";
import { percent } from "./retrieval-table";

const indexSchema = z.array(
  z.object({
    company: z.string(),
    page: z.string(),
    file: z.string(),
    meta: z.object({ source_url: z.string() }),
  }),
);
const queries = [
  "AI companies with good reviews on their website that publish their prices",
  "fintech companies in the United States that are SOC 2 certified and hiring",
  "healthcare companies founded after 2015 with an API that raised over $10 million",
];
const sizes = [1, 2, 3, 4, 5, 8] as const;

/** Real sites: what share of their pages' tokens a look is. There is no truth about them, so nothing is scored. */
export const measureOnSites = (folder: string): void => {
  const index = indexSchema.parse(
    JSON.parse(readFileSync(path.join(folder, "index.json"), "utf8")),
  );
  const sums = sizes.map((size) => ({ size, tokens: 0, fullTokens: 0, companies: 0 }));
  for (const company of new Set(index.map((entry) => entry.company))) {
    const pages = index
      .filter((entry) => entry.company === company)
      .flatMap((entry) => {
        const file = path.join(folder, "..", entry.file);
        return existsSync(file) ? [readPage(file, entry.meta.source_url)] : [];
      });
    if (pages.length === 0) continue;
    for (const query of queries) {
      const criteria = planQuery(query).criteria.map((one, at) => ({ ...one, id: `c${at}` }));
      const assessed = assessCompany({
        company: companyOf({}),
        criteria,
        site: { pages, skipped: [], homepageRead: true },
      });
      for (const sum of sums) {
        const criterionIds = criteria.map(({ id }) => id);
        const { retrieved } = assessed;
        sum.tokens += takeLook({
          retrieved,
          criterionIds,
          shown: new Set(),
          perCriterion: sum.size,
          maxTokens: Number.POSITIVE_INFINITY,
        }).tokens;
        sum.fullTokens += assessed.pageTokens;
        sum.companies += 1;
      }
    }
  }
  const [first] = sums;
  if (!first) return;
  console.log(
    `${first.companies} researches, ${Math.round(first.fullTokens / first.companies)} tokens of pages each\n`,
  );
  console.log("| passages a criterion | tokens of the pages | tokens a company |");
  console.log("|--:|--:|--:|");
  for (const { size, tokens, fullTokens, companies } of sums)
    console.log(`| ${size} | ${percent(tokens, fullTokens)} | ${Math.round(tokens / companies)} |`);
};

const readPage = (file: string, url: string): StoredPage => {
  const body = gunzipSync(readFileSync(file));
  const { needsJavascript: _, ...page } = extractPage({ body, contentType: "text/html", url });
  return {
    ...page,
    id: url,
    url,
    finalUrl: url,
    status: 200,
    outcome: "ok",
    detail: null,
    contentHash: url,
    etag: null,
    lastModified: null,
    fetchedAt: new Date(0),
  };
};
