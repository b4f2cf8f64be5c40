import { afterEach, expect, test } from "vitest";
import { planWithLlm } from "@/research/plan/llm/plan-with-llm";
import { type Plan, planSchema } from "@/research/plan/plan";
import type { FakeLlmBehaviour } from "@/tests/support/fake-llm-behaviours";
import { startFakeLlmServer } from "@/tests/support/fake-llm-server";
import { createMemorySpend } from "@/tests/support/memory-spend";
import { openProvider } from "./open-provider";
import { createOpenAiChatModel } from "./openai-chat-model";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const query = "companies that repair old clocks, and offer a lifetime guarantee";
const rules: Plan = {
  entity: "companies",
  criteria: [],
  unplaced: [{ start: 10, end: query.length, text: query.slice(10) }],
};

async function plan(
  behaviours: readonly FakeLlmBehaviour[] = [],
  options: { maxTokens?: number; signal?: AbortSignal; query?: string } = {},
) {
  const server = await startFakeLlmServer();
  closers.push(server.close);
  server.script(...behaviours);
  const spend = createMemorySpend(
    options.maxTokens === undefined ? {} : { maxTokens: options.maxTokens },
  );
  const chat = createOpenAiChatModel({
    apiKey: "sk-test",
    baseUrl: server.baseUrl,
    model: "fake-model",
    price: null,
    provider: openProvider,
    spend,
    limits: {
      baseDelayMs: 1,
      maxTries: 2,
      tryTimeoutMs: behaviours[0]?.kind === "hang" ? 100 : 20_000,
    },
  }).forSearch("s1");
  const signal = options.signal ?? new AbortController().signal;
  const planned = await planWithLlm(chat, { query: options.query ?? query, rules }, signal);
  return { server, planned };
}

test("a model places what the rules left over, with spans of the query", async () => {
  const { planned } = await plan();
  expect(planned).toMatchObject({ model: "fake-model", failure: null });
  expect(
    planned.plan.criteria.map(({ spans: [span] }) => query.slice(span?.start, span?.end)),
  ).toEqual(["repair old clocks", "offer a lifetime guarantee"]);
  expect(planned.plan.unplaced).toEqual([]);
  expect(planSchema.safeParse(planned.plan).success).toBe(true);
});

test.each<[string, FakeLlmBehaviour]>([
  ["unavailable", { kind: "status", status: 500 }],
  ["rate_limited", { kind: "status", status: 429 }],
  ["unavailable", { kind: "hang" }],
  ["unavailable", { kind: "reset" }],
  ["invalid_answer", { kind: "invalid_json" }],
  ["invalid_answer", { kind: "truncated" }],
  ["refused", { kind: "refusal" }],
])("%s: the rules' plan is used as it stands (%o)", async (code, behaviour) => {
  const { planned } = await plan([behaviour, behaviour]);
  expect(planned).toMatchObject({ model: null, failure: { code } });
  expect(planned.plan).toEqual(rules);
});

test("a spent budget or a stop leaves the rules' plan, and nothing is sent", async () => {
  for (const options of [{ maxTokens: 10 }, { signal: AbortSignal.abort() }]) {
    const { server, planned } = await plan([], options);
    expect(planned.plan).toEqual(rules);
    expect(server.calls).toHaveLength(0);
  }
});

test("criteria that the query does not ask for are left out", async () => {
  const invented = {
    entity: "companies",
    criteria: [{ words: ["very cheap"], text: "is very cheap", kind: "pricing", condition: null }],
  };
  const { planned } = await plan([{ kind: "text", text: JSON.stringify(invented) }]);
  expect(planned.plan).toEqual(rules);
});

test("a repaired answer is used", async () => {
  const { server, planned } = await plan([{ kind: "truncated" }]);
  expect(planned.plan.criteria).toHaveLength(2);
  expect(server.calls).toHaveLength(2);
});
