import { readEarlyEnvironment } from "@/env";
import { pruneOldData } from "./functions/prune-old-data";
import { runSearch } from "./functions/run-search";
import { sendWebhook } from "./functions/send-webhook";
import { sweepSearches } from "./functions/sweep-searches";
import { verifyCompany } from "./functions/verify-company";
import { wakeDueMonitors } from "./functions/wake-due-monitors";

const {
  ASSAY_SWEEP_CRON: sweepSchedule,
  ASSAY_RETENTION_CRON: pruneSchedule,
  ASSAY_MONITOR_CRON: monitorSchedule,
} = readEarlyEnvironment();

/** What the app serves to an engine. */
export const functions = [
  runSearch,
  verifyCompany,
  sendWebhook,
  wakeDueMonitors(monitorSchedule),
  ...(sweepSchedule ? [sweepSearches(sweepSchedule)] : []),
  ...(pruneSchedule ? [pruneOldData(pruneSchedule)] : []),
];
