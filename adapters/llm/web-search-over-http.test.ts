import { expect, test } from "vitest";
import { startWebSearch } from "@/tests/support/fake-llm-chat-model";

const found = { companies: [{ name: "Acme\u0000", homepage: "acme.io", why: "" }] };
const text = JSON.stringify(found);
const message = (...texts: string[]) => ({
  type: "message",
  content: texts.map((part) => ({ type: "output_text", text: part, annotations: null })),
});
const usage = { input_tokens: 900, output_tokens: 100 };
const response = (change: object) =>
  JSON.stringify({ status: "completed", output: [message(text)], usage, ...change });

test.each([
  ["prose around the list", { output: [message(`Here they are:\n${text}\n\nTell me more.`)] }],
  ["the list in pieces", { output: [message(text.slice(0, 9), text.slice(9))] }],
  ["words before the search", { output: [message("Let me search."), message(text)] }],
  ["steps without content", { output: [{ type: "reasoning", content: null }, message(text)] }],
])("%s is read, and no name holds what a database cannot store", async (_what, change) => {
  const { server, spend, find } = await startWebSearch();
  server.script({ kind: "raw", status: 200, body: response(change) });
  const finds = await find();
  expect(finds.ok && finds.value).toMatchObject([{ name: "Acme\ufffd", domain: "acme.io" }]);
  expect(spend.totals("s1").tokens).toBe(1_000);
});

test.each([
  [404, '{"detail":"Not Found"}'],
  [405, ""],
  [501, '{"error":"not implemented"}'],
  [200, '{"error":"Unexpected endpoint or method. (POST /v1/responses)"}'],
  [400, '{"error":{"message":"Hosted tool web_search is not supported"}}'],
])(
  "a server without the tool (%i %s) is said to have none, and costs nothing",
  async (status, body) => {
    const { server, spend, find } = await startWebSearch();
    server.script({ kind: "raw", status, body });
    const finds = await find();
    expect(!finds.ok && finds.error).toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("cannot search the web"),
    });
    expect(spend.totals("s1").tokens).toBe(0);
  },
);

test.each([
  [429, '{"error":{"type":"insufficient_quota"}}', "quota"],
  [401, '{"error":{"message":"no"}}', "OPENAI_API_KEY"],
  [404, '{"error":{"code":"model_not_found","message":"no"}}', "OPENAI_MODEL"],
])("a %i is said as it is (%s)", async (status, body, names) => {
  const { server, find } = await startWebSearch();
  server.script({ kind: "raw", status, body });
  const finds = await find();
  expect(!finds.ok && finds.error.code).toBe("misconfigured");
  expect(!finds.ok && finds.error.message).toContain(names);
});

test("a response that failed is an outage or a limit, not an empty list", async () => {
  const { server, find } = await startWebSearch();
  for (const [code, is] of [
    ["server_error", "unavailable"],
    ["rate_limit_exceeded", "rate_limited"],
  ]) {
    const failed = { status: "failed", output: [], error: { code, message: "…" } };
    server.script({ kind: "raw", status: 200, body: response(failed) });
    const finds = await find();
    expect(!finds.ok && finds.error.code).toBe(is);
  }
});

test("usage of nothing leaves the reservation counted", async () => {
  const { server, spend, find } = await startWebSearch();
  const nothing = { input_tokens: 0, output_tokens: 0 };
  server.script({ kind: "raw", status: 200, body: response({ usage: nothing }) });
  expect((await find()).ok).toBe(true);
  expect(spend.totals("s1").tokens).toBeGreaterThan(100_000);
});
