import type { CandidateView } from "@/research/search-view";
import { describeReading } from "./describe-verdict";
import { isWaiting } from "./table-view";

/** Name and domain, whether it is being read once more, and what the company says of itself in one line. */
export function CompanyCell({ candidate }: { candidate: CandidateView }) {
  const { company } = candidate;
  const reading = describeReading(candidate);
  return (
    <div className="min-w-0">
      <div className="flex min-w-0 items-baseline gap-2 leading-[1.125rem]">
        <span
          className={`truncate ${isWaiting(candidate) ? "text-ink-2" : "font-medium text-ink"}`}
        >
          {company.name}
        </span>
        <span className="min-w-0 shrink-[2] truncate text-ink-3">{company.domain}</span>
        {!company.verified && <span className="shrink-0 text-xs text-ink-3">unverified</span>}
        {reading && <span className="shrink-0 text-xs text-ink-3">{reading}</span>}
      </div>
      <div className="truncate text-xs leading-4 text-ink-3 group-data-compact/table:hidden">
        {company.oneLiner ?? "No description"}
      </div>
    </div>
  );
}
