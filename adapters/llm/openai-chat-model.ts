import OpenAI from "openai";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { ChatAnswer, ChatErrorCode, ChatModel, ChatRequest } from "@/research/llm/chat-model";
import { costMicros, type ModelPrice } from "@/research/llm/prices";
import type { CallFate, ProviderGate } from "@/research/llm/provider-gate";
import { boundSpend, byteLength, type SpendOutcome, type SpendPort } from "@/research/llm/spend";
import { fail, type Result } from "@/research/result";
import { createCallGate } from "../call-gate";
import { classifyError, type TryFailure } from "./classify-error";
import { pauseByHeaders } from "./rate-headers";
import { readAnswers } from "./read-answers";
import { brokeOff, readCompletion, readUsage } from "./read-completion";
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

/** From best to worst; an endpoint that rejects one is asked in the next way from then on. */
const answerFormats = ["json_schema", "json_object", "text"] as const;
type AnswerFormat = (typeof answerFormats)[number];

/** What was learnt of the endpoint, for the life of the process. */
type EndpointAbilities = {
  readonly formats: Map<string, AnswerFormat>;
  maxTokensField: "max_completion_tokens" | "max_tokens";
  takesSystemRole: boolean;
  mostOutputTokens: number;
  hasAnswered: boolean;
};

/** Less room is no use to an answer. */
const leastOutputTokens = 500;

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
  const abilities: EndpointAbilities = {
    formats: new Map(),
    maxTokensField: "max_completion_tokens",
    takesSystemRole: true,
    mostOutputTokens: Number.POSITIVE_INFINITY,
    hasAnswered: false,
  };

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

/** How one try asks. */
type RequestForm = {
  readonly format: AnswerFormat;
  readonly maxTokensField: EndpointAbilities["maxTokensField"];
  readonly takesSystemRole: boolean;
  readonly maxOutputTokens: number;
};

const formFor = (abilities: EndpointAbilities, request: ChatRequest): RequestForm => ({
  format: abilities.formats.get(request.schemaName) ?? "json_schema",
  maxTokensField: abilities.maxTokensField,
  takesSystemRole: abilities.takesSystemRole,
  maxOutputTokens: Math.min(request.maxOutputTokens, abilities.mostOutputTokens),
});

function requestBody(
  model: string,
  request: ChatRequest,
  { format, maxTokensField, takesSystemRole, maxOutputTokens }: RequestForm,
): ChatCompletionCreateParamsNonStreaming {
  const { schema, schemaName, user } = request;
  const system =
    format === "json_schema"
      ? request.system
      : `${request.system}\n\nAnswer with one JSON object and nothing else. It follows this JSON Schema:\n${JSON.stringify(schema)}`;
  return {
    model,
    messages: takesSystemRole
      ? [
          { role: "system", content: system },
          { role: "user", content: user },
        ]
      : [{ role: "user", content: `${system}\n\n${user}` }],
    [maxTokensField]: maxOutputTokens,
    ...(format === "json_schema" && {
      response_format: {
        type: "json_schema",
        json_schema: { name: schemaName, schema: { ...schema }, strict: true },
      },
    }),
    ...(format === "json_object" && { response_format: { type: "json_object" } }),
  };
}

/** A refusal of the request that names no reason known here. */
const isRejected = (failure: TryFailure): boolean =>
  failure.kind === "unsupported" ||
  (failure.kind === "status" &&
    (failure.status === 400 || failure.status === 422) &&
    failure.blame === null);

/** The next way to ask after a refusal, which may be for other reasons than the server says; null when there is none. */
function adapt(
  abilities: EndpointAbilities,
  request: ChatRequest,
  form: RequestForm,
  failure: TryFailure,
): RequestForm | null {
  if (failure.kind === "output_too_long") {
    const { tokens, isOfModel } = failure.room;
    if (tokens < leastOutputTokens || tokens >= form.maxOutputTokens) return null;
    if (isOfModel) abilities.mostOutputTokens = tokens;
    return { ...form, maxOutputTokens: tokens };
  }
  if (!isRejected(failure)) return null;
  const what = failure.kind === "unsupported" ? failure.what : null;
  if (what === "max_completion_tokens" && form.maxTokensField !== "max_tokens") {
    abilities.maxTokensField = "max_tokens";
    return { ...form, maxTokensField: "max_tokens" };
  }
  if (what === "system_role" && form.takesSystemRole) {
    abilities.takesSystemRole = false;
    return { ...form, takesSystemRole: false };
  }
  const format = answerFormats[answerFormats.indexOf(form.format) + 1];
  if (format === undefined) return null;
  if (what === "response_format") remember(abilities, request, { ...form, format });
  return { ...form, format };
}

