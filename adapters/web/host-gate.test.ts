import { describe, expect, it } from "vitest";
import { createHostGate } from "./host-gate";

const never = new AbortController().signal;

describe("host gate", () => {
  it("lets one in at a time per host, in the order of arrival", async () => {
    const gate = createHostGate();
    const order: string[] = [];
    let inside = 0;
    await Promise.all(
      ["a", "b", "c", "d"].map(async (name) => {
        const release = await gate.enter("acme.com", 0, never);
        expect(++inside).toBe(1);
        order.push(name);
        await Promise.resolve();
        inside--;
        release();
      }),
    );
    expect(order).toEqual(["a", "b", "c", "d"]);
  });

  it("does not make one host wait for another", async () => {
    const gate = createHostGate();
    await gate.enter("acme.com", 0, never);
    const release = await gate.enter("other.com", 0, never);
    release();
  });

  it("keeps the pause between the end of one and the start of the next", async () => {
    const gate = createHostGate();
    const first = await gate.enter("acme.com", 50, never);
    first();
    const releasedAt = performance.now();
    const second = await gate.enter("acme.com", 50, never);
    expect(performance.now() - releasedAt).toBeGreaterThanOrEqual(49);
    second();
  });

  it("lets a waiting one give up, and the next takes its place", async () => {
    const gate = createHostGate();
    const release = await gate.enter("acme.com", 0, never);
    const controller = new AbortController();
    const impatient = gate.enter("acme.com", 0, controller.signal);
    const patient = gate.enter("acme.com", 0, never);
    controller.abort(new Error("stopped"));
    await expect(impatient).rejects.toThrow("stopped");
    release();
    (await patient)();
  });

  it("refuses one whose signal has ended before", async () => {
    const gate = createHostGate();
    await expect(gate.enter("acme.com", 0, AbortSignal.abort(new Error("no")))).rejects.toThrow(
      "no",
    );
    (await gate.enter("acme.com", 0, never))();
  });

  it("is not fooled by a release that is called twice", async () => {
    const gate = createHostGate();
    const first = await gate.enter("acme.com", 0, never);
    first();
    const second = await gate.enter("acme.com", 0, never);
    first();
    let entered = false;
    const third = gate.enter("acme.com", 0, never).then((release) => {
      entered = true;
      return release;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(entered).toBe(false);
    second();
    (await third)();
  });
});
