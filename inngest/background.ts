import { sweep } from "@/services/chain/sweep";
import { openStreams } from "@/services/open-streams";
import { singleton } from "@/services/singleton";
import { dropOldRateLimits } from "@/services/take-rate-limit";
import { getContext } from "./context";

const sweepEveryMs = 5_000;
const tidyEveryMs = 3_600_000;

/** The sweeper, and the end of open streams at SIGTERM; once a process. */
export const startBackground = () =>
  singleton("background", () => {
    const ctx = getContext();
    let sweeping = false;
    const sweepOnce = async () => {
      if (sweeping) return;
      sweeping = true;
      try {
        await sweep({ ctx, input: { engineRestarted: false } });
      } catch (error) {
        ctx.log.error("sweep.failed", { reason: String(error) });
      } finally {
        sweeping = false;
      }
    };
    setInterval(() => void sweepOnce(), sweepEveryMs).unref();
    setInterval(() => void dropOldRateLimits(ctx).catch(() => {}), tidyEveryMs).unref();
    process.once("SIGTERM", () => openStreams().closeAll());
    process.once("SIGINT", () => openStreams().closeAll());
    return true;
  });
