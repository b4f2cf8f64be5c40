import { setTimeout as wait } from "node:timers/promises";
import { searchEventSchema } from "@/research/search-view";
import { EventStreamReader } from "../support/event-stream-reader";
import { within } from "../support/within";
import type { SearchHistory } from "./history";

const retryMs = 100;

export type Viewer = {
  readonly seen: SearchHistory["seen"];
  /** When each of them arrived, by this process's clock. */
  readonly arrivals: readonly number[];
  /** Resolves when that many events have been seen, or with the end. */
  waitForEvents(count: number): Promise<void>;
  /** Resolves with whether the stream said that the search is over, rather than that the time was up. */
  readonly ended: Promise<boolean>;
};

/** Follows a search as an open page does: reads its stream, and returns with Last-Event-ID whenever it breaks. */
export function viewSearch(eventsUrl: string, cookie: string, patienceMs: number): Viewer {
  const signal = AbortSignal.timeout(patienceMs);
  const seen: { seq: number; data: SearchHistory["seen"][number]["data"] }[] = [];
  const arrivals: number[] = [];
  const waiting = new Set<() => void>();
  const readOnce = async (): Promise<boolean> => {
    const response = await fetch(eventsUrl, {
      headers: { cookie, "last-event-id": String(seen.at(-1)?.seq ?? 0) },
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return false;
    }
    const reader = new EventStreamReader(response);
    let taken = 0;
    for (let over = false; !over; ) {
      over = await reader.readUntil(({ length }) => length > taken);
      for (const { seq, data } of reader.messages.slice(taken)) {
        if (seq === null) continue;
        seen.push({ seq, data: searchEventSchema.parse(JSON.parse(data)) });
        arrivals.push(performance.now());
      }
      taken = reader.messages.length;
      for (const resume of waiting) resume();
    }
    return reader.ended;
  };
  const readToEnd = async (): Promise<boolean> => {
    while (!signal.aborted) {
      if (await readOnce().catch(() => false)) return true;
      await wait(retryMs);
    }
    return false;
  };
  // A read that does not notice the signal must not hold up the run.
  const ended = within(patienceMs + 1_000, "the stream's end", readToEnd()).catch(() => false);
  return {
    seen,
    arrivals,
    ended,
    async waitForEvents(count) {
      const enough = new Promise<void>((resolve) => {
        const look = () => {
          if (seen.length >= count) resolve();
        };
        waiting.add(look);
        look();
      });
      await Promise.race([enough, ended]);
    },
  };
}
