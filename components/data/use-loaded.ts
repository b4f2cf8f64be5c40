"use client";

import { useCallback, useEffect, useState } from "react";
import type { Answer, RequestFailure } from "./request-json";

export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly value: Value }
  | { readonly state: "failed"; readonly error: RequestFailure };

/**
 * What a request answers, for one component. `load` must be stable (useCallback): a new one loads again, and what was
 * there stays until the new answer is. `reload` asks once more.
 */
export function useLoaded<Value>(load: (signal: AbortSignal) => Promise<Answer<Value>>): {
  readonly loaded: Loaded<Value>;
  readonly reload: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: "loading" });
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is how a reload starts the effect again.
  useEffect(() => {
    const leaving = new AbortController();
    load(leaving.signal).then((answer) => {
      if (leaving.signal.aborted) return;
      setLoaded(
        answer.ok
          ? { state: "loaded", value: answer.value }
          : { state: "failed", error: answer.error },
      );
    });
    return () => leaving.abort();
  }, [load, asked]);

  const reload = useCallback(() => setAsked((count) => count + 1), []);
  return { loaded, reload };
}
