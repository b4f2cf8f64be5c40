import { startOrFail } from "./chain/start-or-fail";
import type { Dispatcher, SearchRequest, ServiceContext, VerificationClaim } from "./context";
import { findCandidates } from "./find-candidates";
import { openWindow } from "./open-window";
import { planSearch } from "./plan-search";
import { verifyCandidate } from "./verify-candidate";

/**
 * Drives the chain in this process, without an engine: the CLI's loop over the same services and rows. The window
 * bounds what runs at once; what fails is left to the sweeper, as with any engine.
 */
export function createInProcessDispatcher(getContext: () => ServiceContext): Dispatcher {
  const run = (work: () => Promise<readonly VerificationClaim[]>) => {
    void work()
      .then(verifyAll)
      .catch((error: unknown) => getContext().log.error("run.failed", { reason: String(error) }));
  };
  const verifyAll = (claims: readonly VerificationClaim[]) => {
    for (const claim of claims) run(() => verifyCandidate({ ctx: getContext(), input: claim }));
  };
  const runSearch = async (input: SearchRequest): Promise<readonly VerificationClaim[]> => {
    const ctx = getContext();
    if (!(await startOrFail({ ctx, input, step: planSearch }))) return [];
    if (!(await startOrFail({ ctx, input, step: findCandidates }))) return [];
    return openWindow({ ctx, input });
  };
  return {
    requestSearch: async (request) => run(() => runSearch(request)),
    requestVerifications: async (claims) => verifyAll(claims),
    announceStop: async () => {},
    // They are stored; an app over the same rows sends them.
    requestWebhooks: async () => {},
  };
}
