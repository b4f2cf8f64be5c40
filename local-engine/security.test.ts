import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestSync } from "./request-sync";
import { hashSigningKey, isSigningKey, signBody } from "./signature";
import { type LocalEngine, startLocalEngine } from "./start-local-engine";
import {
  bearer,
  createClient,
  eventKey,
  Log,
  listen,
  type ServedApp,
  serveApp,
  signingKey,
  startEngine,
  stop,
} from "./testing/serve-app";

// Not in the captures, which are unsigned: from the SDK's source (net.js, strings.js, InngestCommHandler.js)
// and SDK_SPEC 4.1.3 and 4.1.4.

let engine: LocalEngine;
let app: ServedApp;
const started = new Log<string>();

beforeAll(async () => {
  engine = await startEngine();
  const client = createClient(engine.url);
  const fn = client.createFunction(
    { id: "signed", triggers: [{ event: "signed/go" }] },
    async ({ event }) => started.push(event.data.text),
  );
  app = await serveApp(client, [fn]);
  expect((await app.register()).status).toBe(200);
});
afterAll(async () => {
  await app.close();
  await engine.close();
});

const post = async (path: string, headers: Record<string, string>, body: unknown = {}) => {
  const response = await fetch(engine.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return response.status;
};
const otherKey = "signkey-test-ffeeddccbbaa99887766554433221100";

describe("the engine refuses", () => {
  it.each([
    ["no key", {}],
    ["a wrong key", { authorization: `Bearer ${hashSigningKey(otherKey)}` }],
    ["the key itself instead of its hash", { authorization: `Bearer ${signingKey}` }],
    ["another scheme", { authorization: bearer.authorization.replace("Bearer", "Basic") }],
  ])("%s, on every route but health", async (_name, headers) => {
    for (const path of [
      "/fn/register",
      "/v1/checkpoint/01M810MWJ6FB336TXF2G20JEBT/async",
      "/v1/realtime/publish",
    ]) {
      expect([path, await post(path, headers)]).toEqual([path, 401]);
    }
    expect(engine.stats()).toMatchObject({ apps: 1, functions: 1 });
  });

  it("a wrong event key, which the SDK reports as such", async () => {
    expect(await post("/e/wrong", {}, { name: "signed/go" })).toBe(401);
    const stranger = createClient(engine.url, { eventKey: "wrong" });
    await expect(stranger.send({ name: "signed/go" })).rejects.toThrow("401 Event key not found");
  });

  it("the registration of an app with another key, which the SDK reports", async () => {
    const stranger = createClient(engine.url, { id: "stranger", signingKey: otherKey });
    const served = await serveApp(stranger, []);
    const response = await fetch(served.url, { method: "PUT" });
    expect(response.status).toBe(401);
    await served.close();
  });

  it("bodies that are too large, malformed or unsupported", async () => {
    const event = (length: number) => ({ name: "signed/x", data: { text: "x".repeat(length) } });
    expect(await post(`/e/${eventKey}`, {}, event(500 * 1024))).toBe(200);
    expect(await post(`/e/${eventKey}`, {}, event(513 * 1024))).toBe(413);
    expect(await post(`/e/${eventKey}`, {}, Array(9).fill(event(500 * 1024)))).toBe(413);
    expect(await post(`/e/${eventKey}`, {}, "{")).toBe(400);
    expect(await post(`/e/${eventKey}`, {}, { data: {} })).toBe(400);
    expect(await post(`/e/${eventKey}`, {}, { name: "inngest/function.failed" })).toBe(400);
    expect(await post("/e/%", {}, { name: "signed/go" })).toBe(401);
    expect(await post("/fn/register", bearer, { appName: "x" })).toBe(400);
    expect(await post("/v1/unknown", bearer)).toBe(404);
  });

  it("a function whose options it would not obey", async () => {
    const client = createClient(engine.url, { id: "other" });
    const register = async (options: object) => {
      const fn = client.createFunction(
        { id: "f", triggers: [{ event: "f/go" }], ...options },
        () => {},
      );
      const served = await serveApp(client, [fn]);
      const { status, body } = await served.register();
      await served.close();
      return [status, JSON.stringify(body)];
    };
    const batch = await register({ batchEvents: { maxSize: 2, timeout: "1s" } });
    expect(batch).toEqual([400, expect.stringContaining("batchEvents is not supported")]);
    const single = await register({ singleton: { mode: "skip" } });
    expect(single).toEqual([400, expect.stringContaining("singleton is not supported")]);
    const until = await register({ cancelOn: [{ event: "f/stop", timeout: "1h" }] });
    expect(until).toEqual([400, expect.stringContaining("timeout is not supported")]);
    const spread = await register({ triggers: [{ cron: "* * * * *", jitter: "1m" }] });
    expect(spread).toEqual([400, expect.stringContaining("jitter is not supported")]);
    const cel = await register({ priority: { run: "event.data. ==" } });
    expect(cel).toEqual([400, expect.stringContaining("is no CEL expression")]);
  });

  it("to start with a key that the SDK could not hash", async () => {
    expect(isSigningKey(signingKey)).toBe(true);
    await expect(startEngine({ signingKey: "signkey-test-secret" })).rejects.toThrow("hexadecimal");
  });
});

describe("the app refuses", () => {
  const call = async (signature: string | null, body = "{}") => {
    const response = await fetch(`${app.url}?fnId=app-signed&stepId=step`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(signature && { "x-inngest-signature": signature }),
      },
      body,
    });
    return response.status;
  };

  it("calls that are unsigned, wrongly signed or signed too long ago", async () => {
    expect(await call(null)).toBe(401);
    expect(await call(signBody("{}", otherKey, Date.now()))).toBe(401);
    expect(await call(signBody("[]", signingKey, Date.now()))).toBe(401);
    expect(await call(signBody("{}", signingKey, Date.now() - 6 * 60_000))).toBe(401);
    expect(await call(signBody("{}", signingKey, Date.now()))).toBe(500);
    expect((await fetch(app.url)).status).toBe(401);
  });

  it("a request to register that is unsigned, when it is told to", async () => {
    const client = createClient(engine.url, { id: "careful" });
    const careful = await serveApp(client, [], 0, { enableUnauthedSync: false });
    expect((await fetch(careful.url, { method: "PUT" })).status).toBe(401);
    expect(await requestSync(careful.url, otherKey)).toContain("401");
    expect(await requestSync(careful.url, signingKey)).toBeNull();
    await careful.close();
    expect(await requestSync(careful.url, signingKey)).toContain("cannot be reached");
  });

  it("no call of the engine, whatever the event says", async () => {
    const client = createClient(engine.url);
    const texts = ["plain", "ümläut €", "\u2028 \ud83d\ude00", "1e21", '"quoted" \\ / \n\t\u0001'];
    await client.send(
      texts.map((text, index) => ({
        name: "signed/go",
        data: { text, "10": 1, "9": 2, é: [1.5e-7, -0, 1e21], nested: { b: null, a: index } },
      })),
    );
    const received = await started.count(texts.length);
    expect([...received].sort()).toEqual([...texts].sort());
  });
});

it("calls nothing unsigned, unless it was told to", async () => {
  const calls = new Log<string | undefined>();
  const server = createServer((request, response) => {
    calls.push(request.headers["x-inngest-signature"]?.toString());
    response.writeHead(200, { "x-inngest-sdk": "test" }).end("null");
  });
  const url = `http://127.0.0.1:${await listen(server)}/?fnId=bare-f&stepId=step`;
  const steps = { step: { id: "step", name: "step", runtime: { type: "http", url } } };
  const functions = [{ id: "bare-f", triggers: [{ event: "bare/go" }], steps }];
  for (const dev of [false, true]) {
    const bare = await startLocalEngine({ port: 0, eventKey, signingKey, dev });
    const send = (path: string, body: unknown) =>
      fetch(bare.url + path, { method: "POST", headers: bearer, body: JSON.stringify(body) });
    await send("/fn/register", { appName: "bare", url, functions });
    await send(`/e/${eventKey}`, { name: "bare/go" });
    await calls.count(dev ? 2 : 1);
    await bare.close();
  }
  expect(calls.entries).toEqual([expect.stringMatching(/^t=\d{10}&s=[0-9a-f]{64}$/), undefined]);
  await stop(server);
});
