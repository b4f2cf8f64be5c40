import { describe, expect, test } from "vitest";
import type { FakeLlmBehaviour } from "@/tests/support/fake-llm-behaviours";
import { codeOf, request, startChatModel } from "@/tests/support/fake-llm-chat-model";

const raw = (status: number, body: unknown, contentType?: string): FakeLlmBehaviour => ({
  kind: "raw",
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  ...(contentType !== undefined && { contentType }),
});
const completion = (change: object, message: object = { content: '{"entity":"x"}' }) => ({
  choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", ...message } }],
  ...change,
});

describe("a refusal that a person has to mend ends the call at once and says what to look at", () => {
  const vllm = { object: "error", message: "The model `x` does not exist.", code: 404 };
  const google = {
    error: { code: 400, message: "API key not valid. Please pass a valid API key." },
  };
  const anthropic = {
    type: "error",
    error: { message: "Your credit balance is too low to access" },
  };
  const openRouter = { error: { code: 402, message: "Insufficient credits." } };
  const liteLlm = { error: { message: "Invalid model name passed in model=x", code: "400" } };
  test.each([
    ["OpenAI's quota, named in the type", 429, { error: { type: "insufficient_quota" } }, "quota"],
    ["a balance of nothing", 402, { error: { message: "Insufficient Balance" } }, "credit"],
    ["a balance of nothing as a 400", 400, anthropic, "credit"],
    ["credits spent, with status 200", 200, openRouter, "credit"],
    ["a key refused as a 400, in a list", 400, [google], "OPENAI_API_KEY"],
    ["a key refused with status 200", 200, { error: { code: 401 } }, "OPENAI_API_KEY"],
    ["vLLM's unknown model", 404, vllm, "OPENAI_MODEL"],
    ["LiteLLM's unknown model", 400, liteLlm, "OPENAI_MODEL"],
    ["no model loaded", 404, { error: "No models loaded." }, "OPENAI_MODEL"],
    ["another service's 404", 404, "<html>nginx</html>", "OPENAI_BASE_URL"],
    ["a page to sign in", 200, `<!doctype html>${" ".repeat(20_000)}`, "OPENAI_BASE_URL"],
    ["a wrong path with status 200", 200, { error: "Unexpected endpoint or method." }, "BASE_URL"],
    ["a path that takes no POST", 405, "", "OPENAI_BASE_URL"],
  ] as const)("%s", async (_who, status, body, names) => {
    const { server, spend, chat } = await startChatModel();
    server.script(raw(status, body));
    const answer = await chat.complete(request());
    expect(!answer.ok && answer.error.code).toBe("misconfigured");
    expect(!answer.ok && answer.error.message).toContain(names);
    expect(server.calls).toHaveLength(1);
    expect(spend.totals("s1").tokens).toBe(0);
  });

  test("a certificate that nobody trusts is one, and nothing counts as spent", async () => {
    const untrusted = Object.assign(new Error("self-signed"), {
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
    const { spend, chat } = await startChatModel({
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause: untrusted })),
    });
    const answer = await chat.complete(request());
    expect(!answer.ok && answer.error).toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("NODE_EXTRA_CA_CERTS"),
    });
    expect(spend.totals("s1").tokens).toBe(0);
  });

  test("refusing whatever is asked is one, until the server has answered something", async () => {
    const { server, chat } = await startChatModel();
    const no = raw(400, { error: { message: "Bad request." } });
    server.script(no, no, no, { kind: "honest" }, no, no, no);
    expect(await codeOf(chat.complete(request()))).toBe("misconfigured");
    expect(server.calls).toHaveLength(3);
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(await codeOf(chat.complete(request()))).toBe("invalid_answer");
  });
});

describe("a refusal of this request alone stops nothing else and is not repeated", () => {
  const context = "This model's maximum context length is 2048 tokens. Your messages have 3000.";
  test.each([
    ["Azure's filter", 400, { error: { code: "content_filter", message: "…" } }, "refused"],
    ["a full context", 400, { error: { message: context } }, "invalid_answer"],
    ["a proxy's 413", 413, "<html>413</html>", "invalid_answer"],
    ["tokens over a minute's", 429, { error: { message: "Request too large" } }, "invalid_answer"],
  ] as const)("%s", async (_who, status, body, code) => {
    const { server, chat } = await startChatModel();
    server.script(raw(status, body));
    expect(await codeOf(chat.complete(request()))).toBe(code);
    expect(server.calls).toHaveLength(1);
  });
});

