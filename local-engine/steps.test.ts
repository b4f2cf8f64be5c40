import { invoke, NonRetriableError, RetryAfterError } from "inngest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { LocalEngine } from "./start-local-engine";
import {
  createClient,
  Log,
  patiently,
  type ServedApp,
  serveApp,
  startEngine,
} from "./testing/serve-app";

// The real SDK over real HTTP, signed; once with checkpointing (the SDK's default) and once without.
describe.each([{ checkpointing: true }, { checkpointing: false }])("steps, %o", (options) => {
  let engine: LocalEngine;
  let app: ServedApp;
  let client: ReturnType<typeof createClient>;
  const results = new Log<{ kind: string; result?: unknown; failure?: string; runId?: string }>();
  const executed: string[] = [];

  beforeAll(async () => {
    engine = await startEngine();
    client = createClient(engine.url, options);
    const child = client.createFunction(
      { id: "child", triggers: [invoke(z.object({ n: z.number() }))], retries: 0 },
      async ({ event, step }) => {
        if (event.data.n < 0) throw new Error("child failed");
        return step.run("double", () => event.data.n * 2);
      },
    );
    const proto = client.createFunction(
      {
        id: "proto",
        retries: 2,
        triggers: [{ event: "proto/go" }],
        onFailure: ({ event, error }) =>
          results.push({
            kind: event.data.event.data.kind,
            failure: error.message,
            runId: event.data.run_id,
          }),
      },
      async ({ event, step, attempt, group }) => {
        const { kind } = event.data;
        const once = (name: string) => {
          executed.push(`${kind}:${name}`);
          return name;
        };
        const work: Record<string, () => Promise<unknown>> = {
          none: async () => "nothing",
          sequential: async () => {
            const first = await step.run("a", () => once("a"));
            return step.run("b", () => first + once("b"));
          },
          loop: async () => {
            const values: string[] = [];
            for (let round = 0; round < 3; round += 1) {
              values.push(await step.run("same", () => once(`same${round}`)));
            }
            return values;
          },
          parallel: () =>
            Promise.all([step.run("p1", () => once("p1")), step.run("p2", () => once("p2"))]),
          chains: () =>
            Promise.all(
              [0, 1, 2].map(async (index) => {
                const first = await step.run(`f${index}`, () => once(`f${index}`));
                return step.run(`g${index}`, () => first + once(`g${index}`));
              }),
            ),
          race: () =>
            Promise.race([
              step.run("fast", () => "fast"),
              step.sleep("slow", "1s").then(() => "slow"),
            ]),
          raceMode: () =>
            group.parallel({ mode: "race" }, () =>
              Promise.race([
                step.run("fast", () => "fast"),
                step.waitForEvent("slow", { event: "proto/never", timeout: "1s" }),
              ]),
            ),
          sleep: async () => {
            await step.sleep("nap", "1s");
            return "slept";
          },
          sleepUntil: async () => {
            await step.sleepUntil("nap", new Date(Date.now() + 300));
            return "slept";
          },
          waitMatched: async () => {
            const found = await step.waitForEvent("w", {
              event: "proto/answer",
              timeout: "1m",
              if: "async.data.key == event.data.key",
            });
            return found?.data;
          },
          waitTimeout: () => step.waitForEvent("w", { event: "proto/never", timeout: "1s" }),
          invoke: () => step.invoke("call", { function: child, data: { n: 21 } }),
          invokeFailed: () =>
            step
              .invoke("call", { function: child, data: { n: -1 } })
              .catch((error: Error) => `caught ${error.message}`),
          send: async () => {
            const { ids } = await step.sendEvent("out", [{ name: "proto/x" }, { name: "proto/y" }]);
            return ids.length;
          },
          retryAfter: () =>
            step.run("r", () => {
              if (attempt === 0) throw new RetryAfterError("later", "1s");
              return `attempt ${attempt}`;
            }),
          retried: () =>
            step.run("r", () => {
              if (attempt < 2) throw new Error("not yet");
              return `attempt ${attempt}`;
            }),
          exhausted: () =>
            step.run("r", () => {
              once("try");
              throw new Error("never works");
            }),
          nonRetriable: () =>
            step.run("r", () => {
              once("try");
              throw new NonRetriableError("stop");
            }),
          caught: () =>
            step
              .run("r", () => {
                throw new NonRetriableError("stop");
              })
              .catch((error: Error) => `caught ${error.message}`),
          functionNonRetriable: async () => {
            once("try");
            throw new NonRetriableError("not again");
          },
          functionError: async () => {
            once("try");
            throw new Error(`function failed at ${attempt}`);
          },
        };
        const result = await work[kind]?.();
        results.push({ kind, result });
        return result;
      },
    );
    app = await serveApp(client, [proto, child]);
    expect(await app.register()).toEqual({
      status: 200,
      body: { message: "Successfully registered", modified: true },
    });
  });
  afterAll(async () => {
    await app.close();
    await engine.close();
  });

  const run = async (kind: string, data: Record<string, unknown> = {}) => {
    await client.send({ name: "proto/go", data: { kind, ...data } });
    const entries = await results.until((all) => all.some((entry) => entry.kind === kind));
    return entries.find((entry) => entry.kind === kind);
  };
  const executions = (kind: string) => executed.filter((entry) => entry.startsWith(`${kind}:`));

  it.each([
    ["none", "nothing"],
    ["sleep", "slept"],
    ["sleepUntil", "slept"],
    ["waitTimeout", null],
    ["invoke", 42],
    ["invokeFailed", "caught child failed"],
    ["send", 2],
    ["retried", "attempt 2"],
    ["caught", "caught stop"],
    ["race", "fast"],
    ["raceMode", "fast"],
  ])("%s ends with %j", async (kind, result) => {
    expect(await run(kind)).toEqual({ kind, result });
  });

  it.each([
    ["sequential", "ab", ["a", "b"]],
    ["loop", ["same0", "same1", "same2"], ["same0", "same1", "same2"]],
    ["parallel", ["p1", "p2"], ["p1", "p2"]],
    ["chains", ["f0g0", "f1g1", "f2g2"], ["f0", "f1", "f2", "g0", "g1", "g2"]],
  ])("%s executes every step once", async (kind, result, steps) => {
    expect((await run(kind))?.result).toEqual(result);
    expect(executions(kind).sort()).toEqual(steps.map((step) => `${kind}:${step}`));
  });

  it.each([
    ["exhausted", "never works", 3],
    ["nonRetriable", "stop", 1],
    ["functionNonRetriable", "not again", 1],
    ["functionError", "function failed at 2", 3],
  ])("%s calls onFailure with the last error", async (kind, failure, tries) => {
    expect(await run(kind)).toMatchObject({ kind, failure, runId: expect.any(String) });
    expect(executions(kind)).toHaveLength(tries);
  });

  it("waits as long as RetryAfterError says, not as long as the backoff", async () => {
    const startedAt = Date.now();
    expect(await run("retryAfter")).toEqual({ kind: "retryAfter", result: "attempt 1" });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1_000);
  });

  it("wakes a waiting run with the event that matches its condition, and no other", async () => {
    await client.send({ name: "proto/go", data: { kind: "waitMatched", key: "mine" } });
    // The wait is stored once nothing is queued or executing any more and the run is still there.
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 1, queued: 0, running: 0 });
    await client.send({ name: "proto/answer", data: { key: "other", n: 1 } });
    await client.send({ name: "proto/answer", data: { key: "mine", n: 2 } });
    const entries = await results.until((all) => all.some(({ kind }) => kind === "waitMatched"));
    expect(entries.find(({ kind }) => kind === "waitMatched")?.result).toEqual({
      key: "mine",
      n: 2,
    });
  });

  it("forgets runs that have ended", async () => {
    await run("none");
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 0, queued: 0, running: 0 });
  });
});
