import { setTimeout as pause } from "node:timers/promises";
import type { Web, WebResponse } from "@/research/ports";
import { fail, succeed } from "@/research/result";

const page = `<!doctype html><html lang="en"><head><title>Makers of robots</title></head><body><main>
<h1>Robots for warehouses</h1><p>We build robots that sort parcels in warehouses.</p></main></body></html>`;

/** A web in which an answer takes `latencyMs` of its address: no robots.txt, the same short homepage everywhere, nothing else. */
export function createSlowWeb(latencyMs: (url: string) => number): Web {
  return {
    async get(url, { signal }) {
      try {
        await pause(latencyMs(url), undefined, { signal });
      } catch {
        return fail("aborted", "The request was given up.");
      }
      const isHome = new URL(url).pathname === "/";
      const response: WebResponse = {
        finalUrl: url,
        status: isHome ? 200 : 404,
        headers: { "content-type": isHome ? "text/html; charset=utf-8" : "text/plain" },
        body: new TextEncoder().encode(isHome ? page : "not here"),
        fetchedAt: new Date(),
      };
      return succeed(response);
    },
  };
}
