"use client";

import { useEffect, useRef, useState } from "react";
import type { Changes, Outcome } from "@/backends/compare-backends";
import { backEnds } from "@/backends/parameters/back-ends";
import type { Workload } from "@/backends/workload";
import type { JudgeAnswer, JudgeRequest } from "./judge-worker";

export type Outcomes = {
  /** By back end; while a new comparison runs, those of the one before until theirs come. */
  readonly byId: ReadonlyMap<string, Outcome>;
  readonly isRunning: boolean;
};

/** Runs the model in a thread of its own at every change. `initial`: what the server has run for the workload as it comes. */
export function useOutcomes(
  workload: Workload,
  changes: Changes,
  initial: readonly Outcome[] | null,
): Outcomes {
  const [outcomes, setOutcomes] = useState<Outcomes>(() => ({
    byId: new Map((initial ?? []).map((outcome) => [outcome.id, outcome])),
    isRunning: initial === null,
  }));
  const worker = useRef<Worker | null>(null);
  const runs = useRef(0);
  const isGiven = useRef(initial !== null);

  useEffect(() => {
    const started = new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });
    let judged = 0;
    started.onmessage = ({ data: { run, outcome } }: MessageEvent<JudgeAnswer>) => {
      if (run !== runs.current) return;
      judged = outcome.id === backEnds[0]?.id ? 1 : judged + 1;
      const isRunning = judged < backEnds.length;
      setOutcomes(({ byId }) => ({ byId: new Map(byId).set(outcome.id, outcome), isRunning }));
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
    setOutcomes(({ byId }) => ({ byId, isRunning: true }));
    const request: JudgeRequest = { run: runs.current, workload, changes };
    worker.current?.postMessage(request);
  }, [workload, changes]);

  return outcomes;
}
