import os from "node:os";

const nice = 5;

/** To be called in a thread that calculates: on Linux priority belongs to a thread, and the one that answers people goes first. */
export function yieldToRequests() {
  if (process.platform !== "linux") return;
  try {
    os.setPriority(nice);
  } catch {
    // Where that is not allowed, all threads stay equal.
  }
}
