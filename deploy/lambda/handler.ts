import { serve } from "inngest/lambda";
import { inngest } from "@/inngest/client";
import { functions } from "@/inngest/functions";

/** The job endpoint behind a Function URL or an HTTP API. */
export const handler = serve({ client: inngest, functions });
