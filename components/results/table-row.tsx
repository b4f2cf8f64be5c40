"use client";

import { type KeyboardEvent, memo } from "react";
import type { CandidateView, CriterionView } from "@/research/search-view";
import { describeWaiting } from "./describe-verdict";
import { PeekTrigger } from "./quote-peek";
import { CandidateGlyph } from "./state-glyph";
import { describeCell, peekOf, VerdictChip } from "./verdict-chip";

const number = new Intl.NumberFormat("en");

/** Column 0 is the company, 1 and up are the criteria. */
export type OpenCell = (candidateId: string, column: number) => void;

const cellBase =
  "flex h-full min-w-0 items-center border-b border-line px-3 focus-visible:-outline-offset-2";

export const TableRow = memo(function TableRow({
  candidate,
  criteria,
  position,
  startPx,
  selected,
  focusColumn,
  onOpen,
  onFocusCell,
}: {
  candidate: CandidateView;
  criteria: readonly CriterionView[];
  /** 1-based, within the tab. */
  position: number;
  startPx: number;
  selected: boolean;
  /** The column that Tab reaches, null when it is in another row. */
  focusColumn: number | null;
  onOpen: OpenCell;
  onFocusCell: (candidateId: string, column: number) => void;
}) {
  const { company } = candidate;
  const waiting = candidate.cells.length === 0 && candidate.state !== "failed";
  const ground = selected ? "bg-accent-soft" : "bg-paper group-hover:bg-hover";

  const asCell = (column: number) => ({
    role: "gridcell",
    "aria-colindex": column + 2,
    "data-cell": `${candidate.id}:${column}`,
    tabIndex: focusColumn === column ? 0 : -1,
    onClick: () => onOpen(candidate.id, column),
    onFocus: () => onFocusCell(candidate.id, column),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      onOpen(candidate.id, column);
    },
  });

  return (
    <tr
      aria-rowindex={position + 1}
      aria-selected={selected}
      className="group absolute inset-x-0 top-0 grid h-11 cursor-pointer text-sm [grid-template-columns:var(--columns)]"
      style={{ transform: `translateY(${startPx}px)` }}
    >
      <td
        aria-colindex={1}
        className={`sticky left-0 z-1 justify-end text-ink-3 ${cellBase} ${ground}`}
      >
        {waiting ? "" : position}
      </td>
      <td
        {...asCell(0)}
        className={`sticky left-12 z-1 ${cellBase} ${ground}`}
        aria-label={describeCompany(candidate)}
      >
        <div className="min-w-0">
          <div className="flex min-w-0 items-baseline gap-2 leading-[1.125rem]">
            <span className={`truncate ${waiting ? "text-ink-2" : "font-medium text-ink"}`}>
              {company.name}
            </span>
            <span className="min-w-0 shrink-[2] truncate text-ink-3">{company.domain}</span>
            {!company.verified && <span className="shrink-0 text-xs text-ink-3">unverified</span>}
          </div>
          <div className="truncate text-xs leading-4 text-ink-3">
            {company.oneLiner ?? "No description"}
          </div>
        </div>
      </td>
      {candidate.cells.length === 0 ? (
        <td
          {...asCell(1)}
          className={`gap-2 text-ink-3 ${cellBase} ${ground}`}
          style={{ gridColumn: `span ${Math.max(1, criteria.length)}` }}
        >
          <CandidateGlyph state={candidate.state} />
          <span className="truncate">{describeWaiting(candidate)}</span>
        </td>
      ) : (
        criteria.map((criterion, index) => {
          const cell = candidate.cells.find(({ criterionId }) => criterionId === criterion.id);
          const element = (
            <td
              key={criterion.id}
              {...asCell(index + 1)}
              className={`${cellBase} ${ground}`}
              aria-label={describeCell(candidate, criterion, cell)}
            >
              <VerdictChip candidate={candidate} cell={cell} />
            </td>
          );
          return cell ? (
            <PeekTrigger
              key={criterion.id}
              peek={peekOf(candidate, criterion, cell)}
              render={element}
            />
          ) : (
            element
          );
        })
      )}
      <Fact ground={ground}>{company.foundedYear ?? "–"}</Fact>
      <Fact ground={ground}>{company.city ?? company.country ?? "–"}</Fact>
      <Fact ground={ground} right>
        {company.employees === null ? "–" : number.format(company.employees)}
      </Fact>
    </tr>
  );
});

function Fact({
  ground,
  right = false,
  children,
}: {
  ground: string;
  right?: boolean;
  children: string | number;
}) {
  return (
    <td className={`text-ink-2 ${right ? "justify-end" : ""} ${cellBase} ${ground}`}>
      <span className="truncate">{children}</span>
    </td>
  );
}

const describeCompany = ({ company }: CandidateView) =>
  [company.name, company.domain, company.oneLiner].filter((part) => part !== null).join(", ");
