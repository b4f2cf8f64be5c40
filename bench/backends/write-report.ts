import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { markdownTable, rewriteSection } from "../rewrite-section";
import { drawBars } from "./draw-bars";
import type { Measurement, SearchTimes } from "./measure";
import type { Modelled } from "./modelled";

export type MeasuredShape = {
  readonly id: string;
  readonly name: string;
  readonly measurement: Measurement;
  readonly modelled: Modelled;
};
export type Report = {
  readonly machine: string;
  readonly load: number;
  readonly date: string;
  readonly shapes: readonly MeasuredShape[];
};

const folder = "docs/backends";
const document = "docs/backends.md";

/** Results as JSON, the plots in both themes, and the tables of the document. */
export function writeReport(report: Report): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "results.json"), `${JSON.stringify(report, null, 2)}\n`);
  writePlots(report);
  rewriteSection(document, "measured", `${describeRun(report)}\n\n${tabulate(report)}`);
  rewriteSection(document, "validation", tabulateErrors(report));
}

const describeRun = ({ machine, load, date }: Report) =>
  `${date}, ${machine}, load ${load.toFixed(1)} at the end.`;

export function tabulate({ shapes }: Pick<Report, "shapes">): string {
  return markdownTable(
    [
      "",
      "first",
      "all",
      "newcomer first",
      "newcomer all",
      "after the kill: all",
      "lost of 50",
      "twice",
      "peak memory",
      "event loop p99",
    ],
    shapes.map(({ name, measurement: { alone, newcomer, killed, peakMemoryMb, delayP99Ms } }) => [
      name,
      seconds(alone.firstMs),
      seconds(alone.allMs),
      seconds(newcomer.firstMs),
      seconds(newcomer.allMs),
      killed.lost > 0 ? "never" : seconds(killed.allMs),
      String(killed.lost),
      String(killed.doubled),
      `${peakMemoryMb.toFixed(0)} MB`,
      `${delayP99Ms.toFixed(1)} ms`,
    ]),
  );
}

type Scene = {
  readonly name: string;
  readonly read: (from: Modelled) => number;
  /** Seconds are compared by ratio, companies by difference. */
  readonly isTime: boolean;
};
const time = (
  name: string,
  read: (from: Modelled) => SearchTimes,
  key: keyof SearchTimes,
): Scene => ({
  name,
  read: (from) => read(from)[key],
  isTime: true,
});
const scenes: readonly Scene[] = [
  time("first", ({ alone }) => alone, "firstMs"),
  time("all", ({ alone }) => alone, "allMs"),
  time("newcomer first", ({ newcomer }) => newcomer, "firstMs"),
  time("newcomer all", ({ newcomer }) => newcomer, "allMs"),
  {
    name: "after the kill: all",
    read: ({ killed }) => (killed.lost > 0 ? Number.NaN : killed.allMs),
    isTime: true,
  },
  { name: "lost", read: ({ killed }) => killed.lost, isTime: false },
  { name: "twice", read: ({ killed }) => killed.doubled, isTime: false },
];

/** "measured / modelled (error)". */
export function tabulateErrors({ shapes }: Pick<Report, "shapes">): string {
  return markdownTable(
    ["measured / modelled", ...scenes.map(({ name }) => name)],
    shapes.map(({ name, measurement, modelled }) => [
      name,
      ...scenes.map(({ read, isTime }) => {
        const [real, said] = [read(measurement), read(modelled)];
        if (!isTime) return `${real} / ${said} (${signed(said - real, 0)})`;
        if (Number.isNaN(real) && Number.isNaN(said)) return "never / never";
        const error = 100 * (said / real - 1);
        return `${seconds(real)} / ${seconds(said)} (${signed(error, 0)} %)`;
      }),
    ]),
  );
}

function writePlots({ shapes }: Report): void {
  const finite = (value: number) => (Number.isFinite(value) ? value / 1000 : null);
  for (const theme of ["light", "dark"] as const) {
    const write = (name: string, svg: string) =>
      writeFileSync(path.join(folder, `${name}-${theme}.svg`), svg);
    const times = (title: string, read: (from: Modelled) => SearchTimes, key: keyof SearchTimes) =>
      drawBars({
        title,
        theme,
        series: [
          { name: "measured", tone: 0 },
          { name: "modelled", tone: 1 },
        ],
        rows: shapes.map(({ name, measurement, modelled }) => ({
          name,
          values: [finite(read(measurement)[key]), finite(read(modelled)[key])],
        })),
        describe: (value) => `${value.toFixed(1)} s`,
      });
    write(
      "newcomer",
      times(
        "First result of a newcomer behind six busy users",
        ({ newcomer }) => newcomer,
        "firstMs",
      ),
    );
    write(
      "all",
      times("All 50 companies of a search alone", ({ alone }) => alone, "allMs"),
    );
    write(
      "kill",
      drawBars({
        title: "A kill in the middle of 50 companies",
        theme,
        series: [
          { name: "lost", tone: 2 },
          { name: "done twice", tone: 3 },
        ],
        rows: shapes.map(({ name, measurement: { killed } }) => ({
          name,
          values: [killed.lost, killed.doubled],
        })),
        describe: String,
      }),
    );
  }
}

const seconds = (ms: number) => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : "never");
const signed = (value: number, digits: number) =>
  Number.isFinite(value)
    ? `${value > 0 ? "+" : value < 0 ? "−" : "±"}${Math.abs(value).toFixed(digits)}`
    : "–";
