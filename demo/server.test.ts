import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DemoCompany, DemoPage } from "./corpus/demo-company";
import { generateDemoCorpus } from "./corpus/generate-demo-corpus";
import { type DemoWeb, startDemoWeb } from "./server";

const companies = generateDemoCorpus();
let web: DemoWeb;
beforeAll(async () => {
  web = await startDemoWeb({ companies });
});
afterAll(() => web.close());

type Reply = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  tookMs: number;
};

const get = (host: string, path: string, headers: Record<string, string> = {}, from = web) =>
  new Promise<Reply>((resolve, reject) => {
    const started = performance.now();
    request(
      { host: "127.0.0.1", port: from.port, path, headers: { host, ...headers } },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("end", () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            body: Buffer.concat(chunks),
            tookMs: performance.now() - started,
          }),
        );
      },
    )
      .on("error", reject)
      .end();
  });

const find = (accept: (page: DemoPage, company: DemoCompany) => boolean) => {
  for (const company of companies) {
    const page = company.pages.find((one) => accept(one, company));
    if (page) return { host: company.profile.domain, page };
  }
  throw new Error("the corpus has no such page");
};

describe("the demo web", () => {
  it("chooses the site by the Host header, with or without a port", async () => {
    const [first, second] = companies.filter(
      ({ truth }) =>
        truth.site === "readable" &&
        !truth.traps.includes("home-redirect") &&
        truth.language === "en" &&
        !truth.traps.some((trap) => trap.startsWith("encoding")),
    );
    if (!first || !second) throw new Error("two readable companies");
    expect(String((await get(first.profile.domain, "/")).body)).toContain(
      first.profile.name.split(" ")[0],
    );
    expect(String((await get(`${second.profile.domain}:80`, "/")).body)).toContain(
      second.profile.name.split(" ")[0],
    );
  });

  it("answers 421 for a host that it does not serve and 404 for a page that is not there", async () => {
    expect((await get("unknown.assay.test", "/")).status).toBe(421);
    const { host } = find((_, { truth }) => truth.site === "readable");
    expect((await get(host, "/no/such/page")).status).toBe(404);
  });

  it("redirects www to the bare host and moved pages to where they are", async () => {
    const { host, page } = find(({ path }) => path.startsWith("/old/"));
    expect((await get(`www.${host}`, "/about?x=1")).headers.location).toBe(`http://${host}/about`);
    const reply = await get(host, page.path);
    expect([reply.status, reply.headers.location]).toEqual([301, page.redirectTo]);
  });

  it("leads from an old address over www and the bare host to the homepage", async () => {
    const old = companies.find(({ profile }) => profile.homepageUrl.includes("//www."));
    if (!old) throw new Error("a company with an old address");
    const { domain, homepageUrl } = old.profile;
    const first = await get(new URL(homepageUrl).host, "/");
    expect(first.headers.location).toBe(`http://${domain}/`);
    const second = await get(domain, "/");
    const last = await get(domain, String(second.headers.location));
    expect([first.status, last.status]).toEqual([301, 200]);
  });

  it("answers a conditional request with 304 and no body, and a changed one with the page", async () => {
    const { host, page } = find(({ headers }) => headers.etag !== undefined);
    const tag = page.headers.etag ?? "";
    const modified = page.headers["last-modified"] ?? "";
    const same = await get(host, page.path, { "if-none-match": tag });
    expect([same.status, same.body.length]).toEqual([304, 0]);
    expect((await get(host, page.path, { "if-modified-since": modified })).status).toBe(304);
    expect((await get(host, page.path, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("sends gzip and brotli to who accepts them, and plain bytes to who does not", async () => {
    const seen = new Set<string>();
    for (const { profile, pages, truth } of companies.slice(0, 40)) {
      if (truth.site !== "readable") continue;
      const page = pages.find(
        ({ role, delayMs, status }) =>
          role === "content" && status === 200 && delayMs === undefined,
      );
      if (!page) continue;
      const reply = await get(profile.domain, page.path, { "accept-encoding": "gzip, br" });
      const encoding = String(reply.headers["content-encoding"] ?? "none");
      seen.add(encoding);
      const body =
        encoding === "br"
          ? brotliDecompressSync(reply.body)
          : encoding === "gzip"
            ? gunzipSync(reply.body)
            : reply.body;
      expect(body.equals(Buffer.from(page.body))).toBe(true);
      expect((await get(profile.domain, page.path)).headers["content-encoding"]).toBeUndefined();
    }
    expect([...seen].sort()).toEqual(["br", "gzip", "none"]);
  });

  it("sends bytes and charset as the site has them", async () => {
    const { host, page } = find(({ headers }) => /shift_jis/i.test(headers["content-type"] ?? ""));
    const reply = await get(host, page.path);
    expect(reply.headers["content-type"]).toBe("text/html; charset=Shift_JIS");
    expect(new TextDecoder("shift_jis", { fatal: true }).decode(reply.body)).toMatch(/[ぁ-ん]/);
  });

  it("delays slow pages, adds a latency to all, and can leave the slow ones out", async () => {
    const { host, page } = find(({ delayMs }) => delayMs !== undefined);
    expect((await get(host, page.path)).tookMs).toBeGreaterThanOrEqual((page.delayMs ?? 0) - 5);
    const steady = await startDemoWeb({ companies, latencyMs: 80, slowPages: false });
    try {
      const { tookMs } = await get(host, page.path, {}, steady);
      expect(tookMs).toBeGreaterThanOrEqual(75);
      expect(tookMs).toBeLessThan(page.delayMs ?? 0);
    } finally {
      await steady.close();
    }
  });

  it("lets a crawler read the rules of a site", async () => {
    const { host } = find((_, { truth }) => truth.site === "robots_forbidden");
    expect(String((await get(host, "/robots.txt")).body)).toContain("Disallow: /\n");
  });
});
