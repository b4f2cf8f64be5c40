import { startOrFail } from "@/services/chain/start-or-fail";
import { findCandidates } from "@/services/find-candidates";
import { openWindow } from "@/services/open-window";
import { planSearch } from "@/services/plan-search";
import { inngest } from "../client";
import { getContext } from "../context";
import { toVerificationEvent } from "../dispatcher";
import { searchRequested, searchStopped } from "../events";
import { cancelledByStop } from "./cancelled-by-stop";

/** Plans, finds candidates and opens the window; from there on the companies carry each other. */
export const runSearch = inngest.createFunction(
  {
    id: "run-search",
    name: "Run search",
    triggers: [searchRequested],
    retries: 2,
    concurrency: [{ key: "event.data.userId", limit: 5 }],
    cancelOn: [{ event: searchStopped, if: cancelledByStop }],
    timeouts: { finish: "5m" },
  },
  async ({ event, step }) => {
    const ctx = getContext();
    const input = event.data;
    const planned = await step.run("plan", () => startOrFail({ ctx, input, step: planSearch }));
    if (!planned) return;
    const found = await step.run("find-candidates", () =>
      startOrFail({ ctx, input, step: findCandidates }),
    );
    if (!found) return;
    const claims = await step.run("open-window", () => openWindow({ ctx, input }));
    if (claims.length > 0) await step.sendEvent("send-window", claims.map(toVerificationEvent));
  },
);
