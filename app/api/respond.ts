import { z } from "zod";
import type { ApiError } from "@/research/search-view";
import { type Parsed, parseBody, parseInput } from "./parse-input";

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
export const readBody = async <Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes?: number,
) => orRefusal(await parseBody(request, schema, maxBytes));

/** The parameters of the address as `schema` says, each once, or the answer that names the wrong one. */
export const readQuery = <Schema extends z.ZodType>(request: Request, schema: Schema) =>
  orRefusal(parseInput(Object.fromEntries(new URL(request.url).searchParams), schema, "query"));

function orRefusal<Value>(
  parsed: Parsed<Value>,
): { ok: true; value: Value } | { ok: false; response: Response } {
  if (parsed.ok) return parsed;
  const { status, code, message, field } = parsed.problem;
  return { ok: false, response: respondError(status, { code, message, field }) };
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

/** A path segment that is an id of ours; anything else is simply not found. */
export const isId = (text: string) => z.uuid().safeParse(text).success;
