import { runSearch } from "./functions/run-search";
import { sweepSearches } from "./functions/sweep-searches";
import { verifyCompany } from "./functions/verify-company";
import { wakeDueMonitors } from "./functions/wake-due-monitors";

const schedule = process.env.ASSAY_SWEEP_CRON;

/** What the app serves to an engine. */
export const functions = [
  runSearch,
  verifyCompany,
  wakeDueMonitors(process.env.ASSAY_MONITOR_CRON || "*/5 * * * *"),
  ...(schedule ? [sweepSearches(schedule)] : []),
];
