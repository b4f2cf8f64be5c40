import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readContexts } from "../../research/crawl/block-context";
import { blockFeatures } from "../../research/crawl/block-features";
import { cleanText } from "../../research/crawl/clean-text";
import { decodeHtml } from "../../research/crawl/decode-html";
import {
  cutByChances,
  featureNames,
  sellsOneProduct,
} from "../../research/crawl/find-main-content";
import { readHtml } from "../../research/crawl/read-html";
import { readProduct } from "../../research/crawl/read-product";
import { parseJsonLd } from "../../research/crawl/read-structured-data";
import { readableBlocks } from "../../research/crawl/readable-blocks";
import { registrableDomain } from "../../research/crawl/site-of";
import { withDescription } from "../../research/crawl/with-description";
import { compareWords, type WordScore } from "./compare-words";
import { type Example, fitLogistic, type LinearModel } from "./fit-logistic";
import { labelBlocks } from "./label-blocks";
import { type GoldPage, readGoldPages } from "./read-gold-pages";

// Trains the model that tells main content from what stands beside it, with cross-validation by site, and writes it.

const modelFile = "research/crawl/main-content-model.ts";
const folds = 10;
const betas = [0.8, 0.85, 0.9, 0.93, 0.96, 1, 1.05, 1.1];
const wordPower = 0.2;
const leastRecall = 0.92;

const { data, penalty, without, write } = parseArgs({
  options: {
    data: { type: "string" },
    penalty: { type: "string", default: "300" },
    without: { type: "string", default: "^$" },
    write: { type: "boolean", default: false },
  },
}).values;
if (!data) {
  console.error(
    "Usage: node --import tsx tests/evals/train-extract.ts --data DIR [--penalty N] [--without REGEX] [--write]",
  );
  process.exit(2);
}
const left = new RegExp(without);
const used = featureNames.map((name) => !left.test(name));

type TrainingPage = GoldPage & {
  readonly site: string;
  readonly examples: readonly Example[];
  readonly texts: readonly string[];
  readonly words: readonly number[];
  /** Which blocks may be main content at all: `mainTextOf` has the same rule. */
  readonly candidates: readonly boolean[];
  /** Of the product that the page's data describes; added where the page does not show it. */
  readonly description: string;
};
const pages = readGoldPages(data).map(toTrainingPage);
const sites = [...new Set(pages.map(({ site }) => site))];

for (const seed of [1, 2, 3, 4]) {
  const order = shuffle(sites, seed);
  const scores = new Map<GoldPage, readonly number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(order.filter((_, at) => at % folds === fold));
    const model = fitLogistic(
      pages.filter(({ site }) => !held.has(site)).flatMap(({ examples }) => examples),
      Number(penalty),
    );
    for (const page of pages.filter(({ site }) => held.has(site)))
      scores.set(
        page,
        page.examples.map((example) => scoreOf(example, model)),
      );
  }
  report(`cross-validated by site, seed ${seed}`, scores);
  reportNested(scores, order);
}
const model = fitLogistic(
  pages.flatMap(({ examples }) => examples),
  Number(penalty),
);
report(
  "trained on all",
  new Map(pages.map((page) => [page, page.examples.map((example) => scoreOf(example, model))])),
);
if (write) writeModel(model);

function toTrainingPage(page: GoldPage): TrainingPage {
  const { blocks, head, microdata } = readHtml(decodeHtml(page.body, "text/html"));
  const product = readProduct([...head.jsonLd.flatMap(parseJsonLd), ...microdata]);
  const isProduct = product !== null || sellsOneProduct(blocks, head.meta.get("og:type") ?? "");
  const contexts = readContexts(blocks, { title: cleanText(head.title ?? ""), isProduct });
  const labels = labelBlocks(blocks, page.mainContent);
  const weights = blocks.map(({ count }) => count.words ** wordPower);
  const readable = new Set(readableBlocks(blocks));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    ...page,
    site: registrableDomain(new URL(page.url).hostname) ?? page.url,
    texts: blocks.map(({ text }) => text),
    words: blocks.map(({ count }) => count.words),
    candidates: blocks.map(
      (block) => block.role === "content" || block.role === "folded" || readable.has(block),
    ),
    description: product?.description ?? "",
    examples: contexts.map((context, at) => ({
      x: featureNames.map((name, n) => (used[n] ? Number(blockFeatures[name](context)) : 0)),
      y: labels[at] ?? false,
      // Each page counts the same, a long block more than a short one.
      weight: (50 * (weights[at] ?? 0)) / Math.max(1, total),
    })),
  };
}

