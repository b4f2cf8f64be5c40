import OpenAI from "openai";
import { z } from "zod";
import { createCallGate } from "@/adapters/call-gate";
import { classifyError, type TryFailure } from "@/adapters/llm/classify-error";
import { readAnswers } from "@/adapters/llm/read-answers";
import type { EncoderErrorCode } from "@/research/ports";
import { fail, type Result, succeed } from "@/research/result";
import type { ClosableEncoder } from "./local-encoder";

export type EmbeddingEndpoint = {
  readonly model: string;
  /** Length of the model's vectors; asked for where the model can give several. */
  readonly dimensions: number;
  /** Servers on one's own machine often take none. */
  readonly apiKey: string | undefined;
  /** Of any OpenAI-compatible server; OpenAI's own when absent. */
  readonly baseUrl: string | undefined;
};

export type EmbeddingLimits = {
  readonly textsPerCall: number;
  readonly maxTextLength: number;
  readonly maxQueuedTexts: number;
  readonly maxConcurrentCalls: number;
  /** Of one call with its retries, to the last byte. */
  readonly callTimeoutMs: number;
  readonly maxAnswerBytes: number;
};

const defaultLimits: EmbeddingLimits = {
  textsPerCall: 128,
  maxTextLength: 8_000,
  maxQueuedTexts: 4_096,
  maxConcurrentCalls: 4,
  callTimeoutMs: 60_000,
  maxAnswerBytes: 32_000_000,
};

const vectorSchema = z.union([
  z.array(z.number()),
  // 32-bit floats, from servers that send nothing else.
  z.base64().transform((text) => {
    const bytes = Buffer.from(text, "base64");
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) =>
      bytes.readFloatLE(at * 4),
    );
  }),
]);
const answerSchema = z.object({
  data: z.array(
    z.object({ index: z.number().int().nonnegative().optional(), embedding: vectorSchema }),
  ),
});

/** The shortest that a text is cut to for a model with a smaller window; a few words still say something. */
const leastTextLength = 250;

type Vectors = Result<readonly Float32Array[], EncoderErrorCode>;

/**
 * `/v1/embeddings` of an OpenAI-compatible server. Texts are sent in bounded calls, longer ones are cut; the client's own two
 * retries heed Retry-After. Nothing is logged, and no message carries text of the server or the key.
 */
