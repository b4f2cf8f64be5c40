import { runSearch } from "./functions/run-search";
import { sendWebhook } from "./functions/send-webhook";
import { sweepSearches } from "./functions/sweep-searches";
import { verifyCompany } from "./functions/verify-company";

const schedule = process.env.ASSAY_SWEEP_CRON;

/** What the app serves to an engine. */
export const functions = [
  runSearch,
  verifyCompany,
  sendWebhook,
  ...(schedule ? [sweepSearches(schedule)] : []),
];
