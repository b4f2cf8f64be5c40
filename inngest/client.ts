import { Inngest } from "inngest";
import { readEarlyEnvironment, readStepSeconds } from "@/env";

/** Where requests have no limit of their own: that of most proxies (60 s). */
const stepSeconds = readStepSeconds(readEarlyEnvironment());

/**
 * Engine, keys and mode come from Inngest's own environment variables. Checkpointing runs the steps of a company in one
 * request, none after `maxRuntime`. Where there is a signing key, signatures are enforced, whatever `INNGEST_DEV` says.
 */
export const inngest = new Inngest({
  id: "assay",
  checkpointing: { maxRuntime: `${stepSeconds ?? 50}s` },
  ...(process.env.INNGEST_SIGNING_KEY ? { isDev: false } : {}),
});
