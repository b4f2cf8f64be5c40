/** How far the model goes on this page: a larger one would take longer than a person waits. */
export const limits = {
  users: { label: "Users, each one search a day", unit: "", min: 1, max: 500 },
  companies: { label: "Companies a search", unit: "", min: 5, max: 200 },
  secondsPerCompany: { label: "Seconds a company", unit: "s", min: 0.5, max: 120 },
  memoryMbPerCompany: { label: "Memory a company", unit: "MB", min: 1, max: 1000 },
  cpuSecondsPerCompany: { label: "Of its seconds, at a core", unit: "s", min: 0.01, max: 60 },
  killsPerHour: { label: "Deaths of a process, an hour", unit: "", min: 0, max: 20 },
  firstWithinSeconds: { label: "First result within", unit: "s", min: 1, max: 600 },
  idleMonthUsdAtMost: { label: "An idle month costs at most", unit: "$", min: 0, max: 1000 },
} as const;

export type LimitName = keyof typeof limits;

export function clamp(name: LimitName, value: number): number {
  const { min, max } = limits[name];
  return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min;
}

/** What an address asked for and does not get, in a sentence; null where it gets it. */
export function explainLimit(name: LimitName, asked: number): string | null {
  const { label, min, max } = limits[name];
  const shown = clamp(name, asked);
  if (shown === asked) return null;
  return `${label}: ${asked.toLocaleString("en-US")} was asked for. This page goes from ${min} to ${max.toLocaleString("en-US")}, so ${shown.toLocaleString("en-US")} is shown.`;
}
