import { Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** Why a body could not be read, with a sentence for a person. */
export class BodyError extends Error {
  constructor(
    readonly code: "too_large" | "decompression",
    message: string,
  ) {
    super(message);
  }
}

/** What passes `maxBytes` is an error, or cut off there. */
type BodyLimit = { readonly maxBytes: number; readonly isCut: boolean };

const maxEncodings = 2;
/** Names that servers give although nothing is compressed. */
const plainNames = new Set(["", "identity", "none", "binary", "8bit", "utf-8", "utf8"]);

/**
 * Reads and decompresses a response body, giving up as soon as the result passes the limit: a bomb costs no more than that.
 * A body that is a gzip file (`sitemap.xml.gz`) is unpacked too. Throws `BodyError`, or the stream's own error.
 */
export async function readBody(
  source: Readable,
  contentEncoding: string,
  limit: BodyLimit,
): Promise<Uint8Array> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => !plainNames.has(name));
  if (encodings.length > maxEncodings || !encodings.every(isKnown)) {
    destroy(source);
    throw new BodyError(
      "decompression",
      `The answer is encoded as ${contentEncoding.slice(0, 60)}, which cannot be read.`,
    );
  }
  let stream: Readable = source;
  const decoders: Transform[] = [];
  for (const encoding of encodings.reverse()) {
    const from = stream;
    const decoder = await createDecoder(encoding, from);
    decoders.push(decoder);
    from.on("error", (error) => decoder.destroy(error));
    stream = from.pipe(decoder);
  }
  try {
    const body = await collect(stream, limit);
    if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
    const unpacked = Readable.from([body]).pipe(createGunzip());
    decoders.push(unpacked);
    return await collect(unpacked, limit);
  } catch (error) {
    if (error instanceof BodyError || !isZlibError(error)) throw error;
    throw new BodyError("decompression", "The compressed answer is broken.");
  } finally {
    for (const decoder of decoders) destroy(decoder);
    destroy(source);
  }
}

async function collect(stream: Readable, { maxBytes, isCut }: BodyLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > maxBytes && isCut) {
      chunks.push(chunk.subarray(0, chunk.length - (size - maxBytes)));
      break;
    }
    if (size > maxBytes) {
      const limit = `${Math.round(maxBytes / 100_000) / 10} MB`;
      throw new BodyError("too_large", `The page is larger than ${limit}.`);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function isKnown(encoding: string): boolean {
  return ["gzip", "x-gzip", "deflate", "br"].includes(encoding);
}

async function createDecoder(encoding: string, source: Readable): Promise<Transform> {
  if (encoding === "br") return createBrotliDecompress();
  if (encoding !== "deflate") return createGunzip();
  // Some servers send raw deflate under the name of zlib's: the first byte tells them apart.
  const first = await peekByte(source);
  return first === null || (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

async function peekByte(source: Readable): Promise<number | null> {
  for (;;) {
    const chunk: unknown = source.read();
    if (chunk instanceof Uint8Array && chunk.length > 0) {
      source.unshift(chunk);
      return chunk[0] ?? null;
    }
    if (source.readableEnded || source.destroyed) return null;
    await new Promise<void>((resolve, reject) => {
      const done = (settle: () => void) => () => {
        source.off("readable", onReadable).off("end", onReadable).off("error", onError);
        settle();
      };
      const onReadable = done(resolve);
      const onError = done(() => reject(source.errored ?? new Error("The body ended early.")));
      source.on("readable", onReadable).on("end", onReadable).on("error", onError);
    });
  }
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    /^(Z_|ERR__?BROTLI|ERR_BROTLI|ERR_PADDING)/.test(String(error.code))
  );
}

function destroy(stream: Readable): void {
  stream.on("error", () => {});
  stream.destroy();
}
