import { expect, test } from "vitest";
import { createEncodeQueue } from "./encode-queue";

const never = new AbortController().signal;

/** Each text becomes a vector of its length; a run ends when it is let go. */
function startQueue(limits: { maxQueuedTexts?: number; textsPerRun?: number } = {}) {
  const runs: { texts: readonly string[]; end: () => void; break: (error: Error) => void }[] = [];
  const arrivals: (() => void)[] = [];
  const encode = createEncodeQueue({
    run: (texts) =>
      new Promise((resolve, reject) => {
        const end = () => resolve(texts.map((text) => Float32Array.of(text.length)));
        runs.push({ texts, end, break: reject });
        arrivals.shift()?.();
      }),
    describeError: (error) => `broken: ${error instanceof Error ? error.message : error}`,
    maxQueuedTexts: 10,
    textsPerRun: 4,
    ...limits,
  });
  const nextRun = async () => {
    if (runs.length === 0) await new Promise<void>((resolve) => arrivals.push(resolve));
    const run = runs.shift();
    if (!run) throw new Error("no run");
    return run;
  };
  return { encode, nextRun };
}

test("small requests share a run, and each gets its own vectors in order", async () => {
  const { encode, nextRun } = startQueue();
  const first = encode(["a"], never);
  const waiting = [encode(["bb", "ccc"], never), encode(["dddd"], never)];
  (await nextRun()).end();
  const shared = await nextRun();
  expect(shared.texts).toEqual(["bb", "dddd", "ccc"]);
  shared.end();
  expect(await first).toEqual({ ok: true, value: [Float32Array.of(1)] });
  expect(await Promise.all(waiting)).toEqual([
    { ok: true, value: [Float32Array.of(2), Float32Array.of(3)] },
    { ok: true, value: [Float32Array.of(4)] },
  ]);
});

test("a small request does not wait behind a large one", async () => {
  const { encode, nextRun } = startQueue({ textsPerRun: 2 });
  const large = encode(["1", "2", "3", "4", "5", "6"], never);
  const small = encode(["small"], never);
  (await nextRun()).end();
  const second = await nextRun();
  expect(second.texts).toContain("small");
  second.end();
  expect((await small).ok).toBe(true);
  for (let texts = 3; texts < 6; texts += 2) (await nextRun()).end();
  const vectors = await large;
  expect(vectors.ok && vectors.value.length).toBe(6);
});

test("texts beyond the bound are refused, and room is found again", async () => {
  const { encode, nextRun } = startQueue({ maxQueuedTexts: 2 });
  const taken = encode(["a", "b"], never);
  const queued = encode(["c", "d"], never);
  expect(await encode(["e"], never)).toMatchObject({ ok: false, error: { code: "queue_full" } });
  (await nextRun()).end();
  await taken;
  const after = encode(["e", "f"], never);
  (await nextRun()).end();
  (await nextRun()).end();
  expect((await queued).ok && (await after).ok).toBe(true);
});

test("an aborted request ends at once, and its waiting texts are never run", async () => {
  const { encode, nextRun } = startQueue({ textsPerRun: 1 });
  const stop = new AbortController();
  const stopped = encode(["a", "b"], stop.signal);
  const other = encode(["c"], never);
  const running = await nextRun();
  stop.abort();
  expect(await stopped).toMatchObject({ ok: false, error: { code: "aborted" } });
  running.end();
  const next = await nextRun();
  expect(next.texts).toEqual(["c"]);
  next.end();
  expect((await other).ok).toBe(true);
  expect(await encode(["d"], stop.signal)).toMatchObject({ error: { code: "aborted" } });
});

test("a broken run fails those who were in it, and the others go on", async () => {
  const { encode, nextRun } = startQueue({ textsPerRun: 1 });
  const broken = encode(["a"], never);
  const other = encode(["b"], never);
  (await nextRun()).break(new Error("no memory"));
  expect(await broken).toEqual({
    ok: false,
    error: { code: "unavailable", message: "broken: no memory" },
  });
  (await nextRun()).end();
  expect((await other).ok).toBe(true);
});
