import { writeFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { within } from "../support/within";
import { describePlan, planFault } from "./fault-plan";
import { type FaultSystem, startFaultSystem } from "./fault-system";
import { canLimitFileSize } from "./limit-file-size";
import { runReference, runSeed } from "./run-seed";

/**
 * `npm run test:faults [-- --long] [-- --seed N]`: searches of 12 companies on whole systems of real processes, each
 * with one part killed at a moment that the seed draws, and a checker over all that was seen and stored.
 */
const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    seed: { type: "string" },
    seeds: { type: "string", default: "40" },
    slots: { type: "string", default: "2" },
    report: { type: "string" },
  },
});
const count = values.long ? 500 : Number(values.seeds);
const seeds =
  values.seed === undefined
    ? Array.from({ length: count }, (_none, index) => index + 1)
    : [Number(values.seed)];
/** Longer than all that one seed waits for: whatever hangs, the run goes on and ends. */
const seedMs = 480_000;
const slots = Math.min(Number(values.slots), seeds.length);

type Tally = { passed: number; failed: number[]; skipped: number; readonly recoveries: number[] };
const tally: Tally = { passed: 0, failed: [], skipped: 0, recoveries: [] };
const waiting = [...seeds];
const hasDiskFault = canLimitFileSize();
const startedAt = performance.now();
const running = new Set<FaultSystem>();

/** One system after the other: seeds in a row on the same one, a new one after a seed that failed. */
async function runSlot(): Promise<void> {
  while (waiting.length > 0) {
    const system = await startFaultSystem();
    running.add(system);
    try {
      await runSeeds(system);
    } finally {
      running.delete(system);
      await system.close();
    }
  }
}

/** Ctrl-C leaves nothing behind. */
async function stopAll(): Promise<never> {
  await Promise.all([...running].map((system) => system.close()));
  process.exit(1);
}

async function runSeeds(system: FaultSystem): Promise<void> {
  const reference = await runReference(system);
  for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
    const plan = planFault(seed);
    const what = describePlan(plan);
    if (plan.kind === "disk" && !hasDiskFault) {
      tally.skipped += 1;
      console.log(`skipped  ${what}: there is no prlimit on this machine`);
      continue;
    }
    const logStart = system.log.length;
    const outcome = await within(seedMs, "its end", runSeed(system, plan, reference)).catch(String);
    const problems =
      typeof outcome === "string"
        ? [outcome]
        : outcome.violations.map(({ rule, detail }) => `${rule}: ${detail}`);
    if (typeof outcome !== "string" && problems.length === 0) {
      tally.passed += 1;
      tally.recoveries.push(outcome.recoveredAfterMs);
      console.log(
        `ok       ${what}: over ${seconds(outcome.recoveredAfterMs)} after all was up, of ${seconds(outcome.allowedMs)}`,
      );
      continue;
    }
    tally.failed.push(seed);
    console.log(`FAILED   ${what}`);
    for (const problem of problems) console.log(`           ${problem}`);
    if (typeof outcome !== "string")
      for (const line of outcome.timeline) console.log(`           ${line}`);
    for (const line of system.log.slice(logStart).slice(-40)) console.log(`           | ${line}`);
    console.log(`         Replay: npm run test:faults -- --seed ${seed}`);
    // What was only late has left the system whole.
    const isWhole =
      typeof outcome !== "string" && outcome.violations.every(({ rule }) => rule === "in_time");
    if (!isWhole) return;
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => void stopAll());
await Promise.all(Array.from({ length: slots }, runSlot));
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
const sorted = tally.recoveries.sort((one, other) => one - other);
const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
console.log(
  `\n${seeds.length} faults on ${os.cpus().length} cores, ${slots} systems at a time, in ${minutes} min; recovery ${seconds(median)} in the middle, ${seconds(sorted.at(-1) ?? 0)} at most`,
);
console.log(
  `${tally.passed} passed, ${tally.failed.length} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ""}`,
);
if (values.report !== undefined) {
  const report = { passed: tally.passed, failed: tally.failed.length };
  writeFileSync(values.report, JSON.stringify(report));
}
// Not the exit code alone: a connection that was left open must not keep the run from ending.
process.exit(tally.failed.length === 0 ? 0 : 1);
