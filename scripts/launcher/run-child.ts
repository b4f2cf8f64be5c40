import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { killGroup, type PartRecords } from "./part-records";

export type ChildRun = {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly records: PartRecords;
  /** Aborting kills the child and everything that it has started. */
  readonly signal: AbortSignal;
  readonly onLine: (line: string, stream: "stdout" | "stderr") => void;
};

/** Runs a program to its end, in a group of its own (see `nodeArgs`); resolves with "" or with how it failed. */
export const runChild = async (run: ChildRun): Promise<string> => {
  const child = spawn(run.file, run.args, {
    cwd: run.cwd,
    env: { NODE_ENV: "production", ...run.env, ASSAY_LAUNCHER_PID: String(process.pid) },
    detached: process.platform !== "win32",
    stdio: ["pipe", "pipe", "pipe"],
  });
  const { pid } = child;
  child.stdin.on("error", () => {});
  createInterface({ input: child.stdout }).on("line", (line) => run.onLine(line, "stdout"));
  createInterface({ input: child.stderr }).on("line", (line) => run.onLine(line, "stderr"));
  const kill = () => pid !== undefined && killGroup(pid, "SIGKILL");
  if (pid !== undefined) run.records.add(run.name, pid);
  if (run.signal.aborted) kill();
  run.signal.addEventListener("abort", kill);
  try {
    return await new Promise<string>((resolve) => {
      child.once("error", (error) => resolve(error.message));
      child.once("close", (code, signal) =>
        resolve(code === 0 ? "" : (signal ?? `exit code ${code}`)),
      );
    });
  } finally {
    run.signal.removeEventListener("abort", kill);
    if (pid !== undefined) run.records.remove(pid);
  }
};

/** Lines that only a programmer wants on a terminal; the logs keep them. */
export const isStackLine = (line: string) =>
  /^\s+at |^\s+\^|^Node\.js v|^\s*[[{(\]})]+,?$/.test(line);
