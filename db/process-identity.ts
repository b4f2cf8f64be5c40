import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process as it can be found again later: a pid alone is reused, a pid with its start is not. */
export type ProcessIdentity = { readonly pid: number; readonly started: string };

/** The fields of /proc/PID/stat after the command, whose name may itself hold spaces and brackets. */
const readLinuxStat = (pid: number): string[] | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
};

const askPs = (pid: number, column: string) =>
  spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ??
  "";

const bootId = (): string => {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
};

/** When the process started, in a form that is only good for comparing; null when it is not running. */
export const readProcessStart = (pid: number): string | null => {
  if (!isProcessAlive(pid)) return null;
  if (process.platform === "linux") {
    const startTicks = readLinuxStat(pid)?.[19];
    return startTicks === undefined ? null : `${bootId()}:${startTicks}`;
  }
  return process.platform === "win32" ? "unknown" : askPs(pid, "lstart") || null;
};

/** Whether the process runs. A zombie (ended, not yet collected by a container's pid 1) does not. */
export const isProcessAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return process.platform !== "linux" || readLinuxStat(pid)?.[0] !== "Z";
};

export const isSameProcess = ({ pid, started }: ProcessIdentity): boolean =>
  readProcessStart(pid) === started;

export const identifyProcess = (pid: number): ProcessIdentity | null => {
  const started = readProcessStart(pid);
  return started === null ? null : { pid, started };
};

/** The name of the running program, "" when it cannot be told. */
export const readProcessName = (pid: number): string => {
  if (process.platform === "win32") return "";
  if (process.platform !== "linux") return askPs(pid, "comm");
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return "";
  }
};
