"use client";

import { useEffect, useState } from "react";
import { planQuery } from "@/components/data/api";
import type { RequestFailure } from "@/components/data/request-json";
import type { Plan } from "@/research/plan/plan";
import { askWhenStill } from "./ask-when-still";

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
    return askWhenStill(
      pauseMs,
      (signal) => planQuery(query, signal),
      (answer) =>
        setPreview(
          answer.ok
            ? { planned: { query, plan: answer.value }, failure: null }
            : { planned: null, failure: answer.error },
        ),
    );
  }, [query]);

  return preview;
}
