/** Where a number is from: a page with its date, a measurement of ours with its command, or nowhere (and why it is taken). */
export type Origin =
  | { readonly kind: "source"; readonly title: string; readonly url: string; readonly date: string }
  | { readonly kind: "measured"; readonly command: string; readonly date: string }
  | { readonly kind: "assumption"; readonly why: string };

export type Parameter = { readonly value: number; readonly origin: Origin };

/** Every number that a back end may have; one that it has not does not limit or cost anything (`absent`). */
export const parameterKinds = {
  startP50Seconds: { label: "Start of a process, median", unit: "s", absent: 0 },
  startP95Seconds: { label: "Start of a process, 95th percentile", unit: "s", absent: 0 },
  launchesPerMinute: {
    label: "Processes launched a minute",
    unit: "",
    absent: Number.POSITIVE_INFINITY,
  },
  launchBurst: { label: "Launched at once before that", unit: "", absent: 1 },
  minInstances: { label: "Processes always there", unit: "", absent: 0 },
  maxInstances: { label: "Processes at most", unit: "", absent: Number.POSITIVE_INFINITY },
  slots: { label: "Tasks of a process at a time", unit: "", absent: 1 },
  cores: { label: "Cores of a process", unit: "", absent: Number.POSITIVE_INFINITY },
  memoryMb: { label: "Memory of a process", unit: "MB", absent: Number.POSITIVE_INFINITY },
  baseMemoryMb: { label: "of which it needs itself", unit: "MB", absent: 0 },
  idleSeconds: { label: "Stays without work for", unit: "s", absent: Number.POSITIVE_INFINITY },
  limitSeconds: { label: "Time limit of a task", unit: "s", absent: Number.POSITIVE_INFINITY },
  againAfterSeconds: { label: "Given out again after", unit: "s", absent: 0 },
  attempts: { label: "Attempts", unit: "", absent: 1 },
  handoffSeconds: { label: "Queue adds a task", unit: "s", absent: 0 },
  window: { label: "Companies of a search in flight", unit: "", absent: 10 },
  perUser: { label: "Companies of a user in flight", unit: "", absent: Number.POSITIVE_INFINITY },
  inAll: { label: "Companies in flight in all", unit: "", absent: Number.POSITIVE_INFINITY },
  monthlyUsd: { label: "Fixed price a month", unit: "$", absent: 0 },
  instanceHourUsd: { label: "A process that is there, an hour", unit: "$", absent: 0 },
  busyHourUsd: { label: "A process at work, an hour", unit: "$", absent: 0 },
  cpuHourUsd: { label: "CPU used, an hour", unit: "$", absent: 0 },
  minBilledSeconds: { label: "Billed at least", unit: "s", absent: 0 },
  executionsPerCompany: { label: "Executions a company", unit: "", absent: 1 },
  includedExecutions: { label: "Executions a month in the price", unit: "", absent: 0 },
  millionExecutionsUsd: { label: "A million further executions", unit: "$", absent: 0 },
} as const;

export type ParameterKey = keyof typeof parameterKinds;
export type Parameters = Readonly<Partial<Record<ParameterKey, Parameter>>>;

export const parameterKeys = Object.keys(parameterKinds).filter(
  (key): key is ParameterKey => key in parameterKinds,
);

/** Every number of a back end, with what a person changed; what it does not have as "absent". */
export function resolveParameters(
  parameters: Parameters,
  changes: Readonly<Partial<Record<ParameterKey, number>>> = {},
): Record<ParameterKey, number> {
  const values = parameterKeys.map((key) => [
    key,
    changes[key] ?? parameters[key]?.value ?? parameterKinds[key].absent,
  ]);
  return Object.fromEntries(values);
}
