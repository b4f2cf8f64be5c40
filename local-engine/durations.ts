const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const wholePattern = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d|w))+$/;
const partPattern = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d|w)/g;

/** Milliseconds of an Inngest time string such as "1h30m" (SDK_SPEC 1.3.2); null when it is not one. */
export function parseDurationMs(text: string): number | null {
  if (!wholePattern.test(text)) return null;
  let totalMs = 0;
  for (const [, amount, unit] of text.matchAll(partPattern)) {
    totalMs += Number(amount) * (unitMs[unit ?? ""] ?? 0);
  }
  return totalMs;
}

/** The moment (epoch ms) that a time string or an ISO date means; null when it is neither. */
export function parseDueTimeMs(text: string, nowMs: number): number | null {
  const durationMs = parseDurationMs(text);
  if (durationMs !== null) return nowMs + durationMs;
  const dateMs = Date.parse(text);
  return Number.isNaN(dateMs) ? null : dateMs;
}
