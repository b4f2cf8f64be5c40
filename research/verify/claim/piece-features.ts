import type { LayerLikeness, PieceLikeness } from "./compare-pieces";

const layers = ["lower", "upper"] as const;
const measures = [
  "Mean",
  "MeanBelow",
  "MeanRank",
  "Quartile",
  "QuartileBelow",
  "QuartileRank",
  "Share",
  "ShareBelow",
  "ShareRank",
  "Back",
  "BackBelow",
  "BackRank",
  "First",
  "Lowest",
  "Gap",
] as const;

type Measure = (typeof measures)[number];
type PieceFeature = `${(typeof layers)[number]}${Measure}`;
type Features = Record<PieceFeature, number>;

export const pieceFeatureNames = layers.flatMap((layer) =>
  measures.map((measure): PieceFeature => `${layer}${measure}`),
);

const named = (layer: (typeof layers)[number], measured: Record<Measure, number>) =>
  measures.map((measure): [string, number] => [`${layer}${measure}`, measured[measure]]);

const recordOf = (entries: readonly [string, number][]): Features =>
  Object.fromEntries(entries) as Features;

/** Of a sentence whose pieces were not compared. */
export const noPieceFeatures = recordOf(pieceFeatureNames.map((name) => [name, 0]));

/** How sharply a piece of the claim prefers the sentence that says it best. */
const sharpness = 8;

/** A record a sentence of what the encoder's layers find of the claim's pieces in it; 0 where nothing was compared. */
export function pieceFeatures(pieces: PieceLikeness | null, count: number): Features[] {
  const measured = layers.map((name, index) => {
    const layer = pieces?.layers[index];
    return { name, sentences: layer && pieces ? measureLayer(layer, pieces.weights) : [] };
  });
  return Array.from({ length: count }, (_, at) => {
    const entries = measured.flatMap(({ name, sentences }) => {
      const own = sentences[at];
      return own ? named(name, own) : [];
    });
    return { ...noPieceFeatures, ...Object.fromEntries(entries) };
  });
}

function measureLayer(
  { rows, back }: LayerLikeness,
  weights: readonly number[],
): Record<Measure, number>[] {
  const best = weights.map((_, piece) => Math.max(...rows.map((row) => row[piece] ?? -1)));
  const pulls = weights.map((_, piece) =>
    rows.reduce((sum, row) => sum + pull(row[piece] ?? -1, best[piece] ?? -1), 0),
  );
  const heaviest = Math.max(...weights);
  const mean = rows.map((row) => weightedMean(row, weights));
  const share = rows.map((row) =>
    weightedMean(
      row.map((value, piece) => pull(value, best[piece] ?? -1) / (pulls[piece] ?? 1)),
      weights,
    ),
  );
  const quartile = rows.map((row) => quantile(row, 0.25));
  const ranked = {
    mean: compare(mean),
    share: compare(share),
    quartile: compare(quartile),
    back: compare(back),
  };
  return rows.map((row, at) => ({
    Mean: mean[at] ?? 0,
    MeanBelow: ranked.mean.below(at),
    MeanRank: ranked.mean.rank(at),
    Quartile: quartile[at] ?? 0,
    QuartileBelow: ranked.quartile.below(at),
    QuartileRank: ranked.quartile.rank(at),
    Share: share[at] ?? 0,
    ShareBelow: ranked.share.below(at),
    ShareRank: ranked.share.rank(at),
    Back: back[at] ?? 0,
    BackBelow: ranked.back.below(at),
    BackRank: ranked.back.rank(at),
    First: weightedMean(
      row.map((value, piece) => Number(value >= (best[piece] ?? -1) - 1e-6)),
      weights,
    ),
    Lowest: Math.min(...row),
    Gap: Math.max(
      ...row.map(
        (value, piece) => (((best[piece] ?? -1) - value) * (weights[piece] ?? 0)) / heaviest,
      ),
    ),
  }));
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

function compare(values: readonly number[]) {
  const best = Math.max(...values);
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const places = new Float64Array(values.length);
  order.forEach((at, place) => {
    places[at] = 1 / (1 + place);
  });
  return {
    below: (at: number) => (values[at] ?? 0) - best,
    rank: (at: number) => places[at] ?? 0,
  };
}
