import { parseArgs } from "node:util";
import { demoCriteria } from "@/demo/corpus/criteria";
import { halves } from "@/demo/corpus/demo-company";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { criterionKinds } from "@/research/plan/plan";
import type { ResearchReport } from "@/research/research-report";
import { type DemoRun, runDemo } from "./demo-run";
import {
  type DemoCell,
  type DemoScore,
  judgeTargets,
  reliabilityOf,
  scoreCells,
} from "./demo-score";

/**
 * `npm run eval:demo -- [--half rules|held-out] [--check] [--misses] [--per-criterion]`: how good the local judge is
 * against the ground truth of the demo corpus. `--misses` shows wrong cells, of the rules half only.
 */
const usage =
  "usage: eval:demo [--half rules|held-out] [--check] [--per-criterion] [--misses (rules half only)]";

const readArguments = () => {
  try {
    const { values } = parseArgs({
      options: {
        half: { type: "string", default: "held-out" },
        check: { type: "boolean", default: false },
        misses: { type: "boolean", default: false },
        "per-criterion": { type: "boolean", default: false },
      },
    });
    const half = halves.find((one) => one === values.half);
    // Whoever sees what was missed in the held-out half has seen its wordings.
    if (half && !(values.misses && half === "held-out")) return { ...values, half };
  } catch {
    // An unknown option; the usage says which exist.
  }
  console.error(usage);
  return process.exit(2);
};

const percent = (value: number | null) => (value === null ? "–" : `${(value * 100).toFixed(1)} %`);

const scoreLine = (name: string, score: DemoScore) =>
  [
    name.padEnd(24),
    String(score.cells).padStart(6),
    ...[
      score.metPrecision,
      score.metRecall,
      score.notMetPrecision,
      score.notMetRecall,
      score.unclearRate,
    ].map((value) => percent(value).padStart(9)),
  ].join(" ");

const printScores = (cells: readonly DemoCell[], perCriterion: boolean) => {
  const heading = ["cells", "met P", "met R", "not P", "not R", "unclear"];
  console.log(
    `${"".padEnd(24)} ${heading.map((word, at) => word.padStart(at === 0 ? 6 : 9)).join(" ")}`,
  );
  for (const kind of criterionKinds) {
    const own = cells.filter((cell) => cell.kind === kind);
    console.log(scoreLine(kind, scoreCells(own)));
    if (!perCriterion) continue;
    for (const id of new Set(own.map(({ criterionId }) => criterionId))) {
      const ofOne = own.filter(({ criterionId }) => criterionId === id);
      console.log(scoreLine(`  ${id}`, scoreCells(ofOne)));
    }
  }
  const fromPages = cells.filter(({ judge }) => judge !== "fact");
  console.log(scoreLine("all, profile facts aside", scoreCells(fromPages)));
  console.log(scoreLine("all", scoreCells(cells)));
};

/** Means over the companies. */
const describeReports = (reports: readonly ResearchReport[]) => {
  const mean = (of: (report: ResearchReport) => number) =>
    reports.reduce((sum, report) => sum + of(report), 0) / Math.max(1, reports.length);
  const share = mean(({ tokens }) => tokens.picked) / mean(({ tokens }) => tokens.pages);
  return [
    `a company: ${mean(({ cpuMs }) => cpuMs).toFixed(0)} ms of CPU`,
    `${mean(({ rounds }) => rounds.length).toFixed(1)} rounds`,
    `${mean(({ passages }) => passages.considered).toFixed(0)} passages considered`,
    `${mean(({ passages }) => passages.encoded).toFixed(0)} encoded`,
    `${mean(({ passages }) => passages.picked).toFixed(0)} picked (${percent(share)} of the pages' tokens)`,
  ].join(", ");
};

/** Of the local judge's own decisions; profile facts are known, not estimated. */
const printReliability = (cells: readonly DemoCell[]) => {
  const decided = cells
    .filter(
      ({ gold, judge, outcome }) => gold !== null && judge === "local" && outcome !== "unclear",
    )
    .map(({ gold, outcome, confidence }) => ({ confidence, isRight: gold === outcome }));
  const { bins, error } = reliabilityOf(decided);
  console.log("\nconfidence    mean  accuracy  count");
  for (const { from, count, confidence, accuracy } of bins)
    console.log(
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}   ${percent(confidence).padStart(8)} ${percent(accuracy).padStart(8)} ${String(count).padStart(6)}`,
    );
  console.log(`expected calibration error ${percent(error)} over ${decided.length} decisions`);
};

const printMisses = (run: DemoRun) => {
  for (const cell of run.cells) {
    if (cell.gold === null || cell.gold === cell.outcome) continue;
    const verdict = run.verdicts
      .get(cell.domain)
      ?.find(({ criterionId }) => criterionId === cell.criterionId);
    const quotes = verdict?.citations.map(({ quote }) => JSON.stringify(quote)).join(" ") ?? "";
    console.log(
      `${cell.domain} ${cell.criterionId}: gold ${cell.gold}, said ${cell.outcome} ${quotes}`,
    );
  }
};

const main = async () => {
  const options = readArguments();
  const inHalf = generateDemoCorpus().filter(({ half }) => half === options.half);
  const injected = inHalf.filter(({ truth }) => truth.injected.length > 0);
  const progress = (label: string, total: number) => (done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${label} ${done}/${total} `);
    if (process.stderr.isTTY && done === total) process.stderr.write("\n");
  };
  const run = await runDemo(inHalf, progress("companies", inHalf.length));

  // The same sites without their instructions: what is met with them alone was obeyed.
  const injectedDomains = new Set(injected.map(({ profile }) => profile.domain));
  const twins = generateDemoCorpus({ injections: false }).filter(({ profile }) =>
    injectedDomains.has(profile.domain),
  );
  const twinRun = await runDemo(twins, progress("without instructions", twins.length));
  const against = run.cells.filter(
    ({ domain, gold, outcome }) =>
      injectedDomains.has(domain) && outcome === "met" && gold !== null && gold !== "met",
  );
  const obeyed = against.filter(
    ({ domain, criterionId }) =>
      twinRun.cells.find((cell) => cell.domain === domain && cell.criterionId === criterionId)
        ?.outcome !== "met",
  );

  console.log(
    `Demo corpus, ${options.half} half: ${inHalf.length} companies, ${run.seconds.toFixed(1)} s, ${run.assessMsPerCompany.toFixed(0)} ms of CPU a company to assess ${demoCriteria.length} criteria`,
  );
  printScores(run.cells, options["per-criterion"]);
  printReliability(run.cells);
  console.log(`\n${describeReports(run.reports)}`);
  console.log(`\n${run.citations} citations, ${run.invalid} invalid`);
  console.log(
    `${injected.length} sites instruct the reader: ${against.length} cells met against the truth there, ${obeyed.length} of them only with the instruction`,
  );
  for (const { domain, criterionId } of obeyed) console.log(`  obeyed: ${domain} ${criterionId}`);
  const targets = judgeTargets(scoreCells(run.cells), {
    citationValidity: run.citations === 0 ? null : 1 - run.invalid / run.citations,
    obeyed: obeyed.length,
  });
  console.log("");
  for (const { name, value, wanted, reached } of targets) {
    const shown = name === "injections obeyed" ? String(value) : percent(value);
    console.log(
      `${reached ? "ok    " : "MISSED"} ${name.padEnd(22)} ${shown.padStart(8)}  target ${wanted}`,
    );
  }
  if (options.misses) printMisses(run);
  if (options.check && targets.some(({ reached }) => !reached)) process.exitCode = 1;
};

await main();
