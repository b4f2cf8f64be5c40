import path from "node:path";
import { Piscina } from "piscina";
import type { ResearchCpu } from "@/research/ports";

type AssessInput = Parameters<ResearchCpu["assess"]>[0];

/**
 * Worker threads beside the web process's event loop. `threads` bounds the CPU, the queue bounds the memory: above
 * it a call fails and its company is tried again. `programs`: under which the thread's program lies, bundled or as its source.
 */
export function createWorkerCpu(
  threads: number,
  { programs = ".", maxQueue = 2_000 }: { programs?: string; maxQueue?: number } = {},
): ResearchCpu & { close(): Promise<void> } {
  const pool = new Piscina({
    filename: path.resolve(
      /* turbopackIgnore: true */ programs,
      "adapters/cpu/research-worker.mjs",
    ),
    minThreads: threads,
    maxThreads: threads,
    maxQueue,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  return {
    extract: (input) => pool.run(input, { name: "extract" }),
    assess: (input) => pool.run(withoutLinks(input), { name: "assess" }),
    extractValues: (input) => pool.run(input, { name: "extractValues" }),
    close: () => pool.destroy(),
  };
}

/** Judging reads no links, and they are the larger part of what would be copied to the thread. */
function withoutLinks(input: AssessInput): AssessInput {
  const pages = input.site.pages.map((page) => ({ ...page, links: [] }));
  return { ...input, site: { ...input.site, pages } };
}
