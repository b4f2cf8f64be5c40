import { describe, expect, it } from "vitest";
import { describeThroughput, describeTimeLeft, measurePace } from "./measure-pace";

const everySecond = Array.from({ length: 10 }, (_, second) => second * 1_000);
const base = { decidedAtMs: everySecond, unchecked: 30, checked: 10, matched: 0, wanted: 25 };

describe("measurePace", () => {
  it("is what is left at the pace of the newest results", () => {
    expect(measurePace(base)).toEqual({ perMinute: 60, secondsLeft: 30 });
  });

  it("ends sooner when the wanted matches will be there sooner", () => {
    expect(measurePace({ ...base, matched: 5, wanted: 10 })?.secondsLeft).toBe(10);
  });

  it("forgets a long pause before the newest results", () => {
    const newest = Array.from({ length: 30 }, (_, second) => 1e9 + second * 1_000);
    const pace = measurePace({ ...base, decidedAtMs: [...everySecond, ...newest] });
    expect(pace?.secondsLeft).toBe(30);
  });

  it("says nothing before there is a pace", () => {
    expect(measurePace({ ...base, decidedAtMs: [1, 2, 3] })).toBeNull();
    expect(measurePace({ ...base, decidedAtMs: [7, 7, 7, 7, 7] })).toBeNull();
  });
});

describe("describeTimeLeft and describeThroughput", () => {
  it("use the largest unit that still says something", () => {
    expect(describeTimeLeft(18)).toBe("~18 s left");
    expect(describeTimeLeft(200)).toBe("~3 min left");
    expect(describeTimeLeft(3 * 3600)).toBe("~3 h left");
    expect(describeThroughput(95.6)).toBe("96 a minute");
    expect(describeThroughput(2899)).toBe("2,899 a minute");
    expect(describeThroughput(0.25)).toBe("15 an hour");
  });
});
