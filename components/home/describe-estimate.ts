import { countOf } from "@/components/search/describe-search";
import type { SearchEstimate } from "@/research/search-estimate";

/** "about 240 candidates · checks up to 100 · ~20 s · $0.00" */
export function describeEstimate({ candidates, checks, seconds, costUsd }: SearchEstimate): string {
  if (candidates === 0) return "No company there would be checked.";
  return [
    candidates === null ? null : countOf(candidates, "candidate", "candidates"),
    `checks up to ${checks}`,
    describeSeconds(seconds),
    costUsd === null ? "cost not known" : describeUsd(costUsd),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function describeSeconds(seconds: number): string {
  if (seconds < 90) return `~${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 90 * 60) return `~${Math.round(seconds / 60)} min`;
  return `~${Math.round(seconds / 3600)} h`;
}

const describeUsd = (usd: number): string =>
  usd === 0 ? "$0.00" : usd < 0.01 ? "under $0.01" : `~$${usd.toFixed(2)}`;
