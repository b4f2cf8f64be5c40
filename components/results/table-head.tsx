"use client";

import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import { type PointerEvent, useRef } from "react";
import type { Fill } from "@/components/columns/value-column";
import { ColumnMenu } from "./column-menu";
import { type Column, companyColumnId } from "./columns";
import { nextSort, type TableView } from "./table-view";
import { clampWidth } from "./table-view-address";

export type ChangeView = (change: Partial<TableView>) => void;

const headCell =
  "relative flex h-10 min-w-0 items-center border-b border-line-strong text-left font-medium";

/** Names of the columns: press to sort, the arrow for more, the edge to widen. Criteria show how many companies meet them. */
export function TableHead({
  columns,
  passRates,
  fills,
  stateCounts,
  placeCounts,
  view,
  pickedColumns,
  allPicked,
  onView,
  onDraftWidth,
  onPickAll,
  onPickColumn,
  onRemove,
}: {
  columns: readonly Column[];
  passRates: ReadonlyMap<string, number | null>;
  /** Per column that a person has added, by its whole id. */
  fills: ReadonlyMap<string, Fill>;
  stateCounts: StateCounts;
  placeCounts: ReadonlyMap<string, number>;
  view: TableView;
  pickedColumns: readonly string[];
  allPicked: "all" | "some" | "none";
  onView: ChangeView;
  /** While an edge is being dragged; null when it is let go. */
  onDraftWidth: (draft: { columnId: string; px: number } | null) => void;
  onPickAll: () => void;
  onPickColumn: (columnId: string) => void;
  /** Of a column that a person has added. Null while it cannot be. */
  onRemove: ((columnId: string) => void) | null;
}) {
  return (
    <thead className="sticky top-0 z-2 block text-sm text-ink-2">
      <tr aria-rowindex={1} className="grid [grid-template-columns:var(--columns)]">
        <th
          scope="col"
          aria-colindex={1}
          className={`z-1 group-data-wide/table:sticky group-data-wide/table:left-0 justify-end bg-paper pr-2 ${headCell}`}
        >
          <input
            ref={(box) => {
              if (box) box.indeterminate = allPicked === "some";
            }}
            type="checkbox"
            aria-label="Select all companies shown"
            className="size-3.5 accent-accent"
            checked={allPicked === "all"}
            onChange={onPickAll}
          />
        </th>
        {columns.map((column, index) => {
          const sorted = view.sort?.column === column.id ? view.sort.direction : null;
          const rate = column.criterion ? (passRates.get(column.criterion.id) ?? null) : null;
          const fill = column.asked ? fills.get(column.asked.id) : undefined;
          const ground = pickedColumns.includes(column.id) ? "bg-accent-soft" : "bg-paper";
          return (
            <th
              key={column.id}
              scope="col"
              aria-colindex={index + 2}
              aria-sort={
                sorted === null ? undefined : sorted === "asc" ? "ascending" : "descending"
              }
              className={`group/head ${column.id === companyColumnId ? "z-1 group-data-wide/table:sticky group-data-wide/table:left-12" : ""} ${ground} ${headCell}`}
            >
              <button
                type="button"
                title={column.words}
                className={`flex h-full min-w-0 flex-1 items-center gap-1.5 hover:text-ink focus-visible:-outline-offset-2 ${column.align === "end" ? "justify-end pr-3" : "pl-3"}`}
                onClick={(event) =>
                  event.metaKey || event.ctrlKey
                    ? onPickColumn(column.id)
                    : onView({ sort: nextSort(view.sort, column) })
                }
              >
                <span className="truncate">{column.header}</span>
                {column.criterion?.importance === "nice" && (
                  <span className="shrink-0 font-normal text-ink-3">nice to have</span>
                )}
                {sorted === "asc" && <ArrowUp size={13} className="shrink-0" aria-hidden />}
                {sorted === "desc" && <ArrowDown size={13} className="shrink-0" aria-hidden />}
                {fill && fill.wanted > 0 && (
                  <span
                    className={`shrink-0 font-normal text-ink-3 ${column.align === "end" ? "" : "ml-auto"}`}
                  >
                    {fill.found}/{fill.wanted}
                    <span className="sr-only"> found</span>
                  </span>
                )}
                {rate !== null && (
                  <span className="ml-auto shrink-0 font-normal text-ink-3">
                    {Math.round(rate * 100)} %<span className="sr-only"> meet it</span>
                  </span>
                )}
              </button>
              <ColumnMenu
                column={column}
                view={view}
                counts={column.criterion ? (stateCounts.get(column.id) ?? null) : null}
                placeCounts={placeCounts}
                picked={pickedColumns.includes(column.id)}
                onView={onView}
                onPick={() => onPickColumn(column.id)}
                onRemove={column.asked && onRemove ? () => onRemove(column.asked?.id ?? "") : null}
              >
                <ChevronDown size={13} aria-hidden />
              </ColumnMenu>
              {rate !== null && (
                <span
                  aria-hidden
                  className="absolute -bottom-px left-0 h-0.5 bg-met"
                  style={{ width: `${rate * 100}%` }}
                />
              )}
              <ResizeEdge
                column={column}
                onDraft={onDraftWidth}
                onWidth={(px) => onView({ widthsPx: withWidth(view.widthsPx, column.id, px) })}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Per column of verdicts: how many companies of the tab are in each state. */
export type StateCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function withWidth(widths: TableView["widthsPx"], columnId: string, px: number | null) {
  const { [columnId]: _, ...others } = widths;
  return px === null ? others : { ...others, [columnId]: px };
}

/** For the mouse; the menu of the column has the same for the keyboard. A double click gives back the width of its own. */
function ResizeEdge({
  column,
  onDraft,
  onWidth,
}: {
  column: Column;
  onDraft: (draft: { columnId: string; px: number } | null) => void;
  onWidth: (px: number | null) => void;
}) {
  const drag = useRef<{ fromX: number; fromPx: number; px: number } | null>(null);

  function begin(event: PointerEvent<HTMLElement>) {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const fromPx = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
    drag.current = { fromX: event.clientX, fromPx, px: fromPx };
  }

  function move(event: PointerEvent) {
    if (!drag.current) return;
    const px = clampWidth(drag.current.fromPx + event.clientX - drag.current.fromX);
    drag.current.px = px;
    onDraft({ columnId: column.id, px });
  }

  function end() {
    if (!drag.current) return;
    const { px, fromPx } = drag.current;
    drag.current = null;
    onDraft(null);
    if (px !== fromPx) onWidth(px);
  }

  return (
    <span
      aria-hidden
      data-resize={column.id}
      className="absolute top-2 -right-1 bottom-2 z-1 w-2 cursor-col-resize touch-none border-r border-transparent group-hover/head:border-line-strong hover:border-accent"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => onWidth(null)}
    />
  );
}
