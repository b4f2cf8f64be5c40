import type { SearchEvent } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { openStreams } from "@/services/open-streams";
import { isHistoryGone } from "@/services/retention/is-history-gone";
import { type WatchedEvent, watchSearch } from "@/services/watch-search";
import { respondError } from "./respond";

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

/** This process has as many streams as it can hold; or what is asked for is kept no longer. */
type StreamRefusal = "full" | "history_gone";

export const respondStreamRefusal = (refusal: StreamRefusal): Response =>
  refusal === "full"
    ? new Response(null, { status: 503, headers: { "retry-after": "5" } })
    : respondError(410, { code: "history_gone", message: historyGone });

export const historyGone =
  "These events are no longer kept. Read the search, and go on after its lastSeq.";

/**
 * Who reads: what of an event is for them, and (asked before anything is sent) whether they still may. To readers of one `id`
 * the same is shown and allowed.
 */
type EventReader = {
  readonly id: string;
  readonly show: (event: SearchEvent) => SearchEvent;
  readonly isAllowed: () => Promise<boolean>;
};

const owner: EventReader = { id: "owner", show: (event) => event, isAllowed: async () => true };

/**
 * Server-sent events from the rows, after `Last-Event-ID` (or `?after=`); closes with `end` when the search is over.
 */
export async function streamSearchEvents(
  ctx: ServiceContext,
  searchId: string,
  request: Request,
  reader: EventReader = owner,
): Promise<Response | StreamRefusal> {
  const afterSeq = readPosition(request);
  if (await isHistoryGone({ ctx, input: { searchId, afterSeq } })) return "history_gone";
  const streams = openStreams();
  if (streams.full()) return "full";
  const closing = new AbortController();
  const signal = AbortSignal.any([request.signal, closing.signal]);
  const encoder = new TextEncoder();
  let keepAlive: NodeJS.Timeout | undefined;
  let sayGoodbye = () => {};
  const end = () => {
    sayGoodbye();
    closing.abort();
  };
  const unregister = streams.add(end);
  const { ASSAY_REQUEST_SECONDS: requestSeconds } = ctx.environment;
  const limit =
    requestSeconds === undefined
      ? undefined
      : setTimeout(end, requestSeconds * 1000 - endBeforeLimitMs);

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
        const input = { searchId, afterSeq, signal };
        for await (const events of watchSearch({ ctx, input })) {
          const newest = events.at(-1);
          if (!newest) break;
          // Without an end: a page that may read no more comes back, and is told that it may not.
          if (!(await mayRead(newest, reader))) return;
          write(events.map((event) => writeEvent(event, reader)).join(""));
        }
        if (!signal.aborted) write("event: end\ndata: {}\n\n");
      };
      void run()
        .catch((error: unknown) => {
          ctx.log.error("stream.failed", { searchId: searchId, reason: String(error) });
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

/** What is the same for all readers of one id is made once for an event, however many watch. */
class OncePerEvent<Value> {
  readonly #known = new WeakMap<WatchedEvent, Map<string, Value>>();

  get(event: WatchedEvent, readerId: string, make: () => Value): Value {
    const byReader = this.#known.get(event) ?? new Map<string, Value>();
    this.#known.set(event, byReader);
    const value = byReader.get(readerId) ?? make();
    byReader.set(readerId, value);
    return value;
  }

  forget(event: WatchedEvent, readerId: string): void {
    this.#known.get(event)?.delete(readerId);
  }
}
const written = new OncePerEvent<string>();
const allowed = new OncePerEvent<Promise<boolean>>();

/** A database that did not answer is asked again by who comes back. */
function mayRead(event: WatchedEvent, { id, isAllowed }: EventReader): Promise<boolean> {
  return allowed.get(event, id, () =>
    isAllowed().catch((error: unknown) => {
      allowed.forget(event, id);
      throw error;
    }),
  );
}

const writeEvent = (event: WatchedEvent, { id, show }: EventReader): string =>
  written.get(event, id, () => `id: ${event.seq}\ndata: ${JSON.stringify(show(event.data))}\n\n`);

function readPosition(request: Request): number {
  const given =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  const seq = Number(given ?? 0);
  return Number.isInteger(seq) && seq >= 0 && seq <= maxSeq ? seq : 0;
}
