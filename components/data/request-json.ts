import type { z } from "zod";
import { apiErrorSchema } from "@/research/search-view";

/** What went wrong with a request, in words for a person. `status` 0: the server could not be reached. */
export type RequestFailure = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly field?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
};

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: RequestFailure };

const unreachable: RequestFailure = {
  status: 0,
  code: "unreachable",
  message: "Assay's server does not answer. Nothing is lost; it is tried again when you do.",
};

/** One request to Assay's own API; the answer is parsed, and every failure is a value. */
export async function requestJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  init?: RequestInit,
): Promise<Answer<z.infer<Schema>>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, {
      ...init,
      headers: { accept: "application/json", ...init?.headers },
    });
    body = await response.json().catch(() => null);
  } catch (error) {
    const aborted = error instanceof DOMException && error.name === "AbortError";
    return { ok: false, error: aborted ? { ...unreachable, code: "aborted" } : unreachable };
  }
  if (!response.ok) return { ok: false, error: describeFailure(response, body) };
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    error: {
      status: response.status,
      code: "unreadable",
      message: "The server answered in a form that this page does not know. Reload the page.",
    },
  };
}

export const postJson = (body: unknown, headers?: Record<string, string>): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

function describeFailure({ status, headers }: Response, body: unknown): RequestFailure {
  const parsed = apiErrorSchema.safeParse(body);
  if (parsed.success) return { status, ...parsed.data.error };
  const reference = headers.get("x-request-id");
  return {
    status,
    code: status === 404 ? "not_found" : "http_error",
    message:
      status === 404
        ? "There is nothing here, or it is not yours."
        : `The server answered with an error (${status}). Try again in a moment.${reference ? ` Its log has it under ${reference}.` : ""}`,
  };
}
