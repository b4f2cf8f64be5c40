import { expect, test } from "vitest";
import { createWorkerCpu } from "./worker-cpu";

test("calls above the queue's bound are refused at once; those in it are answered, and so is one that comes later", async () => {
  const cpu = createWorkerCpu(1, { maxQueue: 2 });
  const read = () =>
    cpu.extract({
      body: new TextEncoder().encode("<main><p>We make robots.</p></main>"),
      contentType: "text/html",
      url: "https://robots.test/",
    });
  try {
    const calls = await Promise.allSettled(Array.from({ length: 10 }, read));
    const answered = calls.flatMap((call) => (call.status === "fulfilled" ? call.value.text : []));
    // Two that wait, and one more where the thread had its first already.
    expect([2, 3]).toContain(answered.length);
    expect(new Set(answered)).toEqual(new Set(["We make robots."]));
    expect((await read()).text).toBe("We make robots.");
  } finally {
    await cpu.close();
  }
});
