import { expect, it } from "vitest";
import { Timers } from "./timers";

it("waits longer than setTimeout can", async () => {
  const monthMs = 31 * 86_400_000;
  const timers = new Timers(() => 0);
  let fired = false;
  timers.at(monthMs, () => {
    fired = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  timers.cancelAll();
  expect(fired).toBe(false);
});
