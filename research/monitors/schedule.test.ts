import { describe, expect, test } from "vitest";
import { checkSchedule, nextDue } from "./schedule";

const dues = (cron: string, timeZone: string, from: string, count: number) => {
  const found: string[] = [];
  for (let at = new Date(from); found.length < count; ) {
    const next = nextDue({ cron, timeZone }, at);
    if (!next) break;
    found.push(next.toISOString());
    at = next;
  }
  return found;
};

describe("the next due time", () => {
  test("keeps its hour on the wall through both changes of the clock", () => {
    expect(dues("0 9 * * *", "Europe/Berlin", "2027-03-26T12:00:00Z", 3)).toEqual([
      "2027-03-27T08:00:00.000Z",
      "2027-03-28T07:00:00.000Z",
      "2027-03-29T07:00:00.000Z",
    ]);
  });

  test("is once a day on the day without that hour, and on the day that has it twice", () => {
    expect(dues("30 2 * * *", "Europe/Berlin", "2027-03-26T12:00:00Z", 3)).toEqual([
      "2027-03-27T01:30:00.000Z",
      "2027-03-28T01:00:00.000Z",
      "2027-03-29T00:30:00.000Z",
    ]);
    expect(dues("30 2 * * *", "Europe/Berlin", "2027-10-30T12:00:00Z", 2)).toEqual([
      "2027-10-31T00:30:00.000Z",
      "2027-11-01T01:30:00.000Z",
    ]);
  });

  test("of a zone half an hour off, and of a month that lacks the day", () => {
    expect(dues("0 9 31 * *", "Asia/Kolkata", "2027-01-01T00:00:00Z", 2)).toEqual([
      "2027-01-31T03:30:00.000Z",
      "2027-03-31T03:30:00.000Z",
    ]);
  });
});

describe("a schedule", () => {
  const check = (cron: string, timeZone = "UTC") => {
    const checked = checkSchedule({ cron, timeZone }, new Date("2027-01-01T00:00:00Z"));
    return checked.ok ? "ok" : checked.error.code;
  };

  test.each([
    ["0 9 * * *", "ok"],
    ["0 9 * * 1", "ok"],
    ["0 9 1 * *", "ok"],
    ["0 * * * *", "ok"],
    ["*/30 * * * *", "too_often"],
    ["0,10 9 * * 1", "too_often"],
    ["59 23,0 * * *", "ok"],
    ["0 0 9 * * *", "bad_schedule"],
    ["0 9 30 2 *", "bad_schedule"],
    ["@daily", "bad_schedule"],
    ["tomorrow", "bad_schedule"],
    ["99 9 * * *", "bad_schedule"],
  ])("%s is %s", (cron, wanted) => {
    expect(check(cron)).toBe(wanted);
  });

  test("of an unknown time zone is refused", () => {
    expect(check("0 9 * * *", "Mars/Base")).toBe("bad_schedule");
  });
});
