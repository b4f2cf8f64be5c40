import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import type { Engine } from "./engine";
import { namedUuid, newUlid, seededUlid } from "./event-ids";
import { checkpointBody, incomingEvents, registration } from "./protocol";
import { equalSecrets, hashSigningKey } from "./signature";

export type Keys = {
  readonly eventKey: string;
  readonly signingKey: string;
  readonly dev: boolean;
};
export type Incoming = { readonly head: IncomingMessage; readonly body: string };
/** A text is sent as it stands, anything else as JSON. */
export type Answer = { readonly status: number; readonly body: unknown };

const maxEventBytes = 512 * 1024;

const ok = (body: unknown): Answer => ({ status: 200, body });
export const refuse = (status: number, error: string): Answer => ({
  status,
  body: { error, status },
});

/** Answers with the body as the schema reads it, or refuses it with the first thing that is wrong. */
function withBody<Schema extends z.ZodType>(
  schema: Schema,
  { body }: Incoming,
  answer: (parsed: z.output<Schema>) => Answer,
): Answer {
  const parsed = schema.safeParse(body);
  if (parsed.success) return answer(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse(400, `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
}

const receiveEvents = (engine: Engine, request: Incoming) =>
  withBody(incomingEvents, request, (events) => {
    const internal = events.find(({ name }) => name.startsWith("inngest/"));
    if (internal) return refuse(400, `Event name is reserved for internal use: ${internal.name}`);
    if (events.some((event) => Buffer.byteLength(JSON.stringify(event)) > maxEventBytes)) {
      return refuse(413, "Event payload too large: an event may have 512 KB");
    }
    const seed = String(request.head.headers["x-inngest-event-id-seed"]);
    const ids = events.map((event, index) => {
      // The same request sent again, after a lost reply, gets the same ids and so starts nothing twice.
      const internalId = (event.id ? null : seededUlid(seed, index)) ?? newUlid();
      engine.receive({ ...event, id: event.id || internalId, ts: event.ts || Date.now() });
      return internalId;
    });
    return ok({ ids, status: 200 });
  });

const register = (engine: Engine, request: Incoming) =>
  withBody(registration, request, (app) => {
    const modified = engine.registry.register(app);
    const app_id = namedUuid(app.appName);
    return ok({ ok: true, modified, sync_id: crypto.randomUUID(), app_id });
  });

const checkpoint = (engine: Engine, runId: string, request: Incoming) =>
  withBody(checkpointBody, request, (body) => {
    const status = engine.checkpoint(runId, body);
    return status === 200 ? ok("") : refuse(status, "No such run, step or dispatch");
  });

/** What an Inngest server answers to the SDK, and to nobody without the keys. */
export function answerRequest(engine: Engine, keys: Keys, request: Incoming): Answer {
  const { dev, eventKey, signingKey } = keys;
  const [path = ""] = (request.head.url ?? "").split("?");
  const [, first, second, third, fourth] = path.split("/");
  const route = `${request.head.method} ${first}/${second}`;
  if (route === "GET health/undefined") return ok({ ok: true, ...engine.stats });
  if (route.startsWith("POST e/")) {
    const { pathname } = new URL(`e/${eventKey}`, "http://engine");
    const isSender = dev || equalSecrets(path, pathname);
    return isSender ? receiveEvents(engine, request) : refuse(401, "Event key not found");
  }
  const bearer = `Bearer ${hashSigningKey(signingKey)}`;
  if (!dev && !equalSecrets(request.head.headers.authorization ?? "", bearer)) {
    return refuse(401, "Unauthorized: the signing key does not match");
  }
  if (route === "POST fn/register" || route === "PUT fn/register") return register(engine, request);
  if (route === "POST v1/checkpoint" && third && fourth === "async") {
    return checkpoint(engine, third, request);
  }
  // Nobody can subscribe here, so what is published reaches all of its subscribers.
  if (route === "POST v1/realtime" && third === "publish") return ok("");
  return refuse(404, "The local engine does not have this route");
}
