import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { type CriterionKind, criterionKinds } from "@/research/plan/plan";
import { calibrationShifts, shiftLogOdds } from "@/research/verify/local/calibration";
import { runDemo } from "./demo-run";
import { reliabilityOf } from "./demo-score";
import { judgePhrasings } from "./phrasings/judge-phrasings";

/**
 * `npm run eval:calibrate`: the table of research/verify/local/calibration.ts with what the rules half of the demo corpus and the
 * phrasings add to it, and the expected calibration error with the criterion at hand left out.
 */
type Decision = {
  readonly criterion: string;
  readonly kind: CriterionKind;
  readonly outcome: "met" | "not_met";
  readonly confidence: number;
  readonly isRight: boolean;
};

/** Few decisions of a kind move little: a Gaussian prior on each shift. */
const priorVariance = 0.5;
/** Pages of the development data are plainer than the web's: whatever they say, no shift is larger. */
const largestShift = 1.5;

/** Most likely shift by Newton's method; the data's likelihood is concave in it. */
const fitShift = (decisions: readonly Decision[]): number => {
  let shift = 0;
  for (let step = 0; step < 30; step += 1) {
    let slope = -shift / priorVariance;
    let bend = -1 / priorVariance;
    for (const { confidence, isRight } of decisions) {
      const probability = shiftLogOdds(confidence, shift);
      slope += Number(isRight) - probability;
      bend -= probability * (1 - probability);
    }
    shift -= slope / bend;
  }
  return shift;
};

const run = await runDemo(
  generateDemoCorpus().filter(({ half }) => half === "rules"),
  () => {},
);
const decisions: readonly Decision[] = [
  ...run.cells.flatMap(({ criterionId, kind, gold, outcome, judge, confidence }) =>
    gold === null || judge !== "local" || outcome === "unclear"
      ? []
      : [{ criterion: criterionId, kind, outcome, confidence, isRight: gold === outcome }],
  ),
  ...judgePhrasings().flatMap(({ group, gold, said, confidence }) =>
    said === "unclear"
      ? []
      : [
          {
            criterion: group.id,
            kind: group.kind,
            outcome: said,
            confidence,
            isRight: gold === said,
          },
        ],
  ),
];

const errorOf = (confidenceOf: (decision: Decision) => number) =>
  reliabilityOf(
    decisions.map((one) => ({ confidence: confidenceOf(one), isRight: one.isRight })),
  ).error.toFixed(3);

const leftOut = new Map<string, number>();
const withoutOwn = ({ criterion, kind, outcome, confidence }: Decision): number => {
  const key = `${criterion} ${kind} ${outcome}`;
  const known = leftOut.get(key);
  const shift =
    known ??
    fitShift(
      decisions.filter(
        (one) => one.kind === kind && one.outcome === outcome && one.criterion !== criterion,
      ),
    );
  leftOut.set(key, shift);
  return shiftLogOdds(confidence, shift);
};

for (const kind of criterionKinds) {
  const of = (outcome: "met" | "not_met") =>
    Math.min(
      largestShift,
      calibrationShifts[kind][outcome] +
        fitShift(decisions.filter((one) => one.kind === kind && one.outcome === outcome)),
    );
  console.log(`  ${kind}: { met: ${of("met").toFixed(2)}, not_met: ${of("not_met").toFixed(2)} },`);
}
console.log(
  `expected calibration error over ${decisions.length} decisions: ${errorOf(({ confidence }) => confidence)} as the table says, ${errorOf(withoutOwn)} with what others add to each criterion`,
);
