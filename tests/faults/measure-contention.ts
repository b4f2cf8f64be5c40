const spinCpuMs = 60;

/**
 * How many times longer work takes now than it would on an idle core (1: as long): the other systems of this run and
 * whatever else runs on the machine take their part. It blocks this process for a moment.
 */
export function measureContention(): number {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(before);
    const cpuMs = (user + system) / 1000;
    if (cpuMs >= spinCpuMs) return Math.max(1, (performance.now() - startedAt) / cpuMs);
  }
}
