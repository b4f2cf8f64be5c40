import { openStreams } from "@/services/open-streams";
import { watchSearch } from "@/services/watch-search";
import { respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export const dynamic = "force-dynamic";

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
  // Kept alive after its end, it would hold a server open that is being stopped.
  connection: "close",
};
const keepAliveMs = 15_000;
/** When a client that lost its stream returns; sooner when the process is being replaced by another. */
const retryMs = 1_000;
const retryAfterStopMs = 500;
/** How long before the host would end the request a stream says goodbye: its client returns to where it was. */
const endBeforeLimitMs = 10_000;
/** A client that reads slower than this many buffered chunks is dropped; it resumes where it was. */
const maxBufferedChunks = 64;
/** The largest integer of the database. */
const maxSeq = 2_147_483_647;

/** Server-sent events from the rows, after `Last-Event-ID` (or `?after=`); closes with `end` when the search is over. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const afterSeq = readPosition(request);
  const streams = openStreams();
  if (streams.full()) return new Response(null, { status: 503, headers: { "retry-after": "5" } });
  const closing = new AbortController();
  const signal = AbortSignal.any([request.signal, closing.signal]);
  const encoder = new TextEncoder();
  let keepAlive: NodeJS.Timeout | undefined;
  let limit: NodeJS.Timeout | undefined;
  let sayGoodbye = () => {};
  const end = () => {
    sayGoodbye();
    closing.abort();
  };
  const unregister = streams.add(end);
  const { ASSAY_REQUEST_SECONDS: requestSeconds } = own.ctx.environment;
  if (requestSeconds !== undefined)
    limit = setTimeout(end, requestSeconds * 1000 - endBeforeLimitMs);

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        // A client that has gone leaves a closed stream: writing to it would throw, in the timer even uncaught.
        if (signal.aborted) return;
        if ((controller.desiredSize ?? 0) < -maxBufferedChunks) closing.abort();
        else controller.enqueue(encoder.encode(text));
      };
      sayGoodbye = () => write(`retry: ${retryAfterStopMs}\n\n`);
      const run = async () => {
        write(`retry: ${retryMs}\n\n`);
        keepAlive = setInterval(() => write(": alive\n\n"), keepAliveMs);
        const input = { searchId: own.searchId, afterSeq, signal };
        for await (const events of watchSearch({ ctx: own.ctx, input })) {
          write(
            events.map(({ seq, data }) => `id: ${seq}\ndata: ${JSON.stringify(data)}\n\n`).join(""),
          );
        }
        if (!signal.aborted) write("event: end\ndata: {}\n\n");
      };
      void run()
        .catch((error: unknown) => {
          own.ctx.log.error("stream.failed", { searchId: own.searchId, reason: String(error) });
        })
        .finally(() => {
          clearInterval(keepAlive);
          clearTimeout(limit);
          unregister();
          try {
            controller.close();
          } catch {
            // The client has closed it already.
          }
        });
    },
    cancel() {
      closing.abort();
    },
  });
  return new Response(stream, { headers });
}

function readPosition(request: Request): number {
  const given =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  const seq = Number(given ?? 0);
  return Number.isInteger(seq) && seq >= 0 && seq <= maxSeq ? seq : 0;
}
