import { once } from "node:events";
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

export type Received = {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type WebhookReceiver = {
  readonly host: string;
  readonly url: string;
  readonly received: Received[];
  /** What it answers, from the next message on; "silent": nothing. */
  answer: number | "silent" | "redirect";
  /** Resolves once `count` messages have come. */
  waitFor(count: number): Promise<void>;
  close(): Promise<void>;
};

/** Takes webhooks by HTTP and keeps them as they came. */
export async function startWebhookReceiver(port = 0): Promise<WebhookReceiver> {
  const received: Received[] = [];
  let wake = () => {};
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const body = Buffer.concat(chunks).toString("utf8");
    received.push({ id: headers["webhook-id"] ?? "", headers, body });
    wake();
    if (receiver.answer === "silent") return;
    if (receiver.answer === "redirect") response.writeHead(302, { location: receiver.url }).end();
    else response.writeHead(receiver.answer).end("thank you");
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const receiver: WebhookReceiver = {
    host,
    url: `http://${host}/hook`,
    received,
    answer: 200,
    async waitFor(count) {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return receiver;
}

/** The message as a receiver of the Standard Webhooks specification reads it; throws when the signature does not hold. */
export const verifyMessage = (secret: string, { body, headers }: Received): unknown =>
  new Webhook(secret).verify(body, headers);
