"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type CSSProperties,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Fill } from "@/components/columns/value-column";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Column } from "./columns";
import { NewRowsBar } from "./new-rows-bar";
import { type Peek, QuotePeek } from "./quote-peek";
import { type ChangeView, type StateCounts, TableHead } from "./table-head";
import { cellName, type OpenCell, TableRow } from "./table-row";
import { rowPx, type TableView } from "./table-view";
import type { Cursor } from "./use-cursor";
import type { useHeldRows } from "./use-held-rows";
import type { useSelection } from "./use-selection";

const headPx = 40;
const barPx = 64;
const numberRem = 3;
/** Before the browser has measured anything, as on the server: enough rows for a first screen. */
const firstRect = { width: 1280, height: 720 };

/** The live table: only the rows in view exist; arrow keys move one focus through its cells. */
export function ResultsTable({
  held,
  columns,
  passRates,
  fills,
  stateCounts,
  placeCounts,
  view,
  openedId,
  cursor,
  selection,
  picksAny,
  onView,
  onCursor,
  onOpen,
  onRemoveColumn,
}: {
  held: ReturnType<typeof useHeldRows>;
  /** Those that are shown, in order. */
  columns: readonly Column[];
  passRates: ReadonlyMap<string, number | null>;
  fills: ReadonlyMap<string, Fill>;
  stateCounts: StateCounts;
  placeCounts: ReadonlyMap<string, number>;
  view: TableView;
  openedId: string | null;
  cursor: Cursor;
  selection: ReturnType<typeof useSelection>;
  /** The bar of the selection lies over the last rows: there is room behind them. */
  picksAny: boolean;
  onView: ChangeView;
  onCursor: OpenCell;
  onOpen: OpenCell;
  onRemoveColumn: ((columnId: string) => void) | null;
}) {
  const { rows, waiting, hold, show, release } = held;
  const [draft, setDraft] = useState<{ columnId: string; px: number } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(scroller);
  const hydrated = useHydrated();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx[view.density],
    getItemKey: (index) => rows[index]?.id ?? index,
    // The server draws the first screen only.
    overscan: hydrated ? 8 : 0,
    scrollPaddingStart: headPx,
    scrollPaddingEnd: picksAny ? barPx : 0,
    initialRect: firstRect,
  });
  const { measure } = virtualizer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another density is another height of every row.
  useEffect(() => measure(), [measure, view.density]);

  const cursorRow = rows.findIndex(({ id }) => id === cursor.candidateId);
  useFocusFollowsCursor(scroller, cursor, cursorRow, virtualizer.scrollToIndex);

  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { toggleRow, setRows, toggleColumn } = selection;
  // Rows are drawn again when what they are given differs: the list of all of them is not given.
  const latestIds = useRef(ids);
  useEffect(() => {
    latestIds.current = ids;
  });
  const pick = useCallback(
    (id: string, range: boolean) => toggleRow(id, range ? latestIds.current : null),
    [toggleRow],
  );
  const pickedShown = ids.filter((id) => selection.rows.has(id)).length;
  const allPicked =
    pickedShown === 0 ? "none" : pickedShown === ids.length ? "all" : ("some" as const);

  function showWaiting() {
    const index = show();
    // The rows are there after the next render.
    requestAnimationFrame(() => virtualizer.scrollToIndex(index, { align: "center" }));
  }

  function peekOf(name: string): Peek | null {
    const [candidateId, columnId] = name.split(":");
    const row = rows.find(({ id }) => id === candidateId);
    return (row && columns.find(({ id }) => id === columnId)?.peek?.(row)) ?? null;
  }

  const widths = draft ? { ...view.widthsPx, [draft.columnId]: draft.px } : view.widthsPx;
  const style: CSSProperties & Record<"--columns" | "--row", string> = {
    "--columns": gridColumns(columns, widths),
    "--row": `${rowPx[view.density]}px`,
    minWidth: minimumWidth(columns, widths),
  };
  return (
    <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
      {waiting.length > 0 && <NewRowsBar count={waiting.length} onShow={showWaiting} />}
      <div
        ref={scroller}
        className={`min-h-0 min-w-0 flex-1 overflow-auto overscroll-contain border-t border-line ${picksAny ? "scroll-pb-16 pb-16" : ""}`}
        onScroll={(event) => (event.currentTarget.scrollTop > 0 ? hold() : release())}
        // Sorted rows come in anywhere: not under a pointer that is about to press one.
        onPointerMove={view.sort ? hold : undefined}
        onPointerLeave={() => {
          if (scroller.current?.scrollTop === 0) release();
        }}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one focus moves through its cells: a grid.
          role="grid"
          aria-label="Companies"
          aria-multiselectable
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          data-compact={view.density === "compact" || undefined}
          data-wide={isWide || undefined}
          className="group/table block"
          style={style}
        >
          <TableHead
            columns={columns}
            passRates={passRates}
            fills={fills}
            onRemove={onRemoveColumn}
            stateCounts={stateCounts}
            placeCounts={placeCounts}
            view={view}
            pickedColumns={selection.columns}
            allPicked={allPicked}
            onView={onView}
            onDraftWidth={setDraft}
            onPickAll={() => setRows(allPicked === "all" ? [] : ids)}
            onPickColumn={toggleColumn}
          />
          <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, key, start }) => {
              const candidate = rows[index];
              if (!candidate) return null;
              const holdsTab = cursorRow === -1 ? index === 0 : index === cursorRow;
              return (
                <TableRow
                  key={key}
                  candidate={candidate}
                  columns={columns}
                  position={index + 1}
                  startPx={start}
                  opened={candidate.id === openedId}
                  picked={selection.rows.has(candidate.id)}
                  pickedColumns={selection.columns}
                  focusColumn={holdsTab ? tabColumn(columns, cursor, cursorRow) : null}
                  onOpen={onOpen}
                  onPick={pick}
                  onFocusCell={onCursor}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <QuotePeek table={scroller} peekOf={peekOf} />
    </div>
  );
}

