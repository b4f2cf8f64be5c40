import type { ServiceContext } from "../context";
import { sweep } from "./sweep";

/** At most; sooner when a lease runs out before that, and never twice within the least. */
const sweepEveryMs = 5_000;
const leastPauseMs = 250;

/** Sweeps at once and whenever something is due, until `signal`. `before` is done ahead of each sweep. */
export function keepSweeping(
  ctx: ServiceContext,
  options: { signal: AbortSignal; before?: () => Promise<unknown> },
): void {
  const sweepOn = async () => {
    let pauseMs = sweepEveryMs;
    try {
      await options.before?.();
      const { nextDueMs } = await sweep({ ctx, input: { engineRestarted: false } });
      pauseMs = Math.max(leastPauseMs, Math.min(pauseMs, (nextDueMs ?? pauseMs) + leastPauseMs));
    } catch (error) {
      ctx.log.error("sweep.failed", { reason: String(error) });
    }
    if (!options.signal.aborted) setTimeout(() => void sweepOn(), pauseMs).unref();
  };
  void sweepOn();
}
