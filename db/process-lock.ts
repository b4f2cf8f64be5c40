import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { fail, type Result, succeed } from "../research/result";
import { identifyProcess, isSameProcess, type ProcessIdentity } from "./process-identity";

export type ProcessLock = { readonly release: () => void };

const holderSchema = z.object({ pid: z.number().int(), started: z.string() });

const readHolder = (path: string): ProcessIdentity | null => {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
};

const isTaken = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "EEXIST";

/**
 * Takes the lock file at `path` for this process, or says which live process holds it. A lock left by a process
 * that was killed is taken over. Throws only what the file system throws (no space, no permission).
 */
export const tryProcessLock = (path: string): Result<ProcessLock, "held"> => {
  const self = identifyProcess(process.pid) ?? { pid: process.pid, started: "unknown" };
  const draft = `${path}.${process.pid}.${randomUUID()}`;
  // Written aside and linked into place: nobody ever sees a lock without its holder.
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        linkSync(draft, path);
        return succeed({ release: () => rmSync(path, { force: true }) });
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
      const holder = readHolder(path);
      if (holder && isSameProcess(holder)) {
        return fail("held", `process ${holder.pid} holds ${path}`);
      }
      takeAway(path);
    }
    return fail("held", `${path} is being taken by others`);
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Moves a dead lock aside, and puts it back when a live process took it in the meantime. */
const takeAway = (path: string) => {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    const moved = readHolder(aside);
    if (moved && isSameProcess(moved)) linkSync(aside, path);
  } catch {
    // Somebody else was faster; the caller looks again.
  }
  rmSync(aside, { force: true });
};

/** Waits until the lock is free and takes it. */
export const takeProcessLock = async (
  path: string,
  timeoutMs: number,
): Promise<Result<ProcessLock, "held">> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const lock = tryProcessLock(path);
    if (lock.ok || Date.now() > deadline) return lock;
    await wait(50);
  }
};
