import type { Dispatcher, SearchRequest, VerificationClaim, WebhookSend } from "@/services/context";
import { inngest } from "./client";
import { searchRequested, searchStopped, verificationRequested, webhookRequested } from "./events";

/** Event ids name the attempt, so a send that is repeated is dropped by the engine. */
const toSearchEvent = (request: SearchRequest) =>
  searchRequested.create(request, {
    id: `search:${request.searchId}:${request.epoch}:${request.attempt}`,
  });

const toVerificationEvent = (claim: VerificationClaim) =>
  verificationRequested.create(claim, { id: `verify:${claim.candidateId}:${claim.attempt}` });

const toWebhookEvent = (send: WebhookSend) =>
  webhookRequested.create(send, { id: `webhook:${send.deliveryId}:${send.send}` });

const maxWaitMs = 3_000;

/**
 * The SDK tries five times and has no deadline of its own: behind an engine that hangs, a person would wait for
 * minutes. Then the send goes on alone; the row is stored, and the sweeper sends again what did not arrive.
 */
async function sendWithin(sent: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("the engine does not answer")), maxWaitMs);
  });
  try {
    await Promise.race([sent, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Drives the chain through Inngest. */
export const inngestDispatcher: Dispatcher = {
  requestSearch: (request) => sendWithin(inngest.send(toSearchEvent(request))),
  requestVerifications: (claims) => sendWithin(inngest.send(claims.map(toVerificationEvent))),
  announceStop: ({ searchId, epoch }) =>
    sendWithin(
      inngest.send(searchStopped.create({ searchId, epoch }, { id: `stop:${searchId}:${epoch}` })),
    ),
  requestWebhooks: (sends) => sendWithin(inngest.send(sends.map(toWebhookEvent))),
};
