import type { CandidateState, CandidateView, CellView } from "@/research/search-view";

/** Verdicts in words; the table, the panel and screen readers share them. */

export const outcomeWords = { met: "met", not_met: "not met", unclear: "unclear" } as const;

export const stateWords: Record<CandidateState, string> = {
  pending: "waiting",
  sent: "next to be read",
  running: "being read",
  matched: "match",
  rejected: "rejected",
  unclear: "unclear",
  failed: "failed",
};

/** A company without verdicts: where it stands, or why it could not be read. */
export function describeWaiting({ state, errorMessage }: CandidateView): string {
  if (state === "failed") return errorMessage ?? "It could not be read.";
  const words = stateWords[state];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is said beside verdicts that are shown while the company is read once more; null where it is decided, or has none. */
export const describeReading = ({ state, cells }: CandidateView): string | null =>
  cells.length > 0 && (state === "pending" || state === "sent" || state === "running")
    ? stateWords[state]
    : null;

/** Who decided; a local judge only estimates. */
export function describeJudge(judge: CellView["judge"], model: string | null): string {
  if (judge === "fact") return "a known fact";
  if (judge === "local") return "estimate";
  if (judge === "user") return "set by hand";
  return model ?? "model";
}

/** `confidence` is 0..1. */
export function describeConfidence(confidence: number): string {
  if (confidence >= 0.9) return "very confident";
  if (confidence >= 0.75) return "confident";
  if (confidence >= 0.6) return "fairly confident";
  return "not very confident";
}

/** A criterion as a column head: "has good reviews on its website" → "good reviews on its website". */
export function shortenCriterion(text: string): string {
  const short = text.replace(/^(?:that\s+)?(?:is|are|has|have|was|were)\s+(?:an?\s+|the\s+)?/i, "");
  const words = short.length < 3 ? text : short;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
