import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { DemoCompany, DemoPage } from "./corpus/demo-company";
import { generateDemoCorpus } from "./corpus/generate-demo-corpus";

export type DemoWeb = { readonly url: string; readonly port: number; close(): Promise<void> };

type Site = { readonly host: string; readonly pages: ReadonlyMap<string, DemoPage> };

/**
 * Serves the demo companies over real HTTP; the Host header chooses the site. `www.` redirects to the bare host, an
 * unknown host gets 421. `latencyMs` delays every answer, on top of a slow page's own delay unless `slowPages` is false.
 */
export const startDemoWeb = async ({
  port = 0,
  host = "127.0.0.1",
  latencyMs = 0,
  slowPages = true,
  companies = generateDemoCorpus(),
}: {
  port?: number;
  host?: string;
  latencyMs?: number;
  slowPages?: boolean;
  companies?: readonly DemoCompany[];
} = {}): Promise<DemoWeb> => {
  const sites = new Map<string, Site>(
    companies.map(({ profile, pages }) => [
      profile.domain,
      { host: profile.domain, pages: new Map(pages.map((page) => [page.path, page])) },
    ]),
  );
  const server = createServer((request, response) => {
    const answer = route(sites, request);
    const delayMs = latencyMs + (slowPages ? (answer.delayMs ?? 0) : 0);
    const send = () => sendPage(answer, request, response);
    if (delayMs === 0) {
      send();
      return;
    }
    const timer = setTimeout(send, delayMs);
    response.on("close", () => clearTimeout(timer));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;
  return {
    port: actualPort,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Answer = Pick<DemoPage, "status" | "headers" | "body" | "delayMs" | "redirectTo">;

const plain = (status: number, body: string): Answer => ({
  status,
  body,
  headers: { "content-type": "text/plain; charset=utf-8" },
});

const notFound: Answer = {
  status: 404,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!doctype html><title>Not found</title><h1>404</h1><p>This page does not exist.</p>",
};

const route = (sites: ReadonlyMap<string, Site>, request: IncomingMessage): Answer => {
  const name = (request.headers.host ?? "").toLowerCase().replace(/:\d+$/, "");
  // Node's parser lets odd targets through ("*", "//"); none of them is a page.
  const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD")
    return plain(405, "GET or HEAD only\n");
  const bare = name.startsWith("www.") ? sites.get(name.slice(4)) : undefined;
  if (bare) {
    return { status: 301, headers: {}, body: "", redirectTo: `http://${bare.host}${path}` };
  }
  const site = sites.get(name);
  if (!site) return plain(421, "No such site here.\n");
  const page = site.pages.get(path) ?? site.pages.get(path.replace(/\/$/, ""));
  if (page) return page;
  const isDown = site.pages.get("/")?.status === 503;
  return isDown ? plain(503, "Service unavailable\n") : notFound;
};

const isUnchanged = (answer: Answer, request: IncomingMessage): boolean => {
  const { etag, "last-modified": modified } = answer.headers;
  const wantedTag = request.headers["if-none-match"];
  if (wantedTag !== undefined) {
    return etag !== undefined && wantedTag.split(",").some((tag) => tag.trim() === etag);
  }
  const since = request.headers["if-modified-since"];
  if (since === undefined || modified === undefined) return false;
  return Date.parse(since) >= Date.parse(modified);
};

const compressed = new WeakMap<Answer, Map<string, Buffer>>();

/** Compressed once per page; small bodies go out as they are, as servers do. */
const compress = (answer: Answer, body: Buffer, encoding: "br" | "gzip"): Buffer => {
  const made = compressed.get(answer) ?? new Map<string, Buffer>();
  compressed.set(answer, made);
  const known = made.get(encoding);
  if (known) return known;
  const fresh = encoding === "br" ? brotliCompressSync(body) : gzipSync(body);
  made.set(encoding, fresh);
  return fresh;
};

/** Sites differ in what they speak: by the length of the body, so that it is stable. */
const chooseEncoding = (accepted: string, size: number): "br" | "gzip" | null => {
  if (size < 400 || size > 1_000_000) return null;
  const turn = size % 3;
  if (turn === 0 && /\bbr\b/.test(accepted)) return "br";
  return turn !== 2 && /\bgzip\b/.test(accepted) ? "gzip" : null;
};

const sendPage = (answer: Answer, request: IncomingMessage, response: ServerResponse): void => {
  const headers: Record<string, string | number> = { ...answer.headers };
  if (answer.redirectTo !== undefined) headers.location = answer.redirectTo;
  if (answer.status === 200 && isUnchanged(answer, request)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body =
    typeof answer.body === "string" ? Buffer.from(answer.body) : Buffer.from(answer.body);
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = answer.status === 200 ? chooseEncoding(accepted, body.length) : null;
  const sent = encoding === null ? body : compress(answer, body, encoding);
  if (encoding !== null) headers["content-encoding"] = encoding;
  headers.vary = "accept-encoding";
  headers["content-length"] = sent.length;
  response.writeHead(answer.status, headers);
  response.end(request.method === "HEAD" ? undefined : sent);
};
