import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { z } from "zod";
import { listen, stop } from "./serve-app";

const exchange = z.object({
  dir: z.enum(["app->server", "server->app"]),
  t: z.number(),
  ms: z.number(),
  method: z.string(),
  url: z.string(),
  reqHeaders: z.record(z.string(), z.string()),
  reqBody: z.unknown().optional(),
  status: z.number(),
  resHeaders: z.record(z.string(), z.string()),
  resBody: z.unknown().optional(),
});
export type Exchange = z.infer<typeof exchange>;

export const readFixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8"));

/** The HTTP traffic of a fixture by the time of each request; notes and REST look-ups are left out. */
export const readExchanges = (name: string): Exchange[] =>
  z
    .array(z.unknown())
    .parse(readFixture(name))
    .flatMap((entry) => {
      const parsed = exchange.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((left, right) => left.t - right.t);

/** What a real server sends for tracing only: the SDK passes it on and does not read it. */
const tracingKeys = new Set(["isr", "tc"]);
const timeKeys = new Set(["ts", "expire", "request_started_at"]);

/** The same JSON with ids and times replaced, so that a live request can be compared with a recorded one. */
export function normalise(value: unknown, key = ""): unknown {
  if (timeKeys.has(key)) return `<${key}>`;
  if (key === "job_id" || key === "qi_id") return `<${key}>`;
  if (typeof value === "string") {
    return value
      .replace(/\b01[0-9A-HJKMNP-TV-Z]{24}\b/g, "<ulid>")
      .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "<uuid>");
  }
  if (Array.isArray(value)) return value.map((item) => normalise(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !tracingKeys.has(name))
      .map(([name, member]) => [name, normalise(member, name)]),
  );
}

const liveContext = z.object({
  ctx: z.looseObject({
    run_id: z.string(),
    fn_id: z.string(),
    qi_id: z.string(),
    job_id: z.string(),
    request_id: z.string(),
    generation_id: z.number(),
  }),
});
export type LiveCall = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: z.infer<typeof liveContext> & Record<string, unknown>;
};

/** Sends a recorded request of the app to the engine, with the ids of the live call in place of the recorded ones. */
export async function resend(engineUrl: string, recorded: Exchange, call?: LiveCall) {
  const url = call ? recorded.url.replace(/01[0-9A-Z]{24}/g, call.body.ctx.run_id) : recorded.url;
  const isCheckpoint = url.includes("/checkpoint/");
  const { run_id, fn_id, qi_id, request_id, generation_id } = call?.body.ctx ?? {};
  const ids = isCheckpoint ? { run_id, fn_id, qi_id, request_id, generation_id } : null;
  const body = ids ? { ...z.looseObject({}).parse(recorded.reqBody), ...ids } : recorded.reqBody;
  const response = await fetch(engineUrl + url, {
    method: recorded.method,
    headers: recorded.reqHeaders,
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? "" : JSON.parse(text) };
}

const address = (url: string) => {
  const { searchParams } = new URL(url, "http://app");
  return `${searchParams.get("fnId")} ${searchParams.get("stepId")}`;
};

type ReplayedCall = { readonly recorded: Exchange; readonly live: LiveCall };

/**
 * An app that answers each call with the next recorded answer for the same function and step, after it has done
 * what the recorded app did meanwhile. `calls` pairs what came with what was recorded.
 */
export async function startRecordedApp(
  exchanges: readonly Exchange[],
  during: (recorded: Exchange, call: LiveCall) => Promise<void>,
  onCall: () => void,
) {
  const left = exchanges.filter(({ dir }) => dir === "server->app");
  const calls: ReplayedCall[] = [];
  const unexpected: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? "", "http://app");
    const index = left.findIndex((recorded) => address(recorded.url) === address(url.href));
    const [recorded] = index >= 0 ? left.splice(index, 1) : [];
    if (!recorded) {
      unexpected.push(url.search);
      response.destroy();
      onCall();
      return;
    }
    const json: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const live: LiveCall = {
      url,
      headers: z.record(z.string(), z.string()).parse(request.headers),
      body: liveContext.loose().parse(json),
    };
    await during(recorded, live);
    const { "content-length": _length, ...headers } = recorded.resHeaders;
    response.writeHead(recorded.status, headers);
    response.end(JSON.stringify(recorded.resBody));
    calls.push({ recorded, live });
    onCall();
  });
  const port = await listen(server);
  return { port, calls, left, unexpected, close: () => stop(server) };
}
