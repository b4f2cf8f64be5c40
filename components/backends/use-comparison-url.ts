"use client";

import {
  parseAsBoolean,
  parseAsFloat,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  throttle,
  useQueryStates,
} from "nuqs";
import { useMemo } from "react";
import { changeNumber, readChanges, writeChanges } from "@/backends/changes-text";
import type { Changes } from "@/backends/compare-backends";
import type { ParameterKey } from "@/backends/parameters/parameter";
import { defaultRequirements, operations, type Requirements } from "@/backends/rank-backends";
import { arrivalPatterns, defaultWorkload, type Workload } from "@/backends/workload";
import { clamp, explainLimit, type LimitName, limits } from "./limits";

const parsers = {
  users: parseAsInteger.withDefault(defaultWorkload.users),
  companies: parseAsInteger.withDefault(defaultWorkload.companies),
  secondsPerCompany: parseAsFloat.withDefault(defaultWorkload.secondsPerCompany),
  memoryMbPerCompany: parseAsFloat.withDefault(defaultWorkload.memoryMbPerCompany),
  cpuSecondsPerCompany: parseAsFloat.withDefault(defaultWorkload.cpuSecondsPerCompany),
  arrival: parseAsStringLiteral(arrivalPatterns).withDefault(defaultWorkload.arrival),
  killsPerHour: parseAsFloat.withDefault(defaultWorkload.killsPerHour),
  mayLose: parseAsBoolean.withDefault(defaultRequirements.mayLose),
  firstWithinSeconds: parseAsFloat.withDefault(defaultRequirements.firstWithinSeconds),
  idleMonthUsdAtMost: parseAsFloat.withDefault(defaultRequirements.idleMonthUsdAtMost),
  operation: parseAsStringLiteral(operations).withDefault(defaultRequirements.operation),
  /** Numbers of back ends that were changed. */
  changes: parseAsString.withDefault(""),
};
const urlKeys = {
  secondsPerCompany: "seconds",
  memoryMbPerCompany: "memory",
  cpuSecondsPerCompany: "cpu",
  killsPerHour: "deaths",
  mayLose: "lose",
  firstWithinSeconds: "first",
  idleMonthUsdAtMost: "idle",
  operation: "where",
  changes: "with",
} as const;

const limitNames = Object.keys(limits).filter((name): name is LimitName => name in limits);

export type ComparisonState = {
  readonly workload: Workload;
  readonly requirements: Requirements;
  readonly changes: Changes;
  /** What the address asks for beyond the limits of the page. */
  readonly notes: readonly string[];
  readonly changeWorkload: (change: Partial<Workload>) => void;
  readonly changeRequirements: (change: Partial<Requirements>) => void;
  readonly changeParameter: (id: string, key: ParameterKey, value: number | null) => void;
  readonly reset: () => void;
};

/** All that was set, in the address: a link shows the same comparison. */
export function useComparisonUrl(): ComparisonState {
  const [state, setState] = useQueryStates(parsers, {
    urlKeys,
    history: "replace",
    limitUrlUpdates: throttle(300),
  });
  const { users, companies, secondsPerCompany, memoryMbPerCompany, cpuSecondsPerCompany } = state;
  const { killsPerHour, arrival } = state;
  const workload = useMemo(
    (): Workload => ({
      users: clamp("users", Math.round(users)),
      companies: clamp("companies", Math.round(companies)),
      secondsPerCompany: clamp("secondsPerCompany", secondsPerCompany),
      memoryMbPerCompany: clamp("memoryMbPerCompany", memoryMbPerCompany),
      cpuSecondsPerCompany: clamp("cpuSecondsPerCompany", cpuSecondsPerCompany),
      killsPerHour: clamp("killsPerHour", killsPerHour),
      arrival,
    }),
    [
      users,
      companies,
      secondsPerCompany,
      memoryMbPerCompany,
      cpuSecondsPerCompany,
      killsPerHour,
      arrival,
    ],
  );
  const changes = useMemo(() => readChanges(state.changes), [state.changes]);
  return {
    workload,
    requirements: {
      mayLose: state.mayLose,
      firstWithinSeconds: clamp("firstWithinSeconds", state.firstWithinSeconds),
      idleMonthUsdAtMost: clamp("idleMonthUsdAtMost", state.idleMonthUsdAtMost),
      operation: state.operation,
    },
    changes,
    notes: limitNames.flatMap((name) => explainLimit(name, state[name]) ?? []),
    changeWorkload: (change) => void setState(change),
    changeRequirements: (change) => void setState(change),
    changeParameter: (id, key, value) => {
      const text = writeChanges(changeNumber(changes, { id, key, value }));
      void setState({ changes: text === "" ? null : text });
    },
    reset: () => void setState(null),
  };
}
