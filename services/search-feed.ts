import { readFeed, type StoredSearchEvent, searchEventChannel } from "@/db/rows/search-event-row";
import type { ServiceContext } from "./context";

const keptEvents = 64;

/**
 * The latest events of one search as they are committed, for all who watch it in this process: each is read once, however many
 * they are. Notifications make it prompt; a poll makes it certain.
 */
class SearchFeed {
  viewers = 0;
  #kept: readonly StoredSearchEvent[] = [];
  /** Null until the search was looked at. */
  #lastSeq: number | null = null;
  #isOver = false;
  #failure: { readonly error: unknown } | null = null;
  #isClosed = false;
  readonly #waiting = new Set<() => void>();
  #wake = () => {};
  #isWoken = false;
  readonly #stopListening: () => void;

  constructor(
    private readonly ctx: ServiceContext,
    private readonly searchId: string,
  ) {
    this.#stopListening = ctx.notifications.on(searchEventChannel, (payload) => {
      if (payload === "" || payload === searchId) this.#notice();
    });
  }

  /** Reads until all is stored that there will be, or nobody watches. Never rejects: who waits is told of a failure. */
  async run(): Promise<void> {
    const { pool } = this.ctx.database;
    try {
      while (!this.#isClosed && !this.#isOver) {
        this.#isWoken = false;
        const from = this.#lastSeq;
        const state = await readFeed(pool, this.searchId, from, keptEvents);
        const fresh = state?.events ?? [];
        const stored = state?.lastSeq ?? 0;
        this.#kept = [...this.#kept, ...fresh].slice(-keptEvents);
        this.#lastSeq = fresh.at(-1)?.seq ?? Math.max(from ?? 0, stored);
        this.#isOver = state === null || (state.isOver && this.#lastSeq >= stored);
        if (from === null || fresh.length > 0 || this.#isOver) this.#announce();
        if (!this.#isOver && this.#lastSeq >= stored) await this.#untilNoticed();
      }
    } catch (error) {
      this.#failure = { error };
      this.#announce();
    } finally {
      this.#stopListening();
    }
  }

  /** Events after `seq` that are kept here, in order; null where some of them are not. */
  after(seq: number): readonly StoredSearchEvent[] | null {
    if (this.#lastSeq === null || seq >= this.#lastSeq) return [];
    const first = this.#kept[0]?.seq;
    if (first === undefined || seq + 1 < first) return null;
    return this.#kept.slice(seq + 1 - first);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Resolves when there is more, it is over, or `signal` says so. */
  async changed(signal: AbortSignal): Promise<void> {
    this.#throwFailure();
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener("abort", done);
      if (signal.aborted) done();
    });
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  close(): void {
    this.#isClosed = true;
    this.#notice();
  }

  #notice(): void {
    this.#isWoken = true;
    this.#wake();
  }

  async #untilNoticed(): Promise<void> {
    if (this.#isWoken || this.#isClosed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.ctx.notifications.pollMs());
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #announce(): void {
    for (const done of [...this.#waiting]) done();
  }
}

const feeds = new WeakMap<ServiceContext, Map<string, SearchFeed>>();

/** Joins the feed of a search, which runs while somebody watches. `leave` it whatever happens. */
export function joinFeed(
  ctx: ServiceContext,
  searchId: string,
): { feed: SearchFeed; leave: () => void } {
  const own = feeds.get(ctx) ?? new Map<string, SearchFeed>();
  feeds.set(ctx, own);
  const feed = own.get(searchId) ?? startFeed(ctx, searchId, own);
  feed.viewers += 1;
  return {
    feed,
    leave() {
      feed.viewers -= 1;
      if (feed.viewers > 0) return;
      if (own.get(searchId) === feed) own.delete(searchId);
      feed.close();
    },
  };
}

/** One that is over or has failed is joined no more: the search may go on again. */
function startFeed(
  ctx: ServiceContext,
  searchId: string,
  own: Map<string, SearchFeed>,
): SearchFeed {
  const feed = new SearchFeed(ctx, searchId);
  own.set(searchId, feed);
  void feed.run().finally(() => {
    if (own.get(searchId) === feed) own.delete(searchId);
  });
  return feed;
}
