import { describe, expect, it } from "vitest";
import { describeEstimate } from "./describe-estimate";

const base = { candidates: 240, checks: 100, seconds: 20, costUsd: 0 };

describe("describeEstimate", () => {
  it("says how many, how long and how much", () => {
    expect(describeEstimate(base)).toBe("240 candidates · checks up to 100 · ~20 s · $0.00");
    expect(describeEstimate({ ...base, seconds: 400, costUsd: 0.123 })).toMatch(
      /~7 min · ~\$0.12$/,
    );
  });

  it("leaves out what cannot be counted, and says what is not known", () => {
    expect(describeEstimate({ ...base, candidates: null, costUsd: null })).toBe(
      "checks up to 100 · ~20 s · cost not known",
    );
  });

  it("warns where the conditions leave nothing", () => {
    expect(describeEstimate({ ...base, candidates: 0, checks: 0 })).toMatch(/^No company/);
  });
});
