import { expect, test } from "vitest";
import { chooseCitations } from "./choose-citations";

test("cites as many of the likeliest sentences as make the expected F1 largest", () => {
  expect(chooseCitations([0.1, 0.9, 0.05])).toEqual([1]);
  expect(chooseCitations([0.8, 0.1, 0.9])).toEqual([2, 0]);
});

test("cites one even where none is likely, and none where there is none", () => {
  expect(chooseCitations([0.01, 0.02])).toEqual([1]);
  expect(chooseCitations([])).toEqual([]);
});
