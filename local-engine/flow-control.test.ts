import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { LocalEngine, LocalEngineOptions } from "./start-local-engine";
import {
  createClient,
  Log,
  patiently,
  type ServedApp,
  serveApp,
  startEngine,
} from "./testing/serve-app";

// The captures do not cover cancellation, timeouts, cron, caps and priority: these follow the SDK's
// configuration schema (types.js), SDK_SPEC 4.3.2 and Inngest's documentation.

let engine: LocalEngine;
let client: ReturnType<typeof createClient>;
const closing: (() => Promise<void>)[] = [];

async function start(options: Partial<LocalEngineOptions> = {}) {
  engine = await startEngine(options);
  client = createClient(engine.url);
  closing.push(engine.close);
}
async function serve(...functions: Parameters<typeof serveApp>[1]): Promise<ServedApp> {
  const app = await serveApp(client, functions);
  closing.push(app.close);
  expect((await app.register()).status).toBe(200);
  return app;
}
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Handlers wait here until the test lets them go, so that no test depends on how long anything takes. */
class Gate {
  #open: (() => void)[] = [];
  #isOpen = false;
  pass = (): Promise<void> =>
    this.#isOpen ? Promise.resolve() : new Promise((resolve) => this.#open.push(resolve));
  letOne(): void {
    this.#open.shift()?.();
  }
  letAll(): void {
    this.#isOpen = true;
    for (const open of this.#open.splice(0)) open();
  }
}

const ended = z.object({ function_id: z.string(), run_id: z.string(), event: z.any() });

describe("concurrency", () => {
  beforeEach(() => start());

  it("never executes more steps than the limit, and starts runs in the order of their events", async () => {
    const gate = new Gate();
    const started = new Log<number>();
    const finished = new Log<number>();
    let executing = 0;
    let most = 0;
    await serve(
      client.createFunction(
        { id: "capped", triggers: [{ event: "cap/go" }], concurrency: 3 },
        async ({ event, step }) => {
          await step.run("work", async () => {
            executing += 1;
            most = Math.max(most, executing);
            started.push(event.data.n);
            await gate.pass();
            executing -= 1;
          });
          finished.push(event.data.n);
        },
      ),
    );
    await client.send(Array.from({ length: 12 }, (_, n) => ({ name: "cap/go", data: { n } })));
    expect([...(await started.count(3))].sort()).toEqual([0, 1, 2]);
    await expect.poll(() => engine.stats(), patiently).toMatchObject({ running: 3, queued: 9 });
    for (let count = 4; count <= 12; count += 1) {
      gate.letOne();
      expect((await started.count(count)).at(-1)).toBe(count - 1);
    }
    gate.letAll();
    await finished.count(12);
    expect(most).toBe(3);
  });

  it("skips over a key at its limit, and applies both rules", async () => {
    const gate = new Gate();
    const started = new Log<string>();
    await serve(
      client.createFunction(
        {
          id: "keyed",
          triggers: [{ event: "key/go" }],
          concurrency: [{ key: "event.data.user", limit: 2 }, { limit: 3 }],
        },
        async ({ event }) => {
          started.push(event.data.user);
          await gate.pass();
        },
      ),
    );
    await client.send(
      ["a", "a", "a", "a", "b", "b"].map((user) => ({ name: "key/go", data: { user } })),
    );
    expect([...(await started.count(3))].sort()).toEqual(["a", "a", "b"]);
    await expect.poll(() => engine.stats(), patiently).toMatchObject({ running: 3, queued: 3 });
    gate.letAll();
    expect(await started.count(6)).toHaveLength(6);
  });

  it("shares an account-scoped key between functions", async () => {
    const gate = new Gate();
    const started = new Log<string>();
    const create = (id: string) =>
      client.createFunction(
        {
          id,
          triggers: [{ event: "share/go" }],
          concurrency: [{ key: '"llm"', scope: "account", limit: 1 }],
        },
        async () => {
          started.push(id);
          await gate.pass();
        },
      );
    await serve(create("one"), create("two"));
    await client.send({ name: "share/go" });
    await started.count(1);
    await expect.poll(() => engine.stats(), patiently).toMatchObject({ running: 1, queued: 1 });
    gate.letAll();
    expect([...(await started.count(2))].sort()).toEqual(["one", "two"]);
  });

  it("lets priority.run pass runs that were queued before", async () => {
    const gate = new Gate();
    const started = new Log<string>();
    await serve(
      client.createFunction(
        {
          id: "ranked",
          triggers: [{ event: "rank/go" }],
          concurrency: 1,
          priority: { run: "event.data.who == 'vip' ? 120 : event.data.who == 'late' ? -120 : 0" },
        },
        async ({ event }) => {
          started.push(event.data.who);
          await gate.pass();
        },
      ),
    );
    await client.send({ name: "rank/go", data: { who: "first" } });
    await started.count(1);
    await client.send(["late", "plain", "vip"].map((who) => ({ name: "rank/go", data: { who } })));
    gate.letAll();
    expect(await started.count(4)).toEqual(["first", "vip", "plain", "late"]);
  });
});

describe("the global limit", () => {
  it("bounds the requests to all apps together", async () => {
    await start({ maxConcurrentSteps: 2 });
    const gate = new Gate();
    const started = new Log<null>();
    await serve(
      client.createFunction({ id: "many", triggers: [{ event: "many/go" }] }, async () => {
        started.push(null);
        await gate.pass();
      }),
    );
    await client.send(Array.from({ length: 5 }, () => ({ name: "many/go" })));
    await started.count(2);
    await expect.poll(() => engine.stats(), patiently).toMatchObject({ running: 2, queued: 3 });
    gate.letAll();
    await started.count(5);
  });
});

describe("cancellation", () => {
  beforeEach(() => start());

  it("cancels the queued, the sleeping and the executing run that the condition means, and no other", async () => {
    const gate = new Gate();
    const log = new Log<string>();
    const cancelled = new Log<z.infer<typeof ended>>();
    const work = client.createFunction(
      {
        id: "work",
        triggers: [{ event: "work/go" }],
        concurrency: [{ key: "event.data.slot", limit: 1 }],
        cancelOn: [{ event: "work/stop", if: "async.data.search == event.data.search" }],
      },
      async ({ event, step }) => {
        const { name, kind } = event.data;
        log.push(`${name} started`);
        if (kind === "sleep") await step.sleep("long", "1h");
        await step.run("hold", gate.pass);
        await step.run("after", () => log.push(`${name} went on`));
      },
    );
    const watcher = client.createFunction(
      { id: "watcher", triggers: [{ event: "inngest/function.cancelled" }] },
      async ({ event }) => cancelled.push(ended.parse(event.data)),
    );
    await serve(work, watcher);
    const create = (name: string, search: string, slot: string, kind: string) => ({
      name: "work/go",
      data: { name, search, slot, kind },
    });
    await client.send([
      create("executing", "x", "1", "hold"),
      create("queued", "x", "1", "hold"),
      create("sleeping", "x", "2", "sleep"),
      create("other", "y", "3", "hold"),
    ]);
    await log.count(3);
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 4, running: 2, queued: 1 });
    await client.send({ name: "work/stop", data: { search: "x" } });
    const names = (await cancelled.count(3)).map(({ event }) => event.data.name).sort();
    expect(names).toEqual(["executing", "queued", "sleeping"]);
    gate.letAll();
    await log.until((entries) => entries.includes("other went on"));
    // The SDK tries five times to hand in the step of a run that is no more, as it would on a real server.
    await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 0, running: 0 });
    expect(log.entries).not.toContain("queued started");
    expect(log.entries).not.toContain("sleeping went on");
  });

  it("translates `match` too", async () => {
    const cancelled = new Log<string>();
    const started = new Log<null>();
    await serve(
      client.createFunction(
        {
          id: "matched",
          triggers: [{ event: "match/go" }],
          cancelOn: [{ event: "match/stop", match: "data.id" }],
        },
        async ({ step }) => {
          started.push(null);
          await step.sleep("long", "1h");
        },
      ),
      client.createFunction(
        { id: "watch-match", triggers: [{ event: "inngest/function.cancelled" }] },
        async ({ event }) => cancelled.push(event.data.event.data.id),
      ),
    );
    await client.send([
      { name: "match/go", data: { id: "a" } },
      { name: "match/go", data: { id: "b" } },
    ]);
    await started.count(2);
    await client.send({ name: "match/stop", data: { id: "b" } });
    expect(await cancelled.count(1)).toEqual(["b"]);
    await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 1, running: 0 });
    expect(cancelled.entries).toEqual(["b"]);
  });

  it("goes on in an invoked child when its parent is cancelled", async () => {
    const gate = new Gate();
    const log = new Log<string>();
    const child = client.createFunction({ id: "kid", triggers: [] }, async () => {
      log.push("child started");
      await gate.pass();
      log.push("child ended");
    });
    const parent = client.createFunction(
      { id: "parent", triggers: [{ event: "parent/go" }], cancelOn: [{ event: "parent/stop" }] },
      async ({ step }) => {
        await step.invoke("kid", { function: child, data: {} });
        log.push("parent went on");
      },
    );
    await serve(parent, child);
    await client.send({ name: "parent/go" });
    await log.count(1);
    await client.send({ name: "parent/stop" });
    gate.letAll();
    expect(await log.count(2)).toEqual(["child started", "child ended"]);
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 0, queued: 0, running: 0 });
    expect(log.entries).not.toContain("parent went on");
  });
});

