import { z } from "zod";

const cloudEventUrl = "https://inn.gs";
const devServerUrl = "http://127.0.0.1:8288";

/** Inngest's own variables, as the SDK reads them. */
const variablesSchema = z.object({
  NODE_ENV: z.string().optional(),
  INNGEST_DEV: z.string().optional(),
  INNGEST_EVENT_KEY: z.string().optional(),
  INNGEST_SIGNING_KEY: z.string().optional(),
  INNGEST_BASE_URL: z.string().optional(),
  INNGEST_EVENT_API_BASE_URL: z.string().optional(),
});

export type EngineSettings = {
  /** `signed`: both sides prove their keys. `development`: a Dev Server that signs nothing. */
  readonly mode: "signed" | "development";
  readonly kind: "cloud" | "own" | "dev-server";
  /** Where events are sent. */
  readonly eventUrl: string;
  readonly eventKey: string | null;
  readonly signingKey: string | null;
};

/**
 * Which engine the environment names. Signatures are off only without a signing key, outside of production, and when
 * `INNGEST_DEV` asks for it: a forgotten variable must not open the job endpoint.
 */
export function readEngineSettings(
  source: Readonly<Record<string, string | undefined>>,
): EngineSettings {
  const present = Object.entries(source).filter(([, value]) => value !== "");
  const env = variablesSchema.parse(Object.fromEntries(present));
  const wantsDev = env.INNGEST_DEV !== undefined && !["0", "false"].includes(env.INNGEST_DEV);
  const isDev = wantsDev && !env.INNGEST_SIGNING_KEY && env.NODE_ENV !== "production";
  const named = env.INNGEST_EVENT_API_BASE_URL ?? env.INNGEST_BASE_URL;
  const devUrl = URL.canParse(env.INNGEST_DEV ?? "") ? env.INNGEST_DEV : undefined;
  return {
    mode: isDev ? "development" : "signed",
    kind: isDev ? "dev-server" : named ? "own" : "cloud",
    eventUrl: named ?? (isDev ? (devUrl ?? devServerUrl) : cloudEventUrl),
    eventKey: env.INNGEST_EVENT_KEY ?? null,
    signingKey: env.INNGEST_SIGNING_KEY ?? null,
  };
}
