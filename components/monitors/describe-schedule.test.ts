import { expect, test } from "vitest";
import { describeSchedule, writeCron } from "./describe-schedule";

test.each([
  ["daily", "09:30", "30 9 * * *", "Daily at 09:30"],
  ["weekly", "07:05", "5 7 * * 1", "Mondays at 07:05"],
  ["monthly", "23:00", "0 23 1 * *", "On the 1st of each month at 23:00"],
] as const)("%s at %s is %s, and said so", (preset, time, cron, words) => {
  expect(writeCron(preset, time, 1)).toBe(cron);
  expect(describeSchedule(cron)).toBe(words);
});

test("a schedule of one's own is shown as it is", () => {
  expect(describeSchedule("0 9 * * 1-5")).toBe("On the schedule 0 9 * * 1-5");
});
