import { setTimeout as wait } from "node:timers/promises";
import type { ServiceContext } from "../context";

/** A person waits no longer for an engine: what they asked for is stored, and the sweeper sends what does not arrive. */
const longestWaitMs = 300;

/** Waits for something to be sent, but not for long: it then goes on by itself. */
export async function waitBriefly(ctx: ServiceContext, sending: Promise<unknown>): Promise<void> {
  const sent = sending.catch((error: unknown) => {
    ctx.log.error("send.failed", { reason: String(error) });
  });
  const arrived = new AbortController();
  const tooLong = wait(longestWaitMs, undefined, { signal: arrived.signal }).catch(() => {});
  await Promise.race([sent, tooLong]);
  arrived.abort();
}
