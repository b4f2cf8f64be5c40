import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { takeProcessLock } from "@/db/process-lock";
import { fail, type Result, succeed } from "@/research/result";
import { nextCommand, nodeArgs } from "./app-parts";
import { hashSource } from "./hash-source";
import type { LogFile } from "./log-file";
import type { PartRecords } from "./part-records";
import { runChild } from "./run-child";

export type BuildOptions = {
  readonly projectDir: string;
  readonly log: LogFile;
  readonly print: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly records: PartRecords;
  readonly signal: AbortSignal;
};

const WAIT_FOR_OTHER_BUILD_MS = 15 * 60_000;
const PROGRESS_EVERY_MS = 10_000;

/** Makes the production build, unless the one that is there was made from exactly this source. */
export const buildApp = async (
  options: BuildOptions,
): Promise<Result<undefined, "build_failed">> => {
  const { projectDir, print } = options;
  const marker = path.join(projectDir, ".next", "assay-source-hash");
  const isCurrent = () =>
    existsSync(path.join(projectDir, ".next", "BUILD_ID")) &&
    readIfThere(marker) === hashSource(projectDir, NOT_SOURCE);
  if (isCurrent()) return succeed(undefined);
  mkdirSync(path.join(projectDir, ".cache"), { recursive: true });
  const lock = await takeProcessLock(
    path.join(projectDir, ".cache", "build.lock"),
    WAIT_FOR_OTHER_BUILD_MS,
  );
  if (!lock.ok)
    return fail("build_failed", `Another build does not finish: ${lock.error.message}.`);
  try {
    // The process that held the lock may have built just this.
    if (isCurrent()) return succeed(undefined);
    const hash = hashSource(projectDir, NOT_SOURCE);
    rmSync(marker, { force: true });
    print("Building the app (once for this version, up to a minute) …");
    const built = await runBuild(options);
    if (built.ok) writeFileSync(marker, hash);
    return built;
  } finally {
    lock.value.release();
  }
};

const runBuild = async (options: BuildOptions): Promise<Result<undefined, "build_failed">> => {
  const { projectDir, log, print, env, records, signal } = options;
  const startedAt = Date.now();
  const lines: string[] = [];
  const progress = setInterval(() => {
    print(`… still building (${Math.round((Date.now() - startedAt) / 1000)} s)`);
  }, PROGRESS_EVERY_MS);
  const failure = await runChild({
    name: "build",
    file: process.execPath,
    args: nodeArgs(projectDir, nextCommand(projectDir), "build"),
    cwd: projectDir,
    env: { ...env, NODE_ENV: "production" },
    records,
    signal,
    onLine: (line) => {
      log.write(`${line}\n`);
      lines.push(line);
    },
  });
  clearInterval(progress);
  if (failure === "") return succeed(undefined);
  const cause =
    lines.find((line) => /\w*Error: |Type error/.test(line)) ??
    lines.find((line) => /error/i.test(line)) ??
    failure;
  const reason = /ENOSPC|No space left/.test(lines.join("\n"))
    ? "the disk is full"
    : stripColours(cause).trim();
  return fail("build_failed", `The app could not be built: ${reason} (log: ${log.path}).`);
};

const ESCAPE = String.fromCharCode(27);
const stripColours = (line: string) => line.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, "g"), "");

/** What never changes the build; everything else counts, so that a forgotten entry builds too often, never too rarely. */
const NOT_SOURCE = new Set(
  "node_modules tests test-results docs bench deploy scripts local-engine coverage".split(" "),
);

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);
