import { mkdirSync, writeFileSync } from "node:fs";
import { type CompanyCost, defaultCapacity, planCapacity } from "@/backends/plan-capacity";
import { markdownTable, rewriteSection } from "../rewrite-section";
import { type CrowdOutcome, crowd } from "./simulate-crowd";

const document = "docs/scale.md";
const volumes = [10, 1000, 100_000] as const;

export type ScaleReport = {
  readonly machine: string;
  readonly load: number;
  readonly date: string;
  readonly cost: CompanyCost;
  readonly companies: number;
  readonly connections: number;
  readonly peakMemoryMb: number;
  readonly engineRequests: number;
  /** Rows written a company, by table. */
  readonly rowsOf: Readonly<Record<string, number>>;
  readonly chain: CrowdOutcome;
  readonly fanOut: CrowdOutcome;
};

export function writeScale(report: ScaleReport): void {
  mkdirSync("docs/scale", { recursive: true });
  const { chain, fanOut, ...measured } = report;
  writeFileSync("docs/scale/cost.json", `${JSON.stringify(measured, null, 2)}\n`);
  const sections = {
    cost: tabulateCost(report),
    capacity: tabulateCapacity(report.cost),
    crowd: tabulateCrowd(chain, fanOut),
  };
  for (const [name, text] of Object.entries(sections)) {
    rewriteSection(document, name, text);
    console.log(`\n${text}`);
  }
}

function tabulateCost({
  machine,
  load,
  date,
  cost,
  companies,
  connections,
  peakMemoryMb,
  engineRequests,
  rowsOf,
}: ScaleReport): string {
  const written = Object.entries(rowsOf)
    .filter(([, rows]) => rows >= 0.1)
    .sort(([, a], [, b]) => b - a)
    .map(([name, rows]) => `${name} ${rows.toFixed(1)}`)
    .join(", ");
  const row = (name: string, value: number, describe: (value: number) => string) => [
    name,
    describe(value),
    describe(value * companies),
  ];
  return [
    `${date}, ${machine}, load ${load.toFixed(1)} at the end.`,
    markdownTable(
      ["", "a company", `a search of ${companies}`],
      [
        row("rows written", cost.rowsWritten, count),
        row("commits, polling included", cost.commits, count),
        row("write-ahead log", cost.walBytes, bytes),
        row("pages stored, with their index", cost.pageBytes, bytes),
        row("events stored", cost.eventBytes, bytes),
        row("results stored", cost.resultBytes, bytes),
        row("CPU of the web process", cost.cpuSeconds, cpuTime),
        row("CPU of Postgres", cost.databaseCpuSeconds, cpuTime),
        row("CPU of the local engine", cost.engineCpuSeconds, cpuTime),
        row("executions that a hosted engine bills", cost.executions, count),
        row("requests from the engine", engineRequests / companies, count),
      ],
    ),
    `Rows a company, by table: ${written}. Most connections at once: ${connections}; peak memory of the web process: ${peakMemoryMb.toFixed(0)} MB.`,
  ].join("\n\n");
}

function tabulateCapacity(cost: CompanyCost): string {
  const planned = volumes.map((searches) => planCapacity(searches, cost));
  const row = (name: string, read: (capacity: (typeof planned)[number]) => string) => [
    name,
    ...planned.map(read),
  ];
  return markdownTable(
    ["searches a day", ...volumes.map((each) => each.toLocaleString("en-US"))],
    [
      row("companies a second, busiest hour", ({ peakCompaniesPerSecond }) =>
        peakCompaniesPerSecond.toPrecision(2),
      ),
      row("companies in flight", ({ inFlight }) => count(Math.ceil(inFlight))),
      row(
        `machines of ${defaultCapacity.coresPerMachine} cores`,
        ({ machines, machinesBy }) => `${machines} (${machinesBy})`,
      ),
      row("connections", ({ connections }) => count(connections)),
      row("rows written a second", ({ peakRowsPerSecond }) => count(peakRowsPerSecond)),
      row("commits a second", ({ peakCommitsPerSecond }) => count(peakCommitsPerSecond)),
      row("log a second", ({ peakWalBytesPerSecond }) => bytes(peakWalBytesPerSecond)),
      row("events a month", ({ eventBytesPerMonth }) => bytes(eventBytesPerMonth)),
      row("new pages a month", ({ pageBytesPerMonth }) => bytes(pageBytesPerMonth)),
      row("results a month", ({ resultBytesPerMonth }) => bytes(resultBytesPerMonth)),
      row("executions a month", ({ executionsPerMonth }) => count(executionsPerMonth)),
      row("Inngest plan", ({ plan, planMonthUsd }) =>
        planMonthUsd === null ? `${plan} (price on request)` : `${plan}, $${planMonthUsd}`,
      ),
      row("cores of Postgres", ({ databaseCores }) => count(databaseCores)),
      row("stored after a year", ({ storedBytes }) => bytes(storedBytes)),
      row("machines a month", ({ machinesMonthUsd }) => `$${count(machinesMonthUsd)}`),
      row(
        "Postgres a month, after a year",
        ({ databaseMonthUsd }) => `$${count(databaseMonthUsd)}`,
      ),
    ],
  );
}

function tabulateCrowd(chain: CrowdOutcome, fanOut: CrowdOutcome): string {
  const row = (name: string, read: (outcome: CrowdOutcome) => string) => [
    name,
    read(chain),
    read(fanOut),
  ];
  const middle = ({ samples }: CrowdOutcome) =>
    samples[Math.floor(samples.length / 2)]?.waiting ?? 0;
  return [
    `${count(crowd.searches)} searches of ${crowd.companies} companies within ten seconds, ${crowd.secondsPerCompany} s a company, ${count(crowd.inAll)} in flight in all; a newcomer with ${crowd.newcomerCompanies} companies after ten minutes:`,
    markdownTable(
      ["", "window chain", "one fan-out"],
      [
        row("newcomer: first result", ({ newcomerFirstSeconds }) => duration(newcomerFirstSeconds)),
        row("newcomer: all", ({ newcomerAllSeconds }) => duration(newcomerAllSeconds)),
        row("first result, median", ({ firstP50Seconds }) => duration(firstP50Seconds)),
        row("first result, 95th percentile", ({ firstP95Seconds }) => duration(firstP95Seconds)),
        row(
          "all, 5th to 95th percentile",
          ({ allP5Seconds, allP95Seconds }) =>
            `${duration(allP5Seconds)} – ${duration(allP95Seconds)}`,
        ),
        row("companies in the engine's queue, most", ({ peakWaiting }) => count(peakWaiting)),
        row("half-way", (outcome) => count(middle(outcome))),
      ],
    ),
  ].join("\n\n");
}

function cpuTime(seconds: number): string {
  return `${seconds.toFixed(seconds < 0.1 ? 3 : 2)} s`;
}

function count(value: number): string {
  return value < 10 ? `${Number(value.toPrecision(2))}` : Math.round(value).toLocaleString("en-US");
}

function bytes(value: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  let scaled = value;
  while (scaled >= 1000 && unit < units.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  return `${Number(scaled.toPrecision(2)).toLocaleString("en-US")} ${units[unit]}`;
}

function duration(seconds: number): string {
  return seconds < 120 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(0)} min`;
}
