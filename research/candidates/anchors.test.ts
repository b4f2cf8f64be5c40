import { expect, test } from "vitest";
import { anchorTexts, nearestAnchor, packSignature } from "./anchors";

const signature = (isSet: (bit: number) => boolean) =>
  packSignature(Array.from({ length: 512 }, (_, bit) => (isSet(bit) ? "1" : "0")).join(""));

test("a signature belongs to the anchor with the fewest different bits, the first of equals", () => {
  const none = signature(() => false);
  const all = signature(() => true);
  const half = signature((bit) => bit % 2 === 0);
  expect(
    nearestAnchor(
      signature((bit) => bit < 100),
      [all, none, half],
    ),
  ).toBe(1);
  expect(
    nearestAnchor(
      signature((bit) => bit > 30),
      [none, all, half],
    ),
  ).toBe(1);
  expect(
    nearestAnchor(
      signature((bit) => bit % 2 === 0 || bit === 1),
      [none, all, half],
    ),
  ).toBe(2);
  expect(nearestAnchor(half, [all, none])).toBe(0);
});

test("every topic has its anchor, each of them different", () => {
  expect(new Set(anchorTexts()).size).toBe(anchorTexts().length);
});
