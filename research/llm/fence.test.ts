import { expect, test } from "vitest";
import { createFence } from "./fence";

test("a word that a text happens to contain is not used", () => {
  const words = ["taken", "taken", "free"];
  const fence = createFence(["a text with taken in it"], () => words.shift() ?? "none");
  expect(fence.word).toBe("free");
});

test("the text stands between markers that carry the word", () => {
  const fence = createFence([], () => "w1");
  expect(fence.wrap("p1", "text")).toBe("<<<DATA w1 p1\ntext\nDATA w1>>>");
});
