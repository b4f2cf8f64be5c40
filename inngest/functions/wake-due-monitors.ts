import { cron } from "inngest";
import { wakeMonitors } from "@/services/monitors/wake-monitors";
import { inngest } from "../client";
import { getContext } from "../context";
import { runStep } from "./send-on";

/** Starts the runs of monitors that are due. A tick that is lost costs nothing: the due times stand in the rows. */
export const wakeDueMonitors = (schedule: string) =>
  inngest.createFunction(
    {
      id: "wake-monitors",
      name: "Wake monitors",
      triggers: [cron(schedule)],
      retries: 0,
      concurrency: [{ limit: 1 }],
    },
    () => runStep(() => wakeMonitors({ ctx: getContext() })),
  );
