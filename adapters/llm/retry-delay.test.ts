import { expect, test } from "vitest";
import { backoffMs, readRetryAfterMs } from "./retry-delay";

const now = Date.parse("2026-01-01T00:00:00Z");
const read = (headers: Record<string, string>) => readRetryAfterMs(new Headers(headers), now);

test("milliseconds win over seconds; dates count from now; nonsense is nothing", () => {
  expect(read({ "retry-after-ms": "120", "retry-after": "9" })).toBe(120);
  expect(read({ "retry-after": "1.5" })).toBe(1_500);
  expect(read({ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" })).toBe(7_000);
  expect(read({ "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" })).toBe(0);
  for (const value of ["soon", "", "-5"]) expect(read({ "retry-after": value }) ?? 0).toBe(0);
  expect(read({})).toBeNull();
});

test("waits double up to the limit, and jitter never shortens them below half", () => {
  const limits = { baseDelayMs: 100, maxDelayMs: 1_000 };
  const atMost = [1, 2, 3, 4, 5, 50].map((failures) => backoffMs(failures, limits, () => 1));
  const atLeast = [1, 2, 3, 4, 5, 50].map((failures) => backoffMs(failures, limits, () => 0));
  expect(atMost).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  expect(atLeast).toEqual([50, 100, 200, 400, 500, 500]);
});
