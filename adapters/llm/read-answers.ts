import { z } from "zod";

export class AnswerTooLarge extends Error {}

/** Longer ones are no errors, and texts of errors are cut to it. */
const maxErrorLength = 16_000;

/**
 * A fetch for the client that reads what servers mean where they say it in another way than OpenAI: JSON under any content type,
 * errors in any shape, also with status 200, and web pages in place of an answer. A body over `maxBytes` is `AnswerTooLarge`.
 */
export const readAnswers =
  (fetchAnswer: typeof fetch, maxBytes: number): typeof fetch =>
  async (input, init) => {
    const response = await fetchAnswer(input, init);
    if (response.body === null) return response;
    const text = await readText(response.body, maxBytes);
    const error = findError(response, text);
    const headers = new Headers(response.headers);
    headers.set("content-type", "application/json");
    if (error === null) return new Response(text, { status: response.status, headers });
    const { status, retryAfterMs, ...said } = error;
    if (retryAfterMs !== null && !headers.has("retry-after"))
      headers.set("retry-after-ms", String(retryAfterMs));
    return new Response(JSON.stringify({ error: said }), { status, headers });
  };

async function readText(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new AnswerTooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

const word = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const errorSchema = z.object({
  message: z.string().optional().catch(undefined),
  code: word,
  type: word,
  param: word,
  details: z.array(z.unknown()).catch([]),
});
const bodySchema = z.looseObject({ error: z.unknown() });
const retryInfoSchema = z.object({ retryDelay: z.string().regex(/^\d+(?:\.\d+)?s$/) });

type ServerError = {
  readonly status: number;
  readonly message: string;
  readonly code: string | null;
  readonly type: string | null;
  readonly param: string | null;
  readonly retryAfterMs: number | null;
};

/** What the server says went wrong; null for an answer. Whatever is not understood of an error is kept as its text. */
function findError(response: Response, text: string): ServerError | null {
  if (response.ok && text.trimStart().startsWith("<")) {
    return { ...nothingSaid, status: 404, message: "A web page." };
  }
  if (response.ok && text.length > maxErrorLength) return null;
  const body = bodySchema.safeParse(first(parseJson(text))).data;
  // A completion, vectors, or a response of the Responses API may carry an error of their own.
  const isAnswer = ["choices", "data", "output"].some((key) => body !== undefined && key in body);
  if (response.ok && (isAnswer || !body?.error)) return null;
  const said = typeof body?.error === "string" ? { message: body.error } : (body?.error ?? body);
  const error = errorSchema.safeParse(said).data;
  const delay = error?.details.map((one) => retryInfoSchema.safeParse(one).data?.retryDelay);
  const seconds = delay?.find((one) => one !== undefined)?.slice(0, -1);
  const message = (error?.message ?? text).slice(0, maxErrorLength);
  const known = { code: error?.code ?? null, type: error?.type ?? null };
  return {
    ...known,
    message,
    param: error?.param ?? null,
    retryAfterMs: seconds === undefined ? null : Number(seconds) * 1000,
    status: response.ok ? statusOf({ ...known, message }) : response.status,
  };
}

const nothingSaid = { code: null, type: null, param: null, retryAfterMs: null };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Google's endpoint sends its errors in a list. */
const first = (body: unknown): unknown => (Array.isArray(body) ? body[0] : body);

/** The status that an error sent with status 200 should have had. */
function statusOf({ code, type, message }: Pick<ServerError, "code" | "type" | "message">): number {
  const named = Number(code);
  if (Number.isInteger(named) && named >= 400 && named < 600) return named;
  if (/rate.?limit|quota/i.test(`${code} ${type}`)) return 429;
  return /endpoint|not found/i.test(message) ? 404 : 502;
}
