import { z } from "zod";
import type { ApiError } from "@/research/search-view";
import { parseBody } from "./parse-input";

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
  const body = await parseBody(request, schema);
  if (body.ok) return body;
  const { status, code, message, field } = body.problem;
  return { ok: false, response: respondError(status, { code, message, field }) };
}

/** A path segment that is an id of ours; anything else is simply not found. */
export const isId = (text: string) => z.uuid().safeParse(text).success;
