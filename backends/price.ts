import type { ParameterKey } from "./parameters/parameter";
import type { SimulationResult } from "./simulation/simulate";
import { searchesPerMonth, type Workload } from "./workload";

export type Money = {
  /** What each search adds to the bill. */
  readonly searchUsd: number;
  /** The bill of a month without a search. */
  readonly idleMonthUsd: number;
  readonly monthUsd: number;
  /** False where the plan has not enough executions and sells none. */
  readonly fitsPlan: boolean;
};

const monthHours = 730;

/** From one or several simulated days of the workload. */
export function priceOf(
  parameters: Record<ParameterKey, number>,
  workload: Workload,
  days: readonly SimulationResult[],
): Money {
  const sum = (read: (day: SimulationResult) => number) =>
    days.reduce((total, day) => total + read(day), 0);
  const searches = sum((day) => day.searches.length);
  const { minInstances, instanceHourUsd } = parameters;
  const extraSeconds = sum((day) => Math.max(0, day.instanceSeconds - minInstances * day.endsAt));
  const busySeconds = sum((day) => day.busySeconds);
  const cpuSeconds = sum((day) => day.runs) * workload.cpuSecondsPerCompany;
  const computeUsd =
    (extraSeconds * instanceHourUsd +
      busySeconds * parameters.busyHourUsd +
      cpuSeconds * parameters.cpuHourUsd) /
    3600;
  const monthSearches = searchesPerMonth(workload);
  const executions =
    (sum((day) => day.waits.length) / searches) * parameters.executionsPerCompany * monthSearches;
  const toPay = Math.max(0, executions - parameters.includedExecutions);
  const fitsPlan = toPay === 0 || Number.isFinite(parameters.millionExecutionsUsd);
  const executionsUsd = toPay > 0 && fitsPlan ? (toPay / 1e6) * parameters.millionExecutionsUsd : 0;
  const searchUsd = computeUsd / searches + executionsUsd / monthSearches;
  const idleMonthUsd = parameters.monthlyUsd + minInstances * instanceHourUsd * monthHours;
  return { searchUsd, idleMonthUsd, monthUsd: idleMonthUsd + monthSearches * searchUsd, fitsPlan };
}
