import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";
import type { Result } from "@/research/result";
import { readLines } from "./read-lines";

/** A line longer than this is answered with an error: one request may not fill the memory. */
const maxLineLength = 32 * 1024 * 1024;

/** What a line is called, and what a row of a file is: "Invalid input" would not say what is missing. */
export const idSchema = z.union([z.string(), z.number()], "Expected a string or a number");
const named = z.object({ id: z.json() });

/**
 * A batch interface: one JSON object a line in, one a line out, in order, errors as `{"id","error"}`; an empty line is an
 * error too, unless nothing follows. Works on one line at a time and waits for a slow reader, so memory does not grow with
 * the number of lines. A reader that has gone ("| head") ends it quietly; rejects when the answers cannot be written.
 */
export async function runJsonl<Request extends { id: string | number }>(options: {
  schema: z.ZodType<Request>;
  answer: (request: Request) => Result<object> | Promise<Result<object>>;
  input?: Readable;
  output?: Writable;
}): Promise<number> {
  const { schema, answer, input = process.stdin, output = process.stdout } = options;
  let failure: Error | null = null;
  const onError = (error: Error) => {
    failure = error;
  };
  output.on("error", onError);
  const write = async (reply: object) => {
    // Its rejection is the error that the listener has.
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, "drain").catch(() => {});
  };
  let emptyLines = 0;
  for await (const line of readLines(input, maxLineLength)) {
    if (line?.trim() === "") {
      emptyLines += 1;
      continue;
    }
    for (; emptyLines > 0; emptyLines -= 1) await write({ id: null, error: "The line is empty." });
    await write(await answerLine(line, schema, answer));
    if (failure) break;
  }
  await new Promise<void>((resolve) => output.write("", () => resolve()));
  output.off("error", onError);
  if (failure && !isClosedPipe(failure)) throw failure;
  return 0;
}

const isClosedPipe = (error: Error) => "code" in error && error.code === "EPIPE";

async function answerLine<Request extends { id: string | number }>(
  line: string | null,
  schema: z.ZodType<Request>,
  answer: (request: Request) => Result<object> | Promise<Result<object>>,
): Promise<object> {
  if (line === null) {
    return { id: null, error: `The line is longer than ${maxLineLength} characters.` };
  }
  const parsed = parseJson(line);
  if (!parsed.ok) return { id: null, error: parsed.error.message };
  const id = readId(parsed.value);
  const request = schema.safeParse(parsed.value);
  if (!request.success) return { id, error: z.prettifyError(request.error) };
  try {
    const result = await answer(request.data);
    return result.ok ? { id, ...result.value } : { id, error: result.error.message };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The id as it was given, so that an error finds its line; null where there is none that can be written. */
function readId(value: unknown): unknown {
  try {
    const line = named.safeParse(value);
    return line.success ? line.data.id : null;
  } catch {
    // Nested so deeply that checking it overflows the stack.
    return null;
  }
}

function parseJson(line: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch (error) {
    const message = `The line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, error: { code: "bad_json", message } };
  }
}
