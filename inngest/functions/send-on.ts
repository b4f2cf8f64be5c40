import { RetryAfterError } from "inngest";
import { outlastDatabase } from "@/services/chain/outlast-database";
import type { ServiceContext, VerificationClaim } from "@/services/context";
import { draining } from "@/services/draining";

/** A process that ends is replaced by another, or was one of several. */
const handOverMs = 1_000;

/** Runs idempotent work of a step: through an outage of the database, but not in a process that is being stopped. */
export async function runStep<Value>(work: () => Promise<Value>): Promise<Value> {
  const { begun, follow } = draining();
  const refuse = () => new RetryAfterError("this process is being stopped", handOverMs);
  if (begun.aborted) throw refuse();
  try {
    return await follow(outlastDatabase(work, begun));
  } catch (error) {
    throw begun.aborted ? refuse() : error;
  }
}

/**
 * Claims companies and sends them, in one step: an engine that is restarted meanwhile forgets the run, and a step of
 * its own for the sending would never come. When the reply is lost the step runs again, and finds and sends the same.
 */
export const sendOn = (
  ctx: ServiceContext,
  claim: () => Promise<readonly VerificationClaim[]>,
): Promise<number> =>
  runStep(async () => {
    const claims = await claim();
    if (claims.length > 0) await ctx.dispatcher.requestVerifications(claims);
    return claims.length;
  });
