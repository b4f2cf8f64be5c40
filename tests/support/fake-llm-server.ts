import { once, setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import {
  embeddingAnswer,
  embeddingRequestSchema,
  type FakeEmbeddingRequest,
} from "./fake-embeddings";
import {
  answerColumnsPrompt,
  answerJudgePrompt,
  answerPlanPrompt,
  chatRequestSchema,
  type FakeChatRequest,
  falsify,
  readCriteria,
  readPassages,
} from "./fake-llm-answers";
import { type FakeLlmBehaviour, fakeLlmBehaviourSchema } from "./fake-llm-behaviours";
import { answerWithHostility } from "./fake-llm-hostile";
import {
  type FakeResponsesRequest,
  responsesAnswer,
  responsesRequestSchema,
} from "./fake-responses";

export type FakeLlmOptions = {
  readonly port?: number;
  readonly host?: string;
  readonly apiKey?: string;
  readonly models?: readonly string[];
  /** The best answer format it knows; asking for a better one is a 400. */
  readonly supports?: "json_schema" | "json_object" | "text";
  readonly maxTokensField?: "max_completion_tokens" | "max_tokens";
  /** What it refuses of a request, and how, before it looks at the script. */
  readonly refuses?: (request: FakeChatRequest) => FakeLlmBehaviour | null;
  /** The most texts in one call of `/v1/embeddings`, and the longest of them. */
  readonly mostTexts?: number;
  readonly longestText?: number;
  readonly latencyMs?: number;
  /** Length of the vectors of `/v1/embeddings`. */
  readonly embeddingDimensions?: number;
  /** What the web search of `/v1/responses` finds. */
  readonly webCompanies?: readonly { name: string; homepage: string; why: string }[];
  /** What calls get when the script is empty. */
  readonly otherwise?: FakeLlmBehaviour;
};

type FakeLlmCall = {
  readonly request: FakeChatRequest;
  readonly behaviour: FakeLlmBehaviour["kind"];
  readonly receivedAt: number;
};

export type FakeLlmServer = {
  readonly port: number;
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  readonly calls: readonly FakeLlmCall[];
  /** What its answers counted, in order. */
  readonly answers: readonly { readonly inputTokens: number; readonly outputTokens: number }[];
  readonly embeddingCalls: readonly FakeEmbeddingRequest[];
  readonly responsesCalls: readonly FakeResponsesRequest[];
  readonly stats: {
    calls: number;
    inputTokens: number;
    outputTokens: number;
    openCalls: number;
    mostInFlight: number;
  };
  /** Behaviours of the next calls, in order; then `otherwise` (honest). */
  script(...behaviours: readonly FakeLlmBehaviour[]): void;
  /** What calls get from now on, when the script is empty. */
  answerWith(behaviour: FakeLlmBehaviour): void;
  /** Resolves when that many calls have arrived in all. */
  waitForCalls(count: number): Promise<void>;
  close(): Promise<void>;
};

/**
 * A local server that speaks the OpenAI chat completions, responses (with web search) and embeddings protocols. Over HTTP it can also be scripted
 * (`POST /script` with a list of behaviours, `POST /otherwise` with one for all that follow) and asked for its counts (`GET /stats`).
 */
export async function startFakeLlmServer(options: FakeLlmOptions = {}): Promise<FakeLlmServer> {
  const script: FakeLlmBehaviour[] = [];
  let otherwise: FakeLlmBehaviour = options.otherwise ?? { kind: "honest" };
  const calls: FakeLlmCall[] = [];
  const answers: { inputTokens: number; outputTokens: number }[] = [];
  const embeddingCalls: FakeEmbeddingRequest[] = [];
  const responsesCalls: FakeResponsesRequest[] = [];
  const stats = { calls: 0, inputTokens: 0, outputTokens: 0, openCalls: 0, mostInFlight: 0 };
  const waiting = new Set<{ count: number; resolve: () => void }>();
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);

  const countTokens = (input: string, output: string) => {
    const usage = { input: Math.ceil(input.length / 4), output: Math.ceil(output.length / 4) };
    stats.inputTokens += usage.input;
    stats.outputTokens += usage.output;
    answers.push({ inputTokens: usage.input, outputTokens: usage.output });
    return usage;
  };

  async function handleChat(response: ServerResponse, body: unknown, authorization: string) {
    if (options.apiKey !== undefined && authorization !== `Bearer ${options.apiKey}`) {
      return sendError(response, 401, `Incorrect API key provided: ${authorization.slice(7)}`);
    }
    const parsed = chatRequestSchema.safeParse(body);
    if (!parsed.success) return sendError(response, 400, z.prettifyError(parsed.error));
    const request = parsed.data;
    const rejection = findRejection(request, options) ?? options.refuses?.(request) ?? null;
    const behaviour = rejection ?? script.shift() ?? otherwise;
    calls.push({ request, behaviour: behaviour.kind, receivedAt: Date.now() });
    stats.calls += 1;
    stats.openCalls += 1;
    stats.mostInFlight = Math.max(stats.mostInFlight, stats.openCalls);
    response.once("close", () => {
      stats.openCalls -= 1;
    });
    for (const waiter of waiting) {
      if (calls.length >= waiter.count) waiter.resolve();
    }
    if (options.latencyMs) await delay(options.latencyMs, closing.signal);
    if (breakTransport(behaviour, response)) return;
    const user = request.messages.findLast(({ role }) => role === "user")?.content ?? "";
    const reply = replyTo(behaviour, user);
    const input = request.messages.map(({ content }) => content).join("\n");
    const used = countTokens(input, reply.text ?? "");
    sendJson(response, completionOf(reply, request.model, used));
  }

  function handleEmbeddings(response: ServerResponse, body: unknown, authorization: string) {
    if (options.apiKey !== undefined && authorization !== `Bearer ${options.apiKey}`) {
      return sendError(response, 401, `Incorrect API key provided: ${authorization.slice(7)}`);
    }
    const parsed = embeddingRequestSchema.safeParse(body);
    if (!parsed.success) return sendError(response, 400, z.prettifyError(parsed.error));
    embeddingCalls.push(parsed.data);
    const { mostTexts = Number.POSITIVE_INFINITY, longestText = Number.POSITIVE_INFINITY } =
      options;
    if (parsed.data.input.length > mostTexts) return sendError(response, 413, "batch too large");
    if (parsed.data.input.some(({ length }) => length > longestText)) {
      return sendError(response, 400, "This model's maximum context length is exceeded.");
    }
    const behaviour = script.shift() ?? otherwise;
    if (breakTransport(behaviour, response)) return;
    sendJson(response, embeddingAnswer(parsed.data, options.embeddingDimensions ?? 32));
  }

  function handleResponses(response: ServerResponse, body: unknown, authorization: string) {
    if (options.apiKey !== undefined && authorization !== `Bearer ${options.apiKey}`) {
      return sendError(response, 401, `Incorrect API key provided: ${authorization.slice(7)}`);
    }
    const parsed = responsesRequestSchema.safeParse(body);
    if (!parsed.success) return sendError(response, 400, z.prettifyError(parsed.error));
    responsesCalls.push(parsed.data);
    const behaviour = script.shift() ?? otherwise;
    if (breakTransport(behaviour, response)) return;
    const text =
      behaviour.kind === "text"
        ? behaviour.text
        : JSON.stringify({ companies: options.webCompanies ?? [] });
    sendJson(response, responsesAnswer(parsed.data, text));
  }

  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => {
        const route = `${request.method} ${request.url}`;
        if (route === "POST /v1/chat/completions") {
          return handleChat(response, body, request.headers.authorization ?? "");
        }
        if (route === "POST /v1/embeddings") {
          return handleEmbeddings(response, body, request.headers.authorization ?? "");
        }
        if (route === "POST /v1/responses") {
          return handleResponses(response, body, request.headers.authorization ?? "");
        }
        if (route === "GET /v1/models") return sendJson(response, modelList(options));
        if (route === "GET /stats") return sendJson(response, stats);
        if (route === "POST /otherwise") {
          otherwise = fakeLlmBehaviourSchema.parse(body);
          return sendJson(response, {});
        }
        if (route === "POST /script") {
          script.push(...z.array(fakeLlmBehaviourSchema).parse(body));
          return sendJson(response, { scripted: script.length });
        }
        return sendError(response, 404, "Unknown address.");
      })
      .catch((error: unknown) => sendError(response, 400, String(error)));
  });
  server.listen(options.port ?? 0, options.host ?? "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  return {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    answers,
    embeddingCalls,
    responsesCalls,
    stats,
    script: (...behaviours) => {
      script.push(...behaviours);
    },
    answerWith: (behaviour) => {
      otherwise = behaviour;
    },
    waitForCalls: (count) =>
      new Promise((resolve) => {
        if (calls.length >= count) resolve();
        else waiting.add({ count, resolve });
      }),
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What servers without a feature say, in their words. */
function findRejection(request: FakeChatRequest, options: FakeLlmOptions): FakeLlmBehaviour | null {
  const known = options.maxTokensField ?? "max_completion_tokens";
  const other = known === "max_tokens" ? "max_completion_tokens" : "max_tokens";
  if (request[other] !== undefined) {
    const message = `Unsupported parameter: '${other}' is not supported with this model. Use '${known}' instead.`;
    return { kind: "status", status: 400, message, code: "unsupported_parameter" };
  }
  const formats = ["text", "json_object", "json_schema"];
  const asked = request.response_format?.type ?? "text";
  if (formats.indexOf(asked) > formats.indexOf(options.supports ?? "json_schema")) {
    const message = `Invalid parameter: 'response_format' of type '${asked}' is not supported with this model.`;
    return { kind: "status", status: 400, message };
  }
  return null;
}

/** Ways to fail below the level of an answer; true when this was one. */
function breakTransport(behaviour: FakeLlmBehaviour, response: ServerResponse): boolean {
  const json = { "content-type": "application/json" };
  switch (behaviour.kind) {
    case "status":
      sendError(response, behaviour.status, behaviour.message ?? "Scripted error.", behaviour);
      return true;
    case "raw":
      response
        .writeHead(behaviour.status, {
          "content-type": behaviour.contentType ?? json["content-type"],
        })
        .end(behaviour.body);
      return true;
    case "hang":
      return true;
    case "hang_in_body":
      response.writeHead(200, json).write('{"id":"chatcmpl-fake","choices":[');
      return true;
    case "reset":
      response.socket?.resetAndDestroy();
      return true;
    case "reset_in_body":
      response.writeHead(200, json).write('{"id":"chatcmpl-fake",', () => {
        response.socket?.resetAndDestroy();
      });
      return true;
    case "not_a_completion":
      sendJson(response, { ok: true });
      return true;
    default:
      return false;
  }
}

type Reply = { text: string | null; finish?: string; refusal?: string; usage?: boolean };

function replyTo(behaviour: FakeLlmBehaviour, user: string): Reply {
  const honest = JSON.stringify(answerHonestly(user));
  switch (behaviour.kind) {
    case "truncated":
      return { text: honest.slice(0, Math.floor(honest.length / 2)), finish: "length" };
    case "invalid_json":
      return { text: 'Sure! Here are the verdicts: {"verdicts": [}' };
    case "empty":
      return { text: "" };
    case "refusal":
      return { text: null, refusal: "I can't help with that." };
    case "content_filter":
      return { text: "", finish: "content_filter" };
    case "huge":
      return { text: "x".repeat(behaviour.bytes) };
    case "no_usage":
      return { text: honest, usage: false };
    case "wrapped":
      return { text: `<think>Let me see {…}</think>\n\`\`\`json\n${honest}\n\`\`\`` };
    case "text":
      return { text: behaviour.text };
    case "hostile":
      return {
        text: answerWithHostility(readCriteria(user), readPassages(user), behaviour.seed),
      };
    case "lie":
      return { text: JSON.stringify(falsify(answerJudgePrompt(user), behaviour.about, user)) };
    default:
      return { text: honest };
  }
}

const completionOf = (reply: Reply, model: string, used: { input: number; output: number }) => ({
  id: "chatcmpl-fake",
  object: "chat.completion",
  created: Math.floor(Date.now() / 1000),
  model,
  choices: [
    {
      index: 0,
      finish_reason: reply.finish ?? "stop",
      logprobs: null,
      message: { role: "assistant", content: reply.text, refusal: reply.refusal ?? null },
    },
  ],
  ...(reply.usage !== false && {
    usage: {
      prompt_tokens: used.input,
      completion_tokens: used.output,
      total_tokens: used.input + used.output,
      completion_tokens_details: { reasoning_tokens: 0 },
    },
  }),
});

/** The judge's prompt has passages, the planner's has not. */
function answerHonestly(user: string): unknown {
  if (user.includes("\nColumns (")) return answerColumnsPrompt(user);
  return user.includes("\nPassages, by page") ? answerJudgePrompt(user) : answerPlanPrompt(user);
}

const modelList = (options: FakeLlmOptions) => ({
  object: "list",
  data: (options.models ?? ["fake-model"]).map((id) => ({
    id,
    object: "model",
    created: 0,
    owned_by: "fake",
  })),
});

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? null : JSON.parse(text);
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  extra: { headers?: Readonly<Record<string, string>> | undefined; code?: string | undefined } = {},
): void {
  const { headers = {}, code = null } = extra;
  if (response.headersSent) return;
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify({ error: { message, type: "invalid_request_error", param: null, code } }));
}

function delay(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
