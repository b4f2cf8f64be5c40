import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { identifyProcess, isSameProcess } from "@/db/process-identity";

const recordsSchema = z.array(
  z.object({ name: z.string(), pid: z.number().int(), started: z.string() }),
);
type PartRecord = z.infer<typeof recordsSchema>[number];

/** Which processes this launcher has started, kept in a file so that the next start can find them. */
export type PartRecords = {
  readonly add: (name: string, pid: number) => void;
  readonly remove: (pid: number) => void;
};

export const openPartRecords = (file: string): PartRecords => {
  let records: PartRecord[] = [];
  const save = () => {
    writeFileSync(`${file}.new`, JSON.stringify(records), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    add: (name, pid) => {
      const identity = identifyProcess(pid);
      if (!identity) return;
      records = [...records, { name, ...identity }];
      save();
    },
    remove: (pid) => {
      records = records.filter((record) => record.pid !== pid);
      save();
    },
  };
};

/** Ends parts that a killed launcher left behind; returns their names. A reused pid is never touched. */
export const endLeftovers = async (file: string): Promise<string[]> => {
  const left = readRecords(file).filter(isSameProcess);
  for (const { pid } of left) killGroup(pid, "SIGKILL");
  const deadline = Date.now() + 3_000;
  while (left.some(isSameProcess) && Date.now() < deadline) await wait(20);
  return left.map(({ name }) => name);
};

const readRecords = (file: string): PartRecord[] => {
  try {
    return recordsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return [];
  }
};

/** Signals a part and everything that it has started. */
export const killGroup = (pid: number, signal: "SIGTERM" | "SIGKILL") => {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
};
