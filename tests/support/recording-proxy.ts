import { once } from "node:events";
import { createServer } from "node:http";

type RecordedCall = {
  readonly method: string;
  readonly path: string;
  readonly request: string;
  readonly response: string;
};

export type RecordingProxy = {
  readonly url: string;
  readonly calls: readonly RecordedCall[];
  /** Where it passes requests on; known only after the proxy, when the target wants to know the proxy's address. */
  target: string;
  close(): Promise<void>;
};

const ownHeaders = new Set(["connection", "content-length", "host", "transfer-encoding"]);

/** Stands between two servers, passes everything on as it is, and keeps the bodies. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const calls: RecordedCall[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      ownHeaders.has(name) ? [] : [[name, String(value)] as [string, string]],
    );
    const { method = "GET", url: path = "/" } = request;
    try {
      const answer = await fetch(proxy.target + path, {
        method,
        headers: { ...Object.fromEntries(headers), host: new URL(proxy.target).host },
        ...(body.length > 0 ? { body } : {}),
      });
      const text = await answer.text();
      calls.push({ method, path, request: body.toString("utf8"), response: text });
      const passed = [...answer.headers].filter(
        ([name]) => !ownHeaders.has(name) && name !== "content-encoding",
      );
      response.writeHead(answer.status, Object.fromEntries(passed)).end(text);
    } catch {
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const proxy: RecordingProxy = {
    url: `http://127.0.0.1:${port}`,
    calls,
    target: "",
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return proxy;
}
