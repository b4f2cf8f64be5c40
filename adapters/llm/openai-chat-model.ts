import OpenAI from "openai";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { ChatAnswer, ChatErrorCode, ChatModel, ChatRequest } from "@/research/llm/chat-model";
import { costMicros, type ModelPrice } from "@/research/llm/prices";
import type { ProviderGate } from "@/research/llm/provider-gate";
import { boundSpend, byteLength, type SpendOutcome, type SpendPort } from "@/research/llm/spend";
import { fail, type Result } from "@/research/result";
import { createCallGate } from "../call-gate";
import { classifyError, type TryFailure } from "./classify-error";
import { aborted, describeFailure, fateOf, rejectsAll, settlementOf } from "./failure-consequences";
import { pauseByHeaders } from "./rate-headers";
import { readAnswers } from "./read-answers";
import { brokeOff, readCompletion, readUsage } from "./read-completion";
import {
  adapt,
  formFor,
  isRejected,
  type RequestForm,
  remember,
  requestBody,
  unknownEndpoint,
} from "./request-form";
import { backoffMs, pause } from "./retry-delay";

export type ChatModelLimits = {
  /** Tries of one call, the first included. */
  readonly maxTries: number;
  /** From sending to the last byte of the body. */
  readonly tryTimeoutMs: number;
  /** Calls in flight at a time, over all searches. */
  readonly maxConcurrentCalls: number;
  readonly maxInputBytes: number;
  readonly maxAnswerBytes: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  /** A server that asks for a longer wait ends the call as `rate_limited`. */
  readonly maxRetryAfterMs: number;
};

const defaultLimits: ChatModelLimits = {
  maxTries: 4,
  tryTimeoutMs: 60_000,
  maxConcurrentCalls: 8,
  maxInputBytes: 200_000,
  maxAnswerBytes: 1_000_000,
  baseDelayMs: 500,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 30_000,
};

export type OpenAiChatModelOptions = {
  readonly apiKey: string;
  /** Of any OpenAI-compatible server; OpenAI's own when absent. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  /** See `findPrice`; null when it is not known. */
  readonly price: ModelPrice | null;
  readonly spend: SpendPort;
  readonly provider: ProviderGate;
  readonly fetch?: typeof fetch;
  readonly limits?: Partial<ChatModelLimits>;
};

type TryResult =
  | { readonly ok: true; readonly answer: Result<ChatAnswer, ChatErrorCode> }
  | { readonly ok: false; readonly failure: TryFailure };

/**
 * Chat completions over any OpenAI-compatible endpoint, one `ChatModel` per search. Make it once per process: the
 * limit of calls in flight and what was learnt of the endpoint are shared; pace and outages are the provider gate's. Every
 * try is reserved before and settled after; retries 408, 409, 429, 5xx, timeouts and broken connections.
 * Nothing is logged, and no message carries text of the server, the key or the prompt.
 */
