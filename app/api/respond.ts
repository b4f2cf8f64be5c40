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
): Promise<{ ok: true; value: z.infer<Schema> } | { ok: false; response: Response }> {
  const refuse = (status: number, code: string, message: string, field?: string) => ({
    ok: false as const,
    response: respondError(status, { code, message, ...(field ? { field } : {}) }),
  });
  const text = await readText(request);
  if (text === null) {
    return refuse(
      413,
      "too_large",
      `The request is larger than ${maxBodyBytes / 1000} kB.`,
      "body",
    );
  }
  let body: unknown;
  try {
    // No body is for the schema to refuse or to fill.
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    return refuse(400, "bad_json", "The body is not JSON.", "body");
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join(".") || "body";
    return refuse(400, "bad_input", issue?.message ?? "The input is not valid.", field);
  }
  const field = findUnstorable(parsed.data, []);
  if (field === null) return { ok: true, value: parsed.data };
  return refuse(400, "bad_input", "It has characters that are not text; remove them.", field);
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

async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A path segment that is an id of ours; anything else is simply not found. */
export const isId = (text: string) => z.uuid().safeParse(text).success;
