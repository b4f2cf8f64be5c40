import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import type { Engine } from "./engine";
import { namedUuid, newUlid, seededUlid } from "./event-ids";
import { checkpointBody, incomingEvents, registration } from "./protocol";
import { equalSecrets, hashSigningKey } from "./signature";

type Keys = { eventKey: string; signingKey: string; dev: boolean };
/** A text is sent as it stands, anything else as JSON. */
export type Answer = { readonly status: number; readonly body: unknown };

const maxEventBytes = 512 * 1024;

const ok = (body: unknown): Answer => ({ status: 200, body });
export const refuse = (status: number, error: string) => ({ status, body: { error, status } });

/** Answers with the body as the schema reads it, or refuses it with the first thing that is wrong. */
function withBody<T>(schema: z.ZodType<T>, body: string, answer: (parsed: T) => Answer): Answer {
  const parsed = schema.safeParse(body);
  if (parsed.success) return answer(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse(400, `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
}

const receiveEvents = (engine: Engine, seed: string, body: string) =>
  withBody(incomingEvents, body, (events) => {
    const internal = events.find(({ name }) => name.startsWith("inngest/"));
    if (internal) return refuse(400, `Event name is reserved for internal use: ${internal.name}`);
    if (events.some((event) => Buffer.byteLength(JSON.stringify(event)) > maxEventBytes)) {
      return refuse(413, "Event payload too large: an event may have 512 KB");
    }
    const ids = events.map((event, index) => {
      // The same request sent again, after a lost reply, gets the same ids and so starts nothing twice.
      const internalId = (event.id ? null : seededUlid(seed, index)) ?? newUlid();
      engine.receive({ ...event, id: event.id || internalId, ts: event.ts || Date.now() });
      return internalId;
    });
    return ok({ ids, status: 200 });
  });

/** What an Inngest server answers to the SDK, and to nobody without the keys. */
export function answerRequest(
  engine: Engine,
  { dev, eventKey, signingKey }: Keys,
  { method, url = "", headers }: IncomingMessage,
  body: string,
): Answer {
  const [path = ""] = url.split("?");
  const [, first, second, third = "", fourth] = path.split("/");
  const route = `${method} ${first}/${second}`;
  if (route === "GET health/undefined") return ok({ ok: true, ...engine.stats });
  if (route.startsWith("POST e/")) {
    const { pathname } = new URL(`e/${eventKey}`, "http://engine");
    if (!dev && !equalSecrets(path, pathname)) return refuse(401, "Event key not found");
    return receiveEvents(engine, String(headers["x-inngest-event-id-seed"]), body);
  }
  if (!dev && !equalSecrets(`${headers.authorization}`, `Bearer ${hashSigningKey(signingKey)}`)) {
    return refuse(401, "Unauthorized: the signing key does not match");
  }
  if (route === "POST fn/register" || route === "PUT fn/register") {
    return withBody(registration, body, (app) => {
      const ids = { sync_id: crypto.randomUUID(), app_id: namedUuid(app.appName) };
      return ok({ ok: true, modified: engine.register(app), ...ids });
    });
  }
  if (route === "POST v1/checkpoint" && fourth === "async") {
    return withBody(checkpointBody, body, (steps) => {
      const status = engine.checkpoint(third, steps);
      return status === 200 ? ok("") : refuse(status, "No such run, step or dispatch");
    });
  }
  // Nobody can subscribe here, so what is published reaches all of its subscribers.
  if (route === "POST v1/realtime" && third === "publish") return ok("");
  return refuse(404, "The local engine does not have this route");
}
