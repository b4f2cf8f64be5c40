import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { defaultRetryDelayMs, Engine } from "./engine";
import { type Answer, answerRequest, refuse } from "./routes";
import { isSigningKey } from "./signature";

const maxBodyBytes = 4 * 1024 * 1024;

export type LocalEngineOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  readonly eventKey: string;
  /** Hexadecimal, with or without `signkey-<env>-`. */
  readonly signingKey: string;
  /** Accepts and sends unsigned requests, as the Inngest Dev Server does. */
  readonly dev?: boolean;
  /** Wait before the retry that follows the given attempt (0 is the first); Inngest's backoff by default. */
  readonly retryDelayMs?: (attempt: number) => number;
  /** Most step requests at once over all apps. */
  readonly maxConcurrentSteps?: number;
};

export type LocalEngine = Awaited<ReturnType<typeof startLocalEngine>>;

/** Starts an Inngest-compatible server that keeps everything in memory. Throws when the port or a key is unusable. */
export async function startLocalEngine(options: LocalEngineOptions) {
  const { host = "127.0.0.1", dev = false, eventKey, signingKey } = options;
  if (!dev && !isSigningKey(signingKey)) {
    throw new Error("INNGEST_SIGNING_KEY has to be hexadecimal, with or without signkey-<env>-");
  }
  if (!dev && eventKey === "") throw new Error("INNGEST_EVENT_KEY is empty");
  const engine = new Engine({
    signingKey: dev ? null : signingKey,
    retryDelayMs: options.retryDelayMs ?? defaultRetryDelayMs,
    maxConcurrentSteps: options.maxConcurrentSteps ?? 100,
  });
  const answer = async (head: IncomingMessage): Promise<Answer> => {
    // The SDK says how long its bodies are; Node holds it to that.
    const isBounded = Number(head.headers["content-length"] ?? 0) <= maxBodyBytes;
    if (!isBounded || head.headers["transfer-encoding"]) return refuse(413, "Body too large");
    return answerRequest(engine, { eventKey, signingKey, dev }, { head, body: await text(head) });
  };
  const server = createServer((request, response) => {
    const send = ({ status, body }: Answer) => {
      const kind = dev ? "dev" : "cloud";
      const headers = { "content-type": "application/json", "x-inngest-server-kind": kind };
      response.writeHead(status, headers);
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    };
    answer(request).then(send, (error: unknown) => {
      console.error("local engine:", error);
      send(refuse(500, "Internal error"));
    });
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
