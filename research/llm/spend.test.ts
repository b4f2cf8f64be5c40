import { expect, test } from "vitest";
import { boundInputTokens, boundSpend } from "./spend";

test("the bound counts bytes, not characters: a script of three-byte letters may cost a token per byte", () => {
  const overhead = boundInputTokens([]);
  expect(boundInputTokens(["abc", "漢字"]) - overhead).toBe(3 + 6);
});

test("without a price the tokens are bounded all the same", () => {
  expect(boundSpend(["x"], 50, null)).toMatchObject({ maxOutputTokens: 50, costMicros: null });
});
