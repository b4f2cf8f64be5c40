export type BackoffLimits = { readonly baseDelayMs: number; readonly maxDelayMs: number };

/** What the server asks for: `retry-after-ms`, else `retry-after` in seconds or as a date. Null when it says nothing usable. */
export function readRetryAfterMs(headers: Headers | undefined, now: number): number | null {
  const milliseconds = readNumber(headers?.get("retry-after-ms"));
  if (milliseconds !== null) return milliseconds;
  const retryAfter = headers?.get("retry-after");
  const seconds = readNumber(retryAfter);
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(retryAfter ?? "");
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function readNumber(text: string | null | undefined): number | null {
  if (text === null || text === undefined || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** Exponential with "equal jitter": between half and all of `base · 2^(failures-1)`, at most `maxDelayMs`. */
export function backoffMs(failures: number, limits: BackoffLimits, random = Math.random): number {
  const full = Math.min(limits.maxDelayMs, limits.baseDelayMs * 2 ** (failures - 1));
  return full / 2 + (full / 2) * random();
}

/** False when the signal fired first. */
export function pause(delayMs: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (delayMs <= 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve(true);
    }, delayMs);
    signal.addEventListener("abort", stop, { once: true });
  });
}
