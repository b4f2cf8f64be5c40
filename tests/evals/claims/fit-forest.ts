import type { Forest } from "@/research/verify/claim/forest";

export type Row = Readonly<Record<string, number>>;
export type Example = { readonly row: Row; readonly y: number; readonly weight: number };
export type ForestOptions = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly smallestLeaf: number;
  readonly penalty: number;
};

type Tree = Forest["trees"][number];
type Columns = {
  readonly names: readonly string[];
  readonly cuts: readonly number[][];
  readonly bins: readonly Uint8Array[];
};

const binCount = 24;
const rowShare = 0.7;
const columnShare = 0.5;

/**
 * Gradient-boosted trees for a logistic loss (Friedman 2001) with Newton leaves, an L2 penalty on them, and rows and columns sampled
 * (Friedman 2002). Deterministic.
 */
export function fitForest(
  examples: readonly Example[],
  names: readonly string[],
  options: ForestOptions,
): Forest {
  const random = createRandom(7);
  const columns = binColumns(examples, names);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = examples.reduce((sum, { weight, y }) => sum + weight * y, 0);
  const base = Math.log(Math.max(positive, 1e-6) / Math.max(total - positive, 1e-6));
  const logOdds = new Float64Array(examples.length).fill(base);
  const slopes = new Float64Array(examples.length);
  const curves = new Float64Array(examples.length);
  const trees: Tree[] = [];
  for (let tree = 0; tree < options.trees; tree += 1) {
    const sample: number[] = [];
    examples.forEach(({ y, weight }, at) => {
      const chance = 1 / (1 + Math.exp(-(logOdds[at] ?? 0)));
      slopes[at] = weight * (y - chance);
      curves[at] = weight * chance * (1 - chance);
      if (random() < rowShare) sample.push(at);
    });
    const chosen = names.map((_, column) => column).filter(() => random() < columnShare);
    const grown = growTree({ columns, slopes, curves, chosen, options }, sample, options.depth);
    trees.push(grown);
    for (let at = 0; at < examples.length; at += 1) {
      logOdds[at] = (logOdds[at] ?? 0) + valueAt(grown, examples[at]?.row ?? {});
    }
  }
  return { base, trees };
}

type Growing = {
  readonly columns: Columns;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly chosen: readonly number[];
  readonly options: ForestOptions;
};

function growTree(state: Growing, rows: readonly number[], depth: number): Tree {
  const { columns, slopes, curves, options } = state;
  let slope = 0;
  let curve = 0;
  for (const at of rows) {
    slope += slopes[at] ?? 0;
    curve += curves[at] ?? 0;
  }
  const leaf = (options.rate * slope) / (curve + options.penalty);
  if (depth === 0 || rows.length < 2 * options.smallestLeaf) return leaf;
  const split = bestSplit(state, rows, slope, curve);
  if (!split) return leaf;
  const bins = columns.bins[split.column] ?? new Uint8Array();
  const left = rows.filter((at) => (bins[at] ?? 0) <= split.bin);
  const right = rows.filter((at) => (bins[at] ?? 0) > split.bin);
  return {
    feature: columns.names[split.column] ?? "",
    threshold: columns.cuts[split.column]?.[split.bin] ?? 0,
    left: growTree(state, left, depth - 1),
    right: growTree(state, right, depth - 1),
  };
}

function bestSplit(
  { columns, slopes, curves, chosen, options }: Growing,
  rows: readonly number[],
  slope: number,
  curve: number,
) {
  let best: { column: number; bin: number; gain: number } | null = null;
  const gainOf = (s: number, c: number) => (s * s) / (c + options.penalty);
  for (const column of chosen) {
    const bins = columns.bins[column] ?? new Uint8Array();
    const size = (columns.cuts[column]?.length ?? 0) + 1;
    if (size < 2) continue;
    const sums = new Float64Array(size);
    const weights = new Float64Array(size);
    const counts = new Int32Array(size);
    for (const at of rows) {
      const bin = bins[at] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (slopes[at] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (curves[at] ?? 0);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    let leftSlope = 0;
    let leftCurve = 0;
    let leftCount = 0;
    for (let bin = 0; bin < size - 1; bin += 1) {
      leftSlope += sums[bin] ?? 0;
      leftCurve += weights[bin] ?? 0;
      leftCount += counts[bin] ?? 0;
      if (leftCount < options.smallestLeaf) continue;
      if (rows.length - leftCount < options.smallestLeaf) break;
      const gain =
        gainOf(leftSlope, leftCurve) +
        gainOf(slope - leftSlope, curve - leftCurve) -
        gainOf(slope, curve);
      if (gain > (best?.gain ?? 1e-3)) best = { column, bin, gain };
    }
  }
  return best;
}

function binColumns(examples: readonly Example[], names: readonly string[]): Columns {
  const cuts = names.map((name) => {
    const values = Float64Array.from(examples, ({ row }) => row[name] ?? 0).sort();
    const marks = Array.from(
      { length: binCount - 1 },
      (_, mark) => values[Math.floor(((mark + 1) / binCount) * values.length)] ?? 0,
    );
    // A cut is written with three digits: it has to split here as it will there.
    const rounded = marks.map((mark) => Number(mark.toPrecision(3)));
    const distinct = [...new Set(rounded)].filter((mark) => mark > (values[0] ?? 0));
    return distinct.sort((a, b) => a - b);
  });
  const bins = names.map((name, column) =>
    Uint8Array.from(examples, ({ row }) => {
      const value = row[name] ?? 0;
      const above = (cuts[column] ?? []).findIndex((cut) => value < cut);
      return above < 0 ? (cuts[column]?.length ?? 0) : above;
    }),
  );
  return { names, cuts, bins };
}

function valueAt(tree: Tree, row: Row): number {
  let node = tree;
  while (typeof node !== "number") {
    node = (row[node.feature] ?? 0) < node.threshold ? node.left : node.right;
  }
  return node;
}

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
