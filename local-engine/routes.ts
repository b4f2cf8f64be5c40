import type { z } from "zod";
import type { Engine } from "./engine";
import { namedUuid, newUlid, seededUlid } from "./event-ids";
import {
  checkpointBody,
  type IncomingEvent,
  type InngestEvent,
  incomingEvents,
  registration,
} from "./protocol";
import { equalSecrets, hashSigningKey } from "./signature";

export type Keys = {
  readonly eventKey: string;
  readonly signingKey: string;
  readonly dev: boolean;
};
export type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly header: (name: string) => string | undefined;
  readonly body: string;
};
/** A text is sent as it stands, anything else as JSON. */
export type Answer = { readonly status: number; readonly body: unknown };

const maxEventBytes = 512 * 1024;

const ok = (body: unknown, status = 200): Answer => ({ status, body });
const refuse = (status: number, error: string): Answer => ({ status, body: { error, status } });

function parseBody<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): { value: z.output<Schema> } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: "The body is not JSON" };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim() };
}

/** What an Inngest server answers to the SDK, and to nobody without the keys. */
export class Routes {
  readonly #engine: Engine;
  readonly #keys: Keys;
  readonly #now: () => number;

  constructor(engine: Engine, keys: Keys, now: () => number) {
    this.#engine = engine;
    this.#keys = keys;
    this.#now = now;
  }

  answer(request: Incoming): Answer {
    const parts = request.path.split("/").slice(1);
    const [first, second, third, fourth] = parts;
    const route = `${request.method} ${first}/${second}`;
    if (request.path === "/health" && request.method === "GET") {
      return ok({ ok: true, ...this.#engine.stats });
    }
    if (first === "e" && request.method === "POST") return this.#receiveEvents(request);
    if (!this.#isApp(request)) return refuse(401, "Unauthorized: the signing key does not match");
    if (route === "POST fn/register" || route === "PUT fn/register") return this.#register(request);
    if (route === "POST v1/checkpoint" && fourth === "async") {
      return this.#checkpoint(third ?? "", request);
    }
    if (route === "GET v0/runs" && third) return this.#readRun(third, fourth);
    // Nobody can subscribe here, so what is published reaches all of its subscribers.
    if (route === "POST v1/realtime" && third === "publish") return ok("");
    if (route === "POST v1/realtime" && third === "token") {
      return refuse(501, "The local engine has no realtime subscriptions");
    }
    return refuse(404, "Not found");
  }

  #isApp(request: Incoming): boolean {
    if (this.#keys.dev) return true;
    const [scheme, token] = (request.header("authorization") ?? "").split(" ");
    return scheme === "Bearer" && equalSecrets(token ?? "", hashSigningKey(this.#keys.signingKey));
  }

  #receiveEvents(request: Incoming): Answer {
    const { pathname } = new URL(`e/${this.#keys.eventKey}`, "http://engine");
    if (!this.#keys.dev && !equalSecrets(request.path, pathname)) {
      return refuse(401, "Event key not found");
    }
    const parsed = parseBody(incomingEvents, request.body);
    if ("problem" in parsed) return refuse(400, parsed.problem);
    const internal = parsed.value.find(({ name }) => name.startsWith("inngest/"));
    if (internal) return refuse(400, `Event name is reserved for internal use: ${internal.name}`);
    const tooLarge = parsed.value.some(
      (event) => Buffer.byteLength(JSON.stringify(event)) > maxEventBytes,
    );
    if (tooLarge) return refuse(413, "Event payload too large: an event may have 512 KB");
    const seed = request.header("x-inngest-event-id-seed") ?? "";
    const ids = parsed.value.map((event, index) => this.#receiveEvent(event, seed, index));
    return ok({ ids, status: 200 });
  }

  #receiveEvent(incoming: IncomingEvent, seed: string, index: number): string {
    const nowMs = this.#now();
    // The same request sent again, after a lost reply, gets the same ids and so starts nothing twice.
    const internalId = (incoming.id ? null : seededUlid(seed, index)) ?? newUlid(nowMs);
    const event: InngestEvent = {
      id: incoming.id || internalId,
      name: incoming.name,
      ts: incoming.ts || nowMs,
      data: incoming.data ?? {},
      user: incoming.user ?? {},
      ...(incoming.v && { v: incoming.v }),
    };
    this.#engine.receive(event);
    return internalId;
  }

  #register(request: Incoming): Answer {
    const parsed = parseBody(registration, request.body);
    if ("problem" in parsed) return refuse(400, parsed.problem);
    const modified = this.#engine.register(parsed.value);
    const appId = namedUuid(parsed.value.appName);
    return ok({ ok: true, modified, sync_id: crypto.randomUUID(), app_id: appId });
  }

  #checkpoint(runId: string, request: Incoming): Answer {
    const parsed = parseBody(checkpointBody, request.body);
    if ("problem" in parsed) return refuse(400, parsed.problem);
    const outcome = this.#engine.checkpoint(runId, parsed.value);
    if (outcome === "unknown_run") return refuse(404, "Run not found");
    if (outcome === "unsupported") return refuse(400, "Failed to checkpoint steps");
    return outcome === "stale" ? refuse(409, "Stale dispatch") : ok("");
  }

  #readRun(runId: string, part: string | undefined): Answer {
    const run = this.#engine.findRun(runId);
    if (!run) return refuse(404, "Run not found");
    if (part === "actions") return ok(Object.fromEntries(run.steps));
    return part === "batch" ? ok([run.event]) : refuse(404, "Not found");
  }
}
