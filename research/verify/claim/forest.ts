/** A regression tree: a leaf's value, or what to ask and where to go ("feature below threshold" is the left branch). */
type Tree =
  | number
  | {
      readonly feature: string;
      readonly threshold: number;
      readonly left: Tree;
      readonly right: Tree;
    };

/** Boosted trees of a logistic model: the log-odds are `base` and the sum of all trees' leaves. */
export type Forest = { readonly base: number; readonly trees: readonly Tree[] };

/**
 * Reads what `writeForest` wrote: the base on the first line, then a tree a line in prefix order: `coverage<0.41 plain<0.2 -0.1 0.3
 * 0.8`. Throws on anything else; it is our own constant.
 */
export function readForest(source: string): Forest {
  const [base = "", ...lines] = source.trim().split("\n");
  return { base: readNumber(base), trees: lines.map(readTree) };
}

function readTree(line: string): Tree {
  const words = line.trim().split(" ");
  let at = 0;
  const next = (): Tree => {
    const word = words[at] ?? "";
    at += 1;
    const [feature = "", threshold] = word.split("<");
    if (threshold === undefined) return readNumber(word);
    return { feature, threshold: readNumber(threshold), left: next(), right: next() };
  };
  return next();
}

/** Numbers with spaces between; throws on anything else. */
export const readNumbers = (source: string): number[] =>
  source === "" ? [] : source.split(" ").map(readNumber);

function readNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new Error(`Not a number: "${text}".`);
  return value;
}

export const writeForest = ({ base, trees }: Forest): string =>
  [shortNumber(base), ...trees.map(writeTree)].join("\n");

const writeTree = (tree: Tree): string =>
  typeof tree === "number"
    ? shortNumber(tree)
    : `${tree.feature}<${shortNumber(tree.threshold)} ${writeTree(tree.left)} ${writeTree(tree.right)}`;

const shortNumber = (value: number): string => String(Number(value.toPrecision(3)));

/** Probability 0..1 that the model gives to a record. */
export function probability(
  { base, trees }: Forest,
  features: Readonly<Record<string, number>>,
): number {
  let logOdds = base;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== "number") {
      node = (features[node.feature] ?? 0) < node.threshold ? node.left : node.right;
    }
    logOdds += node;
  }
  return 1 / (1 + Math.exp(-logOdds));
}
