import { startOrFail } from "@/services/chain/start-or-fail";
import { findCandidates } from "@/services/find-candidates";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { inngest } from "../client";
import { getContext, readChainSettings } from "../context";
import { searchRequested, searchStopped } from "../events";
import { cancelledByStop } from "./cancelled-by-stop";
import { runStep, sendOn } from "./send-on";

/** Beginning is short; beside the companies it takes a fifth of their places at most, whoever asks. */
const beginnings = Math.ceil(readChainSettings().globalConcurrency / 5);

/** Plans, finds candidates and opens the window; from there on the companies carry each other. */
export const runSearch = inngest.createFunction(
  {
    id: "run-search",
    name: "Run search",
    triggers: [searchRequested],
    retries: 2,
    concurrency: [
      { key: "event.data.userId", limit: Math.min(5, beginnings) },
      { limit: beginnings },
    ],
    cancelOn: [{ event: searchStopped, if: cancelledByStop }],
    timeouts: { finish: "5m" },
  },
  async ({ event, step }) => {
    const ctx = getContext();
    const input = event.data;
    const start = (step: typeof planSearch) => runStep(() => startOrFail({ ctx, input, step }));
    if (!(await step.run("plan", () => start(planSearch)))) return;
    if (!(await step.run("find-candidates", () => start(findCandidates)))) return;
    await step.run("open-window", () => sendOn(ctx, () => openWindow({ ctx, input })));
  },
);
