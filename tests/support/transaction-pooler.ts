import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import pg from "pg";
import { z } from "zod";

export type TransactionPooler = {
  /** For `DATABASE_URL`. */
  readonly url: string;
  readonly stats: { clients: number; transactions: number };
  close(): Promise<void>;
};

type Backend = {
  readonly socket: Socket;
  /** Who has it for its transaction; null while it is idle or being reset. */
  client: Client | null;
  /** Answers to what the pooler itself asked, or a client that has gone: until the last of them it is nobody's. */
  unheard: number;
};
type Client = {
  readonly socket: Socket;
  backend: Backend | null;
  /** Messages that ask for a ReadyForQuery and have none yet. */
  unanswered: number;
  readonly waiting: Buffer[];
};

const sslRequest = 80_877_103;
const cancelRequest = 80_877_102;
const message = (type: string, body: Buffer) => {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const text = (value: string) => Buffer.from(`${value}\0`);
const greeting = Buffer.concat([
  message("R", Buffer.alloc(4)),
  ...[
    ["server_version", "18.0"],
    ["server_encoding", "UTF8"],
    ["client_encoding", "UTF8"],
    ["standard_conforming_strings", "on"],
    ["DateStyle", "ISO, MDY"],
    ["integer_datetimes", "on"],
  ].map(([name = "", value = ""]) => message("S", Buffer.concat([text(name), text(value)]))),
  message("K", Buffer.alloc(8)),
  message("Z", Buffer.from("I")),
]);
const reset = message("Q", text("DISCARD ALL"));

/**
 * A Postgres proxy that gives a server connection out for one transaction and takes it back with everything reset, as
 * pgbouncer does in transaction mode: nothing of a session survives (SET, LISTEN, prepared statements). Idle servers are
 * taken in turn, so that two transactions of one client hardly ever meet the same.
 */
export async function startTransactionPooler(options: {
  url: string;
  servers: number;
}): Promise<TransactionPooler> {
  const backends: Backend[] = [];
  const idle: Backend[] = [];
  const queue: Client[] = [];
  const sockets = new Set<Socket>();
  const stats = { clients: 0, transactions: 0 };

  const serve = (client: Client, backend: Backend) => {
    backend.client = client;
    client.backend = backend;
    stats.transactions += 1;
    for (const bytes of client.waiting.splice(0)) forward(client, backend, bytes);
  };
  const forward = (client: Client, backend: Backend, bytes: Buffer) => {
    if (bytes[0] === 0x51 || bytes[0] === 0x53) client.unanswered += 1;
    backend.socket.write(bytes);
  };
  const takeBack = (backend: Backend) => {
    if (backend.client) backend.client.backend = null;
    backend.client = null;
    backend.unheard += 1;
    backend.socket.write(reset);
  };
  const makeIdle = (backend: Backend) => {
    const next = queue.shift();
    if (next) serve(next, backend);
    else idle.push(backend);
  };
  const fromServer = (backend: Backend) => (bytes: Buffer) => {
    const isReady = bytes[0] === 0x5a;
    if (backend.unheard > 0) {
      if (isReady) backend.unheard -= 1;
      if (backend.unheard === 0) makeIdle(backend);
      return;
    }
    const { client } = backend;
    // A notification for a session that is not connected to anybody is lost, as in a real one.
    if (!client) return;
    client.socket.write(bytes);
    if (!isReady) return;
    client.unanswered -= 1;
    if (client.unanswered === 0 && bytes[5] === 0x49) takeBack(backend);
  };
  for (let n = 0; n < options.servers; n++) {
    const socket = await openBackend(options.url);
    const backend: Backend = { socket, client: null, unheard: 0 };
    socket.on("data", splitMessages(fromServer(backend)));
    backends.push(backend);
    idle.push(backend);
  }

  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay();
    stats.clients += 1;
    const client: Client = { socket, backend: null, unanswered: 0, waiting: [] };
    const fromClient = (bytes: Buffer) => {
      if (bytes[0] === 0x58) return socket.end();
      if (client.backend) return forward(client, client.backend, bytes);
      client.waiting.push(bytes);
      if (client.waiting.length > 1) return;
      const backend = idle.shift();
      if (backend) serve(client, backend);
      else queue.push(client);
    };
    socket.on("data", afterStartup(socket, splitMessages(fromClient)));
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      const at = queue.indexOf(client);
      if (at >= 0) queue.splice(at, 1);
      // Left in the middle of a transaction: what it did is undone before another gets the connection.
      if (client.backend) {
        client.backend.unheard += client.unanswered + 1;
        client.backend.socket.write(message("Q", text("ROLLBACK")));
        takeBack(client.backend);
      }
    });
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  const url = new URL(options.url);
  // Where the server itself listens, which would be asked past the pooler.
  url.searchParams.delete("host");
  url.host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return {
    url: url.href,
    stats,
    async close() {
      for (const socket of sockets) socket.destroy();
      for (const { socket } of backends) socket.destroy();
      listener.close();
      await once(listener, "close");
    },
  };
}

const connected = z.object({ connection: z.object({ stream: z.custom<Socket>() }) });

/** Signed in by pg, whatever the server asks for; from then on only its socket is used. */
async function openBackend(url: string): Promise<Socket> {
  const client = new pg.Client({ connectionString: url, application_name: "pooler" });
  client.on("error", () => {});
  await client.connect();
  const { stream } = connected.parse(client).connection;
  stream.removeAllListeners("data");
  stream.setNoDelay();
  return stream;
}

/** Answers what comes before the first message of the protocol, then passes everything on. */
function afterStartup(socket: Socket, next: (chunk: Buffer) => void): (chunk: Buffer) => void {
  let started = false;
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    if (started) return next(chunk);
    rest = Buffer.concat([rest, chunk]);
    while (!started && rest.length >= 8 && rest.length >= rest.readInt32BE(0)) {
      const code = rest.readInt32BE(4);
      rest = rest.subarray(rest.readInt32BE(0));
      if (code === cancelRequest) socket.end();
      else if (code === sslRequest) socket.write("N");
      else {
        started = true;
        socket.write(greeting);
      }
    }
    if (started && rest.length > 0) next(rest);
  };
}

/** Cuts a stream into whole messages. */
function splitMessages(onMessage: (bytes: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 5 && rest.length >= rest.readInt32BE(1) + 1) {
      const length = rest.readInt32BE(1) + 1;
      onMessage(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  };
}