describe("timeouts", () => {
  beforeEach(() => start());

  it("cancels a run that starts too late and one that takes too long", async () => {
    const gate = new Gate();
    const cancelled = new Log<string>();
    const failed = new Log<string>();
    const options = { triggers: [{ event: "slow/go" }], concurrency: 1, retries: 0 as const };
    const onFailure = ({ event }: { event: { data: { function_id: string } } }) =>
      failed.push(event.data.function_id);
    await serve(
      client.createFunction(
        { ...options, id: "late", timeouts: { start: "1s" }, onFailure },
        gate.pass,
      ),
      client.createFunction(
        { ...options, id: "long", concurrency: 2, timeouts: { finish: "1s" }, onFailure },
        ({ step }) => step.sleep("nap", "1h"),
      ),
      client.createFunction(
        { id: "watch-slow", triggers: [{ event: "inngest/function.cancelled" }] },
        async ({ event }) => cancelled.push(event.data.function_id),
      ),
    );
    await client.send([{ name: "slow/go" }, { name: "slow/go" }]);
    expect([...(await cancelled.count(3))].sort()).toEqual(["app-late", "app-long", "app-long"]);
    gate.letAll();
    await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 0 });
    expect(failed.entries).toEqual([]);
  });
});

describe("events", () => {
  beforeEach(() => start());

  it("starts a function once for an id, and again for another function", async () => {
    const started = new Log<string>();
    const create = (id: string, event: string) =>
      client.createFunction({ id, triggers: [{ event }] }, async () => started.push(id));
    await serve(create("a", "once/a"), create("b", "once/b"));
    await client.send([
      { name: "once/a", id: "same" },
      { name: "once/a", id: "same" },
      { name: "once/b", id: "same" },
    ]);
    await client.send({ name: "once/a", id: "same" });
    await client.send({ name: "once/a", id: "different" });
    expect([...(await started.count(3))].sort()).toEqual(["a", "a", "b"]);
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 0, queued: 0, running: 0 });
    expect(started.entries).toHaveLength(3);
  });

  it("takes the same request, sent again by the SDK after a lost reply, only once", async () => {
    const started = new Log<null>();
    await serve(
      client.createFunction({ id: "again", triggers: [{ event: "again/go" }] }, async () =>
        started.push(null),
      ),
    );
    let lost = 0;
    const careless = createClient(engine.url, {
      fetch: async (...args: Parameters<typeof fetch>) => {
        const response = await fetch(...args);
        lost += 1;
        if (lost === 1) throw new Error("the reply was lost");
        return response;
      },
    });
    const { ids } = await careless.send({ name: "again/go" });
    expect(lost).toBe(2);
    expect(ids).toHaveLength(1);
    await started.count(1);
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 0, queued: 0, running: 0 });
    expect(started.entries).toHaveLength(1);
  });

  it("tells of the end of every run, but not of those that such news started", async () => {
    const heard = new Log<string>();
    const listen = (id: string, event: string) =>
      client.createFunction({ id, triggers: [{ event }], retries: 0 }, async ({ event: news }) => {
        heard.push(`${id} ${news.data.function_id} ${news.data._inngest.status}`);
        if (id === "on-failed") throw new Error("fails itself");
      });
    const failing = client.createFunction(
      { id: "failing", triggers: [{ event: "end/go" }], retries: 0 },
      () => {
        throw new Error("no");
      },
    );
    const working = client.createFunction(
      { id: "working", triggers: [{ event: "end/go" }] },
      () => 1,
    );
    await serve(
      failing,
      working,
      listen("on-finished", "inngest/function.finished"),
      listen("on-failed", "inngest/function.failed"),
    );
    await client.send({ name: "end/go" });
    await heard.count(3);
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 0, queued: 0, running: 0 });
    expect([...heard.entries].sort()).toEqual([
      "on-failed app-failing Failed",
      "on-finished app-failing Failed",
      "on-finished app-working Completed",
    ]);
  });

  it("starts only what the trigger's expression lets through", async () => {
    const started = new Log<number>();
    await serve(
      client.createFunction(
        { id: "picky", triggers: [{ event: "pick/go", if: "event.data.n > 1" }] },
        async ({ event }) => started.push(event.data.n),
      ),
    );
    await client.send([1, 2].map((n) => ({ name: "pick/go", data: { n } })));
    await started.count(1);
    await expect
      .poll(() => engine.stats(), patiently)
      .toMatchObject({ runs: 0, queued: 0, running: 0 });
    expect(started.entries).toEqual([2]);
  });
});

describe("cron", () => {
  it("starts the function at each full minute of the schedule", async () => {
    // The clock stands 300 ms before a full minute, and runs from there.
    vi.useFakeTimers({ toFake: ["Date"], shouldAdvanceTime: true });
    vi.setSystemTime(Math.ceil(Date.now() / 60_000) * 60_000 - 300);
    await start();
    const started = new Log<{ name: string; cron: unknown }>();
    await serve(
      client.createFunction(
        { id: "every-minute", triggers: [{ cron: "TZ=Europe/Paris * * * * *" }] },
        async ({ event }) => started.push({ name: event.name, cron: event.data?.cron }),
      ),
    );
    expect(await started.count(1)).toEqual([
      { name: "inngest/scheduled.timer", cron: "TZ=Europe/Paris * * * * *" },
    ]);
  });
});
