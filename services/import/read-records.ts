import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { JSONParser } from "@streamparser/json";
import { parse as parseCsv } from "csv-parse";
import { z } from "zod";

/** One record of the file, or why the line that should be one is not. Lines count from 1. */
export type ReadRecord =
  | { readonly line: number; readonly record: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly problem: string };

/** The file as a whole cannot be read: nothing of it is imported. The message is a sentence for a person. */
export class BrokenFileError extends Error {
  readonly code = "broken_file";
}

const recordSchema = z.record(z.string(), z.unknown());

/** Streams a CSV, TSV, JSON array or JSON-lines file or URL in bounded memory. Throws `BrokenFileError`. */
export async function* readRecords(location: string): AsyncGenerator<ReadRecord> {
  const { bytes, name } = await open(location);
  const text = decode(bytes);
  if (/\.(jsonl|ndjson)$/i.test(name)) yield* readJsonLines(text);
  else if (/\.json$/i.test(name)) yield* readJsonArray(text);
  else if (/\.(csv|tsv|txt)$/i.test(name)) yield* readDelimited(text);
  else
    throw new BrokenFileError("Name the format by the file's ending: .csv, .tsv, .json or .jsonl.");
}

async function open(location: string): Promise<{ bytes: AsyncIterable<Uint8Array>; name: string }> {
  if (/^https?:\/\//i.test(location)) {
    const response = await fetch(location, { signal: AbortSignal.timeout(600_000) }).catch(
      (error: Error) => {
        throw new BrokenFileError(`${location} cannot be fetched: ${error.message}.`);
      },
    );
    if (!response.ok || !response.body) {
      throw new BrokenFileError(`${location} answered ${response.status}.`);
    }
    return { bytes: Readable.from(response.body), name: new URL(location).pathname };
  }
  const found = await stat(location).catch(() => null);
  if (!found?.isFile()) throw new BrokenFileError(`There is no file ${location}.`);
  return { bytes: createReadStream(location), name: location };
}

async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decodeNext = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new BrokenFileError(
        "The file is not UTF-8 text: save it as UTF-8 and import it again.",
      );
    }
  };
  try {
    for await (const chunk of bytes) yield decodeNext(chunk);
  } catch (error) {
    if (error instanceof BrokenFileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrokenFileError(`The file could not be read to its end: ${reason}.`);
  }
  yield decodeNext();
}

/** Longer fields are cut when they are mapped; this only bounds the memory that one record can take. */
const maxRecordChars = 8_000_000;

async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<ReadRecord> {
  let rest = "";
  let line = 0;
  for await (const chunk of text) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > maxRecordChars)
      throw new BrokenFileError("A line is longer than eight million characters.");
    for (const one of lines) {
      line += 1;
      if (one.trim() !== "") yield readLine(one, line);
    }
  }
  if (rest.trim() !== "") yield readLine(rest, line + 1);
}

function readLine(text: string, line: number): ReadRecord {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text));
    return parsed.success
      ? { line, record: parsed.data }
      : { line, problem: "it is not a JSON object" };
  } catch {
    return { line, problem: "it is not JSON" };
  }
}

async function* readJsonArray(text: AsyncIterable<string>): AsyncGenerator<ReadRecord> {
  const parser = new JSONParser({ paths: ["$.*"], keepStack: false });
  const found: ReadRecord[] = [];
  let line = 0;
  let broken: Error | null = null;
  parser.onValue = ({ value, key }) => {
    line += 1;
    if (typeof key !== "number") {
      broken = new BrokenFileError("The file is a JSON object; an array of companies is expected.");
      return;
    }
    const parsed = recordSchema.safeParse(value);
    found.push(
      parsed.success ? { line, record: parsed.data } : { line, problem: "it is not an object" },
    );
  };
  parser.onError = (error) => {
    broken ??= new BrokenFileError(`The file is not valid JSON: ${error.message}`);
  };
  for await (const chunk of text) {
    parser.write(chunk);
    if (broken) throw broken;
    yield* found.splice(0);
  }
  if (!parser.isEnded)
    throw new BrokenFileError("The file is not complete: the JSON array does not end.");
}

async function* readDelimited(text: AsyncGenerator<string>): AsyncGenerator<ReadRecord> {
  const start = await readHeaderLine(text);
  const parser = parseCsv({
    columns: true,
    info: true,
    delimiter: findDelimiter(start),
    relax_column_count: true,
    // A quote inside an unquoted field is text: names are written like that.
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: maxRecordChars,
  });
  const source = Readable.from(joinText(start, text));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  const rowSchema = z.object({ record: recordSchema, info: z.object({ lines: z.number() }) });
  try {
    for await (const row of parser) {
      const { record, info } = rowSchema.parse(row);
      yield { line: info.lines, record };
    }
  } catch (error) {
    if (error instanceof BrokenFileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrokenFileError(`The table cannot be read: ${reason}.`);
  } finally {
    source.destroy();
  }
}

async function* joinText(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (start !== "") yield start;
  yield* rest;
}

const maxHeaderChars = 200_000;

/** The text up to the end of the first line that is not empty, and what was read with it. */
async function readHeaderLine(text: AsyncGenerator<string>): Promise<string> {
  let start = "";
  while (start.length < maxHeaderChars && !/\S[^\r\n]*[\r\n]/.test(start)) {
    const next = await text.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

/** The separator that the header uses most, quoted headers left aside. One file has one: texts contain the others. */
function findDelimiter(start: string): string {
  const header =
    start
      .replace(/"[^"]*"/g, "")
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? "";
  const counted = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