describe("an outage that is said with status 200, or within the answer, is tried again", () => {
  const brokeOff = {
    choices: [{ finish_reason: "error", message: { content: "" }, error: { code: 502 } }],
  };
  test.each([
    ["a provider behind a router", { error: { code: 502, message: "Provider returned error" } }],
    ["a limit", { error: { code: 429, message: "Rate limit exceeded" } }],
    ["an answer that its provider broke off", brokeOff],
  ])("%s", async (_who, body) => {
    const { server, chat } = await startChatModel();
    server.script(raw(200, body));
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(server.calls).toHaveLength(2);
  });

  test("a wait that stands in the error's details is kept", async () => {
    const { server, chat } = await startChatModel();
    const details = [{ "@type": "google.rpc.RetryInfo", retryDelay: "0.3s" }];
    server.script(raw(429, [{ error: { code: 429, message: "…", details } }]));
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    const [one, other] = server.calls;
    expect((other?.receivedAt ?? 0) - (one?.receivedAt ?? 0)).toBeGreaterThanOrEqual(295);
  });
});

describe("a request is asked in the next form where one is refused", () => {
  const unknownField = {
    detail: [{ loc: ["body", "max_completion_tokens"], msg: "Extra inputs" }],
  };
  const schemaRefusals = [
    ["vLLM", 400, { object: "error", message: "guided decoding: response_format", code: 400 }],
    ["Google", 400, [{ error: { message: "Unknown name additionalProperties" } }]],
    ["llama.cpp", 500, { error: { message: "failed to parse grammar" } }],
    ["a server that does not say why", 400, { error: "nope" }],
  ] as const;
  test.each(schemaRefusals)("a schema, by %s, and this is learnt", async (_who, status, body) => {
    const { server, chat } = await startChatModel({
      server: {
        refuses: ({ response_format }) =>
          response_format?.type === "json_schema" ? raw(status, body) : null,
      },
    });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    const kinds = server.calls.map(({ request }) => request.response_format?.type);
    expect(kinds).toEqual(["json_schema", "json_object", "json_object"]);
  });

  test("the newer name of the output limit, refused in a list of details", async () => {
    const { server, chat } = await startChatModel({
      server: {
        maxTokensField: "max_tokens",
        refuses: ({ max_tokens }) => (max_tokens === undefined ? raw(422, unknownField) : null),
      },
    });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(server.calls.at(-1)?.request.max_tokens).toBe(500);
  });

  test("a system message, whose words then lead the user's", async () => {
    const { server, chat } = await startChatModel({
      server: {
        refuses: ({ messages }) =>
          messages.some(({ role }) => role === "system")
            ? raw(400, { message: "System role not supported" })
            : null,
      },
    });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    const [message] = server.calls.at(-1)?.request.messages ?? [];
    expect(message?.role).toBe("user");
    expect(message?.content).toMatch(/^Answer in JSON\.[\s\S]+bicycles/);
  });

  test("room that is left beside the prompt, for this call alone", async () => {
    const message =
      "'max_completion_tokens' is too large: 900. This model's maximum context length is 4096 tokens and your request has 3496 input tokens.";
    const { server, chat } = await startChatModel();
    server.script(raw(400, { error: { message } }));
    expect(await codeOf(chat.complete(request({ maxOutputTokens: 900 })))).toBe("ok");
    expect(await codeOf(chat.complete(request({ maxOutputTokens: 900 })))).toBe("ok");
    expect(server.calls.map(({ request }) => request.max_completion_tokens)).toEqual([
      900, 600, 900,
    ]);
  });
});

describe("an answer in another dress is read", () => {
  const parts = [
    { type: "thinking", thinking: [{ type: "text", text: "{" }] },
    { type: "text", text: '{"entity":' },
    { type: "text", text: '"x"}' },
  ];
  test.each([
    ["content in parts", raw(200, completion({}, { content: parts }))],
    ["JSON under another content type", raw(200, completion({}), "text/plain")],
    ["whitespace before it", raw(200, `\n   \n${JSON.stringify(completion({ error: null }))}`)],
  ])("%s", async (_what, behaviour) => {
    const { server, chat } = await startChatModel();
    server.script(behaviour);
    const answer = await chat.complete(request());
    expect(answer.ok && answer.value.text).toBe('{"entity":"x"}');
  });

  test.each([
    ["zero", { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }],
    ["nothing", null],
    ["words", { prompt_tokens: "many", completion_tokens: "few" }],
    ["less than nothing", { prompt_tokens: -5, completion_tokens: -5 }],
  ])("usage of %s leaves the reservation counted", async (_what, usage) => {
    const { server, spend, chat } = await startChatModel();
    server.script(raw(200, completion({ usage })));
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    const [record] = spend.records;
    expect(record?.settlement).toMatchObject({
      inputTokens: record?.request.maxInputTokens,
      outputTokens: 500,
    });
  });
});
