import { expect, test } from "vitest";
import { makeCandidate } from "@/components/search/search-fixtures";
import type { CandidateState, CellView } from "@/research/search-view";
import { describeReading } from "./describe-verdict";

const cell: CellView = {
  criterionId: "c1",
  outcome: "met",
  confidence: 0.9,
  judge: "local",
  reasoning: "It says so.",
  evidence: null,
};

test.each<[CandidateState, string | null]>([
  ["pending", "waiting"],
  ["sent", "next to be read"],
  ["running", "being read"],
  ["matched", null],
  ["unclear", null],
  ["failed", null],
])("a company with verdicts that is %s says %s beside them", (state, words) => {
  expect(describeReading(makeCandidate(1, state, { cells: [cell] }))).toBe(words);
});

test("one without any verdict says it in their place alone", () => {
  expect(describeReading(makeCandidate(1, "running"))).toBeNull();
});
