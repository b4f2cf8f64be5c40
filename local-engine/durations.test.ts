import { describe, expect, it } from "vitest";
import { parseDueTimeMs, parseDurationMs } from "./durations";

describe("time strings", () => {
  it.each([
    ["300ms", 300],
    ["1h30m", 5_400_000],
    ["1.5s", 1_500],
    ["1w2d3h4m5s", 788_645_000],
    ["2us", 0.002],
    ["", null],
    ["1", null],
    ["1x", null],
    ["1s ", null],
  ])("%j is %j ms", (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms);
  });

  it("may be a date where a moment is meant", () => {
    expect(parseDueTimeMs("2s", 1_000)).toBe(3_000);
    expect(parseDueTimeMs("1970-01-01T00:00:05.000Z", 1_000)).toBe(5_000);
    expect(parseDueTimeMs("soon", 1_000)).toBeNull();
  });
});
