import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fail, type Result, succeed } from "../research/result";
import type { PostgresAccount, PostgresBinaries } from "./postgres-binaries";
import { isProcessAlive, readProcessName } from "./process-identity";

export type RunningServer = {
  readonly pid: number;
  readonly port: number;
  /** Of its Unix socket; null where it has none. */
  readonly socketFolder: string | null;
  readonly ready: boolean;
};

export type ServerErrorCode = "disk_full" | "start_failed";

/** The server is given an environment of its own: no PG* variable and no secret of ours reaches it. */
const SERVER_ENV = {
  PATH: process.env.PATH ?? "",
  LC_ALL: "C",
  TZ: "UTC",
  NODE_ENV: "production",
} as const;

const giveTo = (file: string, { uid, gid }: PostgresAccount) => {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
};

/** Creates a folder that belongs to the account and that nobody else can read. */
const makePrivateFolder = (folder: string, account: PostgresAccount) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, account);
};

/**
 * The server that runs on this data folder, whoever started it, or null. A pid file left by a killed server, or one
 * whose pid now belongs to another program, counts as none.
 */
export const findServer = (serverDir: string): RunningServer | null => {
  let lines: string[];
  try {
    lines = readFileSync(path.join(serverDir, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!isProcessAlive(pid) || !/^(.*\/)?postgres|^$/.test(readProcessName(pid))) return null;
  const socketFolder = lines[4]?.trim() || null;
  return { pid, port: Number(lines[3]), socketFolder, ready: lines[7]?.trim() === "ready" };
};

/** Makes a new database cluster: aside, then moved into place, so that one that was killed half-way is never used. */
export const initialiseCluster = (
  serverDir: string,
  password: string,
  { initdb, account }: PostgresBinaries,
): Result<undefined, ServerErrorCode> => {
  const draft = `${serverDir}.new`;
  const passwordFile = `${serverDir}.initial-password`;
  rmSync(draft, { recursive: true, force: true });
  makePrivateFolder(draft, account);
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(passwordFile, account);
    const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
    const { status, stderr, error } = spawnSync(
      initdb,
      ["-D", draft, "-U", "postgres", "-E", "UTF8", ...locale]
        .concat("--auth=scram-sha-256", `--pwfile=${passwordFile}`)
        .concat("--no-sync", "--no-instructions"),
      { ...account, cwd: "/", env: SERVER_ENV, encoding: "utf8" },
    );
    if (status !== 0) {
      rmSync(draft, { recursive: true, force: true });
      return explain("Postgres could not create its data folder", error?.message ?? stderr);
    }
    renameSync(draft, serverDir);
    return succeed(undefined);
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

export type StartOptions = {
  readonly serverDir: string;
  readonly logFile: string;
  readonly binaries: PostgresBinaries;
  /** Tried first, so that clients of a server that died find the new one; any free port otherwise. */
  readonly preferredPort: number | null;
  readonly settings: Readonly<Record<string, string>>;
};

/** Starts a server on an initialised folder and waits until it takes connections. */
export const startServer = async (
  options: StartOptions,
): Promise<Result<RunningServer, ServerErrorCode>> => {
  let reason = "";
  for (let attempt = 0; attempt < 8; attempt++) {
    const wanted = attempt < 5 ? options.preferredPort : null;
    const port = wanted !== null && (await isFree(wanted)) ? wanted : await findFreePort();
    const logStart = readLog(options.logFile).length;
    const started = await launch(options, port);
    if (started) return succeed(started);
    reason = readLog(options.logFile).slice(logStart);
    if (/No space left|Permission denied|incompatible/.test(reason)) break;
    // The killed server's children may still hold its shared memory, or the port went to somebody else.
    await wait(250);
  }
  return explain(`Postgres did not start (log: ${options.logFile})`, reason);
};

/** The longest address that a Unix socket may have everywhere; the server's own files are kept from others. */
const longestSocketPath = 103;
const mayHoldSocket = (folder: string): boolean =>
  process.platform !== "win32" &&
  Buffer.byteLength(path.join(folder, ".s.PGSQL.65535")) <= longestSocketPath;

const launch = async (options: StartOptions, port: number): Promise<RunningServer | null> => {
  const { serverDir, logFile, binaries } = options;
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: mayHoldSocket(serverDir) ? serverDir : "",
    max_connections: "100",
    io_method: "sync",
    ...options.settings,
  };
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(
    binaries.postgres,
    ["-D", serverDir, "-p", String(port)].concat(
      Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ),
    // Detached: Ctrl-C in the terminal must not stop the database before the app.
    { ...binaries.account, cwd: "/", env: SERVER_ENV, detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  child.unref();
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", () => {
    ended = true;
  });
  const deadline = Date.now() + 60_000;
  while (!ended && Date.now() < deadline) {
    await wait(20);
    const server = findServer(serverDir);
    if (server?.ready && server.pid === child.pid) return server;
  }
  return null;
};

/** Waits for a server that somebody else is just starting; null when it ended instead. */
export const waitUntilReady = async (
  serverDir: string,
  timeoutMs: number,
): Promise<RunningServer | null> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const server = findServer(serverDir);
    if (!server || server.ready || Date.now() > deadline) return server?.ready ? server : null;
    await wait(20);
  }
};

/** Stops the server ("fast": connections are closed, everything committed is kept); kills it after the timeout. */
export const stopServer = async (serverDir: string, timeoutMs: number): Promise<void> => {
  const server = findServer(serverDir);
  if (!server) return;
  signal(server.pid, "SIGINT");
  const deadline = Date.now() + timeoutMs;
  while (isProcessAlive(server.pid)) {
    if (Date.now() > deadline) signal(server.pid, "SIGKILL");
    await wait(15);
  }
};

const signal = (pid: number, name: "SIGINT" | "SIGKILL") => {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
};

const readLog = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");

const explain = (what: string, detail: string) => {
  if (/No space left on device|ENOSPC/.test(detail)) {
    return fail("disk_full", "The disk is full: Postgres has no room for its data.");
  }
  const cause = detail
    .split("\n")
    .map((line) => line.trim())
    .findLast((line) => /FATAL|PANIC|error:/i.test(line));
  return fail(
    "start_failed",
    `${what}: ${cause ?? (detail.trim().slice(0, 300) || "no reason given")}`,
  );
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** A password that needs no escaping in a URL. */
export const makePassword = () => randomBytes(24).toString("base64url");
