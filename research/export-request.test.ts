import { expect, test } from "vitest";
import { exportRequestSchema, writeRanks } from "./export-request";

test("ranks of companies are written as spans, in order, and read back as they were", () => {
  expect(writeRanks([7, 1, 3, 2, 3])).toBe("1-3,7");
  expect(writeRanks([5])).toBe("5");
  const { ranks } = exportRequestSchema.parse({ ranks: "1-3,7" });
  expect(ranks).toEqual([
    { from: 1, to: 3 },
    { from: 7, to: 7 },
  ]);
});

test("any choice of a thousand companies fits into an address", () => {
  const everyOther = Array.from({ length: 500 }, (_, at) => 2 * at + 1);
  const ranks = writeRanks(everyOther);
  expect(ranks.length).toBeLessThan(4_000);
  expect(exportRequestSchema.safeParse({ ranks }).success).toBe(true);
});
