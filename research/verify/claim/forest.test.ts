import { expect, test } from "vitest";
import { type Forest, probability, readForest, readNumbers, writeForest } from "./forest";

const forest: Forest = {
  base: -0.5,
  trees: [
    {
      feature: "a",
      threshold: 0.4,
      left: -1,
      right: { feature: "b", threshold: 2, left: 0.5, right: 1 },
    },
    0.25,
  ],
};

test("a forest is read as it was written", () => {
  expect(readForest(writeForest(forest))).toEqual(forest);
});

test("below a threshold goes left, a feature that is not there counts as 0, and the leaves are summed", () => {
  const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
  expect(probability(forest, {})).toBeCloseTo(logistic(-0.5 - 1 + 0.25));
  expect(probability(forest, { a: 0.4, b: 1.9 })).toBeCloseTo(logistic(-0.5 + 0.5 + 0.25));
  expect(probability(forest, { a: 1, b: 2 })).toBeCloseTo(logistic(-0.5 + 1 + 0.25));
});

test("numbers are read in order, and none from nothing", () => {
  expect(readNumbers("0.5 -1e-3 2")).toEqual([0.5, -0.001, 2]);
  expect(readNumbers("")).toEqual([]);
});

test("what is no forest and no number is refused", () => {
  expect(() => readNumbers("1 two")).toThrow(/Not a number/);
  expect(() => readForest("0\na<x 1 2")).toThrow(/Not a number/);
  expect(() => readForest("0\na<1 1")).toThrow(/Not a number/);
});
