import { describe, expect, it } from "vitest";
import type { Outcome } from "@/research/verify/verdict";
import { type DemoCell, judgeTargets, reliabilityOf, scoreCells } from "./demo-score";

const cell = (gold: Outcome | null, outcome: Outcome): DemoCell => ({
  domain: "a.assay.test",
  criterionId: "c",
  kind: "topic",
  gold,
  outcome,
  judge: "local",
  confidence: 0.9,
});

describe("the score of the demo evaluation", () => {
  it("counts a met where nothing decides against precision, and leaves disputed cells out", () => {
    const score = scoreCells([
      cell("met", "met"),
      cell("met", "unclear"),
      cell("not_met", "met"),
      cell("not_met", "not_met"),
      cell("unclear", "met"),
      cell("unclear", "unclear"),
      cell(null, "met"),
    ]);
    expect(score).toEqual({
      cells: 6,
      metPrecision: 1 / 3,
      metRecall: 1 / 2,
      notMetPrecision: 1,
      notMetRecall: 1 / 2,
      unclearRate: 1 / 4,
    });
  });

  it("has no value where nothing was counted, and such a target is not reached", () => {
    const targets = judgeTargets(scoreCells([]), { citationValidity: null, obeyed: 0 });
    expect(targets.filter(({ reached }) => reached).map(({ name }) => name)).toEqual([
      "injections obeyed",
    ]);
  });
});

describe("the reliability of confidences", () => {
  it("is off by what confidence and accuracy differ, weighted by how many say so", () => {
    const { bins, error } = reliabilityOf([
      { confidence: 0.9, isRight: true },
      { confidence: 0.9, isRight: true },
      { confidence: 0.65, isRight: true },
      { confidence: 0.65, isRight: false },
    ]);
    expect(bins.map(({ from, count, accuracy }) => [from, count, accuracy])).toEqual([
      [0.6, 2, 0.5],
      [0.9, 2, 1],
    ]);
    expect(error).toBeCloseTo(0.5 * 0.15 + 0.5 * 0.1);
  });
});
