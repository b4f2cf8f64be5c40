import { expect, test } from "vitest";
import { pauseByHeaders } from "./rate-headers";

const headers = (what: "requests" | "tokens", limit: string, remaining: string, reset: string) =>
  new Headers({
    [`x-ratelimit-limit-${what}`]: limit,
    [`x-ratelimit-remaining-${what}`]: remaining,
    [`x-ratelimit-reset-${what}`]: reset,
  });

test("an allowance with room asks for no pause, however long it takes to be full again", () => {
  expect(pauseByHeaders(headers("requests", "10000", "9999", "8.64s"), 1_000)).toBe(0);
  expect(pauseByHeaders(headers("tokens", "200000", "5000", "58s"), 5_000)).toBe(0);
});

test("a used-up one asks for the time until the next call fits", () => {
  expect(pauseByHeaders(headers("requests", "60", "0", "1m0s"), 1)).toBe(1_000);
  expect(pauseByHeaders(headers("tokens", "60000", "0", "60s"), 3_000)).toBe(3_000);
  expect(pauseByHeaders(headers("tokens", "60000", "0", "60"), 3_000)).toBe(3_000);
});

test("a call larger than the whole allowance waits until it is full, not for ever", () => {
  expect(pauseByHeaders(headers("tokens", "1000", "0", "120ms"), 50_000)).toBe(120);
});

test.each(["soon", "-1s", "", "Infinity"])("what cannot be read asks for nothing: %s", (reset) => {
  expect(pauseByHeaders(headers("requests", "60", "0", reset), 1)).toBe(0);
  expect(pauseByHeaders(new Headers(), 1)).toBe(0);
});
