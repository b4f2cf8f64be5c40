import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTcpServer, type Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createGuardedWeb, type GuardedWeb } from "./guarded-web";

const html = { "content-type": "text/html; charset=utf-8" };
const signal = new AbortController().signal;
let server: Server;
let origin: URL;
let handler: RequestListener = (_request, response) => response.end();
let seen: string[] = [];
const webs: GuardedWeb[] = [];
const closers: (() => void)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.headers.host}${request.url}`);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = new URL(`http://127.0.0.1:${portOf(server)}`);
});
afterEach(async () => {
  seen = [];
  await Promise.all(webs.splice(0).map((web) => web.close()));
  for (const close of closers.splice(0)) close();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function portOf(listening: { address(): unknown }): number {
  const address = listening.address();
  if (typeof address === "object" && address && "port" in address) return Number(address.port);
  throw new Error("The server does not listen");
}

/** Hosts under `.assay.test` are served by the local server, everything else by the real, guarded network. */
function createWeb(options: Partial<Parameters<typeof createGuardedWeb>[0]> = {}): GuardedWeb {
  const web = createGuardedWeb({
    userAgent: "AssayBot/0.1 (+https://assay.test/bot)",
    hostMap: (host) => (host.endsWith(".assay.test") ? origin : null),
    timeoutMs: 5000,
    ...options,
  });
  webs.push(web);
  return web;
}

async function codeOf(url: string, web = createWeb()): Promise<string> {
  const answer = await web.get(url, { signal });
  if (answer.ok) return `read ${answer.value.status}`;
  expect(answer.error.message).toMatch(/^[A-Z\d[].*\.$/s);
  return answer.error.code;
}

describe("what may be asked", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[ff02::1]/",
    "http://①②⑦.0.0.1/",
  ])("refuses the address %s", async (url) => {
    expect(await codeOf(url)).toBe("blocked_address");
  });

  it("refuses a name that resolves to this machine", async () => {
    expect(await codeOf("http://localhost/")).toBe("blocked_address");
    expect(await codeOf("https://localhost/")).toBe("blocked_address");
  });

  it("refuses other ports, other schemes and credentials", async () => {
    expect(await codeOf("http://example.com:8080/")).toBe("blocked_address");
    expect(await codeOf(`http://127.0.0.1:${origin.port}/`)).toBe("blocked_address");
    expect(await codeOf("ftp://example.com/")).toBe("bad_url");
    expect(await codeOf("file:///etc/passwd")).toBe("bad_url");
    expect(await codeOf("javascript:alert(1)")).toBe("bad_url");
    expect(await codeOf("http://user:secret@example.com/")).toBe("bad_url");
    expect(await codeOf("not a url")).toBe("bad_url");
    expect(seen).toEqual([]);
  });

  it.each([
    "http://127.0.0.1/",
    "http://169.254.169.254/latest/",
    "http://localhost/",
    "//[::1]/",
    "http://a.assay.test@127.0.0.1/",
  ])("refuses a redirect to %s", async (location) => {
    handler = (_request, response) => response.writeHead(302, { location }).end();
    expect(await codeOf("http://a.assay.test/")).toMatch(/blocked_address|bad_url/);
  });

  it("refuses a redirect to this machine's own port even though the host map leads there", async () => {
    handler = (_request, response) => response.writeHead(302, { location: origin.href }).end();
    expect(await codeOf("http://a.assay.test/")).toBe("blocked_address");
    expect(seen).toEqual(["a.assay.test/"]);
  });
});

