import { cron } from "inngest";
import { pruneOldData as prune } from "@/services/retention/prune-old-data";
import { inngest } from "../client";
import { getContext } from "../context";

/** Retention for hosts without a long-lived process. One run is bounded; the next goes on where it ended. */
export const pruneOldData = (schedule: string) =>
  inngest.createFunction(
    {
      id: "prune-old-data",
      name: "Prune old data",
      triggers: [cron(schedule)],
      retries: 0,
      concurrency: [{ limit: 1 }],
    },
    () => prune({ ctx: getContext() }),
  );
