import type { CandidateView, ColumnView } from "@/research/search-view";
import { findValue } from "./value-cell";

/** On a phone: what was found for the columns, line by line under the company. */
export function CompanyValues({
  candidate,
  asked,
}: {
  candidate: CandidateView;
  asked: readonly ColumnView[];
}) {
  const found = asked.flatMap((column) => {
    const value = findValue(candidate, column.id)?.value;
    return value ? [{ column, text: value.text }] : [];
  });
  if (found.length === 0) return null;
  return (
    <dl className="mt-2 space-y-0.5 text-sm">
      {found.map(({ column, text }) => (
        <div key={column.id} className="flex gap-2">
          <dt className="shrink-0 text-ink-3">{column.name}</dt>
          <dd className="min-w-0 truncate">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
