"use client";

import { type KeyboardEvent, type MouseEvent, memo, useState } from "react";
import type { CandidateView } from "@/research/search-view";
import { type Column, companyColumnId, findCell } from "./columns";
import { describeWaiting } from "./describe-verdict";
import { CandidateGlyph } from "./state-glyph";
import { isWaiting } from "./table-view";

export type OpenCell = (candidateId: string, columnId: string) => void;
/** With `range`, everything from the row that was picked last. */
export type PickRow = (candidateId: string, range: boolean) => void;

export const cellName = (candidateId: string, columnId: string) => `${candidateId}:${columnId}`;

const cellBase =
  "flex h-full min-w-0 items-center border-b border-line px-3 focus-visible:-outline-offset-2";

/** Said outright: laid out as a grid, a `td` is no cell to every screen reader. */
const gridcell = { role: "gridcell" };

export const TableRow = memo(function TableRow({
  candidate,
  columns,
  position,
  startPx,
  opened,
  picked,
  pickedColumns,
  focusColumn,
  onOpen,
  onPick,
  onFocusCell,
}: {
  candidate: CandidateView;
  columns: readonly Column[];
  /** 1-based, within what is shown. */
  position: number;
  startPx: number;
  /** Its evidence is open. */
  opened: boolean;
  picked: boolean;
  pickedColumns: readonly string[];
  /** The column that Tab reaches, null when it is in another row. */
  focusColumn: string | null;
  onOpen: OpenCell;
  onPick: PickRow;
  onFocusCell: OpenCell;
}) {
  // Only a verdict that came while the row was looked at fades in; scrolling brings no motion.
  const [bornWaiting] = useState(candidate.cells.length === 0);
  const ground = picked || opened ? "bg-accent-soft" : "bg-paper group-hover:bg-hover";
  // Without any verdict, one cell says for all criteria where the company stands.
  const judged = columns.filter(({ kind }) => kind === "criterion");
  const spans =
    judged.length > 0 &&
    judged.every(({ criterion }) => criterion && !findCell(candidate, criterion.id));
  const shown = spans ? columns.filter((each) => !judged.slice(1).includes(each)) : columns;
  const focused =
    spans && judged.some(({ id }) => id === focusColumn) ? judged[0]?.id : focusColumn;

  return (
    <tr
      aria-rowindex={position + 1}
      aria-selected={picked}
      aria-current={opened ? "true" : undefined}
      data-fresh={bornWaiting || undefined}
      className="group absolute inset-x-0 top-0 grid h-(--row) cursor-pointer text-sm [grid-template-columns:var(--columns)]"
      style={{ transform: `translateY(${startPx}px)` }}
    >
      <td
        aria-colindex={1}
        className={`z-1 group-data-wide/table:sticky group-data-wide/table:left-0 justify-end pr-2 pl-0 text-ink-3 ${opened ? "shadow-[inset_3px_0_0_var(--accent)]" : ""} ${cellBase} ${ground}`}
      >
        <RowPick candidate={candidate} position={position} picked={picked} onPick={onPick} />
      </td>
      {shown.map((column) => {
        const isSpan = spans && column.kind === "criterion";
        const columnGround = pickedColumns.includes(column.id) ? "bg-accent-soft" : ground;
        const label = isSpan ? undefined : column.label?.(candidate);
        return (
          <td
            key={column.id}
            {...gridcell}
            aria-colindex={columns.indexOf(column) + 2}
            aria-colspan={isSpan ? judged.length : undefined}
            aria-label={label}
            data-cell={cellName(candidate.id, column.id)}
            data-spans={isSpan || undefined}
            tabIndex={focused === column.id ? 0 : -1}
            className={`${column.align === "end" ? "justify-end" : ""} ${
              column.id === companyColumnId
                ? "z-1 group-data-wide/table:sticky group-data-wide/table:left-12"
                : ""
            } ${isSpan ? "gap-2 text-ink-3" : ""} ${cellBase} ${columnGround}`}
            style={isSpan ? { gridColumn: `span ${judged.length}` } : undefined}
            onClick={(event: MouseEvent) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey)
                return onPick(candidate.id, event.shiftKey);
              // Text that somebody has just marked is to be copied, not opened.
              if (!hasMarkedText()) onOpen(candidate.id, column.id);
            }}
            onFocus={() => onFocusCell(candidate.id, column.id)}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === "Enter") onOpen(candidate.id, column.id);
              else if (event.key === " ") onPick(candidate.id, event.shiftKey);
              else return;
              event.preventDefault();
            }}
          >
            {isSpan ? (
              <>
                <CandidateGlyph state={candidate.state} />
                <span className="truncate">{describeWaiting(candidate)}</span>
              </>
            ) : (
              column.cell(candidate)
            )}
          </td>
        );
      })}
    </tr>
  );
});

const hasMarkedText = () => document.getSelection()?.isCollapsed === false;

/** The row's number, and in its place a box to pick it where somebody points, or has picked. */
function RowPick({
  candidate,
  position,
  picked,
  onPick,
}: {
  candidate: CandidateView;
  position: number;
  picked: boolean;
  onPick: PickRow;
}) {
  return (
    <label className="relative flex h-full w-10 items-center justify-end select-none">
      <span
        aria-hidden
        className={picked ? "hidden" : "group-has-[input:focus-visible]:hidden group-hover:hidden"}
      >
        {isWaiting(candidate) ? "" : position}
      </span>
      <input
        type="checkbox"
        aria-label={`Select ${candidate.company.name}`}
        tabIndex={-1}
        checked={picked}
        className={`size-3.5 accent-accent ${picked ? "" : "absolute right-0 opacity-0 group-hover:static group-hover:opacity-100 focus-visible:static focus-visible:opacity-100"}`}
        onChange={() => {}}
        onClick={(event) => onPick(candidate.id, event.shiftKey)}
      />
    </label>
  );
}
