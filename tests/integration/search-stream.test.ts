import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { inTransaction } from "@/db/transaction";
import { searchEventSchema } from "@/research/search-view";
import { announceSearch } from "@/services/chain/advance-search";
import type { ServiceContext } from "@/services/context";
import { openStreams } from "@/services/open-streams";
import { ApiClient, openApi } from "../support/api-routes";
import { EventStreamReader } from "../support/event-stream-reader";

let ctx: ServiceContext;
let close: () => Promise<void>;
const client = new ApiClient();
const readers: EventStreamReader[] = [];

beforeAll(async () => {
  ({ ctx, close } = await openApi({ ASSAY_REQUEST_SECONDS: "300" }));
});
afterAll(() => close());
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});

async function createSearch(): Promise<string> {
  const response = await client.call("/api/searches", { body: { query: "robot makers" } });
  return (await response.json()).id;
}

/** One event in a transaction of its own; a search starts with event 1. */
const append = (searchId: string) =>
  inTransaction(ctx.database.pool, (connection) =>
    appendSearchEvent(connection, searchId, { type: "candidates", candidates: [] }),
  );

async function appendMany(searchId: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await append(searchId);
}

const finish = (searchId: string) =>
  inTransaction(ctx.database.pool, async (connection) => {
    await connection.query(
      "UPDATE search SET state = 'finished', stop_reason = 'all_checked' WHERE id = $1",
      [searchId],
    );
    await announceSearch(connection, searchId);
  });

async function open(searchId: string, after?: { header?: string; parameter?: string }) {
  const query = after?.parameter === undefined ? "" : `?after=${after.parameter}`;
  const headers = after?.header === undefined ? {} : { "last-event-id": after.header };
  const response = await client.call(`/api/searches/${searchId}/events${query}`, { headers });
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const reader = new EventStreamReader(response);
  readers.push(reader);
  return reader;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_unused, index) => from + index);

/** Resolves when every listener of this process that was added from now on has been removed again. */
function watchListeners() {
  const listen = ctx.notifications.on;
  let count = 0;
  let resolveNone = () => {};
  const none = new Promise<void>((resolve) => {
    resolveNone = resolve;
  });
  vi.spyOn(ctx.notifications, "on").mockImplementation((channel, listener) => {
    count += 1;
    const stop = listen(channel, listener);
    return () => {
      count -= 1;
      if (count === 0) resolveNone();
      return stop();
    };
  });
  return { none, count: () => count };
}

describe("events arrive", () => {
  test("in order and without a gap while ten writers append", async () => {
    const searchId = await createSearch();
    const reader = await open(searchId);
    const writing = Promise.all(range(1, 10).map(() => appendMany(searchId, 15))).then(() =>
      finish(searchId),
    );
    await reader.readToEnd();
    await writing;
    expect(reader.seqs).toEqual(range(1, 152));
    expect(reader.ended).toBe(true);
  });

  test("each as the event that its schema describes", async () => {
    const searchId = await createSearch();
    await appendMany(searchId, 2);
    await finish(searchId);
    const reader = await open(searchId);
    await reader.readToEnd();
    const events = reader.messages.filter(({ event }) => event === "message");
    const types = events.map(({ data }) => searchEventSchema.parse(JSON.parse(data)).type);
    expect(types).toEqual(["search", "candidates", "candidates", "search"]);
  });

  test("all of a search that is over, however many, and then the end", async () => {
    const searchId = await createSearch();
    await appendMany(searchId, 450);
    await finish(searchId);
    const reader = await open(searchId);
    expect(await reader.readToEnd()).toBe(true);
    expect(reader.seqs).toEqual(range(1, 452));
    expect(reader.messages.filter(({ event }) => event === "end")).toHaveLength(1);
    expect(reader.ended).toBe(true);
  });

  test.each([
    ["Last-Event-ID", { header: "5" }, 6],
    ["?after=", { parameter: "7" }, 8],
    ["the header rather than the address it was opened with", { header: "5", parameter: "2" }, 6],
    ["nothing that is a number", { header: "five" }, 1],
    ["a negative number", { parameter: "-3" }, 1],
    ["the last event", { header: "12" }, 13],
    ["a number beyond the last", { header: "999999999" }, 13],
    ["a number beyond the database's integers", { header: "99999999999" }, 1],
  ])("exactly the rest after %s", async (_what, after, first) => {
    const searchId = await createSearch();
    await appendMany(searchId, 10);
    await finish(searchId);
    const reader = await open(searchId, after);
    expect(await reader.readToEnd()).toBe(true);
    expect(reader.seqs).toEqual(range(first, 12));
    expect(reader.ended).toBe(true);
  });

  test("to several viewers alike", async () => {
    const searchId = await createSearch();
    const viewers = await Promise.all(range(1, 5).map(() => open(searchId)));
    await appendMany(searchId, 20);
    await finish(searchId);
    await Promise.all(viewers.map((viewer) => viewer.readToEnd()));
    for (const viewer of viewers) expect(viewer.seqs).toEqual(range(1, 22));
  });

  test("of a stopped search until its last running company is recorded", async () => {
    const searchId = await createSearch();
    await ctx.database.pool.query(
      `WITH o AS (INSERT INTO company (domain, name, homepage_url) VALUES ('s.assay.test', 's', 'https://s.assay.test/') RETURNING id)
       INSERT INTO candidate (search_id, company_id, rank, state, lease_until)
       SELECT $1, id, 1, 'running', now() + interval '1 minute' FROM o`,
      [searchId],
    );
    const reader = await open(searchId);
    await client.call(`/api/searches/${searchId}/stop`, { method: "POST" });
    await reader.readUntil(({ length }) => length === 2);
    await append(searchId);
    expect(await reader.readUntil(({ length }) => length === 3)).toBe(false);
    expect(reader.ended).toBe(false);
    await inTransaction(ctx.database.pool, async (connection) => {
      await connection.query(
        "UPDATE candidate SET state = 'pending', lease_until = NULL WHERE search_id = $1",
        [searchId],
      );
      await appendSearchEvent(connection, searchId, { type: "candidates", candidates: [] });
    });
    expect(await reader.readToEnd()).toBe(true);
    expect(reader.seqs).toEqual([1, 2, 3, 4]);
    expect(reader.ended).toBe(true);
  });
});

