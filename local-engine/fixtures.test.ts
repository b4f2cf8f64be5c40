import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type LocalEngine, startLocalEngine } from "./start-local-engine";
import {
  type Exchange,
  normalise,
  readExchanges,
  readFixture,
  resend,
  startRecordedApp,
} from "./testing/recording";
import { createClient, Log, patiently, serveApp } from "./testing/serve-app";

// Recorded between SDK 4.24 and a real Inngest server, with checkpointing and without.
const modes = ["ckpt-true", "ckpt-false"];
const scenarios = [
  "caught",
  "err",
  "fnerr",
  "invoke",
  "loop",
  "nonret",
  "par",
  "pub",
  "retryAfter",
  "run",
  "send",
  "sleep",
  "wait",
  "waitmatch",
];
const others = ["GET-introspection", "dupres", "registration", "token", "tokenres"];
const fixtures = modes.flatMap((mode) =>
  [...scenarios, ...others].map((name) => `${mode}-${name}.json`),
);

const startUnsigned = () =>
  startLocalEngine({
    port: 0,
    eventKey: "NO_EVENT_KEY_SET",
    signingKey: "",
    dev: true,
    retryDelayMs: () => 1,
  });

async function register(engine: LocalEngine, mode: string, appPort: number) {
  const recorded = readExchanges(`${mode}-registration.json`).find(
    ({ url }) => url === "/fn/register",
  );
  if (!recorded) throw new Error(`${mode} has no registration`);
  const body = JSON.stringify(recorded.reqBody).replaceAll(
    "localhost:13001",
    `127.0.0.1:${appPort}`,
  );
  const answer = await resend(engine.url, { ...recorded, reqBody: JSON.parse(body) });
  return { recorded, answer };
}

const isWithin = (inner: Exchange, outer: Exchange) =>
  outer.dir === "server->app" && inner.t >= outer.t && inner.t <= outer.t + outer.ms;

/** Results of parallel steps arrive in any order. */
const sortStack = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (key, value) =>
    key === "stack" && Array.isArray(value) ? [...value].sort() : value,
  );

const waitAnswer = z.object({ name: z.literal("noop/w"), data: z.record(z.string(), z.unknown()) });

/** The event that ended a recorded wait: it came from elsewhere, so it is only found as the result of the step. */
function readWaitAnswer(calls: readonly Exchange[]) {
  const body = z.object({ steps: z.record(z.string(), z.unknown()) });
  return calls
    .flatMap(({ reqBody }) => Object.values(body.parse(reqBody).steps))
    .map((result) => waitAnswer.safeParse(result).data)
    .find((event) => event !== undefined);
}

const requiredHeaders = [
  "x-inngest-job-id",
  "x-request-id",
  "x-run-id",
  "traceparent",
  "content-length",
];
const equalHeaders = [
  "user-agent",
  "connection",
  "content-type",
  "x-inngest-generation-id",
  "x-inngest-req-version",
  "x-inngest-step-id",
];

it("has every recorded file and no other", () => {
  const present = readdirSync(new URL("./fixtures/", import.meta.url)).sort();
  expect(present).toEqual([...fixtures].sort());
});

