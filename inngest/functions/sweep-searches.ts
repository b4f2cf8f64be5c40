import { cron } from "inngest";
import { sweep } from "@/services/chain/sweep";
import { encodeCompanies } from "@/services/encode-companies";
import { tidy } from "@/services/tidy";
import { inngest } from "../client";
import { getContext } from "../context";

const encodeForMs = 20_000;

/**
 * What `background.ts` does in a long-lived process, for hosts without one: the sweeper, then vectors for new companies
 * and tidying, without a step, since every run and step is billed. The schedule is the owner's choice.
 */
export const sweepSearches = (schedule: string) =>
  inngest.createFunction(
    {
      id: "sweep-searches",
      name: "Sweep searches",
      triggers: [cron(schedule)],
      retries: 0,
      concurrency: [{ limit: 1 }],
    },
    async () => {
      const ctx = getContext();
      const report = await sweep({ ctx, input: { engineRestarted: false } });
      const signal = AbortSignal.timeout(encodeForMs);
      await encodeCompanies({ pool: ctx.database.pool, encoder: ctx.tools.encoder, signal });
      await tidy(ctx);
      return report;
    },
  );
