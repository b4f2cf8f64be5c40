import { Inngest } from "inngest";

/**
 * Engine, keys and mode come from Inngest's own environment variables. Checkpointing runs the steps of a company in one
 * request; `maxRuntime` stays below the limit of common platforms (60 s).
 */
export const inngest = new Inngest({ id: "assay", checkpointing: { maxRuntime: "50s" } });
