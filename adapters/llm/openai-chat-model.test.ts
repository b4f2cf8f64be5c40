import { afterEach, describe, expect, test, vi } from "vitest";
import { codeOf, request, secretKey, startChatModel } from "@/tests/support/fake-llm-chat-model";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("a call that works", () => {
  test("sends a strict schema and the output limit, and settles what was really used", async () => {
    const { server, spend, chat } = await startChatModel({ price: { inputUsd: 2, outputUsd: 8 } });
    const answer = await chat.complete(request());
    expect(answer.ok && answer.value).toMatchObject({ model: "fake-model", finishReason: "stop" });
    const [call] = server.calls;
    expect(call?.request.response_format).toMatchObject({
      type: "json_schema",
      json_schema: { name: "plan", strict: true, schema: { required: ["entity"] } },
    });
    expect(call?.request.max_completion_tokens).toBe(500);
    const { inputTokens, outputTokens } = server.stats;
    expect(spend.records).toHaveLength(1);
    expect(spend.records[0]?.request).toMatchObject({ searchId: "s1", purpose: "plan" });
    expect(spend.records[0]?.settlement).toEqual({
      outcome: "answered",
      inputTokens,
      outputTokens,
      costMicros: inputTokens * 2 + outputTokens * 8,
    });
    expect(inputTokens).toBeLessThan(spend.records[0]?.request.maxInputTokens ?? 0);
  });

  test("without usage counts as its whole reservation", async () => {
    const { server, spend, chat } = await startChatModel({ price: { inputUsd: 1, outputUsd: 1 } });
    server.script({ kind: "no_usage" });
    const answer = await chat.complete(request());
    expect(answer.ok && answer.value.usage).toBeNull();
    const [record] = spend.records;
    expect(record?.settlement).toMatchObject({
      inputTokens: record?.request.maxInputTokens,
      outputTokens: 500,
      costMicros: record?.request.costMicros,
    });
  });
});

describe("stopping", () => {
  test("ends a call in flight at once, closes its connection and counts its reservation", async () => {
    const { server, spend, chat } = await startChatModel();
    server.script({ kind: "hang" });
    const stop = new AbortController();
    const answer = chat.complete(request({ signal: stop.signal }));
    await server.waitForCalls(1);
    stop.abort();
    expect(await codeOf(answer)).toBe("aborted");
    expect(spend.records[0]?.settlement).toMatchObject({ outcome: "aborted", outputTokens: 500 });
    await vi.waitUntil(() => server.stats.openCalls === 0);
  });

  test("ends a wait between tries at once", async () => {
    const { server, chat } = await startChatModel();
    server.script({ kind: "status", status: 429, headers: { "retry-after": "20" } });
    const stop = new AbortController();
    const answer = chat.complete(request({ signal: stop.signal }));
    await server.waitForCalls(1);
    stop.abort();
    expect(await codeOf(answer)).toBe("aborted");
  });

  test("a stopped call reserves and sends nothing", async () => {
    const { server, spend, chat } = await startChatModel();
    expect(await codeOf(chat.complete(request({ signal: AbortSignal.abort() })))).toBe("aborted");
    expect(spend.records).toHaveLength(0);
    expect(server.calls).toHaveLength(0);
  });

  test("a call that waits for its turn can be stopped and takes no turn", async () => {
    const { server, chat } = await startChatModel({ limits: { maxConcurrentCalls: 1 } });
    server.script({ kind: "hang" });
    const stopFirst = new AbortController();
    const stopSecond = new AbortController();
    const first = chat.complete(request({ signal: stopFirst.signal }));
    await server.waitForCalls(1);
    const second = chat.complete(request({ signal: stopSecond.signal }));
    const third = chat.complete(request());
    stopSecond.abort();
    expect(await codeOf(second)).toBe("aborted");
    stopFirst.abort();
    await first;
    expect(await codeOf(third)).toBe("ok");
    expect(server.calls).toHaveLength(2);
  });
});

