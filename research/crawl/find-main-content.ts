import { type BlockContext, type PageContext, readContexts } from "./block-context";
import { blockFeatures, type FeatureName } from "./block-features";
import { mainContentModel } from "./main-content-model";
import type { HtmlBlock } from "./read-html";

/** Logistic regression over a block's features; `weights` are per unit of the raw feature. */
export type MainContentModel = {
  readonly bias: number;
  readonly weights: Readonly<Record<FeatureName, number>>;
};

export const featureNames = Object.keys(blockFeatures).filter(
  (name): name is FeatureName => name in blockFeatures,
);

const terms = featureNames.map((name) => ({
  weight: mainContentModel.weights[name],
  read: blockFeatures[name],
}));

/** Log-odds that a block is of the page's main content rather than of what stands around it. */
function scoreBlock(context: BlockContext): number {
  let score = mainContentModel.bias;
  for (const { weight, read } of terms) {
    const value = read(context);
    if (value !== false) score += weight * Number(value);
  }
  return score;
}

/** Which of the candidates among a page's blocks are its main content, in their order. */
export function findMainContent(
  blocks: readonly HtmlBlock[],
  page: PageContext,
  candidates: readonly boolean[],
): boolean[] {
  return cutByChances(
    readContexts(blocks, page).map((context, at) => ({
      chance: candidates[at] ? 1 / (1 + Math.exp(-scoreBlock(context))) : 0,
      words: context.block.count.words,
    })),
  );
}

/**
 * Takes blocks from the likeliest down to where the expected F-measure of the taken words is highest: a page of which
 * much is likely content is cut lower than one of which little is, which no single limit does. `beta` weighs recall.
 */
export function cutByChances(
  blocks: readonly { readonly chance: number; readonly words: number }[],
  beta = 1,
): boolean[] {
  const order = blocks.filter(({ chance }) => chance > 0).sort((a, b) => b.chance - a.chance);
  const wanted = order.reduce((sum, { chance, words }) => sum + chance * words, 0);
  let [right, taken, best, least] = [0, 0, -1, Number.POSITIVE_INFINITY];
  for (const { chance, words } of order) {
    right += chance * words;
    taken += words;
    const measure = right / Math.max(1e-9, taken + beta ** 2 * wanted);
    if (measure > best) [best, least] = [measure, chance];
  }
  return blocks.map(({ chance }) => chance > 0 && chance >= least);
}

const buyText =
  /^(add to (cart|bag|basket|trolley)|buy( it)? now|in den (waren|einkaufs)korb|ajouter au panier|añadir al carrito|aggiungi al carrello)\b/i;
const mostBuyButtons = 3;

/** One product is offered: by the page's OpenGraph type, or by one to three buttons that put something into a cart. */
export function sellsOneProduct(blocks: readonly HtmlBlock[], openGraphType: string): boolean {
  if (/^(og:)?product\b/i.test(openGraphType)) return true;
  const buttons = blocks.filter(({ text }) => text.length <= 40 && buyText.test(text)).length;
  return buttons >= 1 && buttons <= mostBuyButtons;
}
