/** Schedules in words that a person would say. */

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export const presets = ["daily", "weekly", "monthly"] as const;
export type Preset = (typeof presets)[number];

/** Cron of a preset at an hour and minute ("09:30") of the schedule's own time zone. */
export function writeCron(preset: Preset, time: string, weekday: number): string {
  const [hour = "9", minute = "0"] = time.split(":");
  const at = `${Number(minute)} ${Number(hour)}`;
  if (preset === "daily") return `${at} * * *`;
  return preset === "weekly" ? `${at} * * ${weekday}` : `${at} 1 * *`;
}

/** "Daily at 09:30"; a schedule that no preset writes stays as it is. */
export function describeSchedule(cron: string): string {
  const [minute = "", hour = "", day = "", month = "", weekday = ""] = cron.trim().split(/\s+/);
  const isPlain = /^\d{1,2}$/.test(minute) && /^\d{1,2}$/.test(hour) && month === "*";
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (isPlain && day === "*" && weekday === "*") return `Daily at ${time}`;
  if (isPlain && day === "*" && /^[0-7]$/.test(weekday))
    return `${days[Number(weekday) % 7]}s at ${time}`;
  if (isPlain && day === "1" && weekday === "*") return `On the 1st of each month at ${time}`;
  return `On the schedule ${cron}`;
}

export const weekdayNames: readonly string[] = days;

/** A moment as a clock in that time zone shows it. */
export const describeMoment = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(new Date(iso));

export const describeDay = (iso: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" }).format(new Date(iso));
