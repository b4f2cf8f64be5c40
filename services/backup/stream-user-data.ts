import { once } from "node:events";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { dumpRows } from "@/db/backup/dump-rows";
import type { ServiceContext } from "../context";

/** A user's backup, compressed, as fast as it is read. Whoever goes away ends it. */
export function streamUserData({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string };
}): ReadableStream {
  const gzip = createGzip();
  const closed = once(gzip, "close").then(() => {
    throw new Error("nobody reads any more");
  });
  closed.catch(() => {});
  dumpRows(ctx.database.pool, { userId: input.userId, now: new Date() }, async (line) => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, "drain"), closed]);
  }).then(
    () => gzip.end(),
    (error: unknown) => gzip.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return toWebStream(gzip);
}

/** Node's type of the same stream is another one. */
const toWebStream = (readable: Readable) => Readable.toWeb(readable) as ReadableStream;
