import { z } from "zod";
import type { ApiError } from "@/research/search-view";

const maxBodyBytes = 256_000;

/** An error answer of the API: what is wrong, and which field, in a sentence. */
export function respondError(
  status: number,
  error: ApiError["error"],
  headers: Record<string, string> = {},
): Response {
  const body: ApiError = { error };
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
}

export const respondNotFound = () =>
  respondError(404, {
    code: "not_found",
    message: "There is no such search, or it is somebody else's.",
  });

export const respondSignInRequired = () =>
  respondError(401, {
    code: "sign_in_required",
    message: "This instance is for people with an account. Sign in, and ask again.",
  });

export function respondJson(body: unknown, status = 200, setCookies: readonly string[] = []) {
  const response = Response.json(body, { status, headers: { "cache-control": "no-store" } });
  for (const cookie of setCookies) response.headers.append("set-cookie", cookie);
  return response;
}

/** The body as `schema` says, or the answer that names the wrong field. */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes = maxBodyBytes,
): Promise<{ ok: true; value: z.infer<Schema> } | { ok: false; response: Response }> {
  const refuse = (status: number, code: string, message: string, field?: string) => ({
    ok: false as const,
    response: respondError(status, { code, message, ...(field ? { field } : {}) }),
  });
  const text = await readText(request, maxBytes);
  if (text === null) {
    return refuse(413, "too_large", `The request is larger than ${maxBytes / 1000} kB.`, "body");
  }
  let body: unknown;
  try {
    // No body is for the schema to refuse or to fill.
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    return refuse(400, "bad_json", "The body is not JSON.", "body");
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) return { ok: false, response: respondIssue(parsed.error, "body") };
  const field = findUnstorable(parsed.data, []);
  if (field === null) return { ok: true, value: parsed.data };
  return refuse(400, "bad_input", "It has characters that are not text; remove them.", field);
}

/** The parameters of the address as `schema` says, each once, or the answer that names the wrong one. */
export function readQuery<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): { ok: true; value: z.infer<Schema> } | { ok: false; response: Response } {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, response: respondIssue(parsed.error, "query") };
}

function respondIssue(error: z.ZodError, whole: string): Response {
  const issue = error.issues[0];
  return respondError(400, {
    code: "bad_input",
    message: issue?.message ?? "The input is not valid.",
    field: issue?.path.join(".") || whole,
  });
}

/** What `body` makes, at the pace of the client; one that leaves ends it. */
export function respondStream(
  body: AsyncGenerator<Uint8Array>,
  headers: Record<string, string>,
): Response {
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await body.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await body.return(undefined);
    },
  });
  return new Response(stream, {
    headers: { "cache-control": "no-store", "x-content-type-options": "nosniff", ...headers },
  });
}

/** The path of a string that Postgres cannot hold (NUL, half a surrogate pair), or null. */
function findUnstorable(value: unknown, path: readonly string[]): string | null {
  if (typeof value === "string") {
    return value.includes("\u0000") || !value.isWellFormed() ? path.join(".") || "body" : null;
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = findUnstorable(part, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

async function readText(request: Request, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A path segment that is an id of ours; anything else is simply not found. */
export const isId = (text: string) => z.uuid().safeParse(text).success;
