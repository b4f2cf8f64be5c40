import OpenAI from "openai";
import type { ResponseCreateParamsNonStreaming } from "openai/resources/responses/responses";
import { z } from "zod";
import {
  readWebFinds,
  type WebFind,
  webSearchSchema,
  writeWebSearchPrompt,
} from "@/research/candidates/web-search";
import type { ChatErrorCode } from "@/research/llm/chat-model";
import { parseJsonAnswer } from "@/research/llm/parse-json-answer";
import { costMicros } from "@/research/llm/prices";
import { boundSpend } from "@/research/llm/spend";
import type { CompanyFinder } from "@/research/ports";
import { fail, type Result, succeed } from "@/research/result";
import { classifyError, type TryFailure } from "./classify-error";
import { describeFailure, fateOf } from "./failure-consequences";
import type { OpenAiChatModelOptions } from "./openai-chat-model";
import { readAnswers } from "./read-answers";

const maxAnswerBytes = 4_000_000;
const maxOutputTokens = 12_000;
const maxSearches = 6;
/** What the tool reads is billed as input; OpenAI bounds it to 128,000 tokens a call. */
const maxReadTokens = 128_000;
/** OpenAI's price of one call of the tool, 10 dollars a thousand. */
const searchMicros = 10_000;

/** What any server of the Responses API has to send; everything else may be missing. */
const responseSchema = z.object({
  status: z.string().nullish(),
  error: z.object({ code: z.string() }).nullish().catch(null),
  output: z.array(
    z.object({
      type: z.string(),
      content: z.array(z.object({ type: z.string(), text: z.string().optional() })).nullish(),
    }),
  ),
  usage: z
    .object({
      // Servers that do not count say 0.
      input_tokens: z.number().int().positive(),
      output_tokens: z.number().int().nonnegative(),
    })
    .nullish()
    .catch(null),
});

/**
 * Companies through the web search tool of OpenAI's Responses API, one call a search. The most that it can cost is
 * reserved before and what it did cost settled after. Not tried again here: a call may have been billed.
 */
export function createOpenAiWebSearch(
  options: Pick<
    OpenAiChatModelOptions,
    "apiKey" | "baseUrl" | "model" | "price" | "spend" | "provider"
  >,
): { forSearch(searchId: string): CompanyFinder } {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl ?? "https://api.openai.com/v1",
    maxRetries: 0,
    // At "debug" (OPENAI_LOG) the client would print prompts.
    logLevel: "off",
    fetch: readAnswers(fetch, maxAnswerBytes),
  });
  const { price, spend, provider } = options;

  async function find(
    searchId: string,
    input: Parameters<CompanyFinder["find"]>[0],
    signal: AbortSignal,
  ): Promise<Result<readonly WebFind[], ChatErrorCode>> {
    const { system, user } = writeWebSearchPrompt(input);
    const bound = boundSpend(
      [system, user, JSON.stringify(webSearchSchema)],
      maxOutputTokens,
      price,
    );
    const maxInputTokens = bound.maxInputTokens + maxReadTokens;
    const entered = await provider.enter(maxOutputTokens, signal);
    if (!entered.ok) return entered;
    const reserved = await spend.reserve({
      searchId,
      purpose: "candidates",
      maxInputTokens,
      maxOutputTokens,
      costMicros:
        price === null
          ? null
          : costMicros(price, maxInputTokens, maxOutputTokens) + maxSearches * searchMicros,
    });
    if (!reserved.ok) {
      await entered.value.leave({ kind: "left" });
      return reserved;
    }
    const settle = (
      outcome: "answered" | "rejected" | "failed",
      used: { input: number; output: number; searches: number },
    ) =>
      spend.settle(reserved.value.reservationId, {
        inputTokens: used.input,
        outputTokens: used.output,
        costMicros:
          price === null
            ? null
            : costMicros(price, used.input, used.output) + used.searches * searchMicros,
        outcome,
      });
    const everything = { input: maxInputTokens, output: maxOutputTokens, searches: maxSearches };
    let body: unknown;
    try {
      body = await client.responses.create(toBody(options.model, system, user), { signal });
    } catch (error) {
      const failure = classifyError(error, { callerAborted: signal.aborted, timedOut: false });
      const isRejected =
        !mayHaveWorked.includes(failure.kind) && !(failure.kind === "status" && !failure.rejected);
      await settle(
        isRejected ? "rejected" : "failed",
        isRejected ? { input: 0, output: 0, searches: 0 } : everything,
      );
      await entered.value.leave(fateOf(failure));
      return describe(failure);
    }
    const parsed = responseSchema.safeParse(body);
    const usage = parsed.success ? parsed.data.usage : null;
    const searches = parsed.success
      ? parsed.data.output.filter(({ type }) => type === "web_search_call").length
      : maxSearches;
    await settle(
      "answered",
      usage ? { input: usage.input_tokens, output: usage.output_tokens, searches } : everything,
    );
    await entered.value.leave({
      kind: "answered",
      tokens: usage ? usage.input_tokens + usage.output_tokens : maxOutputTokens,
      pauseMs: 0,
    });
    if (!parsed.success) {
      return fail("invalid_answer", "The model endpoint's answer is not one of the Responses API.");
    }
    return readAnswer(parsed.data, input.limit);
  }

  return { forSearch: (searchId) => ({ find: (input, signal) => find(searchId, input, signal) }) };
}

