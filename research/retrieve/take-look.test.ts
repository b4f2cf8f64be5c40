import { expect, it } from "vitest";
import type { RankedPassage } from "./passage";
import { takeLook } from "./take-look";

const passage = (id: string, start: number): RankedPassage => ({
  id,
  pageId: "page",
  url: "https://page.test/",
  start,
  end: start + 8,
  text: "12345678",
  headingPath: [],
  score: 1,
  similarity: null,
});
const retrieved = [
  { criterionId: "a", passages: [passage("p1", 0), passage("p2", 10), passage("p3", 20)] },
  { criterionId: "b", passages: [passage("p2", 10), passage("p4", 30)] },
];

it("counts a passage that two criteria share once", () => {
  const look = takeLook({
    retrieved,
    criterionIds: ["a", "b"],
    shown: new Set(),
    perCriterion: 2,
    maxTokens: 100,
  });
  expect(look.keys.size).toBe(3);
  expect(look.tokens).toBe(6);
});

it("never shows again what was shown, under whatever id a later round gives it", () => {
  const first = takeLook({
    retrieved,
    criterionIds: ["a", "b"],
    shown: new Set(),
    perCriterion: 2,
    maxTokens: 100,
  });
  const renamed = [{ criterionId: "a", passages: [passage("p9", 0), passage("p3", 20)] }];
  const second = takeLook({
    retrieved: renamed,
    criterionIds: ["a"],
    shown: first.keys,
    perCriterion: 2,
    maxTokens: 100,
  });
  expect(second.retrieved[0]?.passages.map(({ id }) => id)).toEqual(["p3"]);
});

it("takes fewer of each criterion rather than more tokens than it may, and one of each at least", () => {
  const size = (maxTokens: number) =>
    takeLook({ retrieved, criterionIds: ["a", "b"], shown: new Set(), perCriterion: 3, maxTokens })
      .keys.size;
  expect([size(8), size(6), size(4), size(0)]).toEqual([4, 3, 2, 2]);
});
