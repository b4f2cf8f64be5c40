import type { CpuTime } from "@/research/ports";

/** Synchronous work with the time that it took: on a thread of its own that is the CPU's. */
export function withCpuTime<Value extends object>(work: () => Value): Value & CpuTime {
  const startedAt = performance.now();
  const value = work();
  return { ...value, cpuMs: performance.now() - startedAt };
}
