import { sweep } from "@/services/chain/sweep";
import { encodeCompanies } from "@/services/encode-companies";
import { openStreams } from "@/services/open-streams";
import { singleton } from "@/services/singleton";
import { dropOldLimits } from "@/services/take-rate-limit";
import { getContext } from "./context";

const sweepEveryMs = 5_000;
const encodeEveryMs = 30_000;
const tidyEveryMs = 3_600_000;

/** The sweeper, vectors for new companies, and the end of open streams at SIGTERM; once a process. */
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
    const stopping = new AbortController();
    let encoding = false;
    const encodeNew = async () => {
      if (encoding) return;
      encoding = true;
      const { pool } = ctx.database;
      await encodeCompanies({ pool, encoder: ctx.tools.encoder, signal: stopping.signal })
        .then((encoded) => {
          if (encoded.ok && encoded.value > 0)
            ctx.log.info("companies.encoded", { count: encoded.value });
        })
        .catch((error: unknown) => ctx.log.error("companies.encode", { reason: String(error) }));
      encoding = false;
    };
    // At once, too: else the first search would wait for the encoder to load.
    void encodeNew();
    setInterval(() => void sweepOnce(), sweepEveryMs).unref();
    setInterval(() => void encodeNew(), encodeEveryMs).unref();
    setInterval(() => void dropOldLimits(ctx).catch(() => {}), tidyEveryMs).unref();
    const stop = () => {
      stopping.abort();
      openStreams().closeAll();
    };
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
    return true;
  });
