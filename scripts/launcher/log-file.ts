import { closeSync, openSync, renameSync, statSync, writeSync } from "node:fs";

const MAX_BYTES = 5_000_000;

/** A log of bounded size: the file and one older half. */
export type LogFile = { readonly path: string; readonly write: (text: string) => void };

/** Moves a log that has grown too large aside (for logs that another program writes). */
export const rotateLog = (path: string) => {
  try {
    if (statSync(path).size > MAX_BYTES) renameSync(path, `${path}.1`);
  } catch {
    // None yet.
  }
};

export const openLog = (path: string): LogFile => {
  rotateLog(path);
  let descriptor = openSync(path, "a", 0o600);
  let bytes = statSync(path).size;
  return {
    path,
    write: (text) => {
      try {
        bytes += writeSync(descriptor, text);
        if (bytes <= MAX_BYTES) return;
        closeSync(descriptor);
        renameSync(path, `${path}.1`);
        descriptor = openSync(path, "a", 0o600);
        bytes = 0;
      } catch {
        // A full disk must not take the launcher down: the parts' own errors still reach the terminal.
      }
    },
  };
};
