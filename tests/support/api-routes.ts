import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { vi } from "vitest";
import type { ServiceContext } from "@/services/context";
import { createTestDatabase } from "./test-database";

export type ApiRoute = {
  /** "/api/searches/[id]/stop" */
  readonly pattern: string;
  readonly file: string;
};

/** Every route handler on disk. */
export function listApiRoutes(): ApiRoute[] {
  return readdirSync("app/api", { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .map((file) => ({
      pattern: `/api/${path.dirname(file).split(path.sep).join("/")}`,
      file: path.resolve("app/api", file),
    }))
    .sort((a, b) => a.pattern.localeCompare(b.pattern));
}

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response> | Response;

/** The exported handlers of a route file by method. */
export async function loadHandlers(route: ApiRoute): Promise<ReadonlyMap<string, Handler>> {
  const module: Record<string, unknown> = await import(route.file);
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  return new Map(
    methods.flatMap((method) => {
      const handler = module[method];
      return typeof handler === "function" ? [[method, handler as Handler]] : [];
    }),
  );
}

export type ApiCall = {
  readonly method?: string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly rawBody?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/** A browser's side of the API: calls the handlers on disk as Next would, and keeps the cookies it is given. */
export class ApiClient {
  cookies = new Map<string, string>();

  async call(address: string, call: ApiCall = {}): Promise<Response> {
    const url = new URL(address, "http://127.0.0.1:3000");
    const segments = url.pathname.split("/");
    for (const route of listApiRoutes()) {
      const params = matchPath(route.pattern.split("/"), segments);
      if (params === null) continue;
      const method = call.method ?? (call.body === undefined && !call.rawBody ? "GET" : "POST");
      const handler = (await loadHandlers(route)).get(method);
      if (!handler) throw new Error(`${route.pattern} has no ${method}`);
      const response = await handler(this.request(url, method, call), {
        params: Promise.resolve(params),
      });
      this.keepCookies(response);
      return response;
    }
    throw new Error(`no route for ${url.pathname}`);
  }

  private request(url: URL, method: string, call: ApiCall): Request {
    const headers = new Headers(call.headers);
    if (this.cookies.size > 0) {
      headers.set("cookie", [...this.cookies].map((pair) => pair.join("=")).join("; "));
    }
    const body = call.rawBody ?? (call.body === undefined ? null : JSON.stringify(call.body));
    return new Request(url, { method, headers, body, signal: call.signal ?? null });
  }

  private keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined) this.cookies.set(name, value ?? "");
    }
  }
}

/** Static segments come first in the order of the routes only by luck, so none may be dynamic where another is not. */
function matchPath(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = decodeURIComponent(segments[index] ?? "");
    const name = /^\[(\w+)\]$/.exec(part)?.[1];
    if (name !== undefined) params[name] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

export type StandInEngine = {
  /** `down` breaks every connection, `silent` takes the event and never answers. */
  mode: "up" | "down" | "silent";
  readonly url: string;
  close(): Promise<void>;
};

/** Takes events as an engine does, and runs nothing. */
async function startStandInEngine(): Promise<StandInEngine> {
  const server = createServer((request, response) => {
    request.resume();
    if (engine.mode === "down") request.socket.destroy();
    if (engine.mode !== "up") return;
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"ids":[],"status":200}');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const engine: StandInEngine = {
    mode: "up",
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return engine;
}

/**
 * The process's services over a fresh database, as the route handlers find them, with an engine that only takes
 * events. Once a file: the Inngest client reads its environment when it is loaded.
 */
export async function openApi(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ ctx: ServiceContext; engine: StandInEngine; close(): Promise<void> }> {
  const database = await createTestDatabase();
  const engine = await startStandInEngine();
  const settings = {
    DATABASE_URL: database.url,
    ASSAY_WORKERS: "0",
    ASSAY_SEARCHES_PER_HOUR: "100000",
    ASSAY_USER_SEARCHES: "1000",
    ASSAY_GLOBAL_SEARCHES: "10000",
    BETTER_AUTH_SECRET: "a secret only for tests, long enough",
    INNGEST_EVENT_KEY: "test",
    INNGEST_BASE_URL: engine.url,
    INNGEST_DEV: "",
    OPENAI_API_KEY: "",
    ...environment,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { getContext } = await import("@/inngest/context");
  const ctx = getContext();
  return {
    ctx,
    engine,
    async close() {
      vi.unstubAllEnvs();
      await ctx.close();
      await engine.close();
      await database.close();
    },
  };
}
