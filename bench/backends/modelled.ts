import { availableParallelism } from "node:os";
import type { Shape } from "@/backends/simulation/simulate";
import { type SearchArrival, type SearchOutcome, simulate } from "@/backends/simulation/simulate";
import type { CpuCost, Measurement } from "./measure";
import { caps, companies, newcomerCompanies, visibilityMs, workMsOf } from "./workload";

type Told = Pick<Measurement, "overheadMs" | "cpu" | "moments">;
export type Modelled = Pick<Measurement, "alone" | "newcomer" | "killed">;

/** What differs between the shapes; all else is one process that is always there and started again when it dies. */
export type ModelledShape = Pick<Shape, "unit" | "isChain" | "afterDeath"> &
  Partial<Pick<Shape, "againAfterSeconds" | "attempts" | "perUser" | "inAll" | "maxInstances">>;

const never = Number.POSITIVE_INFINITY;
export const modelledShapes = {
  thread: { unit: "search", isChain: false, afterDeath: "lost" },
  process: { unit: "search", isChain: false, afterDeath: "lost" },
  early: { unit: "company", isChain: false, afterDeath: "lost", inAll: caps.globalConcurrency },
  late: {
    unit: "company",
    isChain: false,
    afterDeath: "after-timeout",
    againAfterSeconds: visibilityMs / 1000,
    attempts: 10,
    inAll: caps.globalConcurrency,
  },
  fanOut: {
    unit: "company",
    isChain: false,
    afterDeath: "when-noticed",
    // The local engine knocks every second at an app that is away; a hosted one tries again after 15 to 45 s.
    againAfterSeconds: 1,
    attempts: 3,
    perUser: caps.userConcurrency,
    inAll: caps.globalConcurrency,
  },
  chain: {
    unit: "company",
    isChain: true,
    afterDeath: "when-noticed",
    // A lease of 8 s, renewed every 3 s at the latest: half a renewal is gone when the process dies.
    againAfterSeconds: 6.5,
    attempts: 3,
    perUser: caps.userConcurrency,
    inAll: caps.globalConcurrency,
  },
} as const satisfies Record<string, ModelledShape>;

const noCost: CpuCost = { companyMs: 0, searchMs: 0 };

/**
 * The benchmark's scenes in the model, on this machine's cores. Of the measurement it is told what a search of one company takes above
 * its work, spent once where a search is one message and with each company where a company is; the processor time of both, alone
 * and in a crowd; and when searches came and the process died and was back.
 */
export function model(shape: ModelledShape, { overheadMs, cpu, moments }: Told): Modelled {
  const isWholeSearch = shape.unit === "search";
  const startCpuMs = isWholeSearch && cpu ? Math.min(overheadMs, cpu.alone.searchMs) : 0;
  const full: Shape = {
    window: caps.window,
    perUser: never,
    inAll: never,
    againAfterSeconds: 0,
    attempts: 1,
    limitSeconds: never,
    handoffSeconds: isWholeSearch ? (overheadMs - startCpuMs) / 1000 : 0,
    firstAheadSeconds: shape.isChain ? 60 : 0,
    startP50Seconds: moments.restartMs / 1000,
    startP95Seconds: moments.restartMs / 1000,
    launchesPerMinute: never,
    launchBurst: 1,
    minInstances: 1,
    maxInstances: 1,
    slots: 1000,
    cores: availableParallelism(),
    memoryMb: never,
    baseMemoryMb: 0,
    isBoundedByMemory: true,
    idleSeconds: never,
    minBilledSeconds: 0,
    ...shape,
  };
  const run = (
    searches: readonly SearchArrival[],
    cost: { companyMs: number; startMs: number },
    killsAtSeconds: readonly number[] = [],
  ) =>
    simulate({
      shape: full,
      searches,
      companySeconds: (_, company) => (workMsOf(company) + (isWholeSearch ? 0 : overheadMs)) / 1000,
      cpuSeconds: cost.companyMs / 1000,
      startCpuSeconds: cost.startMs / 1000,
      memoryMbPerCompany: 1,
      killsPerHour: 0,
      killsAtSeconds,
      seed: 1,
    }).searches;
  const alone = { companyMs: cpu?.alone.companyMs ?? 0, startMs: startCpuMs };
  const { companyMs, searchMs } = cpu?.crowd ?? noCost;
  const crowd = { companyMs, startMs: isWholeSearch ? searchMs : 0 };
  const one = { user: 0, atSeconds: 0, companies };
  const busy = moments.busyMs.map((ms, n) => ({ user: n + 1, atSeconds: ms / 1000, companies }));
  const newcomer = {
    user: 7,
    atSeconds: moments.newcomerMs / 1000,
    companies: newcomerCompanies,
  };
  const killed = run([one], alone, [moments.killMs / 1000])[0];
  return {
    alone: timesOf(run([one], alone)[0]),
    newcomer: timesOf(run([...busy, newcomer], crowd)[busy.length]),
    killed: { ...timesOf(killed), lost: killed?.lost ?? 0, doubled: killed?.doubled ?? 0 },
  };
}

const timesOf = (search: SearchOutcome | undefined) => ({
  firstMs: 1000 * (search?.firstSeconds ?? Number.NaN),
  allMs: 1000 * (search?.allSeconds ?? Number.NaN),
});
