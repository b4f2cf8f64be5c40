"use client";

import { useEffect, useState } from "react";
import { planQuery } from "@/components/data/api";
import type { RequestFailure } from "@/components/data/request-json";
import type { Plan } from "@/research/plan/plan";

const pauseMs = 60;
const shortestQuery = 3;

export type PlanPreview = {
  /** The newest plan that arrived and the query it is for; kept while the next is on its way. */
  readonly planned: { readonly query: string; readonly plan: Plan } | null;
  readonly failure: RequestFailure | null;
};

/** Asks what the query would become, shortly after the last key. */
export function usePlan(query: string): PlanPreview {
  const [preview, setPreview] = useState<PlanPreview>({ planned: null, failure: null });

  useEffect(() => {
    if (query.trim().length < shortestQuery) {
      setPreview({ planned: null, failure: null });
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await planQuery(query, leaving.signal);
      if (leaving.signal.aborted) return;
      if (answer.ok) setPreview({ planned: { query, plan: answer.value }, failure: null });
      else setPreview({ planned: null, failure: answer.error });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [query]);

  return preview;
}