/** `max_tool_calls` is in the API and not in the client's types. */
type WebSearchBody = ResponseCreateParamsNonStreaming & { readonly max_tool_calls: number };

const toBody = (model: string, system: string, user: string): WebSearchBody => ({
  model,
  instructions: system,
  input: user,
  tools: [{ type: "web_search" }],
  max_tool_calls: maxSearches,
  max_output_tokens: maxOutputTokens,
  store: false,
  text: {
    format: {
      type: "json_schema",
      name: "companies",
      schema: { ...webSearchSchema },
      strict: true,
    },
  },
});

function readAnswer(
  { output, status, error }: z.infer<typeof responseSchema>,
  limit: number,
): Result<readonly WebFind[], ChatErrorCode> {
  if (status === "failed") {
    return error?.code === "rate_limit_exceeded"
      ? fail("rate_limited", "The model endpoint allows no more calls now.")
      : fail("unavailable", "The model endpoint broke off its search of the web.");
  }
  const parts = output.flatMap(({ type, content }) => (type === "message" ? (content ?? []) : []));
  if (parts.some(({ type }) => type === "refusal")) {
    return fail("refused", "The model refused to search for this.");
  }
  const text = parts.map((part) => (part.type === "output_text" ? (part.text ?? "") : "")).join("");
  const json = parseJsonAnswer({ text, finishReason: status === "incomplete" ? "length" : "stop" });
  const finds = json.ok ? readWebFinds(json.value, limit) : null;
  return finds === null
    ? fail("invalid_answer", "The model's list of companies could not be read.")
    : succeed(finds);
}

/** After these a model may have worked and been billed. */
const mayHaveWorked: readonly TryFailure["kind"][] = [
  "aborted",
  "timeout",
  "connection",
  "bad_answer",
];

function describe(failure: TryFailure): Result<never, ChatErrorCode> {
  switch (failure.kind) {
    case "aborted":
    case "timeout":
    case "connection":
    case "unreachable":
      return fail("unavailable", "The model endpoint could not be reached, or took too long.");
    case "unsupported":
    case "output_too_long":
      return fail("misconfigured", noWebSearch);
    case "status":
      // Whatever else it refuses, it is the address or the tool.
      return failure.blame === "address" || (failure.blame === null && failure.rejected)
        ? describeRefusal(failure)
        : describeFailure(failure);
    default:
      return describeFailure(failure);
  }
}

const describeRefusal = ({ status }: { readonly status: number }) =>
  status === 429
    ? fail("rate_limited", "The model endpoint allows no more calls now.")
    : fail("misconfigured", noWebSearch);

const noWebSearch =
  "This model endpoint cannot search the web: it needs OpenAI's Responses API and a model with the web search tool.";
