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

/** Which blocks are the main content, in their order; none where nothing looks like it. */
export function findMainContent(blocks: readonly HtmlBlock[], page: PageContext): boolean[] {
  return readContexts(blocks, page).map((context) => scoreBlock(context) > 0);
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
