import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

/** Writes lines, compressed, beside the file and puts it in its place when all are there; nothing is left otherwise. */
export async function writeBackupFile<Value>(
  file: string,
  dump: (write: (line: string) => Promise<void>) => Promise<Value>,
): Promise<Value> {
  const partial = `${file}.partial`;
  const target = createWriteStream(partial, { mode: 0o600, flush: true });
  const gzip = createGzip();
  gzip.pipe(target);
  const written = finished(target);
  // A full disk is told by `written`; the compressor would otherwise wait for ever.
  written.catch((error) => gzip.destroy(error));
  try {
    const value = await dump(async (line) => {
      if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, "drain"), written]);
    });
    gzip.end();
    await written;
    await rename(partial, file);
    return value;
  } catch (error) {
    gzip.destroy();
    target.destroy();
    await rm(partial, { force: true });
    throw error;
  }
}

/** Lines end with a line feed alone: a text may hold every other separator. */
export async function* readBackupFile(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip());
  source.on("error", (error) => text.destroy(error));
  text.setEncoding("utf8");
  let rest = "";
  for await (const chunk of text) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}
