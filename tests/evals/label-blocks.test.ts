import { describe, expect, it } from "vitest";
import { readHtml } from "../../research/crawl/read-html";
import { compareWords } from "./compare-words";
import { fitLogistic } from "./fit-logistic";
import { labelBlocks } from "./label-blocks";

describe("what main text is trained and measured by", () => {
  it("labels the blocks that the gold has, a repeated one once", () => {
    const { blocks } = readHtml(
      "<p>We build bolts for bridges</p><p>Add to cart</p><p>We build bolts for bridges</p><p>Ulm</p>",
    );
    expect(labelBlocks(blocks, "We build bolts for bridges. Ulm")).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("counts words as often as both texts have them", () => {
    expect(compareWords("a a b", "a b b c")).toEqual({
      precision: 2 / 3,
      recall: 2 / 4,
      f1: (2 * (2 / 3) * (2 / 4)) / (2 / 3 + 2 / 4),
    });
    expect(compareWords("", "a").f1).toBe(0);
  });

  it("finds the column that decides, and leaves the others near nothing", () => {
    const examples = Array.from({ length: 400 }, (_, at) => {
      const decides = at % 2;
      const noise = ((at * 7919) % 13) / 13;
      return { x: [decides, noise, 1], y: decides === 1, weight: 1 };
    });
    const { bias, weights } = fitLogistic(examples, 1);
    expect(weights[0]).toBeGreaterThan(3);
    expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.3);
    expect(weights[2]).toBe(0);
    expect(bias).toBeLessThan(0);
  });
});
