import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import path from "node:path";
import { bundleProgram } from "./bundle-program";
import { hashSource } from "./hash-source";

/** What runs beside the web server, and its threads. */
const programs = [
  "adapters/cpu/research-worker.mjs",
  "adapters/encoder/encoder-worker.mjs",
  "demo/main.ts",
  "local-engine/main.ts",
  "scripts/seed-demo.ts",
];

/** What is in none of them; everything else counts, so that a forgotten entry bundles too often, never too rarely. */
const notInPrograms = new Set(
  "node_modules app components public tests test-results docs bench coverage".split(" "),
);

/** A folder that nobody has touched for so long is in no use: who runs from one touches it far more often. */
const keptMs = 24 * 3_600_000;
const touchEveryMs = 10 * 60_000;

/** Where a program lies in the folder of bundles: as its source does in the project. */
export const bundledName = (entry: string): string => entry.replace(/\.ts$/, ".mjs");

/**
 * A folder with each program as one file of JavaScript, made once for a source: reading TypeScript through a loader would
 * cost a second or two of the processor at every start of every part and thread. No other start removes it until `signal`
 * is aborted, though it makes newer ones: parts and threads are started again long after the first time.
 */
export async function bundlePrograms(projectDir: string, signal: AbortSignal): Promise<string> {
  const folder = await findOrMake(projectDir);
  const timer = setInterval(() => touch(folder), touchEveryMs).unref();
  signal.addEventListener("abort", () => clearInterval(timer));
  return folder;
}

async function findOrMake(projectDir: string): Promise<string> {
  const all = path.join(projectDir, ".cache", "programs");
  const folder = path.join(all, hashSource(projectDir, notInPrograms));
  if (existsSync(folder)) {
    touch(folder);
    return folder;
  }
  const made = path.join(all, `making-${randomUUID()}`);
  mkdirSync(made, { recursive: true });
  await Promise.all(
    programs.map((entry) =>
      bundleProgram({
        entry,
        file: path.join(made, bundledName(entry)),
        external: ["piscina"],
      }),
    ),
  );
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another start was quicker with the same.
    rmSync(made, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  for (const name of readdirSync(all)) {
    const other = path.join(all, name);
    // What another start makes now, or runs from, is left; what a killed one left behind is not.
    const isOld = Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? 0) > keptMs;
    if (other !== folder && isOld) rmSync(other, { recursive: true, force: true });
  }
  return folder;
}

function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Where it cannot be written, nobody removes it either.
  }
}
