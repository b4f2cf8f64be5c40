import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { Engine, type EngineOptions } from "./engine";
import { type Answer, answerRequest, refuse } from "./routes";
import { isSigningKey } from "./signature";

const maxBodyBytes = 4 * 1024 * 1024;

export type LocalEngineOptions = EngineOptions & {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  readonly eventKey: string;
};

export type LocalEngine = Awaited<ReturnType<typeof startLocalEngine>>;

/** Starts an Inngest-compatible server that keeps everything in memory. Throws when the port or a key is unusable. */
export async function startLocalEngine(options: LocalEngineOptions) {
  const { host = "127.0.0.1", dev = false, eventKey, signingKey } = options;
  if (!dev && !isSigningKey(signingKey)) {
    throw new Error("INNGEST_SIGNING_KEY has to be hexadecimal, with or without signkey-<env>-");
  }
  if (!dev && eventKey === "") throw new Error("INNGEST_EVENT_KEY is empty");
  const engine = new Engine(options);
  const answer = async (head: IncomingMessage): Promise<Answer> => {
    // The SDK says how long its bodies are; Node holds it to that.
    const isBounded = Number(head.headers["content-length"] ?? 0) <= maxBodyBytes;
    if (!isBounded || head.headers["transfer-encoding"]) return refuse(413, "Body too large");
    return answerRequest(engine, { eventKey, signingKey, dev }, head, await text(head));
  };
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(request).catch((error: unknown) => {
      console.error("local engine:", error);
      return refuse(500, "Internal error");
    });
    response.setHeader("content-type", "application/json");
    response.setHeader("x-inngest-server-kind", dev ? "dev" : "cloud");
    response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  // The SDK keeps connections open for longer than Node's 5 s: one that closes under a request costs it a retry.
  server.keepAliveTimeout = 65_000;
  server.listen(options.port, host);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    stats: () => engine.stats,
    close: async () => {
      engine.close();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
