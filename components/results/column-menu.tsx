"use client";

import { Popover } from "@base-ui/react/popover";
import {
  ArrowDown,
  ArrowUp,
  Columns2,
  EyeOff,
  FoldHorizontal,
  Trash2,
  UnfoldHorizontal,
} from "lucide-react";
import type { ReactNode } from "react";
import { type Column, companyColumnId, placeColumnId } from "./columns";
import { PlaceFilter, StateFilter } from "./filters";
import type { ChangeView } from "./table-head";
import { type TableView, toggleIn } from "./table-view";
import { clampWidth } from "./table-view-address";

const stepPx = 48;

const item =
  "flex w-full items-center gap-2.5 rounded-md px-2 py-1 text-left text-ink-2 hover:bg-sunk hover:text-ink aria-pressed:text-accent";

/** What can be done with one column. */
export function ColumnMenu({
  column,
  view,
  counts,
  placeCounts,
  picked,
  onView,
  onPick,
  onRemove,
  children,
}: {
  column: Column;
  view: TableView;
  /** Of a column of verdicts. */
  counts: ReadonlyMap<string, number> | null;
  placeCounts: ReadonlyMap<string, number>;
  picked: boolean;
  onView: ChangeView;
  onPick: () => void;
  /** Takes the column away from the search; null where it is no such column. */
  onRemove: (() => void) | null;
  children: ReactNode;
}) {
  const widthPx = view.widthsPx[column.id] ?? column.rem * 16;
  const filtered =
    column.id in view.only || (column.id === placeColumnId && view.places.length > 0);
  const direction = view.sort?.column === column.id ? view.sort.direction : null;
  const isText = column.kind === "company" || column.id === placeColumnId;
  const orders = [
    { direction: "asc", words: isText ? "A to Z" : "Lowest first", Icon: ArrowUp },
    { direction: "desc", words: isText ? "Z to A" : "Highest first", Icon: ArrowDown },
  ] as const;
  const judgedOrders = { asc: "Not met first", desc: "Met first" } as const;
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={`${column.header}: sort, filter, hide`}
        className={`inline-flex h-full w-7 shrink-0 items-center justify-center hover:text-ink focus-visible:-outline-offset-2 data-popup-open:text-ink ${column.align === "end" ? "order-first" : ""} ${
          filtered
            ? "text-accent"
            : "text-transparent group-hover/head:text-ink-3 focus-visible:text-ink-3"
        }`}
      >
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={2} className="z-30">
          <Popover.Popup className="min-w-52 max-w-72 animate-appear rounded-md border border-line-strong bg-surface p-1.5 text-sm shadow-panel outline-none">
            <Popover.Title className="px-2 py-1 text-ink-3">{column.words}</Popover.Title>
            {orders.map(({ direction: each, words, Icon }) => (
              <button
                key={each}
                type="button"
                aria-pressed={direction === each}
                className={item}
                onClick={() =>
                  onView({
                    sort: direction === each ? null : { column: column.id, direction: each },
                  })
                }
              >
                <Icon size={14} aria-hidden />
                {column.criterion ? judgedOrders[each] : words}
              </button>
            ))}
            {counts && (
              <div className="mt-1 border-t border-line pt-1">
                <StateFilter columnId={column.id} view={view} counts={counts} onView={onView} />
              </div>
            )}
            {column.id === placeColumnId && placeCounts.size > 1 && (
              <div className="mt-1 border-t border-line pt-1">
                <PlaceFilter view={view} counts={placeCounts} onView={onView} />
              </div>
            )}
            <div className="mt-1 border-t border-line pt-1">
              {[
                { words: "Wider", by: stepPx, Icon: UnfoldHorizontal },
                { words: "Narrower", by: -stepPx, Icon: FoldHorizontal },
              ].map(({ words, by, Icon }) => (
                <button
                  key={words}
                  type="button"
                  className={item}
                  onClick={() =>
                    onView({
                      widthsPx: { ...view.widthsPx, [column.id]: clampWidth(widthPx + by) },
                    })
                  }
                >
                  <Icon size={14} aria-hidden />
                  {words}
                </button>
              ))}
              <button type="button" aria-pressed={picked} className={item} onClick={onPick}>
                <Columns2 size={14} aria-hidden />
                {picked ? "Unselect column" : "Select column"}
              </button>
              {column.id !== companyColumnId && (
                <Popover.Close
                  className={item}
                  onClick={() => onView({ hidden: toggleIn(view.hidden, column.id) })}
                >
                  <EyeOff size={14} aria-hidden />
                  Hide column
                </Popover.Close>
              )}
              {onRemove && (
                <Popover.Close className={item} onClick={onRemove}>
                  <Trash2 size={14} aria-hidden />
                  Remove column
                </Popover.Close>
              )}
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
