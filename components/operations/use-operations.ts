"use client";

import { useEffect, useState } from "react";
import { type RequestFailure, requestJson } from "@/components/data/request-json";
import { type OperationsView, operationsViewSchema } from "@/research/operations-view";

const refreshMs = 3_000;

/** The instance as it is, asked again every three seconds while the page is seen; what was last known stays. */
export function useOperations(): {
  readonly view: OperationsView | null;
  readonly failure: RequestFailure | null;
} {
  const [view, setView] = useState<OperationsView | null>(null);
  const [failure, setFailure] = useState<RequestFailure | null>(null);

  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function refresh() {
      clearTimeout(timer);
      if (!document.hidden) {
        const answer = await requestJson("/api/operations", operationsViewSchema);
        if (left) return;
        if (answer.ok) setView(answer.value);
        setFailure(answer.ok ? null : answer.error);
      }
      timer = setTimeout(refresh, refreshMs);
    }
    const whenSeen = () => {
      if (!document.hidden) refresh();
    };
    refresh();
    document.addEventListener("visibilitychange", whenSeen);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", whenSeen);
    };
  }, []);

  return { view, failure };
}