export function createOpenAiEncoder(
  endpoint: EmbeddingEndpoint,
  changedLimits: Partial<EmbeddingLimits> = {},
): ClosableEncoder {
  const limits = { ...defaultLimits, ...changedLimits };
  const client = new OpenAI({
    apiKey: endpoint.apiKey ?? "none",
    baseURL: endpoint.baseUrl ?? "https://api.openai.com/v1",
    maxRetries: 2,
    timeout: limits.callTimeoutMs,
    logLevel: "off",
    fetch: readAnswers(fetch, limits.maxAnswerBytes),
  });
  const gate = createCallGate(limits.maxConcurrentCalls);
  const closing = new AbortController();
  let queuedTexts = 0;
  let cutTexts = 0;
  let { textsPerCall } = limits;

  async function encodeAll(texts: readonly string[], signal: AbortSignal): Promise<Vectors> {
    const calls: Promise<Vectors>[] = [];
    const perCall = textsPerCall;
    for (let start = 0; start < texts.length; start += perCall) {
      calls.push(encodeSome(texts.slice(start, start + perCall), signal));
    }
    const vectors: Float32Array[] = [];
    for (const answer of await Promise.all(calls)) {
      if (!answer.ok) return answer;
      vectors.push(...answer.value);
    }
    return succeed(vectors);
  }

  async function encodeSome(texts: readonly string[], signal: AbortSignal): Promise<Vectors> {
    const release = await gate.enter(signal);
    if (release === null) return aborted();
    const sent = await send(texts, signal).finally(release);
    if (sent.ok) return sent.value;
    return mayBeTooMuch(sent.failure)
      ? encodeLess(texts, signal, sent.failure)
      : describe(sent.failure);
  }

  /** Servers have limits of their own, and few say which: half as many texts, then half of one. */
  async function encodeLess(
    texts: readonly string[],
    signal: AbortSignal,
    failure: TryFailure,
  ): Promise<Vectors> {
    const [text = ""] = texts;
    if (texts.length === 1) {
      if (text.length < leastTextLength * 2) return describe(failure);
      cutTexts += 1;
      return encodeSome([text.slice(0, text.length / 2)], signal);
    }
    const cutBefore = cutTexts;
    const half = Math.ceil(texts.length / 2);
    const one = await encodeSome(texts.slice(0, half), signal);
    if (!one.ok) return one;
    const other = await encodeSome(texts.slice(half), signal);
    if (!other.ok) return other;
    // No text was too long: it was their number.
    if (cutTexts === cutBefore) textsPerCall = Math.min(textsPerCall, half);
    return succeed([...one.value, ...other.value]);
  }

  async function send(
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<{ ok: true; value: Vectors } | { ok: false; failure: TryFailure }> {
    const timeout = AbortSignal.timeout(limits.callTimeoutMs);
    try {
      const answer: unknown = await client.embeddings.create(
        {
          model: endpoint.model,
          // An empty text is an error to most servers.
          input: texts.map((text) => text.slice(0, limits.maxTextLength).toWellFormed() || " "),
          // The client's own choice, base64, is not spoken by every server.
          encoding_format: "float",
          ...(hasChoiceOfDimensions(endpoint.model) && { dimensions: endpoint.dimensions }),
        },
        { signal: AbortSignal.any([signal, timeout]) },
      );
      return { ok: true, value: readVectors(answer, texts.length, endpoint) };
    } catch (error) {
      const state = { callerAborted: signal.aborted, timedOut: timeout.aborted };
      return { ok: false, failure: classifyError(error, state) };
    }
  }

  return {
    modelId: `${endpoint.model}@${endpoint.dimensions}`,
    dimensions: endpoint.dimensions,
    async encode(texts, signal) {
      if (signal.aborted) return aborted();
      if (queuedTexts + texts.length > limits.maxQueuedTexts) {
        return fail("queue_full", `More than ${limits.maxQueuedTexts} texts wait to be encoded.`);
      }
      queuedTexts += texts.length;
      try {
        return await encodeAll(texts, AbortSignal.any([signal, closing.signal]));
      } finally {
        queuedTexts -= texts.length;
      }
    },
    async close() {
      closing.abort();
    },
  };
}

/** Other models refuse the field. */
const hasChoiceOfDimensions = (model: string) => /(?:^|\/)text-embedding-3-/.test(model);

function readVectors(answer: unknown, count: number, endpoint: EmbeddingEndpoint): Vectors {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success || parsed.data.data.length !== count) {
    return notOneEach();
  }
  const data = parsed.data.data
    .map(({ index, embedding }, at) => ({ index: index ?? at, embedding }))
    .sort((one, other) => one.index - other.index);
  if (new Set(data.map(({ index }) => index)).size !== count) return notOneEach();
  const vectors: Float32Array[] = [];
  for (const { embedding } of data) {
    if (embedding.length !== endpoint.dimensions) {
      return fail(
        "misconfigured",
        `${endpoint.model} answers with vectors of ${embedding.length}; set EMBEDDING_DIMENSIONS to that.`,
      );
    }
    const length = Math.hypot(...embedding) || 1;
    const vector = Float32Array.from(embedding, (value) => value / length);
    // Bytes can hold what is no number.
    if (!vector.every(Number.isFinite)) return notOneEach();
    vectors.push(vector);
  }
  return succeed(vectors);
}

const notOneEach = () =>
  fail("unavailable", "The embedding endpoint did not answer with one vector a text.");

const aborted = () => fail("aborted", "Encoding was stopped.");

const mayBeTooMuch = (failure: TryFailure): boolean =>
  failure.kind === "output_too_long" ||
  (failure.kind === "status" &&
    (failure.blame === "size" ||
      (failure.blame === null && (failure.status === 400 || failure.status === 422))));

function describe(failure: TryFailure): Result<never, EncoderErrorCode> {
  switch (failure.kind) {
    case "aborted":
      return aborted();
    case "timeout":
      return fail("unavailable", "The embedding endpoint did not answer in time.");
    case "connection":
    case "unreachable":
      return fail("unavailable", "The embedding endpoint could not be reached.");
    case "untrusted":
      return fail(
        "misconfigured",
        "The embedding endpoint's certificate is not trusted. Name its authority in NODE_EXTRA_CA_CERTS.",
      );
    case "bad_answer":
    case "unsupported":
    case "output_too_long":
      return fail("unavailable", "The embedding endpoint gave no usable answer.");
    case "status": {
      const { status, blame } = failure;
      if (blame === "quota")
        return fail("misconfigured", "The embedding endpoint's account has no quota left.");
      return blame === null && (status === 408 || status === 409 || status === 429 || status >= 500)
        ? fail("unavailable", `The embedding endpoint answered with an error (${status}).`)
        : fail(
            "misconfigured",
            `The embedding endpoint rejects the request (${status}). Check EMBEDDING_MODEL, OPENAI_BASE_URL and OPENAI_API_KEY.`,
          );
    }
  }
}
