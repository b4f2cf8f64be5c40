import { Cron } from "croner";

const zonePattern = /^(?:CRON_)?TZ=(\S+)\s+(.*)$/;

export type CronSchedule = { nextMs(afterMs: number): number | null };

/** Five fields or `@hourly` and the like, UTC unless it starts with `TZ=Zone `; null when it cannot be read. */
export function parseCronSchedule(text: string): CronSchedule | null {
  const [, timezone = "UTC", zoned] = zonePattern.exec(text.trim()) ?? [];
  try {
    const cron = new Cron(zoned ?? text.trim(), { timezone, mode: "5-part", paused: true });
    cron.nextRun();
    return { nextMs: (afterMs) => cron.nextRun(new Date(afterMs))?.getTime() ?? null };
  } catch {
    return null;
  }
}
