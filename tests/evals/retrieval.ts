import { parseArgs } from "node:util";
import { type DemoCriterion, demoCriteria } from "@/demo/corpus/criteria";
import { halves } from "@/demo/corpus/demo-company";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import type { StoredPage } from "@/research/crawl/page";
import { estimateTokens } from "@/research/retrieve/estimate-tokens";
import type { Passage } from "@/research/retrieve/passage";
import { defaultRetrieval, retrievePassages } from "@/research/retrieve/retrieve-passages";
import { splitPassages } from "@/research/retrieve/split-passages";
import { judgeLocally } from "@/research/verify/judge-locally";
import { decisiveTexts, holds, onlyPassages, pagesOf } from "./retrieval-cases";

/**
 * `npm run eval:retrieval -- [--half rules|held-out]`: whether what decides a criterion is among the passages that retrieval
 * picks (hit@k), what share of the pages' tokens they are, and how the local judge does when it sees nothing else.
 */
const depths = [1, 3, 5, 8] as const;
const judgedDepth = 8;

const { values } = parseArgs({ options: { half: { type: "string", default: "held-out" } } });
const half = halves.find((one) => one === values.half);
if (!half) {
  console.error("usage: eval:retrieval [--half rules|held-out]");
  process.exit(2);
}

type Case = {
  readonly pages: readonly StoredPage[];
  readonly passages: readonly Passage[];
  readonly criterion: DemoCriterion;
};
type Method = {
  readonly name: string;
  readonly pick: (one: Case, limit: number) => readonly Passage[];
};

const byWords = (name: string, change: Partial<typeof defaultRetrieval>): Method => ({
  name,
  pick: ({ criterion, passages }, limit) =>
    retrievePassages({
      criterion,
      passages,
      limit,
      settings: { ...defaultRetrieval, ...change },
    }),
});

const methods: readonly Method[] = [
  { name: "leading text of the homepage", pick: ({ passages }, limit) => passages.slice(0, limit) },
  byWords("BM25", { headingWeight: 0, shapeWeight: 0, leadWeight: 0, relevanceShare: 1 }),
  byWords("+ shapes .8", { leadWeight: 0, relevanceShare: 1 }),
  byWords("+ lead .5", { relevanceShare: 1 }),
  byWords("+ lead .8", { leadWeight: 0.8, relevanceShare: 1 }),
  byWords("+ lead 1.1", { leadWeight: 1.1, relevanceShare: 1 }),
  byWords("+ lead .8 MMR", { leadWeight: 0.8 }),
  byWords("+ lead .8 MMR .3", { leadWeight: 0.8, scoreFloor: 0.3 }),
];

const companies = generateDemoCorpus({ injections: false }).filter(
  (company) => company.half === half && company.truth.site === "readable",
);

type Tally = { cells: number; hits: number[]; tokens: number[]; fullTokens: number; right: number };
const tallies = new Map<string, Tally>();
const tallyOf = (name: string) => {
  const known = tallies.get(name);
  if (known) return known;
  const fresh = {
    cells: 0,
    hits: depths.map(() => 0),
    tokens: depths.map(() => 0),
    fullTokens: 0,
    right: 0,
  };
  tallies.set(name, fresh);
  return fresh;
};
const add = (list: number[], at: number, value: number) => {
  list[at] = (list[at] ?? 0) + value;
};

let statedCells = 0;
let locatedCells = 0;
let fullRight = 0;
let judgedCells = 0;
for (const company of companies) {
  const pages = pagesOf(company);
  const passages = splitPassages(pages);
  const fullTokens = pages.reduce((sum, page) => sum + estimateTokens(page.text), 0);
  const profile = { ...company.profile, id: company.profile.domain };
  // What the profile knows needs no page.
  const bare = {
    ...profile,
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
  };
  for (const criterion of demoCriteria) {
    const gold = criterion.gold(company.truth);
    if (gold === null || gold === "unclear") continue;
    const decisive = decisiveTexts(company, criterion);
    if (decisive.length === 0) continue;
    statedCells++;
    const holding = new Set(passages.filter((one) => decisive.some((text) => holds(one, text))));
    if (holding.size === 0) continue;
    locatedCells++;
    const judge = (seen: readonly StoredPage[], picked: readonly Passage[]) =>
      judgeLocally({
        company: bare,
        criterion,
        passages: picked,
        site: { pages: seen, skipped: [], homepageRead: true },
      }).outcome;
    judgedCells++;
    if (judge(pages, passages) === gold) fullRight++;
    const group = criterion.kind === "topic" ? `topic ${gold}` : criterion.kind;
    for (const method of methods) {
      for (const name of [method.name, `${method.name}|${group}`]) {
        const tally = tallyOf(name);
        tally.cells++;
        tally.fullTokens += fullTokens;
        depths.forEach((depth, at) => {
          const picked = method.pick({ pages, passages, criterion }, depth);
          if (picked.some((passage) => [...holding].some(({ id }) => id === passage.id)))
            add(tally.hits, at, 1);
          add(
            tally.tokens,
            at,
            picked.reduce((sum, { text }) => sum + estimateTokens(text), 0),
          );
          if (depth === judgedDepth && name === method.name)
            tally.right += judge(onlyPassages(pages, picked), picked) === gold ? 1 : 0;
        });
      }
    }
  }
}
const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(
  `${half}: ${companies.length} companies, ${statedCells} stated cells, ${locatedCells} located; judge on all text right ${percent(fullRight, judgedCells)}`,
);
for (const [name, tally] of [...tallies].sort((a, b) =>
  a[0].includes("|") === b[0].includes("|") ? 0 : a[0].includes("|") ? 1 : -1,
)) {
  console.log(
    name.padEnd(48),
    String(tally.cells).padStart(5),
    ...tally.hits.map((hits) => percent(hits, tally.cells).padStart(8)),
    "| tokens",
    ...tally.tokens.map((tokens) => percent(tokens, tally.fullTokens).padStart(7)),
    name.includes("|") ? "" : `| judge ${percent(tally.right, tally.cells)}`,
  );
}
