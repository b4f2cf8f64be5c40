import { Inngest } from "inngest";

/**
 * Engine, keys and mode come from Inngest's own environment variables. Checkpointing runs the steps of a company in one
 * request; `maxRuntime` stays below the limit of common platforms (60 s). Where there is a signing key, signatures are
 * enforced, whatever `INNGEST_DEV` says.
 */
export const inngest = new Inngest({
  id: "assay",
  checkpointing: { maxRuntime: "50s" },
  ...(process.env.INNGEST_SIGNING_KEY ? { isDev: false } : {}),
});
