import { quantile } from "@/backends/simulation/quantile";
import { type Shape, simulate } from "@/backends/simulation/simulate";

/** Searches that all start in the same ten seconds, a cap in all, and one newcomer ten minutes later. */
export const crowd = {
  searches: 10_000,
  companies: 100,
  secondsPerCompany: 6,
  inAll: 1000,
  newcomerCompanies: 10,
  newcomerAtSeconds: 600,
} as const;

export type CrowdOutcome = {
  readonly newcomerFirstSeconds: number;
  readonly newcomerAllSeconds: number;
  readonly firstP50Seconds: number;
  readonly firstP95Seconds: number;
  readonly allP5Seconds: number;
  readonly allP95Seconds: number;
  readonly peakWaiting: number;
  readonly samples: readonly { at: number; waiting: number; running: number }[];
};

export function simulateCrowd(isChain: boolean): CrowdOutcome {
  const { searches, companies, inAll } = crowd;
  const machine: Shape = {
    unit: "company",
    isChain,
    window: 10,
    perUser: 20,
    inAll,
    afterDeath: "when-noticed",
    againAfterSeconds: 10,
    attempts: 3,
    limitSeconds: Number.POSITIVE_INFINITY,
    handoffSeconds: 0.05,
    firstAheadSeconds: isChain ? 60 : 0,
    startP50Seconds: 5,
    startP95Seconds: 15,
    launchesPerMinute: Number.POSITIVE_INFINITY,
    launchBurst: 1,
    minInstances: inAll / 50,
    maxInstances: inAll / 50,
    slots: 50,
    cores: Number.POSITIVE_INFINITY,
    memoryMb: Number.POSITIVE_INFINITY,
    baseMemoryMb: 0,
    isBoundedByMemory: true,
    idleSeconds: Number.POSITIVE_INFINITY,
    minBilledSeconds: 0,
  };
  const many = Array.from({ length: searches }, (_, user) => ({
    user,
    atSeconds: (10 * user) / searches,
    companies,
  }));
  const newcomer = {
    user: searches,
    atSeconds: crowd.newcomerAtSeconds,
    companies: crowd.newcomerCompanies,
  };
  const result = simulate({
    shape: machine,
    searches: [...many, newcomer],
    // Between half and one and a half of the mean, the same in both.
    companySeconds: (search, company) =>
      crowd.secondsPerCompany * (0.5 + (((search * 31 + company * 17) % 100) + 0.5) / 100),
    memoryMbPerCompany: 1,
    killsPerHour: 0,
    seed: 1,
    sampleEverySeconds: 120,
  });
  const last = result.searches.at(-1);
  const others = result.searches.slice(0, -1);
  const firsts = others.map(({ firstSeconds }) => firstSeconds ?? Number.POSITIVE_INFINITY);
  const alls = others.map(({ allSeconds }) => allSeconds);
  return {
    newcomerFirstSeconds: last?.firstSeconds ?? Number.POSITIVE_INFINITY,
    newcomerAllSeconds: last?.allSeconds ?? Number.POSITIVE_INFINITY,
    firstP50Seconds: quantile(firsts, 0.5),
    firstP95Seconds: quantile(firsts, 0.95),
    allP5Seconds: quantile(alls, 0.05),
    allP95Seconds: quantile(alls, 0.95),
    peakWaiting: result.peakWaiting,
    samples: result.samples,
  };
}
