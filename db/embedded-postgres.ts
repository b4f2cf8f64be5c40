import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { fail, type Result, succeed } from "../research/result";
import { type BinariesErrorCode, locatePostgres, type PostgresAccount } from "./postgres-binaries";
import {
  findServer,
  initialiseCluster,
  makePassword,
  type RunningServer,
  type ServerErrorCode,
  startServer,
  stopServer,
  waitUntilReady,
} from "./postgres-process";
import { isSameProcess, readProcessStart } from "./process-identity";
import { takeProcessLock } from "./process-lock";

export type DatabaseOptions = {
  /** Where everything that Assay keeps lives; the server's files go into `postgres/` below it. */
  readonly dataDir: string;
  /** An own PostgreSQL to use instead; it is only checked, never started or stopped. */
  readonly databaseUrl?: string | undefined;
  readonly databaseName?: string;
  /** Server settings on top of ours, for example a relaxed `fsync` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
};

export type Database = {
  readonly url: string;
  readonly embedded: boolean;
  /** Whether this call started the server (false: it ran already, or it is not ours). */
  readonly owner: boolean;
  /** The embedded server's process; null for a database of the user's. */
  readonly pid: number | null;
  /** Lets go of the server. The last process that lets go stops it. */
  readonly stop: () => Promise<void>;
};

export type DatabaseErrorCode =
  | BinariesErrorCode
  | ServerErrorCode
  | "database_unreachable"
  | "other_major_version"
  | "data_dir_unusable";

/** A database to use: the one at `databaseUrl`, else the bundled Postgres, started or (when it runs already) shared. */
export const ensureDatabase = async (
  options: DatabaseOptions,
): Promise<Result<Database, DatabaseErrorCode>> => {
  if (options.databaseUrl) return checkOwnDatabase(options.databaseUrl);
  try {
    return await startOrShare(options);
  } catch (error) {
    return explainFileError(error, options.dataDir);
  }
};

/** Where the bundled Postgres of this data folder runs, or null; nothing is started and nothing written. */
export const findRunningDatabase = (dataDir: string): string | null => {
  const folder = path.resolve(dataDir);
  for (const serverDir of [path.join(folder, "postgres"), varLibFolder(folder)]) {
    const server = findServer(serverDir);
    const password = `${serverDir}.password`;
    if (server?.ready && existsSync(password))
      return urlOf(server, readFileSync(password, "utf8").trim(), "assay");
  }
  return null;
};

/** By its Unix socket where it has one: a query costs half of what it costs over TCP. */
const urlOf = ({ port, socketFolder }: RunningServer, password: string, database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}${
    socketFolder === null ? "" : `?host=${encodeURIComponent(socketFolder)}`
  }`;

const checkOwnDatabase = async (url: string): Promise<Result<Database, DatabaseErrorCode>> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks after it was made reports here; unheard it would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    return succeed({ url, embedded: false, owner: false, pid: null, stop: async () => {} });
  } catch (error) {
    const { host, database } = client;
    return fail(
      "database_unreachable",
      `DATABASE_URL cannot be reached (database "${database}" on ${host}): ${describe(error)}.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
};

const startOrShare = async (
  options: DatabaseOptions,
): Promise<Result<Database, DatabaseErrorCode>> => {
  const binaries = locatePostgres();
  if (!binaries.ok) return binaries;
  const files = layOut(options.dataDir, binaries.value.account);
  const lock = await takeProcessLock(files.lock, 90_000);
  if (!lock.ok) return fail("start_failed", `Another start did not finish: ${lock.error.message}.`);
  try {
    const version = readClusterVersion(files.server);
    if (version !== null && version !== binaries.value.majorVersion) {
      return fail(
        "other_major_version",
        explainVersions(files.server, version, binaries.value.majorVersion),
      );
    }
    const password = readOrCreatePassword(files.password);
    if (version === null) {
      const created = initialiseCluster(files.server, password, binaries.value);
      if (!created.ok) return created;
    }
    let server = await waitUntilReady(files.server, 60_000);
    const owner = server === null;
    if (!server) {
      const started = await startServer({
        serverDir: files.server,
        logFile: files.log,
        binaries: binaries.value,
        preferredPort: readPort(files.port),
        settings: options.settings ?? {},
      });
      if (!started.ok) return started;
      server = started.value;
      writeFileSync(files.port, String(server.port));
    }
    const databaseName = options.databaseName ?? "assay";
    await createDatabase(urlOf(server, password, "postgres"), databaseName);
    const release = registerUser(files);
    return succeed({
      url: urlOf(server, password, databaseName),
      embedded: true,
      owner,
      pid: server.pid,
      stop: () => stopIfLast(files, release),
    });
  } finally {
    lock.value.release();
  }
};

