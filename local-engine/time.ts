import { Cron } from "croner";

const unitMs: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 3.6e6, d: 8.64e7, w: 6.048e8 };
const durationPattern = /^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/;
const durationPartPattern = /([\d.]+)(ms|[smhdw])/g;
const zonePattern = /^(?:CRON_)?TZ=(\S+)\s+(.*)$/;
/** Longest delay that setTimeout takes; anything above it would fire at once. */
const maxDelayMs = 2 ** 31 - 1;

/** Milliseconds of an Inngest time string such as "1h30m" (SDK_SPEC 1.3.2); null when it is not one. */
export function parseDurationMs(text: string): number | null {
  if (!durationPattern.test(text)) return null;
  let totalMs = 0;
  for (const [, amount, unit = ""] of text.matchAll(durationPartPattern)) {
    totalMs += Number(amount) * (unitMs[unit] ?? 0);
  }
  return totalMs;
}

/** The moment (epoch ms) that a time string or an ISO date means; null when it is neither. */
export function parseDueTimeMs(text: string): number | null {
  const durationMs = parseDurationMs(text);
  const dueMs = durationMs === null ? Date.parse(text) : Date.now() + durationMs;
  return Number.isNaN(dueMs) ? null : dueMs;
}

/** Calls `action` once at `dueMs` (epoch ms), however far that is. Returns what takes it back. */
export function setAlarm(dueMs: number, action: () => void): () => void {
  let timer: NodeJS.Timeout;
  const arm = () => {
    const leftMs = dueMs - Date.now();
    timer = setTimeout(leftMs > maxDelayMs ? arm : action, Math.min(leftMs, maxDelayMs)).unref();
  };
  arm();
  return () => clearTimeout(timer);
}

/**
 * Calls `action` by a schedule of five fields or `@hourly` and the like, UTC unless it starts with `TZ=Zone `.
 * Throws when it cannot be read, at the latest when its next run is asked for.
 */
export function scheduleCron(text: string, action?: () => void): Cron {
  const [, timezone = "UTC", pattern = text.trim()] = zonePattern.exec(text.trim()) ?? [];
  return new Cron(pattern, { timezone, mode: "5-part", unref: true }, action);
}
