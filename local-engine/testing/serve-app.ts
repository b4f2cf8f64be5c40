import { createServer, type Server } from "node:http";
import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/node";
import { hashSigningKey, signBody } from "../signature";
import { type LocalEngine, type LocalEngineOptions, startLocalEngine } from "../start-local-engine";

export const eventKey = "test-event-key";
export const signingKey = "signkey-test-00112233445566778899aabbccddeeff";

const silent = { info() {}, debug() {}, warn() {}, error() {} };

/** The real SDK in signed mode, as production runs it. */
export function createClient(
  baseUrl: string,
  options: Partial<ConstructorParameters<typeof Inngest>[0]> = {},
) {
  return new Inngest({
    id: "app",
    isDev: false,
    baseUrl,
    eventKey,
    signingKey,
    logger: silent,
    internalLogger: silent,
    ...options,
  });
}

export type ServedApp = {
  readonly url: string;
  readonly port: number;
  register(): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
};

export async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Serves functions over a real HTTP server with the SDK's own handler. */
export async function serveApp(
  client: Inngest.Any,
  functions: InngestFunction.Any[],
  port = 0,
  options: { enableUnauthedSync?: boolean } = {},
): Promise<ServedApp> {
  const server = createServer(serve({ client, functions, servePath: "/api/inngest", ...options }));
  const listeningPort = await listen(server, port);
  const url = `http://127.0.0.1:${listeningPort}/api/inngest`;
  return {
    url,
    port: listeningPort,
    register: async () => {
      const response = await fetch(url, {
        method: "PUT",
        headers: { "x-inngest-signature": signBody("", signingKey, Date.now()) },
      });
      return { status: response.status, body: await response.json() };
    },
    close: () => stop(server),
  };
}

export const startEngine = (options: Partial<LocalEngineOptions> = {}): Promise<LocalEngine> =>
  startLocalEngine({ port: 0, eventKey, signingKey, retryDelayMs: () => 10, ...options });

export const bearer = { authorization: `Bearer ${hashSigningKey(signingKey)}` };

/** For polling what has no event to wait for, on a machine that may be busy. */
export const patiently = { timeout: 15_000 };

/** Values that handlers report, awaited by count or by condition instead of by time. */
export class Log<Entry> {
  readonly entries: Entry[] = [];
  #waiters: (() => void)[] = [];

  readonly push = (entry: Entry): void => {
    this.entries.push(entry);
    for (const wake of this.#waiters.splice(0)) wake();
  };

  async until(isReached: (entries: readonly Entry[]) => boolean): Promise<readonly Entry[]> {
    while (!isReached(this.entries)) {
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
    return this.entries;
  }

  readonly count = (count: number) => this.until((entries) => entries.length >= count);
}