export function createOpenAiChatModel(options: OpenAiChatModelOptions): {
  forSearch(searchId: string): ChatModel;
} {
  const limits = { ...defaultLimits, ...options.limits };
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl ?? "https://api.openai.com/v1",
    maxRetries: 0,
    // Its own timer stops at the headers; ours covers the body and always fires first.
    timeout: limits.tryTimeoutMs * 2,
    // At "debug" (OPENAI_LOG) the client would print prompts.
    logLevel: "off",
    fetch: readAnswers(options.fetch ?? fetch, limits.maxAnswerBytes),
  });
  const gate = createCallGate(limits.maxConcurrentCalls);
  const abilities = unknownEndpoint();

  async function complete(searchId: string, request: ChatRequest) {
    if (byteLength(request.system) + byteLength(request.user) > limits.maxInputBytes) {
      return fail("invalid_answer", "The prompt is larger than a call may be.");
    }
    let form: RequestForm = formFor(abilities, request);
    for (let failures = 0; ; ) {
      const release = await gate.enter(request.signal);
      if (release === null) return aborted();
      const tried = await tryOnce(searchId, request, form).finally(release);
      if (tried.ok) {
        if (tried.answer.ok) {
          abilities.hasAnswered = true;
          remember(abilities, request, form);
        }
        return tried.answer;
      }
      const { failure } = tried;
      const next = adapt(abilities, request, form, failure);
      if (next !== null) {
        form = next;
        continue;
      }
      if (isRejected(failure) && !abilities.hasAnswered) return rejectsAll();
      failures += 1;
      const delayMs = delayBeforeRetry(failure, failures, limits);
      if (delayMs === null) return describeFailure(failure);
      if (!(await pause(delayMs, request.signal))) return aborted();
    }
  }

  async function tryOnce(
    searchId: string,
    request: ChatRequest,
    form: RequestForm,
  ): Promise<TryResult> {
    const body = requestBody(options.model, request, form);
    const bound = boundSpend(
      [...body.messages.map(({ content }) => String(content)), JSON.stringify(request.schema)],
      form.maxOutputTokens,
      options.price,
    );
    const tokens = estimateTokens(bound);
    const entered = await options.provider.enter(tokens, request.signal);
    if (!entered.ok) return { ok: true, answer: entered };
    const reserved = await options.spend.reserve({
      searchId,
      purpose: request.purpose,
      ...bound,
    });
    if (!reserved.ok) {
      await entered.value.leave({ kind: "left" });
      return { ok: true, answer: reserved };
    }
    const settle = (outcome: SpendOutcome, use: { input: number; output: number }) =>
      options.spend.settle(reserved.value.reservationId, {
        inputTokens: use.input,
        outputTokens: use.output,
        costMicros:
          options.price === null ? null : costMicros(options.price, use.input, use.output),
        outcome,
      });
    const nothing = { input: 0, output: 0 };
    const everything = { input: bound.maxInputTokens, output: bound.maxOutputTokens };
    if (request.signal.aborted) {
      await entered.value.leave({ kind: "left" });
      await settle("aborted", nothing);
      return { ok: false, failure: { kind: "aborted" } };
    }
    const sent = await send(body, request.signal);
    if (!sent.ok) {
      const { outcome, used } = settlementOf(sent.failure);
      await settle(outcome, used ? everything : nothing);
      await entered.value.leave(fateOf(sent.failure));
      return sent;
    }
    const usage = readUsage(sent.body);
    const use = usage && { input: usage.inputTokens, output: usage.outputTokens };
    if (brokeOff(sent.body)) {
      await settle("failed", use ?? everything);
      await entered.value.leave(fateOf(gatewayFailure));
      return { ok: false, failure: gatewayFailure };
    }
    await settle("answered", use ?? everything);
    await entered.value.leave({
      kind: "answered",
      tokens: use ? use.input + use.output : tokens,
      pauseMs: pauseByHeaders(sent.headers, tokens),
    });
    return { ok: true, answer: readCompletion(sent.body, options.model) };
  }

  /** One request with a deadline over headers and body. */
  async function send(
    body: ChatCompletionCreateParamsNonStreaming,
    signal: AbortSignal,
  ): Promise<{ ok: true; body: unknown; headers: Headers } | { ok: false; failure: TryFailure }> {
    const controller = new AbortController();
    const stop = () => controller.abort();
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, limits.tryTimeoutMs);
    signal.addEventListener("abort", stop, { once: true });
    try {
      const { data, response } = await client.chat.completions
        .create(body, { signal: controller.signal })
        .withResponse();
      return { ok: true, body: data, headers: response.headers };
    } catch (error) {
      const state = { callerAborted: signal.aborted, timedOut };
      return { ok: false, failure: classifyError(error, state) };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  return { forSearch: (searchId) => ({ complete: (request) => complete(searchId, request) }) };
}

/** Providers count a quarter of the bytes as input, and the whole output limit, before they know better. */
const estimateTokens = (bound: { maxInputTokens: number; maxOutputTokens: number }): number =>
  Math.ceil(bound.maxInputTokens / 4) + bound.maxOutputTokens;

const gatewayFailure: TryFailure = {
  kind: "status",
  status: 502,
  rejected: false,
  retryable: true,
  retryAfterMs: null,
  blame: null,
};

/** Null when the call is over. */
function delayBeforeRetry(
  failure: TryFailure,
  failures: number,
  limits: ChatModelLimits,
): number | null {
  if (failures >= limits.maxTries) return null;
  if (["timeout", "connection", "unreachable"].includes(failure.kind))
    return backoffMs(failures, limits);
  if (failure.kind !== "status" || !failure.retryable) return null;
  if (failure.retryAfterMs === null) return backoffMs(failures, limits);
  return failure.retryAfterMs > limits.maxRetryAfterMs ? null : failure.retryAfterMs;
}
