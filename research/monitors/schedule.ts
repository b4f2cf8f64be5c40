import { Cron } from "croner";
import { fail, type Result, succeed } from "../result";

export type Schedule = {
  /** Cron of five fields. */
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
};

/** Runs of one monitor are at least so far apart. */
const shortestIntervalMs = 3_600_000;
/** Enough to meet the closest two of any week. */
const checkedRuns = 60;

/**
 * The first due time after a moment, in the schedule's own time zone; null when there never is one. A time that a clock
 * change skips falls on the moment after it, one that comes twice is due once.
 */
export function nextDue({ cron, timeZone }: Schedule, after: Date): Date | null {
  return new Cron(cron, { timezone: timeZone, paused: true, mode: "5-part" }).nextRun(after);
}

/** Whether a schedule can be kept: five fields, a known time zone, a next time, and at least an hour between two. */
export function checkSchedule(
  schedule: Schedule,
  now: Date,
): Result<{ firstDue: Date }, "bad_schedule" | "too_often"> {
  if (schedule.cron.trim().split(/\s+/).length !== 5) {
    return fail("bad_schedule", "Write five fields: minute, hour, day, month, weekday.");
  }
  let due: Date | null;
  try {
    due = nextDue(schedule, now);
  } catch {
    return fail("bad_schedule", "That is no schedule, or no time zone, that can be read.");
  }
  if (due === null) return fail("bad_schedule", "There is no such day, so it would never run.");
  const firstDue = due;
  for (let run = 0, last: Date = due; run < checkedRuns; run += 1) {
    const next = nextDue(schedule, last);
    if (next === null) break;
    if (next.getTime() - last.getTime() < shortestIntervalMs) {
      return fail("too_often", "A monitor runs at most once an hour.");
    }
    last = next;
  }
  return succeed({ firstDue });
}