type Files = {
  readonly server: string;
  readonly users: string;
  readonly password: string;
  readonly port: string;
  readonly lock: string;
  readonly log: string;
};

/** Names the files below the data folder. As root the server's own files must lie where its account can go. */
const layOut = (dataDir: string, account: PostgresAccount): Files => {
  const folder = path.resolve(dataDir);
  // Others may pass through (the server's account has to), but not list; every secret in it is 0600.
  mkdirSync(folder, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o711 });
  mkdirSync(path.join(folder, "logs"), { recursive: true, mode: 0o700 });
  mkdirSync(path.join(folder, "postgres.users"), { recursive: true, mode: 0o700 });
  const inFolder = (name: string) => path.join(folder, name);
  const server = canEnter(folder, account) ? inFolder("postgres") : placeInVarLib(folder);
  return {
    server,
    // Beside the data that it opens, so that neither is ever kept without the other.
    password: `${server}.password`,
    users: inFolder("postgres.users"),
    port: inFolder("postgres.port"),
    lock: inFolder("postgres.lock"),
    log: inFolder(path.join("logs", "postgres.log")),
  };
};

const canEnter = (folder: string, account: PostgresAccount) =>
  account.uid === undefined ||
  spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" })
    .status === 0;

const varLibFolder = (folder: string) => {
  const id = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return path.join("/var/lib", `assay-${id}`, "postgres");
};

const placeInVarLib = (folder: string) => {
  const server = varLibFolder(folder);
  mkdirSync(path.dirname(server), { recursive: true, mode: 0o711 });
  return server;
};

const readClusterVersion = (serverDir: string): number | null => {
  try {
    return Number.parseInt(readFileSync(path.join(serverDir, "PG_VERSION"), "utf8"), 10);
  } catch {
    return null;
  }
};

const explainVersions = (serverDir: string, found: number, needed: number) =>
  `The data in ${serverDir} was written by PostgreSQL ${found}, and this Assay brings PostgreSQL ${needed}. ` +
  `Either move that folder away to begin with an empty database, or dump it with PostgreSQL ${found} ` +
  `(pg_dumpall), move it away, start Assay once and restore the dump, or set DATABASE_URL to a server of your own.`;

const readOrCreatePassword = (file: string): string => {
  if (!existsSync(file)) writeFileSync(file, makePassword(), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
};

const readPort = (file: string): number | null => {
  const port = existsSync(file) ? Number(readFileSync(file, "utf8")) : Number.NaN;
  return Number.isInteger(port) && port > 0 ? port : null;
};

const createDatabase = async (adminUrl: string, name: string) => {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
};

let registrations = 0;

/** Notes that this process uses the server, so that no other process stops it underneath. */
const registerUser = ({ users }: Files): (() => void) => {
  const file = path.join(users, `${process.pid}-${++registrations}`);
  writeFileSync(file, readProcessStart(process.pid) ?? "", { mode: 0o600 });
  return () => rmSync(file, { force: true });
};

const stopIfLast = async (files: Files, release: () => void) => {
  const lock = await takeProcessLock(files.lock, 10_000);
  release();
  if (!lock.ok) return;
  try {
    if (!hasUsers(files.users)) await stopServer(files.server, 3_000);
  } finally {
    lock.value.release();
  }
};

const hasUsers = (users: string) =>
  readdirSync(users).some((name) => {
    const file = path.join(users, name);
    const inUse = isSameProcess({
      pid: Number.parseInt(name, 10),
      started: readFileSync(file, "utf8"),
    });
    if (!inUse) rmSync(file, { force: true });
    return inUse;
  });

const describe = (error: unknown) => {
  const { code, message } = Object.assign({ code: undefined, message: "" }, error);
  return (
    [message, code].find((part) => typeof part === "string" && part !== "") ?? "unknown reason"
  );
};

const explainFileError = (error: unknown, dataDir: string): Result<never, DatabaseErrorCode> => {
  const detail = describe(error);
  if (/ENOSPC|53100|No space left/.test(detail)) {
    return fail("disk_full", `The disk is full: ${dataDir} cannot be written.`);
  }
  return /EACCES|EPERM|EROFS|ENOTDIR/.test(detail)
    ? fail("data_dir_unusable", `The data folder ${dataDir} cannot be used: ${detail}.`)
    : fail("start_failed", `Postgres did not start: ${detail}.`);
};
