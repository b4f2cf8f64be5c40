import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readContexts } from "../../research/crawl/block-context";
import { blockFeatures } from "../../research/crawl/block-features";
import { decodeHtml } from "../../research/crawl/decode-html";
import { featureNames, sellsOneProduct } from "../../research/crawl/find-main-content";
import { readHtml } from "../../research/crawl/read-html";
import { readProduct } from "../../research/crawl/read-product";
import { parseJsonLd } from "../../research/crawl/read-structured-data";
import { registrableDomain } from "../../research/crawl/site-of";
import { compareWords } from "./compare-words";
import { type Example, fitLogistic, type LinearModel } from "./fit-logistic";
import { labelBlocks } from "./label-blocks";
import { type GoldPage, readGoldPages } from "./read-gold-pages";

// Trains the model that tells main content from what stands beside it, with cross-validation by site, and writes it.

const modelFile = "research/crawl/main-content-model.ts";
const folds = 10;
const thresholds = [-0.8, -0.7, -0.6, -0.5, -0.4, -0.3, -0.2, 0];

const { data, penalty, threshold, without, write } = parseArgs({
  options: {
    data: { type: "string" },
    penalty: { type: "string", default: "300" },
    threshold: { type: "string", default: "-0.5" },
    without: { type: "string", default: "^$" },
    write: { type: "boolean", default: false },
  },
}).values;
if (!data) {
  console.error(
    "Usage: node --import tsx tests/evals/train-extract.ts --data DIR [--penalty N] [--threshold N] [--without REGEX] [--write]",
  );
  process.exit(2);
}
const left = new RegExp(without);
const used = featureNames.map((name) => !left.test(name));

type TrainingPage = GoldPage & {
  readonly site: string;
  readonly examples: readonly Example[];
  readonly texts: readonly string[];
  /** Of the product that the page's data describes; added where the page does not show it. */
  readonly description: string;
};
const pages = readGoldPages(data).map(toTrainingPage);
const sites = [...new Set(pages.map(({ site }) => site))];

for (const seed of [1, 2]) {
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
  const contexts = readContexts(blocks, { title: head.title ?? "", isProduct });
  const labels = labelBlocks(blocks, page.mainContent);
  const weights = blocks.map(({ count }) => Math.sqrt(count.words));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    ...page,
    site: registrableDomain(new URL(page.url).hostname) ?? page.url,
    texts: blocks.map(({ text }) => text),
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

function report(label: string, scores: ReadonlyMap<GoldPage, readonly number[]>): void {
  console.log(label);
  for (const limit of thresholds) {
    const rows = pages.map((page) => {
      const kept = page.texts.filter((_, at) => (scores.get(page)?.[at] ?? 0) > limit);
      const once = kept.filter((text, at) => text.length < 30 || kept.indexOf(text) === at);
      const isShown = kept.some((text) => text.includes(page.description.slice(0, 40)));
      const text = [...once, ...(isShown ? [] : [page.description])].join("\n");
      return { type: page.type, ...compareWords(text, page.mainContent) };
    });
    const mean = (types: readonly string[]) => {
      const list = rows.filter(({ type }) => types.includes(type));
      const of = (key: "f1" | "precision" | "recall") =>
        (list.reduce((sum, row) => sum + row[key], 0) / Math.max(1, list.length)).toFixed(3);
      return `F1 ${of("f1")} P ${of("precision")} R ${of("recall")}`;
    };
    console.log(
      `  above ${limit.toFixed(1)}: service and product ${mean(["service", "product"])} | service ${mean(["service"])} | product ${mean(["product"])} | collection ${mean(["collection"])}`,
    );
  }
}

function writeModel({ bias, weights }: LinearModel): void {
  const lines = featureNames.map(
    (name, at) => `    ${name}: ${Number((weights[at] ?? 0).toFixed(3))},\n`,
  );
  const text = `import type { MainContentModel } from "./find-main-content";

/** Trained by \`node --import tsx tests/evals/train-extract.ts --data DIR --write\`; the bias leans towards recall. */
export const mainContentModel: MainContentModel = {
  bias: ${(bias - Number(threshold)).toFixed(3)},
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