describe.each(modes)("%s", (mode) => {
  it("answers the registration as recorded", async () => {
    const engine = await startUnsigned();
    const { recorded, answer } = await register(engine, mode, 1);
    expect(answer.status).toBe(recorded.status);
    expect(normalise(answer.body)).toEqual(normalise(recorded.resBody));
    expect(engine.stats()).toMatchObject({ apps: 1, functions: 19 });
    expect((await register(engine, mode, 1)).answer.body.modified).toBe(false);
    await engine.close();
  });

  it.concurrent.for(scenarios)(
    "%s: sends and accepts what a real server does",
    async (name, { expect }) => {
      const exchanges = readExchanges(`${mode}-${name}.json`);
      const calls = exchanges.filter(({ dir }) => dir === "server->app");
      const isNested = (entry: Exchange) => calls.some((call) => isWithin(entry, call));
      const outer = exchanges.filter((entry) => entry.dir === "app->server" && !isNested(entry));
      expect(calls.length).toBeGreaterThan(0);

      const engine = await startUnsigned();
      const arrived = new Log<null>();
      const app = await startRecordedApp(
        exchanges,
        async (call, live) => {
          const meanwhile = exchanges.filter(
            (entry) => entry.dir === "app->server" && isWithin(entry, call),
          );
          for (const entry of meanwhile) {
            const answer = await resend(engine.url, entry, live);
            expect(answer).toEqual({ status: entry.status, body: entry.resBody });
          }
        },
        () => arrived.push(null),
      );
      await register(engine, mode, app.port);
      for (const entry of outer) {
        // An event in the middle answers a wait: the calls before it have to be over.
        const before = calls.filter(({ t }) => t < entry.t).length;
        await arrived.count(before);
        await expect.poll(() => engine.stats(), patiently).toMatchObject({ queued: 0, running: 0 });
        // The ids follow from the seed that the SDK sends, so even they have to be equal.
        const answer = await resend(engine.url, entry);
        expect(answer).toEqual({ status: entry.status, body: entry.resBody });
      }
      const answer = readWaitAnswer(calls);
      if (answer) {
        await arrived.count(1);
        await expect
          .poll(() => engine.stats(), patiently)
          .toMatchObject({ runs: 1, queued: 0, running: 0 });
        await createClient(engine.url, { isDev: true }).send(answer);
      }
      await arrived.count(calls.length);
      if (name !== "fnerr") {
        await expect
          .poll(() => engine.stats(), patiently)
          .toMatchObject({ runs: 0, queued: 0, running: 0 });
        expect(app.unexpected).toEqual([]);
      }
      await engine.close();
      await app.close();

      for (const { recorded, live } of app.calls) {
        const { job_id, qi_id, request_id, run_id } = live.body.ctx;
        expect(sortStack(normalise(live.body))).toEqual(sortStack(normalise(recorded.reqBody)));
        expect(live.url.pathname + live.url.search).toBe(recorded.url);
        expect(Buffer.from(qi_id, "base64").toString()).toBe(`${job_id}::default`);
        for (const header of equalHeaders) {
          expect([header, live.headers[header]]).toEqual([header, recorded.reqHeaders[header]]);
        }
        for (const header of requiredHeaders) expect(live.headers[header]).toBeTruthy();
        expect(Object.keys(recorded.reqHeaders)).toEqual(
          expect.arrayContaining(Object.keys(live.headers)),
        );
        expect(live.headers["x-run-id"]).toBe(run_id);
        expect(live.headers["x-request-id"]).toBe(request_id);
        expect(live.headers["x-inngest-job-id"]).toBe(job_id);
      }
    },
  );

  it("gives two events with one id two ids of their own", async () => {
    const [recorded] = z
      .array(z.object({ d1: z.object({ r: z.object({ ids: z.array(z.string()) }) }) }))
      .parse(readFixture(`${mode}-dupres.json`));
    const engine = await startUnsigned();
    const client = createClient(engine.url, { isDev: true });
    const event = { name: "proto/twice", id: "same" };
    const { ids } = await client.send([event, event]);
    expect(normalise(ids)).toEqual(normalise(recorded?.d1.r.ids));
    expect(new Set(ids).size).toBe(2);
    await engine.close();
  });

  it("refuses a realtime token, since nobody could subscribe with it", async () => {
    const [recorded] = readExchanges(`${mode}-token.json`);
    expect(readFixture(`${mode}-tokenres.json`)).toMatchObject([{ mark: "tokenres" }]);
    const engine = await startUnsigned();
    if (!recorded) throw new Error("nothing recorded");
    expect(recorded.status).toBe(201);
    expect((await resend(engine.url, recorded)).status).toBe(404);
    await engine.close();
  });

  it("was recorded with an SDK that introduces itself as the installed one does", async () => {
    const [recorded] = readExchanges(`${mode}-GET-introspection.json`);
    const app = await serveApp(createClient("http://127.0.0.1:1", { isDev: true }), []);
    const response = await fetch(app.url);
    expect(response.headers.get("x-inngest-sdk")).toBe(recorded?.resHeaders["x-inngest-sdk"]);
    const keys = Object.keys(z.looseObject({}).parse(recorded?.resBody));
    expect(Object.keys(z.looseObject({}).parse(await response.json()))).toEqual(keys);
    await app.close();
  });
});
