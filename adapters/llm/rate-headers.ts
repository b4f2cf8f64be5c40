/**
 * How long the server's rate-limit headers ask to wait before a call of as many tokens as this one: what is missing, at the
 * rate at which its allowance refills. `reset` is when it is full again ("6m0s", "120ms", seconds). 0 where they say nothing.
 */
export function pauseByHeaders(headers: Headers, tokens: number): number {
  return Math.max(pauseFor(headers, "requests", 1), pauseFor(headers, "tokens", tokens));
}

function pauseFor(headers: Headers, what: "requests" | "tokens", needed: number): number {
  const limit = readCount(headers.get(`x-ratelimit-limit-${what}`));
  const remaining = readCount(headers.get(`x-ratelimit-remaining-${what}`));
  const resetMs = readDurationMs(headers.get(`x-ratelimit-reset-${what}`));
  if (limit === null || remaining === null || resetMs === null || remaining >= limit) return 0;
  const missing = Math.min(needed, limit) - remaining;
  return missing <= 0 ? 0 : Math.min(resetMs, Math.ceil((missing * resetMs) / (limit - remaining)));
}

function readCount(text: string | null): number | null {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function readDurationMs(text: string | null): number | null {
  if (text === null) return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return null;
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (isUnit(unit) ? unitMs[unit] : 0),
    0,
  );
}

const isUnit = (unit: string | undefined): unit is keyof typeof unitMs =>
  unit !== undefined && unit in unitMs;
