import { describe, expect, test } from "vitest";
import type { PieceReading } from "../../ports";
import { comparePieces } from "./compare-pieces";
import { pieceFeatures } from "./piece-features";

/** Each word is a piece; words of the same sense share a vector, others have none. */
const directions = ["bolts", "bridges", "ulm", "rain", "makes"];
const sameAs: Readonly<Record<string, string>> = { screws: "bolts", produces: "makes" };

function read(text: string): PieceReading {
  const words = text.split(" ");
  const vectors = new Float32Array(words.length * directions.length);
  words.forEach((word, at) => {
    const axis = directions.indexOf(sameAs[word] ?? word);
    if (axis >= 0) vectors[at * directions.length + axis] = 1;
  });
  return {
    vector: new Float32Array(directions.length),
    pieces: words.map((word) => ({ text: `▁${word}`, surprise: 5 })),
    layers: text === "" ? [] : [vectors, vectors],
  };
}

describe("a claim's pieces against sentences' pieces", () => {
  const sentences = ["the rain in ulm", "ulm produces screws", "bridges"].map(read);
  const compared = comparePieces(read("ulm makes the bolts"), sentences);

  test("function words are not asked for", () => {
    expect(compared?.weights).toHaveLength(3);
    expect(compared?.layers.map(({ rows }) => rows.map(({ length }) => length))).toEqual([
      [3, 3, 3],
      [3, 3, 3],
    ]);
  });

  test("a sentence in other words of the same sense is nearest", () => {
    const features = pieceFeatures(compared, sentences.length);
    expect(features.map(({ upperMeanRank }) => upperMeanRank)).toEqual([1 / 2, 1, 1 / 3]);
    expect(features[1]?.upperMeanBelow).toBe(0);
    expect(features[1]?.lowerShare).toBeGreaterThan(features[0]?.lowerShare ?? 1);
    expect(features[1]?.lowerGap).toBe(0);
    expect(features[0]?.lowerGap).toBeGreaterThan(0.5);
  });

  test("what only one sentence says counts as its lead, and what the claim ends with counts by itself", () => {
    const features = pieceFeatures(compared, sentences.length);
    expect(features[1]?.upperLead).toBeGreaterThan(0.5);
    expect(features.map(({ upperLead }) => upperLead)[0]).toBe(0);
    expect(features.map(({ upperEarlyRank }) => upperEarlyRank)[1]).toBeLessThan(1);
    expect(features.map(({ upperLateRank }) => upperLateRank)[1]).toBe(1);
  });

  test("a claim of function words, and sentences without a sign, compare to nothing", () => {
    expect(comparePieces(read("it is the"), sentences)).toBeNull();
    const empty = { vector: new Float32Array(5), pieces: [], layers: [] };
    const features = pieceFeatures(comparePieces(read("ulm"), [empty]), 1);
    expect(Object.values(features[0] ?? {}).every(Number.isFinite)).toBe(true);
    expect(pieceFeatures(null, 2).every(({ upperMean }) => upperMean === 0)).toBe(true);
  });
});