describe("without notifications", () => {
  test("events arrive though the listening connection was cut, and go on after it is back", async () => {
    const searchId = await createSearch();
    const reader = await open(searchId);
    await reader.readUntil(({ length }) => length === 1);
    const { rowCount } = await ctx.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'assay-listen' AND datname = current_database()`,
    );
    expect(rowCount).toBe(1);
    await append(searchId);
    await reader.readUntil(({ length }) => length === 2);
    await finish(searchId);
    await reader.readToEnd();
    expect(reader.seqs).toEqual([1, 2, 3]);
    expect(reader.ended).toBe(true);
  });

  test("the poll alone delivers them", async () => {
    vi.spyOn(ctx.notifications, "on").mockReturnValue(() => {});
    const searchId = await createSearch();
    const reader = await open(searchId);
    await reader.readUntil(({ length }) => length === 1);
    await finish(searchId);
    await reader.readToEnd();
    expect(reader.seqs).toEqual([1, 2]);
  });
});

describe("a stream is over for good", () => {
  test("when its client goes: nothing listens any more", async () => {
    const listeners = watchListeners();
    const searchId = await createSearch();
    const reader = await open(searchId);
    await reader.readUntil(({ length }) => length === 1);
    expect(listeners.count()).toBe(1);
    await reader.close();
    await listeners.none;
  });

  test("when its request is aborted", async () => {
    const listeners = watchListeners();
    const searchId = await createSearch();
    const gone = new AbortController();
    const response = await client.call(`/api/searches/${searchId}/events`, { signal: gone.signal });
    const reader = new EventStreamReader(response);
    await reader.readUntil(({ length }) => length === 1);
    gone.abort();
    await listeners.none;
    expect(await reader.readToEnd()).toBe(true);
    expect(reader.ended).toBe(false);
  });

  test("so that a keep-alive which is due in that moment does no harm", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const searchId = await createSearch();
    const reader = await open(searchId);
    await reader.readUntil(({ length }) => length === 1);
    const closing = reader.close();
    expect(() => vi.advanceTimersByTime(60_000)).not.toThrow();
    await closing;
  });

  test("before the host ends the request: its client returns to where it was, and misses nothing", async () => {
    const searchId = await createSearch();
    const timers = vi.spyOn(globalThis, "setTimeout");
    const first = await open(searchId);
    const [limitReached] = timers.mock.calls.find(([, ms]) => ms === 290_000) ?? [];
    await append(searchId);
    expect(await first.readUntil(({ length }) => length === 2)).toBe(false);
    limitReached?.();
    expect(await first.readToEnd()).toBe(true);
    expect(first.ended).toBe(false);
    await append(searchId);
    await finish(searchId);
    const second = await open(searchId, { header: "2" });
    expect(await second.readToEnd()).toBe(true);
    expect(second.ended).toBe(true);
    expect(second.messages.flatMap(({ seq }) => seq ?? [])).toEqual([3, 4]);
  });

  test("when the process stops: all are closed, without the end that would tell clients not to return", async () => {
    const listeners = watchListeners();
    const searchId = await createSearch();
    const viewers = await Promise.all(range(1, 3).map(() => open(searchId)));
    await Promise.all(viewers.map((viewer) => viewer.readUntil(({ length }) => length === 1)));
    openStreams().closeAll();
    for (const viewer of viewers) {
      expect(await viewer.readToEnd()).toBe(true);
      expect(viewer.ended).toBe(false);
    }
    await listeners.none;
  });
});

describe("load", () => {
  test("a client that does not read is dropped, and finds the rest when it returns", async () => {
    const listeners = watchListeners();
    const searchId = await createSearch();
    const slow = await open(searchId);
    let dropped = false;
    void listeners.none.then(() => {
      dropped = true;
    });
    let last = 1;
    while (!dropped && last < 5_000) last = await append(searchId);
    expect(dropped).toBe(true);
    expect(await slow.readToEnd()).toBe(true);
    expect(slow.ended).toBe(false);
    expect(slow.seqs).toEqual(range(1, slow.seqs.length));
    expect(slow.seqs.length).toBeLessThan(last);

    await finish(searchId);
    const again = await open(searchId, { header: String(slow.seqs.at(-1)) });
    await again.readToEnd();
    expect([...slow.seqs, ...again.seqs]).toEqual(range(1, last + 1));
    expect(again.ended).toBe(true);
  });

  test("more streams than a process may hold are asked to come back", async () => {
    const searchId = await createSearch();
    vi.spyOn(openStreams(), "full").mockReturnValue(true);
    const response = await client.call(`/api/searches/${searchId}/events`);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
  });
});
