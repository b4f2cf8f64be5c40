import { expect, test } from "vitest";
import { readForest } from "./forest";
import { readClaim, readSentence } from "./read-claim";
import { verdictViews, viewedProbability } from "./verdict-views";

const sentences = ["Alder makes bolts.", "Alder was founded in Ulm.", "It rained."];
const reading = readClaim("Alder makes bolts in Ulm.", sentences.map(readSentence));

test("the cited sentences count once together, and the likeliest alone as much in all, by their chances", () => {
  const views = verdictViews(reading, [0, 1], [0.6, 0.3, 0.1], null);
  expect(views.map(({ weight }) => Number(weight.toFixed(3)))).toEqual([1, 0.6, 0.3, 0.1]);
  expect(views.map(({ features }) => features.cited)).toEqual([2, 1, 1, 1]);
});

test("one sentence is looked at once", () => {
  const alone = readClaim("Alder makes bolts.", [readSentence("Alder makes bolts.")]);
  expect(verdictViews(alone, [0], [0.9], null)).toHaveLength(1);
});

test("views are averaged in log-odds, by their weight", () => {
  const forest = readForest("0\nmark<1 -2 2");
  const view = (mark: number, weight: number) => ({ features: { mark }, weight });
  expect(viewedProbability(forest, [view(0, 1), view(1, 1)])).toBeCloseTo(0.5, 6);
  expect(viewedProbability(forest, [view(0, 1), view(1, 3)])).toBeCloseTo(
    1 / (1 + Math.E ** -1),
    6,
  );
});
