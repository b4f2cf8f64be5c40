import { existsSync } from "node:fs";
import path from "node:path";
import { fail, type Result, succeed } from "@/research/result";
import { nodeArgs, programArgs } from "./app-parts";
import type { LogFile } from "./log-file";
import type { PartRecords } from "./part-records";
import { isStackLine, runChild } from "./run-child";

export type SeedOptions = {
  readonly projectDir: string;
  readonly programs: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: LogFile;
  readonly records: PartRecords;
  readonly print: (line: string) => void;
  readonly signal: AbortSignal;
};

/** Brings the demo corpus into the database, in a process of its own; quick when it is there already. */
export const seedDemo = async (options: SeedOptions): Promise<Result<undefined, "seed_failed">> => {
  const { projectDir, programs, env, log, records, print, signal } = options;
  const script = path.join(projectDir, "scripts", "seed-demo.ts");
  if (!existsSync(script)) {
    print("No demo corpus: scripts/seed-demo.ts is missing.");
    return succeed(undefined);
  }
  let lastError = "";
  const failure = await runChild({
    name: "demo seed",
    file: process.execPath,
    args: nodeArgs(projectDir, ...programArgs(projectDir, programs, "scripts/seed-demo.ts")),
    cwd: projectDir,
    env,
    records,
    signal,
    onLine: (line, stream) => {
      log.write(`${line}\n`);
      if (stream === "stdout") print(line);
      else if (line.trim() !== "" && !isStackLine(line)) lastError = line.trim();
    },
  });
  return failure === ""
    ? succeed(undefined)
    : fail(
        "seed_failed",
        `The demo corpus could not be loaded: ${lastError || failure} (log: ${log.path}).`,
      );
};
