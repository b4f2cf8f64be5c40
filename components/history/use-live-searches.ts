"use client";

import { useEffect, useState } from "react";
import { listSearches } from "@/components/data/api";
import { isOver, type SearchView } from "@/research/search-view";

const refreshMs = 3_000;

/** `searches` as they become, while one of them runs and the page is seen. A request that fails is made again later. */
export function useLiveSearches(searches: readonly SearchView[]): {
  readonly searches: readonly SearchView[];
  /** When they were read; null while they are what was given. */
  readonly readAt: Date | null;
} {
  const [latest, setLatest] = useState<{ searches: readonly SearchView[]; readAt: Date } | null>(
    null,
  );
  const current = latest?.searches ?? searches;
  const isLive = current.some(({ state }) => !isOver(state));

  useEffect(() => {
    if (!isLive) return;
    let isLeft = false;
    let isAsking = false;
    const timer = setInterval(async () => {
      if (document.hidden || isAsking) return;
      isAsking = true;
      const answer = await listSearches();
      isAsking = false;
      if (answer.ok && !isLeft) setLatest({ searches: answer.value.searches, readAt: new Date() });
    }, refreshMs);
    return () => {
      isLeft = true;
      clearInterval(timer);
    };
  }, [isLive]);

  return { searches: current, readAt: latest?.readAt ?? null };
}
