/** What one company of a search costs, as `npm run bench:cost` measures it. */
export type CompanyCost = {
  /** Of the web process. */
  readonly cpuSeconds: number;
  /** Of Postgres. */
  readonly databaseCpuSeconds: number;
  /** Of the local engine, in place of a hosted one. */
  readonly engineCpuSeconds: number;
  readonly rowsWritten: number;
  readonly commits: number;
  readonly walBytes: number;
  readonly eventBytes: number;
  readonly pageBytes: number;
  /** Of candidates, verdicts, citations and known answers: what is kept for good. */
  readonly resultBytes: number;
  readonly executions: number;
};

export type CapacityAssumptions = {
  readonly companiesPerSearch: number;
  readonly secondsPerCompany: number;
  /** The busiest hour against the average of the day. */
  readonly peakFactor: number;
  readonly coresPerMachine: number;
  /** Of a core that may be used before waits grow. */
  readonly coreShare: number;
  /** Companies that a machine's memory and one process hold. */
  readonly inFlightPerMachine: number;
  readonly connectionsPerMachine: number;
  readonly machineMonthUsd: number;
  /** Of a managed Postgres. */
  readonly databaseCoreMonthUsd: number;
  readonly storedGbMonthUsd: number;
  /** Months for which events and pages are kept (`ASSAY_RETENTION_…_DAYS`); results are counted after a year. */
  readonly keptMonths: number;
  /** Share of pages that are new; the rest is in the cache. */
  readonly newPages: number;
};

export const defaultCapacity: CapacityAssumptions = {
  companiesPerSearch: 100,
  secondsPerCompany: 6,
  peakFactor: 4,
  coresPerMachine: 2,
  coreShare: 0.6,
  inFlightPerMachine: 50,
  connectionsPerMachine: 11,
  machineMonthUsd: 60,
  databaseCoreMonthUsd: 60,
  storedGbMonthUsd: 0.12,
  keptMonths: 1,
  newPages: 0.5,
};

export type Capacity = {
  readonly peakCompaniesPerSecond: number;
  readonly inFlight: number;
  readonly machines: number;
  /** What the machines are needed for first. */
  readonly machinesBy: "CPU" | "companies in flight" | "one is the least";
  readonly connections: number;
  readonly peakRowsPerSecond: number;
  readonly peakCommitsPerSecond: number;
  readonly peakWalBytesPerSecond: number;
  readonly eventBytesPerMonth: number;
  readonly pageBytesPerMonth: number;
  readonly resultBytesPerMonth: number;
  readonly executionsPerMonth: number;
  readonly plan: string;
  readonly planMonthUsd: number | null;
  readonly machinesMonthUsd: number;
  /** At the peak, waits kept small; two at least. */
  readonly databaseCores: number;
  /** After a year. */
  readonly storedBytes: number;
  readonly databaseMonthUsd: number;
};

/** Inngest Cloud's plans by executions a month and steps at a time; the prices are assumptions of the parameter file. */
const plans = [
  { name: "free", executions: 50_000, steps: 5, monthUsd: 0 },
  { name: "pro", executions: 1_000_000, steps: 100, monthUsd: 75 },
  { name: "business", executions: 10_000_000, steps: 500, monthUsd: null },
] as const;
const daySeconds = 86_400;
const monthDays = 30;
const yearMonths = 12;
const leastDatabaseCores = 2;

export function planCapacity(
  searchesPerDay: number,
  cost: CompanyCost,
  assumptions: CapacityAssumptions = defaultCapacity,
): Capacity {
  const { companiesPerSearch, peakFactor, coresPerMachine, coreShare } = assumptions;
  const companiesPerDay = searchesPerDay * companiesPerSearch;
  const peak = (companiesPerDay / daySeconds) * peakFactor;
  const inFlight = peak * assumptions.secondsPerCompany;
  const byCpu = Math.ceil((peak * cost.cpuSeconds) / (coresPerMachine * coreShare));
  const byFlight = Math.ceil(inFlight / assumptions.inFlightPerMachine);
  const machines = Math.max(1, byCpu, byFlight);
  const companiesPerMonth = companiesPerDay * monthDays;
  const databaseCores = Math.max(
    leastDatabaseCores,
    Math.ceil((peak * cost.databaseCpuSeconds) / coreShare),
  );
  const eventBytesPerMonth = companiesPerMonth * cost.eventBytes;
  const pageBytesPerMonth = companiesPerMonth * cost.pageBytes * assumptions.newPages;
  const resultBytesPerMonth = companiesPerMonth * cost.resultBytes;
  const storedBytes =
    (eventBytesPerMonth + pageBytesPerMonth) * assumptions.keptMonths +
    resultBytesPerMonth * yearMonths;
  const executionsPerMonth = companiesPerMonth * cost.executions;
  const plan = plans.find(
    ({ executions, steps }) => executionsPerMonth <= executions && inFlight <= steps,
  );
  return {
    peakCompaniesPerSecond: peak,
    inFlight,
    machines,
    machinesBy:
      machines === 1 ? "one is the least" : byCpu >= byFlight ? "CPU" : "companies in flight",
    connections: machines * assumptions.connectionsPerMachine,
    peakRowsPerSecond: peak * cost.rowsWritten,
    peakCommitsPerSecond: peak * cost.commits,
    peakWalBytesPerSecond: peak * cost.walBytes,
    eventBytesPerMonth,
    pageBytesPerMonth,
    resultBytesPerMonth,
    executionsPerMonth,
    plan: plan?.name ?? "enterprise, or self-hosted",
    planMonthUsd: plan ? plan.monthUsd : null,
    machinesMonthUsd: machines * assumptions.machineMonthUsd,
    databaseCores,
    storedBytes,
    databaseMonthUsd:
      databaseCores * assumptions.databaseCoreMonthUsd +
      (storedBytes / 1e9) * assumptions.storedGbMonthUsd,
  };
}
