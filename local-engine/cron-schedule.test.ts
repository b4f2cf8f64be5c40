import { describe, expect, it } from "vitest";
import { parseCronSchedule } from "./cron-schedule";

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
