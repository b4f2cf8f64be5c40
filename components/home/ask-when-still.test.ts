import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { type Answer, requestJson } from "@/components/data/request-json";
import { askWhenStill } from "./ask-when-still";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks a server that refuses the first request as a limit does, and answers the others. */
async function serveAfterOneRefusal() {
  const server = createServer((_request, response) => {
    const error = { code: "rate_limited", message: "Wait.", retryAfterSeconds: 42 };
    if (asked === 1) response.writeHead(429).end(JSON.stringify({ error }));
    else response.end('"criteria"');
  });
  let asked = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    ask(signal: AbortSignal) {
      asked += 1;
      return requestJson(`http://127.0.0.1:${port}/`, z.string(), { signal });
    },
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

test("what was refused for now is asked once more when the server says, and not before", async () => {
  await using server = await serveAfterOneRefusal();
  const told: Answer<string>[] = [];
  askWhenStill(60, server.ask, (answer) => told.push(answer));
  vi.advanceTimersByTime(60);
  await vi.waitFor(() => expect(told).toMatchObject([{ error: { status: 429 } }]));
  vi.advanceTimersByTime(41_000);
  expect(server.asked()).toBe(1);
  vi.advanceTimersByTime(1_000);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ ok: true, value: "criteria" }));
  vi.advanceTimersByTime(3_600_000);
  expect(server.asked()).toBe(2);
});

test("who writes on is not asked for: neither after the pause, nor after a refusal", async () => {
  await using server = await serveAfterOneRefusal();
  const told: Answer<string>[] = [];
  askWhenStill(60, server.ask, (answer) => told.push(answer))();
  vi.advanceTimersByTime(60);
  expect(server.asked()).toBe(0);
  const leave = askWhenStill(60, server.ask, (answer) => told.push(answer));
  vi.advanceTimersByTime(60);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  leave();
  vi.advanceTimersByTime(3_600_000);
  expect(server.asked()).toBe(1);
});
