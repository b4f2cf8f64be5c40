import type { ReactNode } from "react";
import { type Column, companyColumnId } from "@/components/results/columns";
import type { RunChanges } from "@/research/monitors/monitor-view";
import type { CandidateView } from "@/research/search-view";

/** The columns of a run, with a mark on each company that is new and each cell that says something else than last time. */
export function markChanges(
  columns: readonly Column[],
  changes: RunChanges | null,
): readonly Column[] {
  if (changes === null) return columns;
  const added = new Set(changes.added.map(({ companyId }) => companyId));
  const changed = new Map(
    changes.changed.map(({ companyId, criteria, columns: values }) => [
      companyId,
      new Map([...criteria, ...values].map((cell) => [cell.id, cell])),
    ]),
  );
  return columns.map((column) => {
    if (column.id === companyColumnId) {
      return {
        ...column,
        cell: (candidate) =>
          added.has(candidate.company.id) ? (
            <Marked words="new">{column.cell(candidate)}</Marked>
          ) : (
            column.cell(candidate)
          ),
      };
    }
    const ownId = column.criterion?.id ?? column.asked?.id;
    if (ownId === undefined) return column;
    const was = (candidate: CandidateView) => changed.get(candidate.company.id)?.get(ownId);
    return {
      ...column,
      cell: (candidate) => {
        const cell = was(candidate);
        return cell ? (
          <Marked words="changed">{column.cell(candidate)}</Marked>
        ) : (
          column.cell(candidate)
        );
      },
      label:
        column.label &&
        ((candidate) => {
          const cell = was(candidate);
          const now = column.label?.(candidate) ?? "";
          return cell ? `${now}. Last time: ${cell.before ?? "not found"}` : now;
        }),
      peek:
        column.peek &&
        ((candidate) => {
          const peek = column.peek?.(candidate) ?? null;
          const cell = was(candidate);
          return peek && cell
            ? { ...peek, note: `Last time: ${cell.before ?? "not found"} · ${peek.note}` }
            : peek;
        }),
    };
  });
}

function Marked({ words, children }: { words: string; children: ReactNode }) {
  return (
    <span className="flex min-w-0 flex-1 items-center gap-2">
      <span className="min-w-0 truncate">{children}</span>
      <span className="ml-auto shrink-0 rounded-sm bg-accent-soft px-1.5 text-accent">{words}</span>
    </span>
  );
}
