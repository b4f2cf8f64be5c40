import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { stopServer } from "@/db/postgres-process";
import { endLeftovers } from "@/scripts/launcher/part-records";

export type LauncherProcess = {
  readonly pid: number;
  /** Everything printed so far, stdout and stderr. */
  readonly lines: string[];
  /** Waits for a line; fails when the launcher ends without it. */
  readonly waitForLine: (pattern: RegExp) => Promise<string>;
  readonly waitForUrl: () => Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly seconds: number }>;
  readonly kill: (signal: NodeJS.Signals) => void;
};

/** Starts the launcher on a free port, as a process of its own; with stand-in parts unless another script is named. */
export const startLauncher = (
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  script = "tests/support/launch-stand-ins.ts",
): LauncherProcess => {
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: "0",
      ASSAY_DATA_DIR: dataDir,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  let isOver = false;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      notify();
    });
  }
  const begin = Date.now();
  const ended = new Promise<{ code: number | null; seconds: number }>((resolve) => {
    child.once("close", (code) => {
      isOver = true;
      notify();
      resolve({ code, seconds: (Date.now() - begin) / 1000 });
    });
  });
  const waitForLine = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = lines.find((line) => pattern.test(line));
        if (found === undefined && !isOver) return;
        listeners.delete(look);
        if (found === undefined) reject(new Error(`no ${pattern} in:\n${lines.join("\n")}`));
        else resolve(found);
      };
      listeners.add(look);
      look();
    });
  return {
    pid: child.pid ?? 0,
    lines,
    waitForLine,
    waitForUrl: async () => (await waitForLine(/ready: http/)).replace(/^.*ready: /, ""),
    ended,
    kill: (signal) => child.kill(signal),
  };
};

/** A data folder that is removed, with whatever still runs on it, by `remove`. */
export const makeDataDir = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "assay-launcher-"));
  chmodSync(folder, 0o711);
  return {
    folder,
    remove: async () => {
      await endLeftovers(path.join(folder, "parts.json"));
      await stopServer(path.join(folder, "postgres"), 3_000);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The pids of the parts that the launcher noted, by name. */
export const readPartPids = (dataDir: string): Record<string, number> => {
  const records: { name: string; pid: number }[] = JSON.parse(
    readFileSync(path.join(dataDir, "parts.json"), "utf8"),
  );
  return Object.fromEntries(records.map(({ name, pid }) => [name, pid]));
};

/** Waits until a condition holds that no event announces (a process of another parent has gone). */
export const waitUntil = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("waited 20 s in vain");
    await wait(25);
  }
};
