import path from "node:path";
import { Piscina } from "piscina";
import type { ResearchCpu } from "@/research/ports";
import { createCallGate } from "../call-gate";

type AssessInput = Parameters<ResearchCpu["assess"]>[0];

type WorkerLimits = {
  readonly threads: number;
  /** Calls that may wait for a thread. */
  readonly maxQueue?: number;
  /** Of one call on its thread: what takes longer hangs. */
  readonly longestMs?: number;
  /** Under which the threads' program lies, bundled or as its source. */
  readonly programs?: string;
  readonly file?: string;
};

/**
 * Worker threads beside the web process's event loop. `threads` bounds the CPU, the queue bounds the memory: above it a call
 * fails and its company is tried again. One that hangs fails too, and its thread is replaced: the others do not wait for it.
 */
export function createWorkerCpu({
  threads,
  maxQueue = 2_000,
  longestMs = 60_000,
  programs = ".",
  file = "adapters/cpu/research-worker.mjs",
}: WorkerLimits): ResearchCpu & { close(): Promise<void> } {
  const pool = new Piscina({
    filename: path.resolve(/* turbopackIgnore: true */ programs, file),
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  // Without a listener, a thread that ends between two calls would end the process.
  pool.on("error", () => {});
  const gate = createCallGate(threads);
  let calls = 0;
  const run = async (name: keyof ResearchCpu, input: unknown) => {
    if (calls >= threads + maxQueue) throw new Error(`More than ${maxQueue} calls wait.`);
    calls += 1;
    const release = await gate.enter();
    const hangs = new AbortController();
    const timer = setTimeout(() => hangs.abort(), longestMs);
    try {
      return await pool.run(input, { name, signal: hangs.signal });
    } finally {
      clearTimeout(timer);
      release?.();
      calls -= 1;
    }
  };
  return {
    extract: (input) => run("extract", input),
    assess: (input) => run("assess", withoutLinks(input)),
    extractValues: (input) => run("extractValues", input),
    close: () => pool.destroy(),
  };
}

/** Judging reads no links, and they are the larger part of what would be copied to the thread. */
function withoutLinks(input: AssessInput): AssessInput {
  const pages = input.site.pages.map((page) => ({ ...page, links: [] }));
  return { ...input, site: { ...input.site, pages } };
}