function scoreOf({ x }: Example, { bias, weights }: LinearModel): number {
  return x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
}

function scorePage(page: TrainingPage, scores: readonly number[], beta: number): WordScore {
  const isMain = cutByChances(
    page.words.map((words, at) => ({
      words,
      chance: page.candidates[at] ? 1 / (1 + Math.exp(-(scores[at] ?? 0))) : 0,
    })),
    beta,
  );
  const kept = page.texts.filter((_, at) => isMain[at]);
  const once = kept.filter((text, at) => text.length < 30 || kept.indexOf(text) === at);
  return compareWords(withDescription(once, page.description).join("\n"), page.mainContent);
}

type Row = { readonly page: TrainingPage; readonly score: WordScore };

function rowsAt(beta: number, scores: ReadonlyMap<GoldPage, readonly number[]>): Row[] {
  return pages.map((page) => ({ page, score: scorePage(page, scores.get(page) ?? [], beta) }));
}

function meanOf(rows: readonly Row[], key: keyof WordScore, types: readonly string[]): number {
  const list = rows.filter(({ page }) => types.includes(page.type));
  return list.reduce((sum, { score }) => sum + score[key], 0) / Math.max(1, list.length);
}

function describe(rows: readonly Row[]): string {
  const groups = [["service", "product"], ["service"], ["product"], ["collection"]];
  return groups
    .map((types) => {
      const of = (key: keyof WordScore) => meanOf(rows, key, types).toFixed(3);
      return `${types.join(" and ")} F1 ${of("f1")} P ${of("precision")} R ${of("recall")}`;
    })
    .join(" | ");
}

function report(label: string, scores: ReadonlyMap<GoldPage, readonly number[]>): void {
  console.log(label);
  for (const beta of betas) console.log(`  beta ${beta}: ${describe(rowsAt(beta, scores))}`);
}

/** Each fold is cut by the beta that is best on all others: the highest F1 that keeps the recall, else the highest recall. */
function reportNested(
  scores: ReadonlyMap<GoldPage, readonly number[]>,
  order: readonly string[],
): void {
  const wanted = ["service", "product"];
  const table = betas.map((beta) => rowsAt(beta, scores));
  const chosen: Row[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(order.filter((_, at) => at % folds === fold));
    const best = table
      .map((rows) => {
        const others = rows.filter(({ page }) => !held.has(page.site));
        const recall = meanOf(others, "recall", wanted);
        const f1 = meanOf(others, "f1", wanted);
        return { rows, rank: recall >= leastRecall ? 1 + f1 : recall };
      })
      .sort((one, other) => other.rank - one.rank)[0];
    chosen.push(...(best?.rows ?? []).filter(({ page }) => held.has(page.site)));
  }
  console.log(`  beta of the other folds: ${describe(chosen)}`);
}

function writeModel({ bias, weights }: LinearModel): void {
  const lines = featureNames.map(
    (name, at) => `    ${name}: ${Number((weights[at] ?? 0).toFixed(3))},\n`,
  );
  const text = `import type { MainContentModel } from "./find-main-content";

/** Trained by \`node --import tsx tests/evals/train-extract.ts --data DIR --write\`. */
export const mainContentModel: MainContentModel = {
  bias: ${bias.toFixed(3)},
  weights: {
${lines.join("")}  },
};
`;
  writeFileSync(modelFile, text);
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
