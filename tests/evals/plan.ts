import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { planQuery } from "@/research/plan/plan-query";
import {
  nowYear,
  parsePlanCases,
  type ScoredPlan,
  scorePlan,
  structuredFields,
} from "./plan/score-plans";

const usage = "usage: eval:plan [--misses]   (--misses lists what the tuning half got wrong)";

/**
 * `npm run eval:plan`: how much of what people write the planner without a model understands. The halves were drawn
 * when the queries were written, before the rules.
 */
const readArguments = (): { misses: boolean } => {
  try {
    return parseArgs({ options: { misses: { type: "boolean", default: false } } }).values;
  } catch {
    console.error(usage);
    return process.exit(2);
  }
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

const printHalf = (name: string, scored: readonly ScoredPlan[]): void => {
  const right = scored.filter(({ isRight }) => isRight).length;
  const complete = scored.filter(({ lacking }) => lacking.length === 0).length;
  console.log(
    `${name}: ${scored.length} queries, every structured field right in ${percent(right, scored.length)}, every topic and other word in ${percent(complete, scored.length)}`,
  );
};

const printFields = (scored: readonly ScoredPlan[]): void => {
  console.log(`${"field".padEnd(18)} expected  precision    recall`);
  for (const field of structuredFields.flatMap((name) => [name, `not ${name}`])) {
    const answers = scored
      .flatMap(({ fields }) => fields)
      .filter((answer) => answer.field === field);
    if (answers.length === 0) continue;
    const expected = answers.filter((answer) => answer.expected !== "").length;
    const found = answers.filter(({ got }) => got !== "").length;
    const right = answers.filter((answer) => answer.got === answer.expected).length;
    console.log(
      `${field.padEnd(18)} ${String(expected).padStart(8)} ${percent(right, found).padStart(10)} ${percent(right, expected).padStart(9)}`,
    );
  }
  console.log();
};

/** In processor time, so that other work on the machine does not count; the indexes are built by then. */
const printSpeed = (queries: readonly string[]): void => {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const query of queries) {
      const started = process.cpuUsage();
      planQuery(query, { nowYear });
      const { user, system } = process.cpuUsage(started);
      times.push((user + system) / 1000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`ms of processor time a query: p50 ${at(0.5)}, p99 ${at(0.99)}`);
};

const { misses } = readArguments();
const cases = parsePlanCases(
  readFileSync(new URL("./plan/queries.jsonl", import.meta.url), "utf8"),
);
const scored = cases.map(scorePlan);
for (const half of ["tuning", "held-out"] as const) {
  const own = scored.filter(({ planCase }) => planCase.half === half);
  printHalf(half, own);
  printFields(own);
}
printSpeed(cases.map(({ query }) => query));
if (misses) {
  for (const { planCase, fields, lacking } of scored) {
    if (planCase.half !== "tuning") continue;
    const wrong = fields.filter(({ expected, got }) => expected !== got);
    if (wrong.length + lacking.length === 0) continue;
    console.log(`\n${planCase.id} ${planCase.query}`);
    for (const { field, expected, got } of wrong)
      console.log(`   ${field}: expected ${expected || "nothing"}, got ${got || "nothing"}`);
    if (lacking.length > 0) console.log(`   lacks ${lacking.join(", ")}`);
  }
}
