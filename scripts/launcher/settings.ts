import path from "node:path";
import { z } from "zod";
import { fail, type Result, succeed } from "@/research/result";

/** `start`: production build, job endpoint always signed. `dev`: hot reload. */
export type LaunchMode = "start" | "dev";

/** Who runs the jobs: our engine, the Inngest that the environment names, or its Dev Server, started by us. */
type EngineChoice = "local" | "environment" | "dev-server";

export type Settings = {
  readonly mode: LaunchMode;
  readonly host: string;
  /** 0 takes any free port (tests). */
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly engine: EngineChoice;
  /** Set by the owner; without one the launcher makes one, on loopback only. */
  readonly ownerToken: string | undefined;
};

const environmentSchema = z.object({
  HOST: z
    .string()
    .regex(/^[a-zA-Z0-9.:_-]+$/, "must be an address or a host name, for example 0.0.0.0")
    .default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a whole number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "must be a whole number from 0 to 65535")
    .default(3000),
  ASSAY_DATA_DIR: z.string().default(".data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
    .refine((url) => URL.canParse(url), "is not a valid URL")
    .optional(),
  INNGEST_BASE_URL: z.url("must be a URL").optional(),
  INNGEST_EVENT_KEY: z.string().optional(),
  INNGEST_SIGNING_KEY: z.string().optional(),
  INNGEST_DEV: z.string().optional(),
  ASSAY_OWNER_TOKEN: z.string().min(24, "needs at least 24 characters").optional(),
});

/** Reads the launcher's own variables and arguments. Empty strings count as unset, as in `.env` files. */
export const readSettings = (
  environment: NodeJS.ProcessEnv,
  mode: LaunchMode,
  args: readonly string[],
  projectDir: string,
): Result<Settings, "settings_invalid"> => {
  const present = Object.entries(environment).filter(([, value]) => value !== "");
  const parsed = environmentSchema.safeParse(Object.fromEntries(present));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    return fail("settings_invalid", `${problems.join("; ")}.`);
  }
  const unknown = args.find((arg) => !(mode === "dev" && arg === "--inngest"));
  if (unknown !== undefined) {
    const known = mode === "dev" ? " (known: --inngest)" : "";
    return fail("settings_invalid", `Unknown argument ${unknown}${known}.`);
  }
  const engine = chooseEngine(parsed.data, mode, args.includes("--inngest"));
  if (!engine.ok) return engine;
  return succeed({
    mode,
    host: parsed.data.HOST,
    port: parsed.data.PORT,
    dataDir: path.resolve(projectDir, parsed.data.ASSAY_DATA_DIR),
    databaseUrl: parsed.data.DATABASE_URL,
    engine: engine.value,
    ownerToken: parsed.data.ASSAY_OWNER_TOKEN,
  });
};

const chooseEngine = (
  environment: z.infer<typeof environmentSchema>,
  mode: LaunchMode,
  wantsDevServer: boolean,
): Result<EngineChoice, "settings_invalid"> => {
  const { INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY, INNGEST_DEV } = environment;
  if (wantsDevServer) return succeed("dev-server");
  if (INNGEST_DEV && !["0", "false"].includes(INNGEST_DEV)) {
    // Signatures are off in the SDK's dev mode: anybody who reaches the port could run jobs.
    return mode === "dev"
      ? succeed("environment")
      : fail("settings_invalid", "INNGEST_DEV turns signatures off: it is for npm run dev only.");
  }
  const hasKeys = INNGEST_EVENT_KEY !== undefined && INNGEST_SIGNING_KEY !== undefined;
  const hasSome = INNGEST_EVENT_KEY ?? INNGEST_SIGNING_KEY ?? INNGEST_BASE_URL;
  if (hasKeys) return succeed("environment");
  return hasSome === undefined
    ? succeed("local")
    : fail(
        "settings_invalid",
        "An Inngest of your own needs both INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY (and INNGEST_BASE_URL when it is self-hosted).",
      );
};

/** Whether nobody but this machine reaches a server that listens on `host`. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);

/** The address by which this machine reaches a server that listens on `host`. */
export const reachableHost = (host: string): string => {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
};
