import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Whether this machine can take the disk away from a running process (prlimit of util-linux, and /proc). */
export const canLimitFileSize = (): boolean =>
  process.platform === "linux" &&
  spawnSync("prlimit", ["--version"], { stdio: "ignore" }).status === 0;

/**
 * How large a file a process and its children may write from now on; null lifts the limit. A write beyond it fails as
 * on a full disk. Only the soft limit is set, so that it can be lifted again.
 */
export function limitFileSize(pid: number, bytes: number | null): void {
  const limit = (one: number) =>
    spawnSync("prlimit", ["--pid", String(one), `--fsize=${bytes ?? "unlimited"}:`], {
      stdio: "ignore",
    });
  // The parent first: a child that it starts from then on has the new limit, and those before are in the list.
  limit(pid);
  for (const child of findChildren(pid)) limit(child);
}

function findChildren(parent: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    return Number.isInteger(pid) && readParent(pid) === parent ? [pid] : [];
  });
}

function readParent(pid: number): number | null {
  try {
    // The name before it, in parentheses, may hold anything.
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return null;
  }
}