/**
 * Whether there are columns to scroll to. Only then do the first ones stick: a browser draws each cell that sticks as a
 * layer of its own, a hundred of them for one screen, and cannot keep up with a wheel.
 */
function useIsWide(scroller: RefObject<HTMLDivElement | null>): boolean {
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const frame = scroller.current;
    const table = frame?.firstElementChild;
    if (!frame || !table) return;
    const observer = new ResizeObserver(() => setIsWide(table.clientWidth > frame.clientWidth));
    observer.observe(frame);
    observer.observe(table);
    return () => observer.disconnect();
  }, [scroller]);
  return isWide;
}

/** Where Tab enters: the cursor's column, as long as it is shown. */
const tabColumn = (columns: readonly Column[], cursor: Cursor, cursorRow: number) =>
  cursorRow !== -1 && columns.some(({ id }) => id === cursor.columnId)
    ? cursor.columnId
    : (columns[0]?.id ?? null);

/** A move by key brings the cell into view and, unless the evidence is being read, focuses it. */
function useFocusFollowsCursor(
  scroller: RefObject<HTMLDivElement | null>,
  cursor: Cursor,
  cursorRow: number,
  scrollToIndex: (index: number) => void,
) {
  const done = useRef(cursor.moves);
  useEffect(() => {
    if (cursor.moves === done.current || cursorRow === -1) return;
    done.current = cursor.moves;
    scrollToIndex(cursorRow);
    // The row may only exist after the scroll has been rendered.
    requestAnimationFrame(() => {
      // In the evidence, moving on means reading on: the focus stays there.
      if (document.activeElement?.closest("aside")) return;
      const name = CSS.escape(cellName(cursor.candidateId ?? "", cursor.columnId));
      const row = CSS.escape(cellName(cursor.candidateId ?? "", ""));
      const cell =
        scroller.current?.querySelector(`[data-cell="${name}"]`) ??
        scroller.current?.querySelector(`[data-cell^="${row}"][data-spans]`);
      if (!(cell instanceof HTMLElement)) return;
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }, [cursor, cursorRow, scrollToIndex, scroller]);
}

type Widths = TableView["widthsPx"];

const gridColumns = (columns: readonly Column[], widths: Widths) =>
  [
    `${numberRem}rem`,
    ...columns.map(({ id, rem, grows }) => {
      const px = widths[id];
      if (px !== undefined) return `${px}px`;
      return grows ? `minmax(${rem}rem, ${rem}fr)` : `${rem}rem`;
    }),
  ].join(" ");

const minimumWidth = (columns: readonly Column[], widths: Widths) =>
  `calc(${numberRem}rem + ${columns.map(({ id, rem }) => (widths[id] === undefined ? `${rem}rem` : `${widths[id]}px`)).join(" + ")})`;
