"use client";

import { useEffect, useRef, useState } from "react";
import type { Changes, Outcome } from "@/backends/compare-backends";
import type { Workload } from "@/backends/workload";
import type { JudgeAnswer, JudgeRequest } from "./judge-worker";

export type Outcomes = {
  /** While a comparison runs, those of the one before; none before the first. */
  readonly all: readonly Outcome[];
  readonly isRunning: boolean;
};

/** Runs the model in a thread of its own at every change. `initial`: what the server has run for the workload as it comes. */
export function useOutcomes(
  workload: Workload,
  changes: Changes,
  initial: readonly Outcome[] | null,
): Outcomes {
  const [outcomes, setOutcomes] = useState<Outcomes>({
    all: initial ?? [],
    isRunning: initial === null,
  });
  const worker = useRef<Worker | null>(null);
  const runs = useRef(0);
  const isGiven = useRef(initial !== null);

  useEffect(() => {
    const started = new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<JudgeAnswer>) => {
      if (data.run === runs.current) setOutcomes({ all: data.outcomes, isRunning: !data.isLast });
    };
    worker.current = started;
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, []);

  useEffect(() => {
    if (isGiven.current) {
      isGiven.current = false;
      return;
    }
    runs.current += 1;
    setOutcomes(({ all }) => ({ all, isRunning: true }));
    const request: JudgeRequest = { run: runs.current, workload, changes };
    worker.current?.postMessage(request);
  }, [workload, changes]);

  return outcomes;
}
