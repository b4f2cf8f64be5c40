import { describe, expect, it } from "vitest";
import { describeTimeLeft, estimateSecondsLeft } from "./estimate-time-left";

const everySecond = Array.from({ length: 10 }, (_, second) => second * 1_000);
const base = { decidedAtMs: everySecond, unchecked: 30, checked: 10, matched: 0, wanted: 25 };

describe("estimateSecondsLeft", () => {
  it("is what is left at the pace of the newest results", () => {
    expect(estimateSecondsLeft(base)).toBe(30);
  });

  it("ends sooner when the wanted matches will be there sooner", () => {
    expect(estimateSecondsLeft({ ...base, matched: 5, wanted: 10 })).toBe(10);
  });

  it("forgets a long pause before the newest results", () => {
    const newest = Array.from({ length: 30 }, (_, second) => 1e9 + second * 1_000);
    expect(estimateSecondsLeft({ ...base, decidedAtMs: [...everySecond, ...newest] })).toBe(30);
  });

  it("says nothing before there is a pace", () => {
    expect(estimateSecondsLeft({ ...base, decidedAtMs: [1, 2, 3] })).toBeNull();
    expect(estimateSecondsLeft({ ...base, decidedAtMs: [7, 7, 7, 7, 7] })).toBeNull();
  });
});

describe("describeTimeLeft", () => {
  it("uses the largest unit that still says something", () => {
    expect(describeTimeLeft(18)).toBe("~18 s left");
    expect(describeTimeLeft(200)).toBe("~3 min left");
    expect(describeTimeLeft(3 * 3600)).toBe("~3 h left");
  });
});
