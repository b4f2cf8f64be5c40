import { type Changes, fullDays, judgeBackEnd, type Outcome } from "@/backends/compare-backends";
import { backEnds } from "@/backends/parameters/back-ends";
import type { Workload } from "@/backends/workload";

export type JudgeRequest = {
  readonly run: number;
  readonly workload: Workload;
  readonly changes: Changes;
};
/** `isLast`: nothing more comes of this run. */
export type JudgeAnswer = {
  readonly run: number;
  readonly outcomes: readonly Outcome[];
  readonly isLast: boolean;
};

let newest = 0;

/** First one day, which answers a slider at once, then as many as the figures need. A newer request ends both. */
async function judgeAll({ run, workload, changes }: JudgeRequest): Promise<void> {
  newest = run;
  const most = fullDays(workload);
  for (const days of most > 1 ? [1, most] : [1]) {
    const outcomes: Outcome[] = [];
    for (const backEnd of backEnds) {
      await new Promise((resolve) => setTimeout(resolve));
      if (run !== newest) return;
      outcomes.push(judgeBackEnd(backEnd, workload, changes, days));
    }
    const answer: JudgeAnswer = { run, outcomes, isLast: days === most };
    self.postMessage(answer);
  }
}

self.onmessage = ({ data }: MessageEvent<JudgeRequest>) => void judgeAll(data);
