import { Inngest } from "inngest";

/** Engine, keys and mode come from Inngest's own environment variables. */
export const inngest = new Inngest({ id: "assay" });
