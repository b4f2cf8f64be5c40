import { type Changes, judgeBackEnd, type Outcome } from "@/backends/compare-backends";
import { backEnds } from "@/backends/parameters/back-ends";
import type { Workload } from "@/backends/workload";

export type JudgeRequest = {
  readonly run: number;
  readonly workload: Workload;
  readonly changes: Changes;
};
export type JudgeAnswer = { readonly run: number; readonly outcome: Outcome };

let newest = 0;

/** One back end after the other, so that a newer request is heard between two and ends this one. */
async function judgeAll({ run, workload, changes }: JudgeRequest): Promise<void> {
  newest = run;
  for (const backEnd of backEnds) {
    await new Promise((resolve) => setTimeout(resolve));
    if (run !== newest) return;
    const answer: JudgeAnswer = { run, outcome: judgeBackEnd(backEnd, workload, changes) };
    self.postMessage(answer);
  }
}

self.onmessage = ({ data }: MessageEvent<JudgeRequest>) => void judgeAll(data);
