import { cron } from "inngest";
import { sweep } from "@/services/chain/sweep";
import { inngest } from "../client";
import { getContext } from "../context";

/** The sweeper for hosts without a long-lived process; every run is billed, so the schedule is the owner's choice. */
export const sweepSearches = (schedule: string) =>
  inngest.createFunction(
    { id: "sweep-searches", name: "Sweep searches", triggers: [cron(schedule)], retries: 0 },
    ({ step }) =>
      step.run("sweep", () => sweep({ ctx: getContext(), input: { engineRestarted: false } })),
  );
