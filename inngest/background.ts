import { boundGarbage } from "@/services/bound-garbage";
import { keepSweeping } from "@/services/chain/keep-sweeping";
import { draining } from "@/services/draining";
import { encodeCompanies } from "@/services/encode-companies";
import { logRequests } from "@/services/log/log-requests";
import { wakeMonitors } from "@/services/monitors/wake-monitors";
import { openStreams } from "@/services/open-streams";
import { countQueue } from "@/services/operations/count-queue";
import { pruneOldData } from "@/services/retention/prune-old-data";
import { singleton } from "@/services/singleton";
import { tidy } from "@/services/tidy";
import { sendNewWebhooks } from "@/services/webhooks/request-webhooks";
import { getContext } from "./context";

/** For answers on their way. Connections that are only kept alive would hold the server open for longer. */
const lingerMs = 1_000;
/** Whatever hangs, an asked end comes. */
const endWithinMs = 9_000;
const encodeEveryMs = 30_000;
const tidyEveryMs = 3_600_000;

/** The sweeper, vectors for new companies, log lines of requests, and at SIGTERM the end of streams and work; once a process. */
export const startBackground = (stopTelemetry: () => Promise<void>) =>
  singleton("background", () => {
    boundGarbage();
    const ctx = getContext();
    logRequests(ctx.log);
    ctx.telemetry.observeQueue(async () => ({ ...(await countQueue(ctx.database.pool)) }));
    const { begun } = draining();
    let encoding = false;
    const encodeNew = async () => {
      if (encoding) return;
      encoding = true;
      const { pool } = ctx.database;
      await encodeCompanies({ pool, encoder: ctx.tools.encoder, signal: begun })
        .then((encoded) => {
          if (encoded.ok && encoded.value > 0)
            ctx.log.info("companies.encoded", { count: encoded.value });
        })
        .catch((error: unknown) => ctx.log.error("companies.encode", { reason: String(error) }));
      encoding = false;
    };
    sendNewWebhooks(ctx);
    const tidyUp = () =>
      Promise.all([tidy(ctx), pruneOldData({ ctx })]).catch((error: unknown) =>
        ctx.log.error("tidy.failed", { reason: String(error) }),
      );
    // With a schedule, a function does it: no process may live long enough, and many may live at once.
    if (ctx.environment.ASSAY_SWEEP_CRON === undefined) {
      // At once, too: else the first search would wait for the encoder to load.
      void encodeNew();
      keepSweeping(ctx, { signal: begun, before: () => wakeMonitors({ ctx }) });
      setInterval(() => void encodeNew(), encodeEveryMs).unref();
      setInterval(() => void tidyUp(), tidyEveryMs).unref();
    }
    const stop = () => {
      openStreams().closeAll();
      setTimeout(() => process.exit(1), endWithinMs).unref();
      void draining()
        .begin()
        .then(stopTelemetry)
        .catch(() => {})
        .then(() => setTimeout(() => process.exit(0), lingerMs).unref());
    };
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
    return true;
  });