describe("redirects", () => {
  it("follows them and says where they ended", async () => {
    handler = (request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new?x=1" }).end();
      else response.writeHead(200, html).end("<p>here</p>");
    };
    const answer = await createWeb().get("http://a.assay.test/old", { signal });
    expect(answer).toMatchObject({
      ok: true,
      value: { status: 200, finalUrl: "http://a.assay.test/new?x=1" },
    });
  });

  it("gives one to who wants to decide, its address whole and read as UTF-8, and asks nothing more", async () => {
    const location = Buffer.from("/über uns").toString("latin1");
    handler = (_request, response) => response.writeHead(301, { location }).end("moved");
    const answer = await createWeb().get("http://a.assay.test/", { signal, givesRedirects: true });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        status: 301,
        finalUrl: "http://a.assay.test/",
        headers: { location: "http://a.assay.test/%C3%BCber%20uns" },
      },
    });
    expect(seen).toEqual(["a.assay.test/"]);
  });

  it("gives up on a loop", async () => {
    handler = (_request, response) => response.writeHead(302, { location: "/again" }).end();
    expect(await codeOf("http://a.assay.test/")).toBe("too_many_redirects");
    expect(seen).toHaveLength(6);
  });
});

describe("bodies", () => {
  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
  ] as const)("decompresses %s", async (encoding, compress) => {
    const body = compress(Buffer.from("<p>Grüße</p>"));
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "content-encoding": encoding }).end(body);
    const answer = await createWeb().get("http://a.assay.test/", { signal });
    expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe("<p>Grüße</p>");
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ] as const)("stops a %s bomb at the limit", async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(50_000_000));
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "content-encoding": encoding }).end(bomb);
    const web = createWeb({ maxBytes: 1_000_000 });
    const before = process.memoryUsage().rss;
    expect(await codeOf("http://a.assay.test/", web)).toBe("too_large");
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  it.each(["none", "utf-8", "identity"])("reads as it is what is encoded as %s", async (name) => {
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "content-encoding": name }).end("<p>here</p>");
    const answer = await createWeb().get("http://a.assay.test/", { signal });
    expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe("<p>here</p>");
  });

  it("unpacks a gzip file, whatever it is called, within the limit", async () => {
    handler = (_request, response) =>
      response.writeHead(200, { "content-type": "text/xml" }).end(gzipSync("<urlset/>"));
    const answer = await createWeb().get("http://a.assay.test/sitemap.xml.gz", { signal });
    expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe("<urlset/>");
    handler = (_request, response) =>
      response.writeHead(200, html).end(gzipSync(Buffer.alloc(20_000_000)));
    expect(await codeOf("http://a.assay.test/")).toBe("too_large");
  });

  it("gives the beginning of a file, of any type and length", async () => {
    handler = (_request, response) =>
      response
        .writeHead(200, { "content-type": "application/octet-stream" })
        .end(`Disallow: /\n${"#".repeat(3_000_000)}`);
    const answer = await createWeb().get("http://a.assay.test/", { signal, firstBytes: 20 });
    expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe("Disallow: /\n########");
  });

  it.each(["%PDF-1.7\n", "\x89PNG\r\n", "GIF89a", "\xff\xd8\xff\xe0", "PK\x03\x04"])(
    "does not take a file that begins with %j for the page that it is called",
    async (start) => {
      handler = (_request, response) =>
        response.writeHead(200, html).end(Buffer.from(`${start}rest`, "latin1"));
      expect(await codeOf("http://a.assay.test/")).toBe("unsupported_type");
    },
  );

  it("stops a gzip within a gzip, and refuses a third layer", async () => {
    const twice = gzipSync(gzipSync(Buffer.alloc(20_000_000)));
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "content-encoding": "gzip, gzip" }).end(twice);
    expect(await codeOf("http://a.assay.test/")).toBe("too_large");
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "content-encoding": "gzip, gzip, gzip" }).end(twice);
    expect(await codeOf("http://a.assay.test/")).toBe("decompression");
  });

  it("stops an endless body at the limit and closes the connection", async () => {
    let closed: () => void = () => {};
    const wasClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    handler = (_request, response) => {
      response.writeHead(200, html);
      const chunk = Buffer.alloc(65_536, "x");
      const pump = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", pump).on("close", closed);
      pump();
    };
    expect(await codeOf("http://a.assay.test/")).toBe("too_large");
    await wasClosed;
  });

  it("calls broken and unknown compression by their name", async () => {
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "content-encoding": "gzip" }).end("not gzip at all");
    expect(await codeOf("http://a.assay.test/")).toBe("decompression");
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "content-encoding": "zstd" }).end("?");
    expect(await codeOf("http://a.assay.test/")).toBe("decompression");
    handler = (_request, response) =>
      response
        .writeHead(200, { ...html, "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(1000)).subarray(0, 15));
    expect(await codeOf("http://a.assay.test/")).toBe("decompression");
  });

  it("reads HTML, XHTML, XML and plain text, and nothing else", async () => {
    const types: Record<string, string> = {
      "text/html": "read 200",
      "application/xhtml+xml": "read 200",
      "application/xml": "read 200",
      "text/plain": "read 200",
      "application/pdf": "unsupported_type",
      "image/png": "unsupported_type",
      "application/json": "unsupported_type",
      "application/octet-stream": "unsupported_type",
    };
    const web = createWeb();
    for (const [type, expected] of Object.entries(types)) {
      handler = (_request, response) => response.writeHead(200, { "content-type": type }).end("x");
      expect([type, await codeOf("http://a.assay.test/", web)]).toEqual([type, expected]);
    }
  });
});

