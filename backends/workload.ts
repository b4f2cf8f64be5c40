import { createRandom, drawExponential, drawLogNormal } from "./simulation/random";
import type { SearchArrival } from "./simulation/simulate";

export const arrivalPatterns = ["together", "hour", "day"] as const;

/** What people ask for, and what may go wrong meanwhile. */
export type Workload = {
  /** Each asks for one search a day. */
  readonly users: number;
  readonly companies: number;
  readonly secondsPerCompany: number;
  readonly memoryMbPerCompany: number;
  /** All in the same minute, spread over an hour, or over a working day of eight. */
  readonly arrival: (typeof arrivalPatterns)[number];
  /** Deaths of a process an hour: deployments, lost machines, bugs. */
  readonly killsPerHour: number;
  /** Of a core, of the seconds of a company: what its process works for it. */
  readonly cpuSecondsPerCompany: number;
};

export const defaultWorkload: Workload = {
  users: 20,
  companies: 100,
  secondsPerCompany: 6,
  memoryMbPerCompany: 20,
  arrival: "hour",
  killsPerHour: 0.5,
  cpuSecondsPerCompany: 0.1,
};

const spreadSeconds = { together: 60, hour: 3600, day: 8 * 3600 } as const;
export const searchesPerMonth = ({ users }: Workload) => users * 30;

/** One search a user: a Poisson stream, squeezed into the pattern's time. */
export function drawArrivals(workload: Workload, seed: number): SearchArrival[] {
  const random = createRandom(seed);
  const spread = spreadSeconds[workload.arrival];
  let at = 0;
  const times = Array.from({ length: workload.users }, () => {
    at += drawExponential(random, 1);
    return at;
  });
  const end = at + drawExponential(random, 1);
  return times.map((time, user) => ({
    user,
    atSeconds: (time / end) * spread,
    companies: workload.companies,
  }));
}

/** The slowest twentieth of companies takes this many times as long as the middle one. */
const tail = 3;
const z95 = 1.6448536269514722;

/** Seconds of each company, the same in every back end: log-normal, of the mean that was asked for. */
export function drawCompanySeconds(
  workload: Workload,
  seed: number,
): (search: number, company: number) => number {
  const sigma = Math.log(tail) / z95;
  const median = workload.secondsPerCompany / Math.exp(sigma ** 2 / 2);
  const random = createRandom(seed);
  const seconds = Float64Array.from({ length: workload.users * workload.companies }, () =>
    drawLogNormal(random, median, median * tail),
  );
  return (search, company) => seconds[search * workload.companies + company] ?? median;
}
