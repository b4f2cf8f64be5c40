import OpenAI from "openai";
import { z } from "zod";
import { createCallGate } from "@/adapters/call-gate";
import { classifyError, type TryFailure } from "@/adapters/llm/classify-error";
import { limitAnswerSize } from "@/adapters/llm/limit-answer-size";
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

const answerSchema = z.object({
  data: z.array(
    z.object({ index: z.number().int().nonnegative(), embedding: z.array(z.number()) }),
  ),
});

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
    fetch: limitAnswerSize(fetch, limits.maxAnswerBytes),
  });
  const gate = createCallGate(limits.maxConcurrentCalls);
  const closing = new AbortController();
  let queuedTexts = 0;

  async function encodeAll(texts: readonly string[], signal: AbortSignal): Promise<Vectors> {
    const calls: Promise<Vectors>[] = [];
    for (let start = 0; start < texts.length; start += limits.textsPerCall) {
      calls.push(encodeSome(texts.slice(start, start + limits.textsPerCall), signal));
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
      return readVectors(answer, texts.length, endpoint);
    } catch (error) {
      const state = { callerAborted: signal.aborted, timedOut: timeout.aborted };
      return describeFailure(classifyError(error, state));
    } finally {
      release();
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
    return fail("unavailable", "The embedding endpoint did not answer with one vector a text.");
  }
  const vectors: Float32Array[] = [];
  for (const { embedding } of parsed.data.data.sort((one, other) => one.index - other.index)) {
    if (embedding.length !== endpoint.dimensions) {
      return fail(
        "misconfigured",
        `${endpoint.model} answers with vectors of ${embedding.length}; set EMBEDDING_DIMENSIONS to that.`,
      );
    }
    const length = Math.hypot(...embedding) || 1;
    vectors.push(Float32Array.from(embedding, (value) => value / length));
  }
  return succeed(vectors);
}

const aborted = () => fail("aborted", "Encoding was stopped.");

function describeFailure(failure: TryFailure): Result<never, EncoderErrorCode> {
  switch (failure.kind) {
    case "aborted":
      return aborted();
    case "timeout":
      return fail("unavailable", "The embedding endpoint did not answer in time.");
    case "connection":
    case "unreachable":
      return fail("unavailable", "The embedding endpoint could not be reached.");
    case "bad_answer":
    case "unsupported":
      return fail("unavailable", "The embedding endpoint gave no usable answer.");
    case "status": {
      const { status, retryable, quotaSpent } = failure;
      if (quotaSpent)
        return fail("misconfigured", "The embedding endpoint's account has no quota left.");
      return retryable
        ? fail("unavailable", `The embedding endpoint answered with an error (${status}).`)
        : fail(
            "misconfigured",
            `The embedding endpoint rejects the request (${status}). Check EMBEDDING_MODEL, OPENAI_BASE_URL and OPENAI_API_KEY.`,
          );
    }
  }
}
