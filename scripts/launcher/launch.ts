import net from "node:net";
import path from "node:path";
import { migrateDatabase } from "@/db/migrate";
import { tryProcessLock } from "@/db/process-lock";
import { fail, type Result, succeed } from "@/research/result";
import { type Addresses, appParts, DEV_SERVER_URL, makeKeys, type PartCommands } from "./app-parts";
import { buildApp } from "./build-app";
import { bundlePrograms } from "./bundle-programs";
import {
  chooseOwnerToken,
  type DataDir,
  explainFileError,
  openDataDir,
  readOrCreateSecret,
} from "./data-dir";
import { keepDatabase } from "./database-keeper";
import { openLog, rotateLog } from "./log-file";
import { type Part, type PartOptions, supervisePart } from "./part";
import { endLeftovers, openPartRecords } from "./part-records";
import { prepareEncoder } from "./prepare-encoder";
import { keepAppRegistered } from "./register-app";
import { seedDemo } from "./seed-demo";
import { reachableHost, type Settings } from "./settings";

export type LaunchOptions = {
  readonly settings: Settings;
  readonly projectDir: string;
  readonly print: (line: string) => void;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
  /** Tests put stand-ins in the place of the real parts; with them nothing is built and nothing is seeded. */
  readonly standIns?: (addresses: Addresses, settings: Settings) => PartCommands;
};

const STOPPED = fail("stopped", "Stopped while starting.");
const NO_DEV_SERVER = fail(
  "part_failed",
  "The Inngest Dev Server did not start (npx inngest-cli@latest downloads its program from the network): try npm run dev without --inngest.",
);
const START_TIMEOUT_MS = 120_000;
const REGISTRATION_WAIT_MS = 20_000;
/** After Ctrl-C: the web server until then, the engine and the demo web until then; Postgres takes the rest of 5 s. */
const WEB_STOP_MS = 2_500;
const SERVICES_STOP_MS = 3_200;

/** Runs all of Assay until the signal is aborted. Resolves when everything has stopped again. */
export const launch = async (options: LaunchOptions): Promise<Result<undefined, string>> => {
  const { settings } = options;
  const dataDir = openDataDir(settings.dataDir);
  if (!dataDir.ok) return dataDir;
  try {
    const lock = tryProcessLock(dataDir.value.lockFile);
    if (!lock.ok) {
      return fail(
        "already_running",
        `Assay already runs with this data folder (${lock.error.message}). Stop it first, or set ASSAY_DATA_DIR and PORT for a second one.`,
      );
    }
    try {
      return await run(options, dataDir.value);
    } finally {
      lock.value.release();
    }
  } catch (error) {
    const isFileError = error instanceof Error && "syscall" in error;
    if (isFileError) return explainFileError(error, settings.dataDir);
    return fail("stopped", `Assay stopped: ${error instanceof Error ? error.message : error}.`);
  }
};

