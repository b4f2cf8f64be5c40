import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "./proxy";

const ask = (method: string, site: string | null) =>
  proxy(
    new NextRequest("http://127.0.0.1:3000/api/searches", {
      method,
      headers: site === null ? {} : { "sec-fetch-site": site },
    }),
  );

test("another site's page can start nothing, whatever it sends", () => {
  expect(ask("POST", "cross-site").status).toBe(403);
  expect(ask("DELETE", "cross-site").status).toBe(403);
});

test("the own page, a script and a link from elsewhere go through", () => {
  expect(ask("POST", "same-origin").status).toBe(200);
  expect(ask("POST", null).status).toBe(200);
  expect(ask("GET", "cross-site").status).toBe(200);
});

test("every answer carries the security headers, and no two the same nonce", () => {
  const [one, other] = [ask("GET", null), ask("GET", null)].map((answer) => answer.headers);
  const policy = one?.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).not.toBe(other?.get("content-security-policy"));
  expect(one?.get("x-content-type-options")).toBe("nosniff");
});
