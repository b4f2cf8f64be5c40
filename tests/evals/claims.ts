import path from "node:path";
import { parseArgs } from "node:util";
import type { ClaimModel } from "@/research/verify/claim/claim-model";
import { judgeClaim } from "@/research/verify/claim/judge-claim";
import { modelWithEncoder } from "@/research/verify/claim/model-with-encoder";
import { modelWithoutEncoder } from "@/research/verify/claim/model-without-encoder";
import type { Likeness } from "@/research/verify/claim/sentence-features";
import { sentenceFeatureGroups } from "@/research/verify/claim/sentence-features";
import { verdictFeatureGroups } from "@/research/verify/claim/verdict-features";
import { measureAll } from "./claims/measure-all";
import { ablationRow, printAblationHeading, printSources } from "./claims/print-claims";
import { type ClaimCase, foldCases, readClaimCases } from "./claims/read-claim-cases";
import type { Judged } from "./claims/score-claims";
import { type MeasuredCase, measureCases, trainClaims } from "./claims/train-claims";
import { writeModel } from "./claims/write-model";

/**
 * `npm run eval:claims -- --claims FILE [--shuffle WORD] [--ablate] [--write] | [--shipped]`: how good the judge of claims is,
 * cross-validated by subject, with and without the encoder. `--shuffle` folds the subjects otherwise; `--ablate` takes the groups of
 * features away, one at a time; `--write` learns on all and writes the models; `--shipped` scores the models that ship, for
 * claims that they have not seen.
 */
const usage =
  "usage: eval:claims --claims FILE(.jsonl or .jsonl.gz) [--shuffle WORD] [--ablate] [--write] | [--shipped]";

const foldCount = 5;
/** `met` is given from where refuted claims over several sentences are called met at most this often. */
const maxFalseMet = 0.23;

const readArguments = () => {
  try {
    const { values } = parseArgs({
      options: {
        claims: { type: "string" },
        shuffle: { type: "string", default: "" },
        ablate: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        shipped: { type: "boolean", default: false },
      },
    });
    if (values.claims) return { ...values, claims: values.claims };
  } catch {
    // An unknown option; the usage says which exist.
  }
  console.error(usage);
  return process.exit(2);
};

const judgeAll = (
  cases: readonly MeasuredCase[],
  modelOf: (fold: number) => ClaimModel | undefined,
): Judged[] =>
  cases.flatMap(({ one, fold, likeness }) => {
    const model = modelOf(fold);
    return model ? [{ one, verdict: judgeClaim(one.claim, one.evidence, model, likeness) }] : [];
  });

function thresholdOf(judged: readonly Judged[]): number {
  const refuted = judged.filter(({ one }) => one.label === "refuted" && one.evidence.length > 1);
  const falselyMet = refuted
    .filter(({ verdict }) => verdict.outcome === "met")
    .map(({ verdict }) => verdict.confidence)
    .sort((a, b) => b - a);
  return Math.ceil(1000 * (falselyMet[Math.floor(maxFalseMet * refuted.length)] ?? 0.5)) / 1000;
}

/** Cross-validated verdicts, the model learned on all, and milliseconds a claim without the encoder's. */
function validate(cases: readonly MeasuredCase[], without: readonly string[]) {
  const { folds, whole } = trainClaims(cases, new Set(without));
  const modelOf = (fold: number) => folds.find((one) => one.fold === fold)?.model;
  const metFrom = thresholdOf(judgeAll(cases, modelOf));
  const startedAt = performance.now();
  const judged = judgeAll(cases, (fold) => {
    const model = modelOf(fold);
    return model && { ...model, metFrom };
  });
  const msPerClaim = (performance.now() - startedAt) / cases.length;
  return { judged, model: { ...whole, metFrom }, msPerClaim };
}

const groupNames = [
  ...new Set([...Object.keys(sentenceFeatureGroups), ...Object.keys(verdictFeatureGroups)]),
];
/** Groups that the encoder measures. */
const encoderGroups = ["encoder", "pieces", "learned"];
const featuresOf = (group: string): readonly string[] =>
  [sentenceFeatureGroups, verdictFeatureGroups].flatMap((groups) =>
    Object.entries(groups).flatMap(([name, features]) => (name === group ? [...features] : [])),
  );

const main = async () => {
  const options = readArguments();
  const dataDir = path.resolve(process.env.ASSAY_DATA_DIR || ".data");
  const cases: ClaimCase[] = readClaimCases(options.claims);
  const folds = foldCases(cases, foldCount, options.shuffle);
  const lexical = cases.map((): Likeness | null => null);
  const ways = [
    {
      name: "with the encoder",
      constant: "modelWithEncoder",
      shipped: modelWithEncoder,
      near: await measureAll(cases, dataDir),
    },
    {
      name: "without the encoder",
      constant: "modelWithoutEncoder",
      shipped: modelWithoutEncoder,
      near: lexical,
    },
  ];
  for (const { name, constant, shipped, near } of ways) {
    const measured = measureCases(cases, folds, near);
    if (options.shipped) {
      console.log(`\n# ${name}, as shipped: ${cases.length} claims\n`);
      printSources(judgeAll(measured, () => shipped));
      continue;
    }
    const without = near === lexical ? encoderGroups.flatMap(featuresOf) : [];
    const { judged, model, msPerClaim } = validate(measured, without);
    console.log(`\n# ${name}: ${cases.length} claims, ${msPerClaim.toFixed(1)} ms a claim\n`);
    printSources(judged);
    if (options.write) {
      const file = constant.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      writeModel(path.resolve(`research/verify/claim/${file}.ts`), constant, model);
    }
    if (!options.ablate || near === lexical) continue;
    printAblationHeading();
    console.log(ablationRow("everything", judged));
    for (const group of groupNames) {
      console.log(ablationRow(`without ${group}`, validate(measured, featuresOf(group)).judged));
    }
  }
};

await main();
