/** How far the model goes on this page: a larger one would take longer than a person waits. */
export const limits = {
  users: { min: 1, max: 500 },
  companies: { min: 5, max: 200 },
  secondsPerCompany: { min: 0.5, max: 120 },
  memoryMbPerCompany: { min: 1, max: 1000 },
  cpuSecondsPerCompany: { min: 0, max: 60 },
  killsPerHour: { min: 0, max: 20 },
  firstWithinSeconds: { min: 1, max: 600 },
  idleMonthUsdAtMost: { min: 0, max: 1000 },
} as const;

export function clamp(name: keyof typeof limits, value: number): number {
  const { min, max } = limits[name];
  return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min;
}