describe("time", () => {
  it("gives up on a server that accepts and says nothing", async () => {
    handler = () => {};
    expect(await codeOf("http://a.assay.test/", createWeb({ timeoutMs: 200 }))).toBe("timeout");
  });

  it("gives up on a slow loris: the limit is for the whole answer, not for each byte", async () => {
    const slow = createTcpServer((socket) => drip(socket));
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    closers.push(() => slow.close());
    const web = createWeb({
      timeoutMs: 400,
      hostMap: () => new URL(`http://127.0.0.1:${portOf(slow)}`),
    });
    const startedAt = performance.now();
    expect(await codeOf("http://a.assay.test/", web)).toBe("timeout");
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });

  it("ends with the caller's signal", async () => {
    const controller = new AbortController();
    handler = () => controller.abort();
    const answer = await createWeb().get("http://a.assay.test/", { signal: controller.signal });
    expect(answer).toMatchObject({ ok: false, error: { code: "aborted" } });
  });
});

describe("connections and headers", () => {
  it("refuses headers beyond 32 KB", async () => {
    handler = (_request, response) =>
      response.writeHead(200, { ...html, "x-big": "a".repeat(60_000) }).end("x");
    expect(await codeOf("http://a.assay.test/")).toBe("too_large");
  });

  it("names a refused connection and a name without an address", async () => {
    const closed = createTcpServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const port = portOf(closed);
    await new Promise((resolve) => closed.close(resolve));
    const web = createWeb({
      hostMap: (host) => (host === "a.assay.test" ? new URL(`http://127.0.0.1:${port}`) : null),
    });
    expect(await codeOf("http://a.assay.test/", web)).toBe("connection");
    expect(await codeOf("http://no-such-name.a-name-that-nobody-has-8472.com/", web)).toBe("dns");
  });

  it("uses connections again, says who it is and passes conditions on", async () => {
    const sockets = new Set<Socket>();
    const headers: unknown[] = [];
    handler = (request, response) => {
      sockets.add(request.socket);
      const { host, "user-agent": agent, "if-none-match": etag } = request.headers;
      headers.push({ host, agent, etag });
      response.writeHead(304).end();
    };
    const web = createWeb();
    for (let at = 0; at < 5; at++) {
      const answer = await web.get("https://a.assay.test/x", {
        signal,
        headers: { "if-none-match": '"v1"' },
      });
      expect(answer).toMatchObject({ ok: true, value: { status: 304 } });
      expect(answer.ok && answer.value.body.length).toBe(0);
    }
    expect(sockets.size).toBeLessThanOrEqual(2);
    const agent = "AssayBot/0.1 (+https://assay.test/bot)";
    expect(headers[0]).toEqual({ host: "a.assay.test", agent, etag: '"v1"' });
  });
});

function drip(socket: Socket): void {
  socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100000\r\n\r\n");
  const timer = setInterval(() => socket.write("x"), 20);
  socket.on("error", () => {}).on("close", () => clearInterval(timer));
}
