import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { hashSigningKey } from "@/local-engine/signature";

export type ConnectGateway = {
  /** For `INNGEST_BASE_URL`: the engine behind it, and the side of it that workers connect to. */
  readonly url: string;
  readonly stats: { connected: number; paused: number; calls: number };
  /** Resolves when that many workers are ready for work. */
  waitForWorkers(count: number): Promise<void>;
  close(): Promise<void>;
};

type Worker = { readonly socket: WebSocket; isReady: boolean; readonly calls: Map<string, Call> };
type Call = { readonly request: Uint8Array; readonly response: ServerResponse };

const replySchema = z.object({
  requestId: z.string(),
  status: z.number(),
  body: z.instanceof(Uint8Array),
  noRetry: z.boolean(),
  retryAfter: z.string().optional(),
  requestVersion: z.number(),
});
/** By the SDK's status: not completed, done, error. */
const httpStatus = [206, 200, 500] as const;

/**
 * The server's side of Inngest's connect protocol in front of a local engine, which speaks HTTP alone: workers register
 * through it, what the engine would call over HTTP goes to one of them over its socket, and all else is passed on. The
 * messages are encoded by the SDK's own code.
 */
export async function startConnectGateway(options: {
  engineUrl: string;
  signingKey: string;
}): Promise<ConnectGateway> {
  const proto = await loadMessages();
  const kinds = proto.GatewayMessageType;
  const workers = new Set<Worker>();
  const held: { id: string; call: Call }[] = [];
  const waiting = new Set<() => void>();
  const stats = { connected: 0, paused: 0, calls: 0 };
  const send = (socket: WebSocket, kind: number, payload: Uint8Array = new Uint8Array()) =>
    socket.send(proto.ConnectMessage.encode({ kind, payload }).finish());

  let turn = 0;
  const handOut = () => {
    const ready = [...workers].filter(({ isReady }) => isReady);
    while (ready.length > 0 && held.length > 0) {
      const worker = ready[turn++ % ready.length];
      const next = held.shift();
      if (!worker || !next) return;
      worker.calls.set(next.id, next.call);
      send(worker.socket, kinds.GATEWAY_EXECUTOR_REQUEST, next.call.request);
    }
  };

  const registerApps = async (apps: readonly { appName: string; functions: Uint8Array }[]) => {
    for (const { appName, functions } of apps) {
      // Workers have no address; the engine calls this server in their place.
      const text = new TextDecoder()
        .decode(functions)
        .replaceAll("wss://connect", `${url}/connect`)
        .replaceAll('"type":"ws"', '"type":"http"');
      const registered = await fetch(`${options.engineUrl}/fn/register`, {
        method: "POST",
        headers: { authorization: `Bearer ${hashSigningKey(options.signingKey)}` },
        body: JSON.stringify({ appName, functions: JSON.parse(text) }),
      });
      if (!registered.ok) throw new Error(`not registered: ${await registered.text()}`);
    }
  };

  const receive = async (worker: Worker, bytes: Uint8Array): Promise<void> => {
    const { kind, payload } = proto.ConnectMessage.decode(bytes);
    if (kind === kinds.WORKER_CONNECT) {
      await registerApps(proto.WorkerConnectRequestData.decode(payload).apps);
      const intervals = { heartbeatInterval: "10s", extendLeaseInterval: "5s", statusInterval: "" };
      send(
        worker.socket,
        kinds.GATEWAY_CONNECTION_READY,
        proto.GatewayConnectionReadyData.encode(intervals).finish(),
      );
    } else if (kind === kinds.WORKER_READY) {
      worker.isReady = true;
      stats.connected += 1;
      handOut();
      for (const look of waiting) look();
    } else if (kind === kinds.WORKER_PAUSE) {
      worker.isReady = false;
      stats.paused += 1;
    } else if (kind === kinds.WORKER_HEARTBEAT) {
      send(worker.socket, kinds.GATEWAY_HEARTBEAT);
    } else if (kind === kinds.WORKER_REQUEST_EXTEND_LEASE) {
      const lease = proto.WorkerRequestExtendLeaseData.decode(payload);
      const renewed = { ...lease, newLeaseId: randomUUID() };
      send(
        worker.socket,
        kinds.WORKER_REQUEST_EXTEND_LEASE_ACK,
        proto.WorkerRequestExtendLeaseAckData.encode(renewed).finish(),
      );
    } else if (kind === kinds.WORKER_REPLY) {
      const reply = replySchema.parse(proto.SDKResponse.decode(payload));
      answer(worker.calls.get(reply.requestId)?.response, reply);
      worker.calls.delete(reply.requestId);
      const acknowledged = { requestId: reply.requestId };
      send(
        worker.socket,
        kinds.WORKER_REPLY_ACK,
        proto.WorkerReplyAckData.encode(acknowledged).finish(),
      );
    }
  };

  const takeCall = (
    address: URL,
    headers: IncomingHttpHeaders,
    body: Buffer,
    response: ServerResponse,
  ) => {
    // The engine knows the call by this id when the worker reports its steps.
    const id = String(headers["x-request-id"]);
    stats.calls += 1;
    const request = proto.GatewayExecutorRequestData.encode({
      ...proto.GatewayExecutorRequestData.create({}),
      requestId: id,
      accountId: "account",
      envId: "environment",
      appId: "app",
      appName: "assay",
      functionSlug: address.searchParams.get("fnId") ?? "",
      stepId: address.searchParams.get("stepId") ?? "step",
      requestPayload: body,
      runId: String(headers["x-run-id"]),
      jobId: String(headers["x-inngest-job-id"]),
      leaseId: randomUUID(),
    }).finish();
    held.push({ id, call: { request, response } });
    handOut();
  };

  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? "/", "http://gateway");
    const body = await buffer(request);
    if (/^\/connect\/?$/.test(address.pathname))
      return takeCall(address, request.headers, body, response);
    if (address.pathname === "/v0/connect/start") {
      if (request.headers.authorization !== `Bearer ${hashSigningKey(options.signingKey)}`) {
        response.writeHead(401).end("Unauthorized");
        return;
      }
      const start = {
        connectionId: randomUUID(),
        gatewayEndpoint: `${url.replace("http", "ws")}/gateway`,
        gatewayGroup: "local",
        sessionToken: "session",
        syncToken: "sync",
      };
      response.end(proto.StartResponse.encode(start).finish());
      return;
    }
    await passOn(`${options.engineUrl}${request.url}`, request, body, response);
  });
  const sockets = new WebSocketServer({ server, handleProtocols: ([first]) => first ?? false });
  sockets.on("connection", (socket) => {
    const worker: Worker = { socket, isReady: false, calls: new Map() };
    workers.add(worker);
    socket.on("message", (data: RawData) => void receive(worker, toBytes(data)));
    socket.on("close", () => {
      workers.delete(worker);
      // The engine sees a connection that breaks, as it would without a gateway.
      for (const { response } of worker.calls.values()) response.destroy();
    });
    send(socket, kinds.GATEWAY_HELLO);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const url = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
  return {
    url,
    stats,
    waitForWorkers: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if ([...workers].filter(({ isReady }) => isReady).length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async close() {
      for (const { socket } of workers) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function answer(response: ServerResponse | undefined, reply: z.infer<typeof replySchema>): void {
  response?.writeHead(httpStatus[reply.status] ?? 500, {
    "x-inngest-sdk": "js:connect",
    "x-inngest-req-version": String(reply.requestVersion),
    ...(reply.noRetry ? { "x-inngest-no-retry": "true" } : {}),
    ...(reply.retryAfter ? { "retry-after": reply.retryAfter } : {}),
  });
  response?.end(reply.body);
}

async function passOn(
  url: string,
  request: { method?: string | undefined; headers: NodeJS.Dict<string | string[]> },
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const {
    host,
    connection,
    "content-length": length,
    "transfer-encoding": encoding,
    ...headers
  } = request.headers;
  const passed = await fetch(url, {
    method: request.method ?? "GET",
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  response.writeHead(passed.status, {
    "content-type": passed.headers.get("content-type") ?? "text/plain",
  });
  response.end(Buffer.from(await passed.arrayBuffer()));
}

function toBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

type Codec<Value> = {
  create(value: Partial<Value>): Value;
  encode(value: Value): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Value;
};
type Kind =
  | `GATEWAY_${"HELLO" | "CONNECTION_READY" | "EXECUTOR_REQUEST" | "HEARTBEAT"}`
  | `WORKER_${"CONNECT" | "READY" | "PAUSE" | "HEARTBEAT" | "REPLY" | "REPLY_ACK"}`
  | `WORKER_REQUEST_EXTEND_LEASE${"" | "_ACK"}`;
type Lease = { requestId: string; newLeaseId?: string };
type Messages = {
  readonly GatewayMessageType: Readonly<Record<Kind, number>>;
  readonly ConnectMessage: Codec<{ kind: number; payload: Uint8Array }>;
  readonly StartResponse: Codec<Record<string, string>>;
  readonly WorkerConnectRequestData: Codec<{ apps: { appName: string; functions: Uint8Array }[] }>;
  readonly GatewayConnectionReadyData: Codec<Record<string, string>>;
  readonly GatewayExecutorRequestData: Codec<Record<string, string | Uint8Array>>;
  readonly WorkerRequestExtendLeaseData: Codec<Lease>;
  readonly WorkerRequestExtendLeaseAckData: Codec<Lease>;
  readonly SDKResponse: Codec<unknown>;
  readonly WorkerReplyAckData: Codec<{ requestId: string }>;
};

/** The SDK's generated messages, which it does not export. */
async function loadMessages(): Promise<Messages> {
  const sdk = path.dirname(createRequire(import.meta.url).resolve("inngest"));
  const file = path.join(sdk, "proto/src/components/connect/protobuf/connect.js");
  return import(pathToFileURL(file).href);
}
