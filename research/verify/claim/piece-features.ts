import type { LayerLikeness, PieceLikeness } from "./compare-pieces";

const layers = ["lower", "upper"] as const;
/** Measured of each sentence, and compared with the same of the others of its list. */
const compared = [
  "Mean",
  "Quartile",
  "Share",
  "Back",
  "Late",
  "Early",
  "Sharp",
  "Scaled",
  "Lead",
] as const;
/** The measure itself; above the list's mean; below its best; its rank. */
const comparisons = ["", "Over", "Below", "Rank"] as const;
const single = ["First", "Lowest", "Gap"] as const;

type Compared = (typeof compared)[number];
type Measure = `${Compared}${(typeof comparisons)[number]}` | (typeof single)[number];
type PieceFeature = `${(typeof layers)[number]}${Measure}`;
type Features = Record<PieceFeature, number>;

const measures: readonly Measure[] = [
  ...compared.flatMap((name) => comparisons.map((how): Measure => `${name}${how}`)),
  ...single,
];
export const pieceFeatureNames = layers.flatMap((layer) =>
  measures.map((measure): PieceFeature => `${layer}${measure}`),
);

const recordOf = (entries: readonly [string, number][]): Features =>
  Object.fromEntries(entries) as Features;

/** Of a sentence whose pieces were not compared. */
export const noPieceFeatures = recordOf(pieceFeatureNames.map((name) => [name, 0]));

/** How sharply a piece of the claim prefers the sentence that says it best. */
const sharpness = 8;

/** A record a sentence of what the encoder's layers find of the claim's pieces in it; 0 where nothing was compared. */
export function pieceFeatures(pieces: PieceLikeness | null, count: number): Features[] {
  const measured = layers.flatMap((name, index) => {
    const layer = pieces?.layers[index];
    return layer && pieces ? [measureLayer(name, layer, pieces.weights)] : [];
  });
  return Array.from({ length: count }, (_, at) => ({
    ...noPieceFeatures,
    ...Object.fromEntries(measured.flatMap((sentences) => sentences[at] ?? [])),
  }));
}

/** Where a claim begins it mostly names its subject, which all sentences are about; the detail in question comes later. */
const lateFrom = 0.5;

function measureLayer(
  layer: (typeof layers)[number],
  { rows, back }: LayerLikeness,
  weights: readonly number[],
): [PieceFeature, number][][] {
  const columns = weights.map((_, piece) => describeColumn(rows.map((row) => row[piece] ?? -1)));
  const pulls = columns.map(({ best }, piece) =>
    rows.reduce((sum, row) => sum + pull(row[piece] ?? -1, best), 0),
  );
  const heaviest = Math.max(...weights);
  const isLate = (piece: number) => piece >= lateFrom * (weights.length - 1);
  const late = weights.map((weight, piece) => (isLate(piece) ? weight : 0));
  const early = weights.map((weight, piece) => (isLate(piece) ? 0 : weight));
  const sharp = weights.map((weight, piece) => weight * (columns[piece]?.deviation ?? 0));
  /** Mean over the pieces of what `read` makes of a value and its column. */
  const eachBy = (read: (value: number, column: Column, piece: number) => number) =>
    rows.map((row) =>
      weightedMean(
        columns.map((column, piece) => read(row[piece] ?? -1, column, piece)),
        weights,
      ),
    );
  const measured: Record<Compared, readonly number[]> = {
    Mean: eachBy((value) => value),
    Quartile: rows.map((row) => quantile(row, 0.25)),
    Share: eachBy((value, { best }, piece) => pull(value, best) / (pulls[piece] ?? 1)),
    Back: back,
    Late: rows.map((row) => weightedMean(row, late)),
    Early: rows.map((row) => weightedMean(row, early)),
    Sharp: rows.map((row) => weightedMean(row, sharp)),
    Scaled: eachBy((value, { mean, deviation }) => (value - mean) / deviation),
    Lead: eachBy((value, { second }) => Math.max(0, value - second)),
  };
  const placed = compared.map((name) => ({ name, places: compare(measured[name]) }));
  const first = eachBy((value, { best }) => Number(value >= best - 1e-6));
  return rows.map((row, at): [PieceFeature, number][] => [
    ...placed.flatMap(({ name, places }) =>
      comparisons.map((how): [PieceFeature, number] => [
        `${layer}${name}${how}`,
        places[at]?.[how] ?? 0,
      ]),
    ),
    [`${layer}First`, first[at] ?? 0],
    [`${layer}Lowest`, Math.min(...row)],
    [
      `${layer}Gap`,
      Math.max(
        ...columns.map(
          ({ best }, piece) => ((best - (row[piece] ?? -1)) * (weights[piece] ?? 0)) / heaviest,
        ),
      ),
    ],
  ]);
}

type Column = {
  readonly mean: number;
  readonly deviation: number;
  readonly best: number;
  readonly second: number;
};

/** How near the sentences come to one piece of the claim. */
function describeColumn(values: readonly number[]): Column {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const [best = -1, second = best] = [...values].sort((a, b) => b - a);
  return { mean, deviation: Math.sqrt(square / Math.max(1, values.length)) + 1e-6, best, second };
}

const pull = (value: number, best: number): number => Math.exp(sharpness * (value - best));

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let held = 0;
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    held += (values[at] ?? 0) * (weights[at] ?? 0);
    total += weights[at] ?? 0;
  }
  return total === 0 ? 0 : held / total;
}

/** Between neighbours in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * Math.max(0, sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? 0) - below);
}

function compare(values: readonly number[]): Record<(typeof comparisons)[number], number>[] {
  const best = Math.max(...values);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const places = new Float64Array(values.length);
  order.forEach((at, place) => {
    places[at] = 1 / (1 + place);
  });
  return values.map((value, at) => ({
    "": value,
    Over: value - mean,
    Below: value - best,
    Rank: places[at] ?? 0,
  }));
}