describe("limits", () => {
  test("no more calls in flight than allowed, over all searches", async () => {
    const { server, models } = await startChatModel({
      limits: { maxConcurrentCalls: 3 },
      server: { latencyMs: 15 },
    });
    const answers = Array.from({ length: 12 }, (_, index) =>
      models.forSearch(`s${index}`).complete(request()),
    );
    for (const answer of answers) expect(await codeOf(answer)).toBe("ok");
    expect(server.stats.mostInFlight).toBe(3);
  });

  test("50 calls at once, some failing, never hold or spend more than the cap", async () => {
    const caps = { maxTokens: 12_000, maxCostMicros: 9_000 };
    const { server, spend, chat } = await startChatModel({
      caps,
      price: { inputUsd: 0.5, outputUsd: 1.5 },
      limits: { maxConcurrentCalls: 50 },
    });
    server.script({ kind: "status", status: 500 }, { kind: "reset" }, { kind: "no_usage" });
    const codes = await Promise.all(
      Array.from({ length: 50 }, () => codeOf(chat.complete(request()))),
    );
    expect(codes).toContain("ok");
    expect(codes).toContain("budget_spent");
    expect(spend.peak("s1").tokens).toBeLessThanOrEqual(caps.maxTokens);
    expect(spend.peak("s1").costMicros).toBeLessThanOrEqual(caps.maxCostMicros);
    expect(spend.records.every(({ settlement }) => settlement !== null)).toBe(true);
    expect(server.calls).toHaveLength(spend.records.length);
  });

  test("a cap in money without a price sends nothing", async () => {
    const { server, chat } = await startChatModel({ caps: { maxCostMicros: 1_000_000 } });
    expect(await codeOf(chat.complete(request()))).toBe("price_unknown");
    expect(server.calls).toHaveLength(0);
  });

  test("a prompt over the limit is not sent", async () => {
    const { server, chat } = await startChatModel({ limits: { maxInputBytes: 1_000 } });
    expect(await codeOf(chat.complete(request({ user: "ü".repeat(501) })))).toBe("invalid_answer");
    expect(server.calls).toHaveLength(0);
  });

  test("an answer over the limit is cut off, not read into memory, and not asked for again", async () => {
    const { server, chat } = await startChatModel({ limits: { maxAnswerBytes: 50_000 } });
    server.script({ kind: "huge", bytes: 5_000_000 });
    const answer = await chat.complete(request());
    expect(!answer.ok && answer.error).toEqual({
      code: "invalid_answer",
      message: "The model endpoint's answer was too large.",
    });
    expect(server.calls).toHaveLength(1);
  });
});

describe("answers that are none", () => {
  test.each([
    ["refusal", "refused"],
    ["content_filter", "refused"],
    ["not_a_completion", "invalid_answer"],
  ] as const)("%s → %s", async (kind, code) => {
    const { server, chat } = await startChatModel();
    server.script({ kind });
    expect(await codeOf(chat.complete(request()))).toBe(code);
    expect(server.calls).toHaveLength(1);
  });

  test("a cut-off answer says so", async () => {
    const { server, chat } = await startChatModel();
    server.script({ kind: "truncated" });
    const answer = await chat.complete(request());
    expect(answer.ok && answer.value.finishReason).toBe("length");
  });
});

describe("endpoints that know less", () => {
  test("without json_schema the schema goes into the prompt, and this is learnt once per schema", async () => {
    const { server, spend, chat } = await startChatModel({ server: { supports: "json_object" } });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(server.calls.map(({ request }) => request.response_format?.type)).toEqual([
      "json_schema",
      "json_object",
      "json_object",
    ]);
    expect(server.calls[1]?.request.messages[0]?.content).toContain('"required":["entity"]');
    expect(spend.records[0]?.settlement).toMatchObject({ outcome: "rejected", outputTokens: 0 });
  });

  test("without any JSON mode plain text is asked for", async () => {
    const { server, chat } = await startChatModel({ server: { supports: "text" } });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(server.calls.at(-1)?.request.response_format).toBeUndefined();
  });

  test("calls side by side that learn the same thing skip no better format", async () => {
    const { server, chat } = await startChatModel({
      server: { supports: "json_object", latencyMs: 20 },
    });
    await Promise.all(Array.from({ length: 6 }, () => chat.complete(request())));
    expect(server.calls.some(({ request }) => request.response_format === undefined)).toBe(false);
  });

  test("older servers get max_tokens", async () => {
    const { server, chat } = await startChatModel({ server: { maxTokensField: "max_tokens" } });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(server.calls.at(-1)?.request.max_tokens).toBe(500);
  });

  test("an output limit that is too large for the model is no reason to rename it, and is learnt", async () => {
    const { server, chat } = await startChatModel();
    const message = "max_completion_tokens is too large: 900. This model supports at most 600.";
    server.script({ kind: "status", status: 400, message });
    expect(await codeOf(chat.complete(request({ maxOutputTokens: 900 })))).toBe("ok");
    expect(await codeOf(chat.complete(request({ maxOutputTokens: 900 })))).toBe("ok");
    const asked = server.calls.map(({ request }) => request.max_completion_tokens);
    expect(asked).toEqual([900, 600, 600]);
  });
});

describe("secrets", () => {
  test("neither messages nor the console show the key or the prompt, even in the client's debug mode", async () => {
    vi.stubEnv("OPENAI_LOG", "debug");
    const printed: string[] = [];
    for (const level of ["debug", "info", "log", "warn", "error"] as const) {
      vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
        printed.push(JSON.stringify(words));
      });
    }
    const { server, chat } = await startChatModel();
    const marked = request({ user: "<<<DATA w query\nMARKED-PAGE-TEXT\nDATA w>>>" });
    server.script({
      kind: "status",
      status: 401,
      message: `Bad key ${secretKey} MARKED-PAGE-TEXT`,
    });
    const answer = await chat.complete(marked);
    await chat.complete(marked);
    const seen = `${JSON.stringify(answer)} ${printed.join(" ")}`;
    expect(answer.ok).toBe(false);
    expect(seen).not.toContain(secretKey);
    expect(seen).not.toContain("MARKED-PAGE-TEXT");
  });
});
