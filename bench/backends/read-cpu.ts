import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/**
 * Milliseconds of processor time that all descendants of this process (or those whose command line matches) have used, those
 * that ended included; it itself is left out, and so is the process `except`. Null where there is no /proc.
 */
export function readCpuMs(command = /^/, except = 0): number | null {
  try {
    const processes = readdirSync("/proc").flatMap((name) => readProcess(Number(name)) ?? []);
    const isOurs = new Set([process.pid]);
    // A child may have a smaller number than its parent, so: until nobody comes in any more.
    for (let size = 0; size < isOurs.size; ) {
      size = isOurs.size;
      for (const { pid, parent } of processes) if (isOurs.has(parent)) isOurs.add(pid);
    }
    const ticks = processes
      .filter(({ pid }) => isOurs.has(pid) && pid !== except)
      .filter(({ pid }) => pid === process.pid || command.test(commandOf(pid)))
      .reduce((sum, { pid, own, reaped }) => sum + (pid === process.pid ? 0 : own) + reaped, 0);
    return (1000 * ticks) / ticksPerSecond;
  } catch {
    return null;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

function readProcess(pid: number) {
  if (!Number.isInteger(pid)) return null;
  try {
    // The name before it, in parentheses, may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const [parent = 0, user = 0, system = 0, reapedUser = 0, reapedSystem = 0] = [
      1, 11, 12, 13, 14,
    ].map((at) => Number(fields[at]));
    return { pid, parent, own: user + system, reaped: reapedUser + reapedSystem };
  } catch {
    return null;
  }
}
