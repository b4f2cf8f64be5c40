import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGuardedPost, type GuardedPost } from "./guarded-post";

let seen: string[] = [];
let handler: RequestListener = (_request, response) => response.end();
const server = createServer((request, response) => {
  seen.push(`${request.method} ${request.headers.host}${request.url}`);
  handler(request, response);
});
let host: string;
let post: GuardedPost;
const message = { headers: {}, body: "{}", signal: new AbortController().signal };

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  post = createGuardedPost({ insideHosts: [host], userAgent: "test", timeoutMs: 300 });
});
afterAll(async () => {
  await post.close();
  server.closeAllConnections();
  server.close();
});

test.each([
  "http://example.com/hook",
  "ftp://example.com/hook",
  "https://127.0.0.1/hook",
  "https://[::1]/hook",
  "https://10.0.0.7/",
  "https://169.254.169.254/latest/meta-data",
  "https://[::ffff:10.0.0.7]/",
  "https://localhost/hook",
  "https://hooks.internal/",
  "https://127.0.0.1.nip.io/",
  "https://example.com:8443/",
  "https://user:secret@example.com/",
  "https://0x7f.1/",
  "https://example.com\\@127.0.0.1/",
  "not an address",
  "",
])("what is not a public https address is refused: %s", async (url) => {
  expect(post.refuse(url)?.message).toMatch(/^[A-Z0-9[].{10,}/i);
  expect(await post.post(url, message)).toMatchObject({ ok: false });
  expect(seen).toEqual([]);
});

test("a host that the owner names is reached by http, and another port of it is not", async () => {
  expect(await post.post(`http://${host}/hook`, message)).toEqual({
    ok: true,
    value: { status: 200 },
  });
  expect(seen.splice(0)).toEqual([`POST ${host}/hook`]);
  expect(post.refuse("http://127.0.0.1:1/hook")).not.toBeNull();
});

test("a redirect is an answer and is not followed", async () => {
  handler = (_request, response) => response.writeHead(307, { location: "/elsewhere" }).end();
  expect(await post.post(`http://${host}/hook`, message)).toMatchObject({ value: { status: 307 } });
  expect(seen.splice(0)).toEqual([`POST ${host}/hook`]);
});

test("a receiver that does not answer, or answers without end, costs the time limit at most", async () => {
  handler = () => {};
  expect(await post.post(`http://${host}/`, message)).toMatchObject({ error: { code: "timeout" } });
  handler = (_request, response) => {
    response.writeHead(200);
    response.write("x");
  };
  expect(await post.post(`http://${host}/`, message)).toMatchObject({ value: { status: 200 } });
  seen = [];
});
