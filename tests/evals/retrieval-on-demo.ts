import { type DemoCriterion, demoCriteria } from "@/demo/corpus/criteria";
import type { DemoCompany } from "@/demo/corpus/demo-company";
import type { CompanyProfile } from "@/research/company";
import type { StoredPage } from "@/research/crawl/page";
import type { Encoder } from "@/research/ports";
import { estimateTokens } from "@/research/retrieve/estimate-tokens";
import type { Passage } from "@/research/retrieve/passage";
import { splitPassages } from "@/research/retrieve/split-passages";
import { takeLook } from "@/research/retrieve/take-look";
import { assessCompany } from "@/research/verify/assess-company";
import { judgeLocally } from "@/research/verify/judge-locally";
import { decisiveTexts, holds, onlyPassages, pagesOf } from "./retrieval-cases";
import { encodeSurvivors } from "./retrieval-encoding";
import { retrievalMethods } from "./retrieval-methods";
import { depths, increase, newRow, percent, printRows, type Row } from "./retrieval-table";

const judgedDepth = 8;

/** One row a method: is a decisive passage among the first k of a criterion, and what does the judge make of the first 8. */
export const compareMethods = async (
  companies: readonly DemoCompany[],
  encoder: Encoder,
): Promise<void> => {
  const rows = new Map(retrievalMethods.map(({ name }) => [name, newRow(true)]));
  const all: Row = newRow(true);
  for (const company of companies) {
    const pages = pagesOf(company);
    const passages = splitPassages(pages);
    const fullTokens = pages.reduce((sum, page) => sum + estimateTokens(page.text), 0);
    const asked = decidable(company);
    const similarities = await encodeSurvivors(encoder, asked, passages);
    for (const criterion of asked) {
      const holding = holdingPassages(company, criterion, passages);
      if (holding.size === 0) continue;
      const gold = criterion.gold(company.truth);
      const isRight = (seen: readonly StoredPage[], picked: readonly Passage[]) =>
        judge(company, criterion, seen, picked) === gold ? 1 : 0;
      all.cells += 1;
      all.right = (all.right ?? 0) + isRight(pages, passages);
      for (const { name, pick } of retrievalMethods) {
        const row = rows.get(name);
        if (!row) continue;
        row.cells += 1;
        row.fullTokens += fullTokens;
        depths.forEach((depth, at) => {
          const picked = pick(
            { criterion, passages, similarities: similarities.get(criterion.id) ?? new Map() },
            depth,
          );
          increase(row.hits, at, picked.some(({ id }) => holding.has(id)) ? 1 : 0);
          increase(row.tokens, at, tokensOf(picked));
          if (depth === judgedDepth)
            row.right = (row.right ?? 0) + isRight(onlyPassages(pages, picked), picked);
        });
      }
    }
  }
  printRows(rows);
  console.log(`\njudge on all text: ${percent(all.right ?? 0, all.cells)} of ${all.cells}`);
};

/** Passages a criterion, and the share of the pages' tokens that this look and the one before may be. */
type LookSize = { readonly perCriterion: number; readonly maxTokenShare: number };
const of = (perCriterion: number, maxTokenShare = 1): LookSize => ({ perCriterion, maxTokenShare });
const lookSizes: readonly (readonly [LookSize, LookSize | null])[] = [
  [of(1), null],
  [of(2), null],
  [of(3), null],
  [of(8), null],
  [of(1), of(2)],
  [of(1), of(6)],
  [of(3), of(6)],
  [of(3, 0.07), of(6, 0.13)],
  [of(3, 0.07), of(6, 0.16)],
  [of(3, 0.09), of(6, 0.16)],
  [of(3, 0.09), of(6, 0.2)],
];

