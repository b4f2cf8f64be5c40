import type { PieceReading } from "../../ports";
import { dotProduct } from "../../retrieve/query-vector";
import { isStopWord } from "../../retrieve/tokenize";

/** What one layer of the encoder finds of a claim's pieces in the sentences, each piece in its context. */
export type LayerLikeness = {
  /** A row a sentence: how near its nearest piece comes to each content piece of the claim, −1..1. */
  readonly rows: readonly (readonly number[])[];
  /** How near the claim comes to each sentence's own content pieces, in the mean. */
  readonly back: readonly number[];
};

export type PieceLikeness = {
  /** Of the claim's content pieces: how much each tells, the rarer the more. */
  readonly weights: readonly number[];
  readonly layers: readonly LayerLikeness[];
};

/** What a sign weighs that is in no vocabulary: it is rare. */
const unknownSurprise = 12;

/**
 * Late interaction (Khattab and Zaharia 2020, ColBERT): each piece of the claim against its nearest in each sentence. What all
 * sentences' pieces share is taken off first, since it tells none from another. Null where the claim has no content.
 */
export function comparePieces(
  claim: PieceReading,
  sentences: readonly PieceReading[],
): PieceLikeness | null {
  const asked = contentOf(claim);
  if (asked.length === 0) return null;
  const said = sentences.map(contentOf);
  return {
    weights: asked.map((at) => weightAt(claim, at)),
    layers: claim.layers.map((vectors, layer) => {
      const dimensions = claim.vector.length;
      const all = sentences.map(({ layers }) => layers[layer] ?? new Float32Array());
      const centre = meanOf(all, dimensions);
      const own = directions(vectors, asked, centre);
      const compared = sentences.map((sentence, at) => {
        const places = said[at] ?? [];
        const theirs = directions(all[at] ?? new Float32Array(), places, centre);
        return compareDirections(own, theirs, (place) => weightAt(sentence, places[place] ?? 0));
      });
      return { rows: compared.map(({ row }) => row), back: compared.map(({ back }) => back) };
    }),
  };
}

/** Indices of the pieces that are no function words and no punctuation. */
function contentOf({ pieces }: PieceReading): number[] {
  return pieces.flatMap(({ text, surprise }, at) => {
    const word = text.replaceAll("▁", "").toLowerCase();
    const isContent = surprise === 0 || (/[\p{L}\p{N}]/u.test(word) && !isStopWord(word));
    return isContent ? [at] : [];
  });
}

const weightAt = ({ pieces }: PieceReading, at: number): number =>
  pieces[at]?.surprise || unknownSurprise;

function meanOf(all: readonly Float32Array[], dimensions: number): Float32Array {
  const mean = new Float32Array(dimensions);
  let count = 0;
  for (const vectors of all) {
    for (let at = 0; at < vectors.length; at += dimensions) {
      for (let index = 0; index < dimensions; index += 1) {
        mean[index] = (mean[index] ?? 0) + (vectors[at + index] ?? 0);
      }
      count += 1;
    }
  }
  return mean.map((value) => value / Math.max(1, count));
}

/** The named pieces' vectors without the centre, each of length 1. */
function directions(
  vectors: Float32Array,
  places: readonly number[],
  centre: Float32Array,
): Float32Array[] {
  const dimensions = centre.length;
  return places.map((place) => {
    const direction = vectors.slice(place * dimensions, (place + 1) * dimensions);
    let square = 0;
    for (let index = 0; index < direction.length; index += 1) {
      const value = (direction[index] ?? 0) - (centre[index] ?? 0);
      direction[index] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    return direction.map((value) => value / length);
  });
}

function compareDirections(
  own: readonly Float32Array[],
  theirs: readonly Float32Array[],
  weightOf: (place: number) => number,
): { row: number[]; back: number } {
  const row = new Array<number>(own.length).fill(-1);
  let held = 0;
  let total = 0;
  theirs.forEach((their, place) => {
    let nearest = -1;
    own.forEach((one, at) => {
      const cosine = dotProduct(one, their);
      nearest = Math.max(nearest, cosine);
      row[at] = Math.max(row[at] ?? -1, cosine);
    });
    const weight = weightOf(place);
    held += weight * nearest;
    total += weight;
  });
  return { row, back: total === 0 ? -1 : held / total };
}
