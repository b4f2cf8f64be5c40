import { createServer } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LocalEngine } from "./start-local-engine";
import {
  bearer,
  createClient,
  Log,
  listen,
  patiently,
  serveApp,
  startEngine,
  stop,
} from "./testing/serve-app";

// Not in the captures: what happens when the app is away, and large runs.

let engine: LocalEngine;
let client: ReturnType<typeof createClient>;
beforeEach(async () => {
  engine = await startEngine();
  client = createClient(engine.url);
});
afterEach(() => {
  vi.restoreAllMocks();
  return engine.close();
});

it("waits for an app that is down, without using up an attempt, and calls it at its new address", async () => {
  const log = new Log<number>();
  const fn = client.createFunction(
    { id: "patient", triggers: [{ event: "patient/go" }], retries: 0 },
    async ({ attempt }) => log.push(attempt),
  );
  const before = await serveApp(client, [fn]);
  await before.register();
  await before.close();
  await client.send({ name: "patient/go" });
  await expect
    .poll(() => engine.stats(), patiently)
    .toMatchObject({ runs: 1, queued: 0, running: 0 });
  const after = await serveApp(client, [fn]);
  await after.register();
  expect(await log.count(1)).toEqual([0]);
  await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 0 });
  await after.close();
});

it("gives up on an app that stays away for a minute", async () => {
  const fn = client.createFunction(
    { id: "gone", triggers: [{ event: "gone/go" }], retries: 0 },
    () => {},
  );
  const app = await serveApp(client, [fn]);
  await app.register();
  await app.close();
  await client.send({ name: "gone/go" });
  await expect
    .poll(() => engine.stats(), patiently)
    .toMatchObject({ runs: 1, queued: 0, running: 0 });
  const now = Date.now;
  vi.spyOn(Date, "now").mockImplementation(() => now() + 61_000);
  await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 0 });
});

it("counts a broken connection as an attempt and tries again soon", async () => {
  const log = new Log<number>();
  const fn = client.createFunction(
    { id: "crash", triggers: [{ event: "crash/go" }], retries: 1 },
    async ({ attempt }) => {
      log.push(attempt);
      if (attempt === 0) await crash();
    },
  );
  const first = await serveApp(client, [fn]);
  const crash = first.close;
  await first.register();
  await client.send({ name: "crash/go" });
  await log.count(1);
  const second = await serveApp(client, [fn]);
  await second.register();
  expect(await log.count(2)).toEqual([0, 1]);
  await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 0 });
  await second.close();
});

it("tells the SDK to stop when it hands in steps of a dispatch that was given up, but keeps the step", async () => {
  const results = new Log<string>();
  const fn = client.createFunction(
    { id: "stale", triggers: [{ event: "stale/go" }], retries: 1 },
    async ({ step }) => results.push(await step.run("once", () => "done")),
  );
  const app = await serveApp(client, [fn]);
  await app.register();
  // The first call is lost on its way back, in front of the real app.
  type Call = { ctx: Record<string, string>; steps: Record<string, unknown> };
  const calls = new Log<Call>();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const proxy = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    calls.push(JSON.parse(body));
    if (calls.entries.length === 1) return void response.destroy();
    await held;
    const answer = await fetch(`${app.url}${new URL(request.url ?? "", app.url).search}`, {
      method: "POST",
      headers: { "x-inngest-signature": String(request.headers["x-inngest-signature"]) },
      body,
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  const url = `http://127.0.0.1:${await listen(proxy)}/?fnId=app-stale&stepId=step`;
  const functions = [
    {
      id: "app-stale",
      triggers: [{ event: "stale/go" }],
      steps: { step: { runtime: { type: "http", url }, retries: { attempts: 1 } } },
    },
  ];
  const post = (path: string, body: unknown) =>
    fetch(engine.url + path, { method: "POST", headers: bearer, body: JSON.stringify(body) });
  await post("/fn/register", { appName: "app", url, functions });
  await client.send({ name: "stale/go" });
  const handIn = (from: Call | undefined, id: string) =>
    post(`/v1/checkpoint/${from?.ctx.run_id}/async`, {
      ...from?.ctx,
      steps: [{ id, op: "StepRun", data: id }],
    });
  const [lost] = await calls.count(1);
  await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 1, running: 0 });
  expect((await handIn(lost, "a")).status).toBe(409);
  const [, again] = await calls.count(2);
  expect(again?.ctx).toMatchObject({ attempt: 1, generation_id: 2, qi_id: lost?.ctx.qi_id });
  expect(again?.steps).toEqual({ a: { data: "a" } });
  expect((await handIn(lost, "c")).status).toBe(409);
  expect((await handIn(again, "b")).status).toBe(200);
  expect((await handIn({ ctx: { ...again?.ctx, run_id: "01GONE" }, steps: {} }, "c")).status).toBe(
    404,
  );
  release();
  expect(await results.count(1)).toEqual(["done"]);
  await expect.poll(() => engine.stats(), patiently).toMatchObject({ runs: 0, running: 0 });
  await stop(proxy);
  await app.close();
});

it("goes on with a run whose steps are larger than what a hosted server sends at once", async () => {
  const results = new Log<number>();
  const fn = client.createFunction(
    { id: "large", triggers: [{ event: "large/go" }], checkpointing: false },
    async ({ step }) => {
      let length = 0;
      for (const id of ["a", "b", "c"]) {
        length += (await step.run(id, () => "x".repeat(2 * 1024 * 1024))).length;
      }
      results.push(length);
    },
  );
  const app = await serveApp(client, [fn]);
  await app.register();
  await client.send({ name: "large/go" });
  expect(await results.count(1)).toEqual([6 * 1024 * 1024]);
  await app.close();
});

it("stops at once, also while a step executes", async () => {
  const log = new Log<null>();
  const fn = client.createFunction({ id: "hang", triggers: [{ event: "hang/go" }] }, async () => {
    log.push(null);
    await new Promise(() => {});
  });
  const app = await serveApp(client, [fn]);
  await app.register();
  await client.send({ name: "hang/go" });
  await log.count(1);
  await engine.close();
  await app.close();
});
