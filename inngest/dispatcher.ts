import type { Dispatcher, SearchRequest, VerificationClaim } from "@/services/context";
import { inngest } from "./client";
import { searchRequested, searchStopped, verificationRequested } from "./events";

/** Event ids name the attempt, so a send that is repeated is dropped by the engine. */
const toSearchEvent = (request: SearchRequest) =>
  searchRequested.create(request, {
    id: `search:${request.searchId}:${request.epoch}:${request.attempt}`,
  });

export const toVerificationEvent = (claim: VerificationClaim) =>
  verificationRequested.create(claim, { id: `verify:${claim.candidateId}:${claim.attempt}` });

/** Drives the chain through Inngest. */
export const inngestDispatcher: Dispatcher = {
  async requestSearch(request) {
    await inngest.send(toSearchEvent(request));
  },
  async requestVerifications(claims) {
    await inngest.send(claims.map(toVerificationEvent));
  },
  async announceStop({ searchId, epoch }) {
    await inngest.send(
      searchStopped.create({ searchId, epoch }, { id: `stop:${searchId}:${epoch}` }),
    );
  },
};
