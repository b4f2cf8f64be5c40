import { firstRanks } from "@/services/chain/first-ranks";
import { failVerification } from "@/services/fail-verification";
import { verifyCandidate } from "@/services/verify-candidate";
import { inngest } from "../client";
import { getContext, readChainSettings } from "../context";
import { searchStopped, verificationRequested } from "../events";
import { cancelledByStop } from "./cancelled-by-stop";
import { sendOn } from "./send-on";

const chain = readChainSettings();

/** Verifies one company and sends the companies that were claimed in its place. */
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
    onFailure: async ({ event, step }) => {
      const ctx = getContext();
      const input = verificationRequested.schema.parse(event.data.event.data);
      await step.run("fail-and-record", () => sendOn(ctx, () => failVerification({ ctx, input })));
    },
  },
  async ({ event, step }) => {
    const ctx = getContext();
    const input = event.data;
    await step.run("research-and-record", () => sendOn(ctx, () => verifyCandidate({ ctx, input })));
  },
);
