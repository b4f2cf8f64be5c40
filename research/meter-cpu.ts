import type { ResearchCpu } from "./ports";

/** The same work, with the time that it took added up. */
export function meterCpu(cpu: ResearchCpu): { cpu: ResearchCpu; totalMs: () => number } {
  let totalMs = 0;
  return {
    totalMs: () => totalMs,
    cpu: {
      async extract(input) {
        const { cpuMs, ...page } = await cpu.extract(input);
        totalMs += cpuMs ?? 0;
        return page;
      },
      async assess(input) {
        const { cpuMs, ...assessment } = await cpu.assess(input);
        totalMs += cpuMs ?? 0;
        return assessment;
      },
      async extractValues(input) {
        const { cpuMs, ...extraction } = await cpu.extractValues(input);
        totalMs += cpuMs ?? 0;
        return extraction;
      },
    },
  };
}
