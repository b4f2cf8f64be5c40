"use client";

import { useCallback, useMemo, useState } from "react";
import type { CandidateView } from "@/research/search-view";
import { holdRows } from "./hold-rows";

const noneWaiting: readonly CandidateView[] = [];

/**
 * Rows that stand still while somebody reads further down: `hold` keeps them, `show` lets in what has come since,
 * `release` lets everything through again. Another `key` (tab, order, filters) releases by itself.
 */
export function useHeldRows(
  wanted: readonly CandidateView[],
  candidates: ReadonlyMap<string, CandidateView>,
  key: string,
) {
  const [held, setHeld] = useState<{ key: string; ids: readonly string[] } | null>(null);
  const ids = held?.key === key ? held.ids : null;
  const { rows, waiting } = useMemo(
    () => (ids ? holdRows(ids, wanted, candidates) : { rows: wanted, waiting: noneWaiting }),
    [ids, wanted, candidates],
  );
  const hold = useCallback(
    () => setHeld((now) => (now?.key === key ? now : { key, ids: wanted.map(({ id }) => id) })),
    [key, wanted],
  );
  /** Returns the place of the first row that was let in. */
  const show = useCallback(() => {
    setHeld({ key, ids: wanted.map(({ id }) => id) });
    return Math.max(0, waiting[0] ? wanted.indexOf(waiting[0]) : 0);
  }, [key, wanted, waiting]);
  const release = useCallback(() => setHeld(null), []);
  return { rows, waiting, hold, show, release };
}
