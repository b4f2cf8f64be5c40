import { afterEach, describe, expect, it, vi } from "vitest";
import { parseDueTimeMs, parseDurationMs, scheduleCron, setAlarm } from "./time";

afterEach(() => {
  vi.useRealTimers();
});

describe("time strings", () => {
  it.each([
    ["300ms", 300],
    ["1h30m", 5_400_000],
    ["1.5s", 1_500],
    ["1w2d3h4m5s", 788_645_000],
    ["", null],
    ["1", null],
    ["1x", null],
    ["1s ", null],
  ])("%j is %j ms", (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms);
  });

  it("may be a date where a moment is meant", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_000 });
    expect(parseDueTimeMs("2s")).toBe(3_000);
    expect(parseDueTimeMs("1970-01-01T00:00:05.000Z")).toBe(5_000);
    expect(parseDueTimeMs("soon")).toBeNull();
  });
});

describe("cron", () => {
  const after = new Date("2026-01-01T00:00:30Z");
  it.each([
    ["*/5 * * * *", "2026-01-01T00:05:00.000Z"],
    ["0 9 * * *", "2026-01-01T09:00:00.000Z"],
    ["TZ=Europe/Paris 0 9 * * *", "2026-01-01T08:00:00.000Z"],
    ["CRON_TZ=America/New_York 0 9 * * 1", "2026-01-05T14:00:00.000Z"],
    ["@hourly", "2026-01-01T01:00:00.000Z"],
  ])("%s comes next at %s", (text, expected) => {
    expect(scheduleCron(text).nextRun(after)?.toISOString()).toBe(expected);
  });

  it.each(["", "* * * * * *", "61 * * * *", "TZ=Nowhere/Land * * * * *"])("%j is none", (text) => {
    expect(() => scheduleCron(text).nextRun()).toThrow();
  });
});

describe("alarms", () => {
  const monthMs = 31 * 86_400_000;

  it("go off when they are due, also later than setTimeout can wait, unless taken back", () => {
    vi.useFakeTimers();
    const action = vi.fn();
    setAlarm(Date.now() + monthMs, action);
    const takeBack = setAlarm(Date.now() + monthMs, action);
    vi.advanceTimersByTime(monthMs - 1);
    expect(action).not.toHaveBeenCalled();
    takeBack();
    vi.advanceTimersByTime(1);
    expect(action).toHaveBeenCalledTimes(1);
  });
});
