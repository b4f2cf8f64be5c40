import type { CallToolResult } from "@modelcontextprotocol/server";
import { z } from "zod";
import { apiRoot } from "../v1/find-route";
import { handleRequest } from "../v1/handle-request";
import { problemSchema } from "../v1/problem";

export type ApiCall = {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Calls a route of the API with the key of an MCP request, in this process: what a tool may do, how often, and what is
 * somebody else's is decided there and nowhere else.
 */
export async function callApi(request: Request, call: ApiCall): Promise<Response> {
  const url = new URL(`${apiRoot}${call.path}`, request.url);
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  const headers = new Headers(call.headers);
  for (const name of ["authorization", "x-forwarded-for"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return handleRequest(
    new Request(url, {
      method: call.method ?? "GET",
      headers,
      body: call.body === undefined ? null : JSON.stringify(call.body),
      signal: request.signal,
    }),
  );
}

const objectSchema = z.record(z.string(), z.unknown());

/** The answer as a tool gives it: its JSON, or, when it was refused, why and what to do. */
export async function answerTool(response: Response): Promise<CallToolResult> {
  const body: unknown = await response.json();
  if (response.ok) {
    return {
      content: [{ type: "text", text: JSON.stringify(body) }],
      structuredContent: objectSchema.parse(body),
    };
  }
  const { detail, code, field, reference } = problemSchema.parse(body);
  const text = `${detail} (${[code, field, `reference ${reference}`].filter(Boolean).join(", ")})`;
  return { isError: true, content: [{ type: "text", text }] };
}
