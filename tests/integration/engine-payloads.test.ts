import { createServer } from "node:http";
import { serve } from "inngest/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { requestSync } from "@/local-engine/request-sync";
import { type LocalEngine, startLocalEngine } from "@/local-engine/start-local-engine";
import { createSearchSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { createSearch } from "@/services/create-search";
import { watchSearch } from "@/services/watch-search";
import { type RecordingProxy, startRecordingProxy } from "../support/recording-proxy";
import { addCompanies, addUser } from "../support/test-context";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

/** What Inngest takes (its documentation of limits): an event on the free plan, a step's output, a host's request body. */
const limits = { event: 256 * 1024, stepOutput: 4_000_000, requestBody: 4_000_000 };

const signingKey = `signkey-prod-${"0123456789abcdef".repeat(4)}`;
const marker = "a wish that is written as long as it may be";
let database: TestDatabase;
let engine: LocalEngine;
let toEngine: RecordingProxy;
let toApp: RecordingProxy;
let ctx: ServiceContext;
let closeApp: () => void;

beforeAll(async () => {
  database = await createTestDatabase();
  engine = await startLocalEngine({ port: 0, eventKey: "events", signingKey });
  [toEngine, toApp] = [await startRecordingProxy(), await startRecordingProxy()];
  toEngine.target = engine.url;
  const settings = {
    DATABASE_URL: database.url,
    // Nobody answers there: every company ends at once, and what the engine carries is the same.
    ASSAY_DEMO_WEB: "http://127.0.0.1:1",
    ASSAY_WORKERS: "0",
    ASSAY_WINDOW: "100",
    ASSAY_USER_CONCURRENCY: "100",
    ASSAY_GLOBAL_CONCURRENCY: "100",
    BETTER_AUTH_SECRET: "a secret only for tests, long enough",
    INNGEST_BASE_URL: toEngine.url,
    INNGEST_EVENT_KEY: "events",
    INNGEST_SIGNING_KEY: signingKey,
    INNGEST_SERVE_ORIGIN: toApp.url,
    INNGEST_SERVE_PATH: "/api/inngest",
    INNGEST_DEV: "1",
    OPENAI_API_KEY: "",
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { inngest } = await import("@/inngest/client");
  const { functions } = await import("@/inngest/functions");
  const { getContext } = await import("@/inngest/context");
  ctx = getContext();
  const app = createServer(serve({ client: inngest, functions }));
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  const address = app.address();
  toApp.target = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  closeApp = () => {
    app.close();
    app.closeAllConnections();
  };
  expect(await requestSync(`${toApp.url}/api/inngest`, signingKey)).toBeNull();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  closeApp();
  await Promise.all([engine.close(), toEngine.close(), toApp.close()]);
  await ctx.close();
  await database.close();
});

const operationsSchema = z.array(z.object({ op: z.string(), data: z.unknown().optional() }));
const checkpointSchema = z.object({ steps: operationsSchema });
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? "");

const parseAs = <Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): z.infer<Schema> | null => {
  const parsed = schema.safeParse(text === "" ? null : JSON.parse(text));
  return parsed.success ? parsed.data : null;
};

/** Every event that was sent, and every step's output, by the bytes on the wire. */
function measure() {
  const events = toEngine.calls
    .filter(({ path }) => path.startsWith("/e/"))
    .flatMap(({ request }) => {
      const body: unknown = JSON.parse(request);
      return Array.isArray(body) ? body : [body];
    });
  const checkpoints = toEngine.calls
    .filter(({ path }) => path.includes("/checkpoint/"))
    .flatMap(({ request }) => parseAs(checkpointSchema, request)?.steps ?? []);
  const replies = toApp.calls.flatMap(({ response }) => parseAs(operationsSchema, response) ?? []);
  return {
    events: events.map(bytesOf),
    stepOutputs: [...checkpoints, ...replies].map(({ data }) => bytesOf(data)),
    requestBodies: toApp.calls.map(({ request }) => Buffer.byteLength(request)),
    sentTogether: toEngine.calls.map(({ request }) => Buffer.byteLength(request)),
  };
}

test("what a search of 100 companies with the longest criteria sends stays within Inngest's limits", {
  timeout: 120_000,
}, async () => {
  await addUser(ctx, "u".repeat(64));
  await addCompanies(ctx, 100);
  const text = marker.padEnd(396, " and longer");
  const request = createSearchSchema.parse({
    query: marker.padEnd(2000, " and longer"),
    wanted: 1000,
    maxCandidates: 100,
    criteria: Array.from({ length: 12 }, (_, at) => ({
      text: `${text} ${at}`,
      kind: "other",
      condition: null,
      spans: [],
    })),
  });
  const { id } = await createSearch({
    ctx,
    input: { userId: "u".repeat(64), request, idempotencyKey: null },
  });
  const signal = AbortSignal.timeout(110_000);
  for await (const _ of watchSearch({ ctx, input: { searchId: id, afterSeq: 0, signal } }));
  const { rows } = await ctx.database.pool.query(
    "SELECT s.state, count(*)::int AS n FROM search s JOIN candidate c ON c.search_id = s.id WHERE decided_at IS NOT NULL GROUP BY s.state",
  );
  expect(rows).toEqual([{ state: "finished", n: 100 }]);

  const { events, stepOutputs, requestBodies, sentTogether } = measure();
  // One start in three steps and a hundred companies, each a run without one.
  expect(events).toHaveLength(101);
  expect(stepOutputs.length).toBeGreaterThanOrEqual(104);
  const largest = {
    event: Math.max(...events),
    stepOutput: Math.max(...stepOutputs),
    requestBody: Math.max(...requestBodies, ...sentTogether),
  };
  expect(largest.event).toBeLessThan(limits.event);
  expect(largest.stepOutput).toBeLessThan(limits.stepOutput);
  expect(largest.requestBody).toBeLessThan(limits.requestBody);
  // Ids and numbers only: what people ask for never leaves the database for the engine.
  const carried = [...toEngine.calls, ...toApp.calls].map((call) => call.request + call.response);
  expect(carried.filter((body) => body.includes(marker))).toEqual([]);
  console.log(`largest, in bytes: ${JSON.stringify(largest)}`);
});

test("a call that nobody signed runs nothing, though INNGEST_DEV were set beside the keys", async () => {
  const call = await fetch(`${toApp.url}/api/inngest?fnId=assay-run-search&stepId=step`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect(call.status).toBe(401);
});
