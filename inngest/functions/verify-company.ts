import { firstRanks } from "@/services/chain/first-ranks";
import { failVerification } from "@/services/fail-verification";
import { verifyCandidate } from "@/services/verify-candidate";
import { inngest } from "../client";
import { getContext, readChainSettings } from "../context";
import { searchStopped, verificationRequested } from "../events";
import { cancelledByStop } from "./cancelled-by-stop";
import { sendOn } from "./send-on";

const chain = readChainSettings();

/**
 * Verifies one company and sends the companies that were claimed in its place. It is one piece of work that may run twice, so
 * the run is its only step: a step of its own would be told to the engine and billed beside it, and hold the place for longer.
 */
export const verifyCompany = inngest.createFunction(
  {
    id: "verify-company",
    name: "Verify company",
    triggers: [verificationRequested],
    retries: 2,
    concurrency: [
      { key: "event.data.userId", limit: chain.userConcurrency },
      { limit: chain.globalConcurrency },
    ],
    priority: { run: `event.data.rank <= ${firstRanks} ? 60 : 0` },
    cancelOn: [{ event: searchStopped, if: cancelledByStop }],
    timeouts: { finish: `${Math.ceil(chain.researchDeadlineMs / 1000) + 60}s` },
    onFailure: ({ event }) => {
      const ctx = getContext();
      const input = verificationRequested.schema.parse(event.data.event.data);
      return sendOn(ctx, () => failVerification({ ctx, input }));
    },
  },
  ({ event }) => {
    const ctx = getContext();
    return sendOn(ctx, () => verifyCandidate({ ctx, input: event.data }));
  },
);
