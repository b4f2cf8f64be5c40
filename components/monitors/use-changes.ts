"use client";

import { useEffect, useState } from "react";
import { readChanges } from "@/components/data/api";
import type { RunChanges } from "@/research/monitors/monitor-view";

/** What a finished run of a monitor found otherwise than the one before; null for every other search. */
export function useChanges(searchId: string, isFinished: boolean): RunChanges | null {
  const [changes, setChanges] = useState<RunChanges | null>(null);
  useEffect(() => {
    if (!isFinished) return setChanges(null);
    const leaving = new AbortController();
    readChanges(searchId, leaving.signal).then((answer) => {
      if (answer.ok && !leaving.signal.aborted) setChanges(answer.value.changes);
    });
    return () => leaving.abort();
  }, [searchId, isFinished]);
  return changes;
}
