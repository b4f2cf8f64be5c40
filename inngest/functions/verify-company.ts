import { failVerification } from "@/services/fail-verification";
import { verifyCandidate } from "@/services/verify-candidate";
import { inngest } from "../client";
import { getContext, readChainSettings } from "../context";
import { toVerificationEvent } from "../dispatcher";
import { searchStopped, verificationRequested } from "../events";
import { cancelledByStop } from "./cancelled-by-stop";

const chain = readChainSettings();

/** Verifies one company, then sends the companies that were claimed in its place: two steps. */
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
    priority: { run: "event.data.rank <= 10 ? 60 : 0" },
    cancelOn: [{ event: searchStopped, if: cancelledByStop }],
    timeouts: { finish: `${Math.ceil(chain.researchDeadlineMs / 1000) + 60}s` },
    onFailure: async ({ event, step }) => {
      const ctx = getContext();
      const input = verificationRequested.schema.parse(event.data.event.data);
      const claims = await step.run("fail-and-record", () => failVerification({ ctx, input }));
      if (claims.length > 0) await step.sendEvent("next", claims.map(toVerificationEvent));
    },
  },
  async ({ event, step }) => {
    const ctx = getContext();
    const input = event.data;
    const claims = await step.run("research-and-record", () => verifyCandidate({ ctx, input }));
    if (claims.length > 0) await step.sendEvent("next", claims.map(toVerificationEvent));
  },
);
