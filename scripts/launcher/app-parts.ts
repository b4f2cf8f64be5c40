import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { bundledName } from "./bundle-programs";
import type { PartCommand } from "./part";
import { reachableHost, type Settings } from "./settings";

/** What the parts are told of each other. Read anew at every start of a part. */
export type Addresses = {
  databaseUrl: string;
  demoWeb: string | null;
  engine: string | null;
};

export type Keys = {
  readonly eventKey: string;
  readonly signingKey: string;
  readonly auth: string;
  /** Opens the operations page; null where others can reach the app, unless its owner has set one. */
  readonly owner: string | null;
};

/** How each part is started. Tests give stand-ins; the product gives `appParts`. */
export type PartCommands = {
  readonly demo: ((port: number | null) => PartCommand) | null;
  readonly engine: ((port: number | null) => PartCommand) | null;
  readonly web: () => PartCommand;
  /** Environment of everything that works with the app's data (the web server, the build, the seed). */
  readonly appEnv: () => Readonly<Record<string, string | undefined>>;
};

export const DEV_SERVER_URL = "http://127.0.0.1:8288";

/** Random keys for this start: the job endpoint is signed even on one machine. */
export const makeKeys = (auth: string, owner: string | null): Keys => ({
  eventKey: randomBytes(24).toString("hex"),
  signingKey: `signkey-prod-${randomBytes(32).toString("hex")}`,
  auth,
  owner,
});

export const appParts = (
  settings: Settings,
  projectDir: string,
  addresses: Addresses,
  keys: Keys,
  /** Where the programs lie bundled; null runs their sources. */
  programs: string | null,
): PartCommands => {
  const nodeEnv = settings.mode === "dev" ? "development" : "production";
  const origin = `http://${reachableHost(settings.host)}:${settings.port}`;
  const runProgram = (file: string) =>
    nodeArgs(projectDir, ...programArgs(projectDir, programs, file));

  // The demo web and the engine learn nothing of the user's environment: no key reaches them by accident.
  const bareEnv = (port: number | null) => ({
    ...pickEnv(
      "PATH",
      "HOME",
      "TMPDIR",
      "TEMP",
      "SystemRoot",
      "NODE_EXTRA_CA_CERTS",
      "ASSAY_DEMO_LATENCY_MS",
    ),
    NODE_ENV: nodeEnv,
    HOST: "127.0.0.1",
    PORT: String(port ?? 0),
  });

  const engineEnv = (): Record<string, string | undefined> => {
    if (settings.engine === "environment") return {};
    if (settings.engine === "dev-server") {
      // Keys of another engine would have the app refuse what the Dev Server does not sign.
      return {
        INNGEST_DEV: DEV_SERVER_URL,
        INNGEST_EVENT_KEY: undefined,
        INNGEST_SIGNING_KEY: undefined,
        INNGEST_BASE_URL: undefined,
      };
    }
    return {
      INNGEST_BASE_URL: addresses.engine ?? undefined,
      INNGEST_EVENT_KEY: keys.eventKey,
      INNGEST_SIGNING_KEY: keys.signingKey,
      INNGEST_SERVE_ORIGIN: origin,
      INNGEST_SERVE_PATH: "/api/inngest",
      // Explicitly off: a developer's own INNGEST_DEV would turn signatures off.
      INNGEST_DEV: "0",
      INNGEST_ENABLE_UNAUTHED_SYNC: "false",
    };
  };

  const appEnv = () => ({
    ...process.env,
    NODE_ENV: nodeEnv,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: addresses.databaseUrl,
    ASSAY_DATA_DIR: settings.dataDir,
    ASSAY_DEMO_WEB: addresses.demoWeb ?? undefined,
    ASSAY_PROGRAMS: programs ?? undefined,
    BETTER_AUTH_SECRET: process.env.BETTER_AUTH_SECRET || keys.auth,
    ASSAY_OWNER_TOKEN: keys.owner ?? undefined,
    ...engineEnv(),
  });

  const engines: Record<Settings["engine"], PartCommands["engine"]> = {
    environment: null,
    local: (port) => ({
      file: process.execPath,
      args: runProgram("local-engine/main.ts"),
      env: {
        ...bareEnv(port),
        INNGEST_EVENT_KEY: keys.eventKey,
        INNGEST_SIGNING_KEY: keys.signingKey,
      },
    }),
    "dev-server": () => ({
      file: process.platform === "win32" ? "npx.cmd" : "npx",
      args: ["--yes", "inngest-cli@latest", "dev", "-u", `${origin}/api/inngest`, "--no-discovery"],
      env: { ...process.env },
    }),
  };

  return {
    demo: (port) => ({
      file: process.execPath,
      args: runProgram("demo/main.ts"),
      env: bareEnv(port),
    }),
    engine: engines[settings.engine],
    web: () => ({
      file: process.execPath,
      args: nodeArgs(
        projectDir,
        nextCommand(projectDir),
        settings.mode,
        "--hostname",
        settings.host,
        "--port",
        String(settings.port),
      ),
      env: appEnv(),
    }),
    appEnv,
  };
};

export const nextCommand = (projectDir: string) =>
  createRequire(path.join(projectDir, "package.json")).resolve("next/dist/bin/next");

/** A program of ours: bundled, or its source through a loader. */
export const programArgs = (projectDir: string, programs: string | null, file: string): string[] =>
  programs === null
    ? ["--import", "tsx", path.join(projectDir, file)]
    : [path.join(programs, bundledName(file))];

/** Arguments for node, with the preload that ends the part when the launcher dies. */
export const nodeArgs = (projectDir: string, ...args: string[]) => [
  "--import",
  path.join(projectDir, "scripts", "launcher", "exit-with-parent.mjs"),
  ...args,
];

const pickEnv = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, process.env[name]]));
