import { afterEach } from "vitest";
import { openProvider } from "@/adapters/llm/open-provider";
import { type ChatModelLimits, createOpenAiChatModel } from "@/adapters/llm/openai-chat-model";
import { createOpenAiWebSearch } from "@/adapters/llm/openai-web-search";
import type { ChatModel, ChatRequest } from "@/research/llm/chat-model";
import type { ModelPrice } from "@/research/llm/prices";
import { type FakeLlmOptions, startFakeLlmServer } from "./fake-llm-server";
import { createMemorySpend, type SpendCaps } from "./memory-spend";

export const secretKey = "sk-test-0123456789abcdef";
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** The real client against a fake server of its own, which is closed after the test. */
export async function startChatModel(
  options: {
    server?: FakeLlmOptions;
    limits?: Partial<ChatModelLimits>;
    caps?: SpendCaps;
    price?: ModelPrice;
    fetch?: typeof fetch;
  } = {},
) {
  const server = await startFakeLlmServer({ apiKey: secretKey, ...options.server });
  closers.push(server.close);
  const spend = createMemorySpend(options.caps);
  const models = createOpenAiChatModel({
    apiKey: secretKey,
    baseUrl: server.baseUrl,
    model: "fake-model",
    price: options.price ?? null,
    provider: openProvider,
    spend,
    ...(options.fetch && { fetch: options.fetch }),
    limits: { baseDelayMs: 1, maxDelayMs: 4, ...options.limits },
  });
  return { server, spend, models, chat: models.forSearch("s1") };
}

/** As `startChatModel`, for a search of the web. */
export async function startWebSearch() {
  const server = await startFakeLlmServer({ apiKey: secretKey });
  closers.push(server.close);
  const spend = createMemorySpend();
  const finder = createOpenAiWebSearch({
    apiKey: secretKey,
    baseUrl: server.baseUrl,
    model: "fake-model",
    price: null,
    provider: openProvider,
    spend,
  }).forSearch("s1");
  const find = () =>
    finder.find({ query: "robots", criteria: [], limit: 10 }, new AbortController().signal);
  return { server, spend, find };
}

export const request = (change: Partial<ChatRequest> = {}): ChatRequest => ({
  purpose: "plan",
  system: "Answer in JSON.",
  user: "<<<DATA w query\ncompanies that sell bicycles\nDATA w>>>",
  schema: {
    type: "object",
    properties: { entity: { type: "string" } },
    required: ["entity"],
    additionalProperties: false,
  },
  schemaName: "plan",
  maxOutputTokens: 500,
  signal: new AbortController().signal,
  ...change,
});

export const codeOf = async (answer: ReturnType<ChatModel["complete"]>) => {
  const result = await answer;
  return result.ok ? "ok" : result.error.code;
};
