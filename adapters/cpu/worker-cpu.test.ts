import { expect, test } from "vitest";
import { createWorkerCpu } from "./worker-cpu";

const page = (url = "https://robots.test/") => ({
  body: new TextEncoder().encode("<main><p>We make robots.</p></main>"),
  contentType: "text/html",
  url,
});

test("calls above the queue's bound are refused at once; those in it are answered, and so is one that comes later", async () => {
  const cpu = createWorkerCpu({ threads: 1, maxQueue: 2 });
  const read = () => cpu.extract(page());
  try {
    const calls = await Promise.allSettled(Array.from({ length: 10 }, read));
    const answered = calls.flatMap((call) => (call.status === "fulfilled" ? call.value.text : []));
    // Two that wait, and the one that is read.
    expect(answered).toHaveLength(3);
    expect(new Set(answered)).toEqual(new Set(["We make robots."]));
    expect((await read()).text).toBe("We make robots.");
  } finally {
    await cpu.close();
  }
});

test("a page on which its thread hangs fails alone: those behind it are read by another thread", async () => {
  const file = "tests/support/hanging-worker.mjs";
  const cpu = createWorkerCpu({ threads: 1, longestMs: 2_000, file });
  try {
    const [hung, ...others] = await Promise.allSettled(
      ["/hang", "/a", "/b"].map((path) => cpu.extract(page(`https://robots.test${path}`))),
    );
    expect(hung?.status).toBe("rejected");
    expect(others).toMatchObject([
      { status: "fulfilled", value: { text: "We make robots." } },
      { status: "fulfilled", value: { text: "We make robots." } },
    ]);
  } finally {
    await cpu.close();
  }
});
