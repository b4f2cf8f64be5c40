import { expect, test } from "vitest";
import { scoreProducts } from "./score-products";

test("a sentence's score is the weighted sum of its product", () => {
  const products = [Float32Array.of(1, 2), Float32Array.of(0, -1)];
  expect(scoreProducts([0.5, 1], products)).toEqual([2.5, -1]);
});

test("a page, and a model that has learned no ranking, have no scores", () => {
  expect(scoreProducts([0.5], null)).toBeNull();
  expect(scoreProducts([], [Float32Array.of(1)])).toBeNull();
});
