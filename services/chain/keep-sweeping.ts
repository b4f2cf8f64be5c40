import type { ServiceContext } from "../context";
import { sweep } from "./sweep";

/** At most; sooner when a lease runs out before that, and never twice within the least. */
const sweepEveryMs = 5_000;
const leastPauseMs = 250;

/** Sweeps at once and whenever something is due, until `signal`. `before` is done ahead of each sweep, which does not depend on it. */
export function keepSweeping(
  ctx: ServiceContext,
  options: { signal: AbortSignal; before?: () => Promise<unknown> },
): void {
  const sweepOn = async () => {
    let pauseMs = sweepEveryMs;
    await options.before?.().catch((error: unknown) => {
      ctx.log.error("sweep.before_failed", { reason: String(error) });
    });
    try {
      const { nextDueMs } = await sweep({ ctx, input: { engineRestarted: false } });
      pauseMs = Math.max(leastPauseMs, Math.min(pauseMs, (nextDueMs ?? pauseMs) + leastPauseMs));
    } catch (error) {
      ctx.log.error("sweep.failed", { reason: String(error) });
    }
    if (!options.signal.aborted) setTimeout(() => void sweepOn(), pauseMs).unref();
  };
  void sweepOn();
}
