"use client";

import { useEffect, useState } from "react";
import { estimateSearch } from "@/components/data/api";
import type { EstimateRequest, SearchEstimate } from "@/research/search-estimate";
import { askWhenStill } from "./ask-when-still";

const pauseMs = 150;

/** What the search would look at and cost, asked for shortly after the last change; null while there is nothing to ask. */
export function useEstimate(request: EstimateRequest | null): SearchEstimate | null {
  const [estimate, setEstimate] = useState<SearchEstimate | null>(null);
  const body = request && JSON.stringify(request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is made anew at every render; `body` says whether it differs.
  useEffect(() => {
    if (!request) return setEstimate(null);
    return askWhenStill(
      pauseMs,
      (signal) => estimateSearch(request, signal),
      (answer) => setEstimate(answer.ok ? answer.value : null),
    );
  }, [body]);

  return estimate;
}
