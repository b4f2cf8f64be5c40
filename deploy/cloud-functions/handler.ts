import { http } from "@google-cloud/functions-framework";
import { serve } from "inngest/express";
import { inngest } from "@/inngest/client";
import { functions } from "@/inngest/functions";

/** The job endpoint as an HTTP function of Google's. */
http("assay", serve({ client: inngest, functions }));
