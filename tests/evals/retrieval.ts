import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type DemoCriterion, demoCriteria } from "@/demo/corpus/criteria";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { type DemoCompany, halves } from "@/demo/corpus/demo-company";
import { measureSimilarities } from "@/research/retrieve/measure-similarities";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import type { StoredPage } from "@/research/crawl/page";
import { estimateTokens } from "@/research/retrieve/estimate-tokens";
import type { Passage } from "@/research/retrieve/passage";
import { defaultRetrieval, findSurvivors, retrievePassages } from "@/research/retrieve/retrieve-passages";
import { splitPassages } from "@/research/retrieve/split-passages";
import { assessCompany } from "@/research/verify/assess-company";
import { takeLook } from "@/research/retrieve/take-look";
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
  readonly similarities: ReadonlyMap<string, number>;
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

const wordsOnly = { shapeWeight: 0, leadWeight: 0, relevanceShare: 1 };
const plain = { relevanceShare: 1 };
const fused = (name: string, change: Partial<typeof defaultRetrieval>): Method => ({
  name,
  pick: ({ criterion, passages, similarities }, limit) =>
    retrievePassages({ criterion, passages, limit, similarities, settings: { ...defaultRetrieval, ...change } }),
});

const methods: readonly Method[] = [
  { name: "leading text of the homepage", pick: ({ passages }, limit) => passages.slice(0, limit) },
  byWords("BM25", { ...wordsOnly, headingWeight: 0 }),
  byWords("+ headings", wordsOnly),
  byWords("+ shapes of answers", { ...wordsOnly, shapeWeight: defaultRetrieval.shapeWeight }),
  byWords("+ the homepage's opening", plain),
  byWords("+ MMR", { relevanceShare: 0.75 }),
  fused("encoder alone", { ...wordsOnly, wordWeight: 0, similarityWeight: 1 }),
  fused("BM25 + encoder x1", { ...wordsOnly, similarityWeight: 1 }),
  fused("all + encoder x.5", { ...plain, similarityWeight: 0.5 }),
  fused("all + encoder x1", { ...plain, similarityWeight: 1 }),
  fused("all + encoder x2", { ...plain, similarityWeight: 2 }),
  fused("all + encoder x1 + MMR", {similarityWeight:1, relevanceShare: 0.75}),
  fused("floor .3", {similarityWeight:1, scoreFloor:0.3}),
];

const companies = generateDemoCorpus({ injections: false }).filter(
  (company) => company.half === half && company.truth.site === "readable",
).filter((_, at) => at % Number(process.env.EVERY ?? 1) === 0);

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

const needsText = (company: DemoCompany, criterion: DemoCriterion) => {
  const gold = criterion.gold(company.truth);
  return gold !== null && gold !== "unclear";
};
const encoder = createEncoder({ modelsFolder: path.join(os.tmpdir(), "assay-models"), isThreaded: false, onUnavailable: (reason) => console.error(reason) });
const signal = new AbortController().signal;

async function encodeFor(criteria: readonly DemoCriterion[], passages: readonly Passage[]) {
  const measured = await measureSimilarities({
    encoder,
    criteria,
    survivors: criteria.map((criterion) => ({ criterionId: criterion.id, passages: findSurvivors(criterion, passages, 24) })),
    maxPassages: 1000,
    signal,
  });
  if (!measured.ok) return new Map<string, ReadonlyMap<string, number>>();
  // Each criterion has only those of its own survivors encoded, as in a search.
  return new Map(measured.value.similarities.map(({ criterionId, byPassage }) => {
    const criterion = criteria.find(({ id }) => id === criterionId);
    const own = new Set(criterion ? findSurvivors(criterion, passages, 24).map(({ id }) => id) : []);
    return [criterionId, new Map([...byPassage].filter(([id]) => own.has(id)))];
  }));
}

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
  const asked = demoCriteria.filter((criterion) => needsText(company, criterion));
  const similarities = await encodeFor(asked, passages);
  for (const criterion of asked) {
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
          const picked = method.pick({ pages, passages, criterion, similarities: similarities.get(criterion.id) ?? new Map() }, depth);
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


/** As in a search: three criteria of one company, what the rules quote first, each passage sent once. */
const perLook = [1, 2, 3, 4, 5, 8] as const;
const looks = perLook.map(() => ({ tokens: 0, full: 0, hits: 0, cells: 0, right: 0, rightOnAll: 0 }));
companies.forEach((company, at) => {
  const pages = pagesOf(company);
  const site = { pages, skipped: [], homepageRead: true };
  const profile = { ...company.profile, id: company.profile.domain };
  const bare = { ...profile, oneLiner: null, description: null, country: null, region: null, city: null, foundedYear: null, employees: null, fundingUsd: null, fundingStage: null, companyType: null, status: null, hiring: null, nonprofit: null };
  const asked = demoCriteria.filter((criterion) => needsText(company, criterion));
  for (let first = at % 3; first + 2 < asked.length; first += 3) {
    // Far apart in the list, so that a search has criteria of different kinds.
    const third = Math.floor(asked.length / 3);
    const criteria = [0, 1, 2].flatMap((part) => asked[(Math.floor(first / 3) + part * third) % asked.length] ?? []);
    const assessed = assessCompany({ company: bare, criteria, site });
    const passages = splitPassages(pages);
    perLook.forEach((perCriterion, index) => {
      const sum = looks[index];
      if (!sum) return;
      const look = takeLook({ retrieved: assessed.retrieved, criterionIds: criteria.map(({ id }) => id), shown: new Set(), perCriterion });
      const picked = [...new Map(look.retrieved.flatMap((one) => one.passages).map((one) => [one.id, one])).values()];
      const seen = { ...site, pages: onlyPassages(pages, picked) };
      sum.tokens += look.tokens;
      sum.full += assessed.pageTokens;
      criteria.forEach((criterion, which) => {
        const gold = criterion.gold(company.truth);
        sum.rightOnAll += assessed.verdicts[which]?.outcome === gold ? 1 : 0;
        sum.right += judgeLocally({ company: bare, criterion, passages: picked, site: seen }).outcome === gold ? 1 : 0;
        const decisive = decisiveTexts(company, criterion);
        const holding = passages.filter((one) => decisive.some((text) => holds(one, text))).map(({ id }) => id);
        if (holding.length === 0) return;
        sum.cells += 1;
        sum.hits += picked.some(({ id }) => holding.includes(id)) ? 1 : 0;
      });
    });
  }
});
perLook.forEach((perCriterion, index) => {
  const sum = looks[index];
  if (sum) console.log(`look of ${perCriterion}: tokens ${percent(sum.tokens, sum.full)}, decisive passage in it ${percent(sum.hits, sum.cells)}, judge right ${sum.right} on all text ${sum.rightOnAll}`);
});
await encoder.close();
