import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail, type Result, succeed } from "@/research/result";
import { isLoopback, type Settings } from "./settings";

export type DataDir = {
  readonly path: string;
  readonly lockFile: string;
  readonly recordsFile: string;
  readonly logFile: (name: string) => string;
};

export type DataDirErrorCode = "disk_full" | "data_dir_unusable";

/** Creates the data folder and proves that it can be written, before anything depends on it. */
export const openDataDir = (folder: string): Result<DataDir, DataDirErrorCode> => {
  try {
    // Others may pass through (as root, Postgres runs under another account), but not list.
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    mkdirSync(path.join(folder, "logs"), { recursive: true, mode: 0o700 });
    const probe = path.join(folder, `write-probe-${process.pid}`);
    try {
      writeFileSync(probe, Buffer.alloc(256 * 1024));
    } finally {
      rmSync(probe, { force: true });
    }
  } catch (error) {
    return explainFileError(error, folder);
  }
  return succeed({
    path: folder,
    lockFile: path.join(folder, "launcher.lock"),
    recordsFile: path.join(folder, "parts.json"),
    logFile: (name) => path.join(folder, "logs", `${name}.log`),
  });
};

export const explainFileError = (
  error: unknown,
  folder: string,
): Result<never, DataDirErrorCode> => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return fail("disk_full", `The disk is full: ${folder} cannot be written.`);
  }
  return fail("data_dir_unusable", `The data folder ${folder} cannot be used: ${message}.`);
};

/** What opens the operations page: the owner's own, or one that is made where nobody else reaches the app; else none. */
export const chooseOwnerToken = (
  settings: Pick<Settings, "host" | "ownerToken">,
  folder: string,
): string | null =>
  settings.ownerToken ??
  (isLoopback(settings.host) ? readOrCreateSecret(folder, "owner-token") : null);

/** Made once: `auth-secret` signs sessions, so that people stay who they are over restarts. */
export const readOrCreateSecret = (folder: string, name: "auth-secret" | "owner-token"): string => {
  const file = path.join(folder, name);
  const kept = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (kept.length >= 32) return kept;
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
};
