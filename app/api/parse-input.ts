import type { z } from "zod";

const maxBodyBytes = 256_000;

/** What is wrong with what was sent, and which part of it. */
export type InputProblem = {
  readonly status: 400 | 413;
  readonly code: "too_large" | "bad_json" | "bad_input";
  readonly message: string;
  readonly field: string;
};

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: InputProblem };

/** The body as `schema` says; no body is for the schema to refuse or to fill. */
export async function parseBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes = maxBodyBytes,
): Promise<Parsed<z.infer<Schema>>> {
  const text = await readText(request, maxBytes);
  if (text === null) {
    const message = `The request is larger than ${maxBytes / 1000} kB.`;
    return { ok: false, problem: { status: 413, code: "too_large", message, field: "body" } };
  }
  let body: unknown;
  try {
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    const message = "The body is not JSON.";
    return { ok: false, problem: { status: 400, code: "bad_json", message, field: "body" } };
  }
  return parseInput(body, schema, "body");
}

/** `whole` names the input where the mistake is in no field of it. */
export function parseInput<Schema extends z.ZodType>(
  input: unknown,
  schema: Schema,
  whole: string,
): Parsed<z.infer<Schema>> {
  const refuse = (field: string | undefined, message: string) => ({
    ok: false as const,
    problem: { status: 400 as const, code: "bad_input" as const, message, field: field || whole },
  });
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(issue?.path.join("."), issue?.message ?? "The input is not valid.");
  }
  const field = findUnstorable(parsed.data, []);
  if (field === null) return { ok: true, value: parsed.data };
  return refuse(field, "It has characters that are not text; remove them.");
}

/** The path of a string that Postgres cannot hold (NUL, half a surrogate pair), or null. */
function findUnstorable(value: unknown, path: readonly string[]): string | null {
  if (typeof value === "string") {
    return value.includes("\u0000") || !value.isWellFormed() ? path.join(".") : null;
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = findUnstorable(part, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

/** The body as text; null, and not read on, where it is larger. */
export async function readText(request: Request, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