const run = async (
  options: LaunchOptions,
  dataDir: DataDir,
): Promise<Result<undefined, string>> => {
  const { projectDir, print } = options;
  const left = await endLeftovers(dataDir.recordsFile);
  if (left.length > 0) print(`Ended what a killed start had left running: ${left.join(", ")}.`);
  const port = await findPort(options.settings);
  if (!port.ok) return port;
  const settings = { ...options.settings, port: port.value };
  // Ends what is still being started, whether a person or a part that fails ends the start.
  const closing = new AbortController();
  options.signal.addEventListener("abort", () => closing.abort());
  if (options.signal.aborted) closing.abort();

  const programs =
    settings.mode === "start" && !options.standIns
      ? await bundlePrograms(projectDir, closing.signal)
      : null;
  const parts: Part[] = [];
  const addresses: Addresses = { databaseUrl: "", demoWeb: null, engine: null };
  rotateLog(dataDir.logFile("postgres"));
  const database = await keepDatabase({
    dataDir: dataDir.path,
    databaseUrl: settings.databaseUrl,
    print,
    onMoved: () => {
      addresses.databaseUrl = keeper.url();
      for (const part of parts) part.restart();
    },
  });
  if (!database.ok) return database;
  const keeper = database.value;
  addresses.databaseUrl = keeper.url();

  const owner = chooseOwnerToken(settings, dataDir.path);
  const keys = makeKeys(readOrCreateSecret(dataDir.path, "auth-secret"), owner);
  const commands =
    options.standIns?.(addresses, settings) ??
    appParts(settings, projectDir, addresses, keys, programs);
  const appUrl = `http://${reachableHost(settings.host)}:${settings.port}`;
  const registration = keepAppRegistered({
    url: `${appUrl}/api/inngest`,
    signingKey: commands.appEnv().INNGEST_SIGNING_KEY ?? null,
    print,
  });
  const records = openPartRecords(dataDir.recordsFile);
  const startPart = (
    own: Pick<PartOptions, "name" | "command" | "ready"> & Partial<PartOptions>,
  ) => {
    const part = supervisePart({
      cwd: projectDir,
      log: openLog(dataDir.logFile(own.name.replaceAll(" ", "-"))),
      records,
      print,
      verbose: false,
      onReady: () => {},
      startTimeoutMs: START_TIMEOUT_MS,
      ...own,
    });
    parts.push(part);
    return part;
  };
  const stopAll = () => stopInOrder(parts, registration.stop, keeper.stop);

  let isAppUp = false;
  const startUp = async (): Promise<Result<undefined, string>> => {
    const migrated = await migrateDatabase(
      keeper.url(),
      path.join(projectDir, "prisma", "migrations"),
    );
    if (!migrated.ok) return migrated;
    for (const name of migrated.value.edited) {
      print(`Warning: the migration ${name} was edited after it had been applied.`);
    }
    if (!options.standIns) await prepareEncoder({ dataDir: dataDir.path, print });
    if (closing.signal.aborted) return STOPPED;
    const isBuilt =
      settings.mode === "start" && !options.standIns
        ? buildApp({
            projectDir,
            log: openLog(dataDir.logFile("build")),
            print,
            env: commands.appEnv(),
            records,
            signal: closing.signal,
          })
        : Promise.resolve(succeed(undefined));

    const { demo, engine } = commands;
    const services: Part[] = [];
    if (demo) {
      services.push(startPart({ name: "demo web", command: demo, ready: { kind: "announces" } }));
    }
    if (engine) {
      const isLocal = settings.engine === "local";
      services.push(
        startPart({
          name: "job engine",
          command: engine,
          ready: isLocal ? { kind: "announces" } : { kind: "answers", url: DEV_SERVER_URL },
          verbose: !isLocal,
          onReady: () => isAppUp && registration.renew(),
        }),
      );
    }
    for (const part of services) {
      const started = await part.started;
      if (!started.ok) return settings.engine === "dev-server" ? NO_DEV_SERVER : started;
      const address = `http://127.0.0.1:${started.value}`;
      if (part.name === "demo web") addresses.demoWeb = address;
      else if (settings.engine === "local") addresses.engine = address;
    }
    if (!options.standIns) {
      const seeded = await seedDemo({
        projectDir,
        programs,
        env: commands.appEnv(),
        log: openLog(dataDir.logFile("seed")),
        records,
        print,
        signal: closing.signal,
      });
      if (!seeded.ok) return seeded;
    }
    const built = await isBuilt;
    if (!built.ok) return built;
    if (closing.signal.aborted) return STOPPED;

    const web = await startPart({
      name: "web server",
      command: commands.web,
      ready: { kind: "answers", url: `${appUrl}/api/health` },
      verbose: settings.mode === "dev",
      onReady: () => {
        isAppUp = true;
        registration.renew();
      },
    }).started;
    if (!web.ok) return web;
    await registration.waitUntilDone(REGISTRATION_WAIT_MS);
    return succeed(undefined);
  };

  const stopped = new Promise<undefined>((resolve) => {
    closing.signal.addEventListener("abort", () => resolve(undefined));
    if (closing.signal.aborted) resolve(undefined);
  });
  try {
    const outcome = await Promise.race([startUp(), stopped]);
    if (outcome && !outcome.ok) return options.signal.aborted ? succeed(undefined) : outcome;
    if (outcome) print(`Assay is ready: ${appUrl}`);
    // A token of the owner's own is theirs to know, and stays out of terminals and logs.
    if (outcome && owner && !settings.ownerToken)
      print(`Operations, for you alone: ${appUrl}/operations?token=${owner}`);
    await stopped;
    return succeed(undefined);
  } finally {
    closing.abort();
    await stopAll();
  }
};

/** The web server first (it uses all others), Postgres last. */
const stopInOrder = async (
  parts: readonly Part[],
  stopRegistration: () => void,
  stopDatabase: () => Promise<void>,
) => {
  const begin = Date.now();
  stopRegistration();
  const web = parts.filter(({ name }) => name === "web server");
  const services = parts.filter(({ name }) => name !== "web server");
  await Promise.all(web.map((part) => part.stop(begin + WEB_STOP_MS)));
  await Promise.all(services.map((part) => part.stop(begin + SERVICES_STOP_MS)));
  await stopDatabase();
};

/** The port to listen on, tried before anything is started. */
const findPort = ({ host, port }: Settings): Promise<Result<number, "port_unusable">> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use by another program: stop it, or set PORT.`,
        EACCES: `Port ${port} needs more rights than this user has: set PORT to 1024 or more.`,
      };
      const reason = reasons[error.code ?? ""] ?? `Cannot listen on ${host}: ${error.message}.`;
      resolve(fail("port_unusable", reason));
    });
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address();
      const found = typeof address === "object" && address ? address.port : port;
      probe.close(() => resolve(succeed(found)));
    });
  });
