import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Lets go of a database before Ctrl-C or a request to end takes effect: its server would run on with nobody using it. A
 * command that ends its work in its own way goes first. Returns what is to be called in place of `stop`.
 */
export function letGoOnSignal(stop: () => Promise<void>): () => Promise<void> {
  const end = (signal: (typeof signals)[number]) => {
    if (process.listenerCount(signal) > 1) return;
    const exit = () => process.exit(128 + constants.signals[signal]);
    stop().then(exit, exit);
  };
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
    return stop();
  };
}
