import { describe, expect, test } from "vitest";
import { codeOf, request, startChatModel } from "@/tests/support/fake-llm-chat-model";

describe("retries", () => {
  test("waits as long as a 429 asks, reserves each try, and charges nothing for the rejected one", async () => {
    const { server, spend, chat } = await startChatModel();
    server.script({ kind: "status", status: 429, headers: { "retry-after-ms": "300" } });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    const [first, second] = server.calls;
    expect((second?.receivedAt ?? 0) - (first?.receivedAt ?? 0)).toBeGreaterThanOrEqual(295);
    expect(spend.records.map(({ settlement }) => settlement?.outcome)).toEqual([
      "rejected",
      "answered",
    ]);
    expect(spend.records[0]?.settlement).toMatchObject({ inputTokens: 0, outputTokens: 0 });
  });

  test("reads Retry-After in seconds too", async () => {
    const { server, chat } = await startChatModel();
    server.script({ kind: "status", status: 429, headers: { "retry-after": "1" } });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    const [first, second] = server.calls;
    expect((second?.receivedAt ?? 0) - (first?.receivedAt ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test("a 429 that asks for longer than a call may take ends it at once", async () => {
    const { server, chat } = await startChatModel({ limits: { maxRetryAfterMs: 1_000 } });
    server.script({ kind: "status", status: 429, headers: { "retry-after": "120" } });
    expect(await codeOf(chat.complete(request()))).toBe("rate_limited");
    expect(server.calls).toHaveLength(1);
  });

  test("an account without quota is not asked again", async () => {
    const { server, chat } = await startChatModel();
    server.script({ kind: "status", status: 429, code: "insufficient_quota" });
    expect(await codeOf(chat.complete(request()))).toBe("misconfigured");
    expect(server.calls).toHaveLength(1);
  });

  test.each([500, 502, 503, 529, 408, 409])("a %i is tried again", async (status) => {
    const { server, chat } = await startChatModel();
    server.script({ kind: "status", status }, { kind: "status", status });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    expect(server.calls).toHaveLength(3);
  });

  test("a broken connection is tried again, and counts as its reservation", async () => {
    const { server, spend, chat } = await startChatModel();
    server.script({ kind: "reset" }, { kind: "reset_in_body" });
    expect(await codeOf(chat.complete(request()))).toBe("ok");
    for (const record of spend.records.slice(0, 2)) {
      expect(record.settlement).toMatchObject({
        outcome: "failed",
        inputTokens: record.request.maxInputTokens,
        outputTokens: 500,
      });
    }
  });

  test.each(["hang", "hang_in_body"] as const)(
    "a server that falls silent (%s) is given up in time and tried again",
    async (kind) => {
      const { server, spend, chat } = await startChatModel({ limits: { tryTimeoutMs: 250 } });
      server.script({ kind });
      expect(await codeOf(chat.complete(request()))).toBe("ok");
      expect(spend.records[0]?.settlement).toMatchObject({
        outcome: "timed_out",
        outputTokens: 500,
      });
    },
  );

  test("ends after the last try and says why", async () => {
    const { server, spend, chat } = await startChatModel({ limits: { maxTries: 3 } });
    server.script(...Array.from({ length: 5 }, () => ({ kind: "status", status: 500 }) as const));
    const answer = await chat.complete(request());
    expect(!answer.ok && answer.error).toEqual({
      code: "unavailable",
      message: "The model endpoint answered with an error (500).",
    });
    expect(server.calls).toHaveLength(3);
    expect(spend.records).toHaveLength(3);
  });

  test("every retry needs its own reservation: a small cap ends a series of failures", async () => {
    const { server, spend, chat } = await startChatModel({ caps: { maxTokens: 1_600 } });
    server.script(...Array.from({ length: 4 }, () => ({ kind: "status", status: 500 }) as const));
    expect(await codeOf(chat.complete(request()))).toBe("budget_spent");
    expect(spend.peak("s1").tokens).toBeLessThanOrEqual(1_600);
    expect(server.calls.length).toBe(spend.records.length);
  });

  test.each([
    [413, "invalid_answer"],
    [401, "misconfigured"],
    [403, "misconfigured"],
    [404, "misconfigured"],
  ])("a %i is final: %s", async (status, code) => {
    const { server, chat } = await startChatModel();
    server.script({ kind: "status", status });
    expect(await codeOf(chat.complete(request()))).toBe(code);
    expect(server.calls).toHaveLength(1);
  });
});
