import { describe, expect, it } from "vitest";
import { parseCronSchedule } from "./cron-schedule";
import { parseDueTimeMs, parseDurationMs } from "./durations";
import { defaultRetryDelayMs } from "./engine";
import { namedUuid, SeenKeys, seededUlid } from "./event-ids";
import { evaluateExpression, expressionProblem } from "./expressions";
import { Timers } from "./timers";

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

describe("cron", () => {
  const after = Date.parse("2026-01-01T00:00:30Z");
  it.each([
    ["*/5 * * * *", "2026-01-01T00:05:00.000Z"],
    ["0 9 * * *", "2026-01-01T09:00:00.000Z"],
    ["TZ=Europe/Paris 0 9 * * *", "2026-01-01T08:00:00.000Z"],
    ["CRON_TZ=America/New_York 0 9 * * 1", "2026-01-05T14:00:00.000Z"],
    ["@hourly", "2026-01-01T01:00:00.000Z"],
  ])("%s comes next at %s", (text, expected) => {
    expect(parseCronSchedule(text)?.nextMs(after)).toBe(Date.parse(expected));
  });

  it.each(["", "* * * * * *", "61 * * * *", "TZ=Nowhere/Land * * * * *"])("%j is none", (text) => {
    expect(parseCronSchedule(text)).toBeNull();
  });
});

describe("expressions", () => {
  const context = {
    event: { name: "a", ts: 5, data: { user: "u", n: 3, f: 1.5, none: null, list: ["x"] } },
    async: { data: { user: "u", n: 4 } },
  };
  it.each([
    ["event.data.user == async.data.user", true],
    ["event.data.n != async.data.n", true],
    ["event.data.n + 1 == 4", true],
    ["event.data.n * 2", 6],
    ["event.data.f > 1", true],
    ["event.data.user == 'vip' ? 120 : -30", -30],
    ["event.data.user + '-' + string(event.data.n)", "u-3"],
    ['"llm"', "llm"],
    ["'x' in event.data.list", true],
    ["event.data.none == null", true],
    // Absent fields are null to Inngest.
    ["event.data.absent == 'x'", false],
    ["event.data.absent == null", true],
    ["event.data.absent != async.data.n", true],
    ["has(event.data.absent)", false],
    ["event.data.absent.deeper == 1", undefined],
    ["nonsense(event)", undefined],
  ])("%s is %j", (text, result) => {
    expect(evaluateExpression(text, context)).toEqual(result);
  });

  it("are checked before they are used", () => {
    expect(expressionProblem("event.data.n == 1")).toBeNull();
    expect(expressionProblem("event.data.n ==")).toEqual(expect.any(String));
  });
});

describe("ids", () => {
  it("follow from the seed as on a real server", () => {
    // From the capture ckpt-true-send: the second of two events.
    const seed = "1795330571906,4CGOAvmafssUig==";
    expect(seededUlid(seed, 1)).toBe("01M810MZM2W0GRW0QSK9ZCP54C");
    for (const bad of ["", "x,y", "1,4CGO", "1795330571906"]) expect(seededUlid(bad, 0)).toBeNull();
  });

  it("are the same UUID for the same name", () => {
    expect(namedUuid("app")).toBe(namedUuid("app"));
    expect(namedUuid("app")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(namedUuid("app")).not.toBe(namedUuid("other"));
  });

  it("are forgotten after a day, and the oldest before that when there are too many", () => {
    const seen = new SeenKeys({ spanMs: 100, limit: 3 });
    expect([seen.add("a", 0), seen.add("a", 99), seen.add("a", 100)]).toEqual([true, false, true]);
    for (const key of ["b", "c", "d"]) expect(seen.add(key, 101)).toBe(true);
    expect(seen.size).toBe(3);
    expect(seen.add("d", 102)).toBe(false);
    expect(seen.add("a", 103)).toBe(true);
  });
});

it("retries first after 15 to 45 seconds, and never later than two and a half minutes past two hours", () => {
  for (let sample = 0; sample < 100; sample += 1) {
    expect(defaultRetryDelayMs(0)).toBeGreaterThanOrEqual(15_000);
    expect(defaultRetryDelayMs(0)).toBeLessThan(45_000);
    expect(defaultRetryDelayMs(99)).toBeLessThan(7_230_000);
  }
});

it("waits longer than setTimeout can", async () => {
  const monthMs = 31 * 86_400_000;
  const timers = new Timers(() => 0);
  let fired = false;
  timers.at(monthMs, () => {
    fired = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  timers.cancelAll();
  expect(fired).toBe(false);
});
