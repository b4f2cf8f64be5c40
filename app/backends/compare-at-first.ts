import { setImmediate as turn } from "node:timers/promises";
import { judgeBackEnd, type Outcome } from "@/backends/compare-backends";
import { backEnds } from "@/backends/parameters/back-ends";
import { defaultWorkload } from "@/backends/workload";

let compared: Promise<Outcome[]> | null = null;

/** The workload as it comes, run once a process and between its other work. */
export function compareAtFirst(): Promise<Outcome[]> {
  compared ??= (async () => {
    const outcomes: Outcome[] = [];
    for (const backEnd of backEnds) {
      outcomes.push(judgeBackEnd(backEnd, defaultWorkload));
      await turn();
    }
    return outcomes;
  })();
  return compared;
}