/** As in a search: three criteria of one company together, what the rules quote first, each passage counted once. */
export const compareLooks = (companies: readonly DemoCompany[]): void => {
  const sums = lookSizes.map(([first, second]) => ({
    first,
    second,
    tokens: 0,
    fullTokens: 0,
    hits: 0,
    cells: 0,
    right: 0,
    rightOnAll: 0,
    judged: 0,
  }));
  for (const company of companies) {
    const pages = pagesOf(company);
    const site = { pages, skipped: [], homepageRead: true };
    const passages = splitPassages(pages);
    for (const criteria of inThrees(decidable(company))) {
      const { retrieved, verdicts, pageTokens } = assessCompany({
        company: bare(company),
        criteria,
        site,
      });
      for (const sum of sums) {
        const shown = new Set<string>();
        const picked: Passage[] = [];
        let sent = 0;
        const show = (asked: readonly DemoCriterion[], size: LookSize) => {
          const criterionIds = asked.map(({ id }) => id);
          const look = takeLook({
            retrieved,
            criterionIds,
            shown,
            perCriterion: size.perCriterion,
            maxTokens: size.maxTokenShare * pageTokens - sent,
          });
          sent += look.tokens;
          for (const key of look.keys) shown.add(key);
          picked.push(...look.retrieved.flatMap((one) => one.passages));
        };
        const outcome = (criterion: DemoCriterion) =>
          judge(company, criterion, onlyPassages(pages, picked), picked);
        show(criteria, sum.first);
        const decided = new Map(criteria.map((criterion) => [criterion.id, outcome(criterion)]));
        const again = criteria.filter(({ id }) => decided.get(id) === "unclear");
        if (sum.second && again.length > 0) {
          show(again, sum.second);
          for (const criterion of again) decided.set(criterion.id, outcome(criterion));
        }
        sum.tokens += sent;
        sum.fullTokens += pageTokens;
        criteria.forEach((criterion, at) => {
          const gold = criterion.gold(company.truth);
          sum.judged += 1;
          sum.rightOnAll += verdicts[at]?.outcome === gold ? 1 : 0;
          sum.right += decided.get(criterion.id) === gold ? 1 : 0;
          const holding = holdingPassages(company, criterion, passages);
          if (holding.size === 0) return;
          sum.cells += 1;
          sum.hits += picked.some(({ id }) => holding.has(id)) ? 1 : 0;
        });
      }
    }
  }
  console.log(
    "| first look | second look | tokens of the pages | decisive passage shown | judge | on all text |",
  );
  console.log("|--:|--:|--:|--:|--:|--:|");
  for (const sum of sums)
    console.log(
      `| ${nameOf(sum.first)} | ${nameOf(sum.second)} | ${percent(sum.tokens, sum.fullTokens)} | ${percent(sum.hits, sum.cells)} | ${percent(sum.right, sum.judged)} | ${percent(sum.rightOnAll, sum.judged)} |`,
    );
};

const nameOf = (size: LookSize | null): string =>
  size === null
    ? "–"
    : `${size.perCriterion}${size.maxTokenShare < 1 ? `, at most ${Math.round(100 * size.maxTokenShare)} %` : ""}`;

const decidable = (company: DemoCompany): DemoCriterion[] =>
  demoCriteria.filter((criterion) => {
    const gold = criterion.gold(company.truth);
    return gold !== null && gold !== "unclear";
  });

/** Far apart in the list, so that a search has criteria of different kinds. */
const inThrees = (criteria: readonly DemoCriterion[]): DemoCriterion[][] => {
  const third = Math.floor(criteria.length / 3);
  return Array.from({ length: third }, (_, at) =>
    [at, at + third, at + 2 * third].flatMap((index) => criteria[index] ?? []),
  );
};

const holdingPassages = (
  company: DemoCompany,
  criterion: DemoCriterion,
  passages: readonly Passage[],
): Set<string> => {
  const decisive = decisiveTexts(company, criterion);
  return new Set(
    passages.filter((one) => decisive.some((text) => holds(one, text))).map(({ id }) => id),
  );
};

const judge = (
  company: DemoCompany,
  criterion: DemoCriterion,
  pages: readonly StoredPage[],
  passages: readonly Passage[],
) =>
  judgeLocally({
    company: bare(company),
    criterion,
    passages,
    site: { pages, skipped: [], homepageRead: true },
  }).outcome;

/** What the profile knows needs no page. */
const bare = ({ profile }: DemoCompany): CompanyProfile => ({
  ...profile,
  id: profile.domain,
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
});

const tokensOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + estimateTokens(text), 0);
