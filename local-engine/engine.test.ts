import { expect, it } from "vitest";
import { defaultRetryDelayMs } from "./engine";

it("retries first after 15 to 45 seconds, and never later than two and a half minutes past two hours", () => {
  for (let sample = 0; sample < 100; sample += 1) {
    expect(defaultRetryDelayMs(0)).toBeGreaterThanOrEqual(15_000);
    expect(defaultRetryDelayMs(0)).toBeLessThan(45_000);
    expect(defaultRetryDelayMs(99)).toBeLessThan(7_230_000);
  }
});