/** Calls run side by side: what one has learnt of the formats is never bettered by another that asked before. */
function remember(abilities: EndpointAbilities, request: ChatRequest, form: RequestForm): void {
  const known = formFor(abilities, request).format;
  if (answerFormats.indexOf(form.format) > answerFormats.indexOf(known))
    abilities.formats.set(request.schemaName, form.format);
}

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

/** What a failed try says of the server: an answer to this request alone, or its trouble with everybody. */
export function fateOf(failure: TryFailure): CallFate {
  switch (failure.kind) {
    case "aborted":
      return { kind: "left" };
    case "timeout":
    case "connection":
    case "unreachable":
      return { kind: "failed", retryAfterMs: null };
    case "untrusted":
    case "bad_answer":
    case "unsupported":
    case "output_too_long":
      return { kind: "answered", tokens: 0, pauseMs: 0 };
    case "status": {
      const { status, blame, retryAfterMs } = failure;
      if (blame !== null) return { kind: "answered", tokens: 0, pauseMs: 0 };
      if (status === 429) return { kind: "limited", retryAfterMs };
      if (status === 408 || status >= 500) return { kind: "failed", retryAfterMs };
      return { kind: "answered", tokens: 0, pauseMs: 0 };
    }
  }
}

/**
 * What a failed try counts for. A 4xx was turned away before a model ran, and without a connection nothing was sent: both
 * count nothing; after everything else the provider may have worked and billed, so the whole reservation counts.
 */
function settlementOf(failure: TryFailure): { outcome: SpendOutcome; used: boolean } {
  switch (failure.kind) {
    case "aborted":
      return { outcome: "aborted", used: true };
    case "timeout":
      return { outcome: "timed_out", used: true };
    case "unsupported":
    case "output_too_long":
      return { outcome: "rejected", used: false };
    case "status":
      return failure.rejected
        ? { outcome: "rejected", used: false }
        : { outcome: "failed", used: true };
    case "unreachable":
    case "untrusted":
      return { outcome: "failed", used: false };
    case "connection":
    case "bad_answer":
      return { outcome: "failed", used: true };
  }
}

const aborted = () => fail("aborted", "The call was stopped.");

const rejectsAll = () =>
  fail(
    "misconfigured",
    "The model endpoint rejects every form of the request. Check OPENAI_MODEL and OPENAI_BASE_URL, or choose another model.",
  );

/** For a person. */
export function describeFailure(failure: TryFailure): Result<never, ChatErrorCode> {
  switch (failure.kind) {
    case "aborted":
      return aborted();
    case "timeout":
      return fail("unavailable", "The model endpoint did not answer in time.");
    case "connection":
    case "unreachable":
      return fail(
        "unavailable",
        "The model endpoint could not be reached. Check OPENAI_BASE_URL, and that its server runs.",
      );
    case "untrusted":
      return fail("misconfigured", untrusted);
    case "bad_answer":
      return fail("invalid_answer", failure.message);
    case "unsupported":
      return fail("invalid_answer", "The model endpoint rejects every form of the request.");
    case "output_too_long":
      return fail("invalid_answer", tooLarge);
    case "status":
      return failure.blame === null ? describeStatus(failure.status) : describeBlame(failure);
  }
}

const tooLarge = "The prompt and its answer are larger than the model takes.";
const untrusted =
  "The model endpoint's certificate is not trusted. Name its authority in NODE_EXTRA_CA_CERTS.";

/** What only a person can mend, and what is wrong with this request alone. */
function describeBlame({ blame, status }: Extract<TryFailure, { kind: "status" }>) {
  switch (blame) {
    case "quota":
      return fail("misconfigured", "The model account has no quota or credit left.");
    case "key":
      return fail(
        "misconfigured",
        `The model endpoint rejects the key (${status}). Check OPENAI_API_KEY.`,
      );
    case "model":
      return fail(
        "misconfigured",
        `The model endpoint does not offer this model (${status}). Check OPENAI_MODEL.`,
      );
    case "address":
      return fail(
        "misconfigured",
        `The model endpoint does not know the model or address (${status}). Check OPENAI_MODEL and OPENAI_BASE_URL.`,
      );
    case "content":
      return fail("refused", "The provider's content filter stopped the request.");
    default:
      return fail("invalid_answer", tooLarge);
  }
}

function describeStatus(status: number) {
  if (status === 429) return fail("rate_limited", "The model endpoint allows no more calls now.");
  if (status >= 400 && status < 500 && status !== 408 && status !== 409) {
    // Not an outage: the same request would be rejected again.
    return fail("invalid_answer", `The model endpoint rejects the request (${status}).`);
  }
  return fail("unavailable", `The model endpoint answered with an error (${status}).`);
}
