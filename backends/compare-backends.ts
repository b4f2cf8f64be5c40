import { type BackEnd, backEnds } from "./parameters/back-ends";
import { type ParameterKey, resolveParameters } from "./parameters/parameter";
import { type Money, priceOf } from "./price";
import { quantile } from "./simulation/quantile";
import { type SimulationResult, simulate } from "./simulation/simulate";
import { drawArrivals, drawCompanySeconds, type Workload } from "./workload";

export type Outcome = Money & {
  readonly id: string;
  readonly firstP50Seconds: number;
  readonly firstP95Seconds: number;
  readonly allP50Seconds: number;
  readonly allP95Seconds: number;
  /** How long a task waits for its turn. */
  readonly waitP95Seconds: number;
  readonly peakWaiting: number;
  /** Companies at work at the same time, at the most. */
  readonly peakInFlight: number;
  /** Shares of all companies. */
  readonly lost: number;
  readonly doubled: number;
};

export type Changes = Readonly<
  Partial<Record<string, Readonly<Partial<Record<ParameterKey, number>>>>>
>;

/** Of a search's first companies in Assay's queue (`priority.run` of verify-company). */
const chainAheadSeconds = 60;
const seed = 20_261_127;
const companiesInAll = 10_000;

/** Days on which a workload is run, so that in a small one what happens rarely is not told by one coin. */
export const fullDays = ({ users, companies }: Workload): number =>
  Math.max(1, Math.min(10, Math.round(companiesInAll / (users * companies))));

/** One back end under the workload; `changes` are numbers that a person put in place of the known ones. */
export function judgeBackEnd(
  backEnd: BackEnd,
  workload: Workload,
  changes: Changes = {},
  days = fullDays(workload),
): Outcome {
  const parameters = resolveParameters(backEnd.parameters, changes[backEnd.id]);
  const { unit, isChain, afterDeath, isBoundedByMemory } = backEnd;
  const results = Array.from({ length: days }, (_, day) =>
    simulate({
      shape: {
        ...parameters,
        unit,
        isChain,
        afterDeath,
        isBoundedByMemory,
        firstAheadSeconds: isChain ? chainAheadSeconds : 0,
      },
      searches: drawArrivals(workload, seed + 3 * day),
      companySeconds: drawCompanySeconds(workload, seed + 3 * day + 1),
      cpuSeconds: workload.cpuSecondsPerCompany,
      memoryMbPerCompany: workload.memoryMbPerCompany,
      killsPerHour: workload.killsPerHour,
      seed: seed + 3 * day + 2,
    }),
  );
  return {
    id: backEnd.id,
    ...summarise(results),
    ...priceOf(parameters, workload, results),
  };
}

export function compareBackEnds(workload: Workload, changes: Changes = {}): Outcome[] {
  return backEnds.map((backEnd) => judgeBackEnd(backEnd, workload, changes));
}

/** A search of which nothing was ever decided has its first result never, and all of them neither. */
function summarise(results: readonly SimulationResult[]) {
  const searches = results.flatMap((result) => result.searches);
  const waits = results.flatMap((result) => result.waits);
  const firsts = searches.map(({ firstSeconds }) => firstSeconds ?? Number.POSITIVE_INFINITY);
  const alls = searches.map(({ firstSeconds, allSeconds }) =>
    firstSeconds === null ? Number.POSITIVE_INFINITY : allSeconds,
  );
  const companies = searches.reduce((sum, search) => sum + search.companies, 0);
  return {
    firstP50Seconds: quantile(firsts, 0.5),
    firstP95Seconds: quantile(firsts, 0.95),
    allP50Seconds: quantile(alls, 0.5),
    allP95Seconds: quantile(alls, 0.95),
    waitP95Seconds: waits.length === 0 ? 0 : quantile(waits, 0.95),
    peakWaiting: Math.max(...results.map((result) => result.peakWaiting)),
    peakInFlight: Math.max(...results.map((result) => result.peakInFlight)),
    lost: searches.reduce((sum, { lost }) => sum + lost, 0) / companies,
    doubled: searches.reduce((sum, { doubled }) => sum + doubled, 0) / companies,
  };
}
