import type { CandidateView, CellView, CriterionView } from "@/research/search-view";
import { describeConfidence, describeJudge, outcomeWords, stateWords } from "./describe-verdict";
import type { Peek } from "./quote-peek";
import { CandidateGlyph, OutcomeGlyph } from "./state-glyph";

/** What one cell says at a glance: a shape, and the evidence in as many words as fit. */
export function VerdictChip({
  candidate,
  cell,
}: {
  candidate: CandidateView;
  cell: CellView | undefined;
}) {
  if (cell === undefined) return <CandidateGlyph state={candidate.state} />;
  return (
    <span
      key={cell.outcome}
      className="flex min-w-0 items-center gap-2 in-data-fresh:animate-appear"
    >
      <OutcomeGlyph outcome={cell.outcome} judge={cell.judge} />
      <span className={`truncate ${cell.outcome === "met" ? "text-ink" : "text-ink-3"}`}>
        {cell.evidence ?? cell.reasoning}
      </span>
    </span>
  );
}

/** The same for somebody who cannot see the shape. */
export function describeCell(
  candidate: CandidateView,
  criterion: CriterionView,
  cell: CellView | undefined,
): string {
  if (cell === undefined) return `${criterion.text}: ${stateWords[candidate.state]}`;
  const { outcome, judge, evidence, reasoning } = cell;
  return `${criterion.text}: ${outcomeWords[outcome]}, ${describeJudge(judge, null)}. ${evidence ?? reasoning}`;
}

export function peekOf(candidate: CandidateView, criterion: CriterionView, cell: CellView): Peek {
  const certainty =
    cell.judge === "fact" || cell.outcome === "unclear"
      ? describeJudge(cell.judge, null)
      : `${describeConfidence(cell.confidence)} · ${describeJudge(cell.judge, null)}`;
  return {
    title: `${criterion.text}: ${outcomeWords[cell.outcome]}`,
    text: cell.evidence === null || cell.judge === "fact" ? cell.reasoning : `“${cell.evidence}”`,
    note: `${candidate.company.name} · ${certainty}`,
  };
}
