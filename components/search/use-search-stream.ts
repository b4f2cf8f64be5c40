"use client";

import { startTransition, useCallback, useEffect, useReducer, useState } from "react";
import { eventsPath, readSearch } from "@/components/data/api";
import type { RequestFailure } from "@/components/data/request-json";
import {
  type CandidateView,
  isOver,
  type SearchSnapshot,
  type SearchView,
  searchEventSchema,
} from "@/research/search-view";
import { type NumberedEvent, reduceSearch, type SearchModel } from "./search-reducer";
import type { SearchScope } from "./search-scope";

const hiddenTooLongMs = 60_000;
const batchMs = 40;
const longestRetryMs = 15_000;
const queuePollMs = 5_000;

/** `reconnecting`: the stream was lost and is being opened again; `ended`: the search is over and everything arrived. */
export type Connection = "opening" | "live" | "reconnecting" | "ended";

export type SearchStream = {
  readonly model: SearchModel | null;
  readonly failure: RequestFailure | null;
  readonly connection: Connection;
  /** Takes the answer of a change, and listens again where the search goes on. */
  readonly replaceSearch: (search: SearchView, candidate?: CandidateView) => void;
};

/** A snapshot (the page's own, or one that is asked for), then the stream after it. One EventSource; closed at the end and while the page is hidden for long. */
export function useSearchStream(scope: SearchScope, initial: SearchSnapshot | null): SearchStream {
  const [model, dispatch] = useReducer(reduceSearch, initial, beginWith);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const [connection, setConnection] = useState<Connection>("opening");
  const [openings, setOpenings] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `openings` asks for a new connection after a resume; `initial` is for the first.
  useEffect(() => {
    let source: EventSource | null = null;
    let waiting: NumberedEvent[] = [];
    let left = false;
    let asleep = false;
    let ended = false;
    let failedTries = 0;
    let appliedAt = Number.NEGATIVE_INFINITY;
    let retryTimer: ReturnType<typeof setTimeout> | undefined;
    let batchTimer: ReturnType<typeof setTimeout> | undefined;
    let hiddenTimer: ReturnType<typeof setTimeout> | undefined;

    /** The first time with what the server had read for the page: the stream brings everything after it. */
    function beginFromPage() {
      if (!initial || openings > 0) return begin();
      if (isOver(initial.search.state)) end();
      else listen(initial.lastSeq);
    }

    async function begin() {
      const answer = await readSearch(scope);
      if (left) return;
      if (!answer.ok) {
        if (isFinal(answer.error)) setFailure(answer.error);
        else tryAgain();
        return;
      }
      failedTries = 0;
      setFailure(null);
      dispatch({ type: "snapshot", snapshot: answer.value });
      if (isOver(answer.value.search.state)) end();
      else listen(answer.value.lastSeq);
    }

    function listen(afterSeq: number) {
      const opened = new EventSource(eventsPath(scope, afterSeq));
      source = opened;
      opened.onopen = () => setConnection("live");
      opened.onmessage = ({ lastEventId, data }) => {
        const numbered = readEvent(lastEventId, data);
        if (numbered) waiting.push(numbered);
        // The first of a batch is shown at once; what follows closely is shown together.
        const sinceMs = performance.now() - appliedAt;
        batchTimer ??= setTimeout(apply, Math.max(0, batchMs - sinceMs));
      };
      opened.addEventListener("end", () => {
        apply();
        close();
        end();
      });
      opened.onerror = () => {
        setConnection("reconnecting");
        // The browser reopens a broken stream itself; one that was refused (204, 5xx) needs a new snapshot.
        if (opened.readyState === EventSource.CLOSED) {
          close();
          tryAgain();
        }
      };
    }

    function apply() {
      clearTimeout(batchTimer);
      batchTimer = undefined;
      appliedAt = performance.now();
      const events = waiting;
      waiting = [];
      // Whoever scrolls or types meanwhile goes first: a result may wait for the frame, not the frame for a result.
      if (!left && events.length > 0) startTransition(() => dispatch({ type: "events", events }));
    }

    function tryAgain() {
      setConnection("reconnecting");
      const delayMs = Math.min(500 * 2 ** failedTries, longestRetryMs);
      failedTries += 1;
      clearTimeout(retryTimer);
      retryTimer = setTimeout(begin, delayMs);
    }

    function end() {
      ended = true;
      setConnection("ended");
    }

    function close() {
      source?.close();
      source = null;
    }

    function followVisibility() {
      clearTimeout(hiddenTimer);
      if (document.hidden && source) {
        hiddenTimer = setTimeout(() => {
          apply();
          close();
          asleep = true;
        }, hiddenTooLongMs);
      }
      // One that is over may go on or be corrected in another window meanwhile.
      if (!document.hidden && (asleep || ended)) {
        asleep = false;
        ended = false;
        begin();
      }
    }

    beginFromPage();
    document.addEventListener("visibilitychange", followVisibility);
    return () => {
      left = true;
      close();
      clearTimeout(retryTimer);
      clearTimeout(batchTimer);
      clearTimeout(hiddenTimer);
      document.removeEventListener("visibilitychange", followVisibility);
    };
  }, [scope, openings]);

  // Places in the queue move as others' searches end, which is no event of this one.
  const isWaiting = typeof model?.search.queuePosition === "number";
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(async () => {
      const answer = await readSearch(scope);
      if (answer.ok) dispatch({ type: "snapshot", snapshot: answer.value });
    }, queuePollMs);
    return () => clearInterval(timer);
  }, [scope, isWaiting]);

  const replaceSearch = useCallback((search: SearchView, candidate?: CandidateView) => {
    dispatch({ type: "search", search, ...(candidate && { candidate }) });
    if (!isOver(search.state)) setOpenings((count) => count + 1);
  }, []);

  return { model, failure, connection, replaceSearch };
}

const beginWith = (initial: SearchSnapshot | null) =>
  initial && reduceSearch(null, { type: "snapshot", snapshot: initial });

/** Asking again cannot help: not there, not yours, or not understood. */
const isFinal = ({ status, code }: RequestFailure) =>
  code === "unreadable" || (status >= 400 && status < 500 && status !== 429 && status !== 408);

function readEvent(id: string, data: unknown): NumberedEvent | null {
  const seq = Number(id);
  if (!Number.isInteger(seq) || typeof data !== "string") return null;
  try {
    const parsed = searchEventSchema.safeParse(JSON.parse(data));
    return parsed.success ? { seq, event: parsed.data } : null;
  } catch {
    return null;
  }
}
