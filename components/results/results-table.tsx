"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type RefObject, useEffect, useRef } from "react";
import type { CandidateView, CriterionView } from "@/research/search-view";
import { shortenCriterion } from "./describe-verdict";
import { QuotePeekProvider } from "./quote-peek";
import { type OpenCell, TableRow } from "./table-row";
import type { Cursor } from "./use-cursor";

const rowPx = 44;
const headPx = 40;
const columnRem = { number: 3, company: 16, criterion: 12, since: 4, place: 8, size: 4.5 };

/** The live table: only the rows in view exist; arrow keys move one focus through its cells. */
export function ResultsTable({
  rows,
  criteria,
  passRates,
  selectedId,
  cursor,
  onCursor,
  onOpen,
}: {
  rows: readonly CandidateView[];
  criteria: readonly CriterionView[];
  passRates: ReadonlyMap<string, number | null>;
  selectedId: string | null;
  cursor: Cursor;
  onCursor: (candidateId: string, column: number) => void;
  onOpen: OpenCell;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollPaddingStart: headPx,
  });
  const cursorRow = rows.findIndex(({ id }) => id === cursor.candidateId);
  useFocusFollowsCursor(scroller, cursor, cursorRow, virtualizer.scrollToIndex);

  const style: CSSProperties & Record<"--columns", string> = {
    "--columns": gridColumns(criteria.length),
    minWidth: `${minimumRem(criteria.length)}rem`,
  };
  return (
    <QuotePeekProvider>
      <div
        ref={scroller}
        className="min-h-0 min-w-0 flex-1 overflow-auto overscroll-contain border-t border-line"
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one focus moves through its cells: a grid.
          role="grid"
          aria-label="Companies"
          aria-rowcount={rows.length + 1}
          aria-colcount={criteria.length + 5}
          className="block"
          style={style}
        >
          <TableHead criteria={criteria} passRates={passRates} />
          <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, key, start }) => {
              const candidate = rows[index];
              if (!candidate) return null;
              const holdsTab = cursorRow === -1 ? index === 0 : index === cursorRow;
              return (
                <TableRow
                  key={key}
                  candidate={candidate}
                  criteria={criteria}
                  position={index + 1}
                  startPx={start}
                  selected={candidate.id === selectedId}
                  focusColumn={holdsTab ? (cursorRow === -1 ? 0 : cursor.column) : null}
                  onOpen={onOpen}
                  onFocusCell={onCursor}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </QuotePeekProvider>
  );
}

function TableHead({
  criteria,
  passRates,
}: {
  criteria: readonly CriterionView[];
  passRates: ReadonlyMap<string, number | null>;
}) {
  const cell =
    "flex h-10 min-w-0 items-center gap-2 border-b border-line-strong bg-paper px-3 text-left font-medium";
  return (
    <thead className="sticky top-0 z-2 block text-sm text-ink-2">
      <tr aria-rowindex={1} className="grid [grid-template-columns:var(--columns)]">
        <th scope="col" className={`sticky left-0 z-1 ${cell}`}>
          <span className="sr-only">Number</span>
        </th>
        <th scope="col" className={`sticky left-12 z-1 ${cell}`}>
          Company
        </th>
        {criteria.map(({ id, text }) => {
          const rate = passRates.get(id) ?? null;
          return (
            <th key={id} scope="col" title={text} className={`justify-between ${cell}`}>
              <span className="truncate">{shortenCriterion(text)}</span>
              {rate !== null && (
                <span
                  className="shrink-0 font-normal text-ink-3"
                  title="Share of checked companies that meet it"
                >
                  {Math.round(rate * 100)} %
                </span>
              )}
            </th>
          );
        })}
        <th scope="col" className={cell}>
          Since
        </th>
        <th scope="col" className={cell}>
          Place
        </th>
        <th scope="col" className={`justify-end ${cell}`}>
          Size
        </th>
      </tr>
    </thead>
  );
}

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
      const name = CSS.escape(`${cursor.candidateId}:${cursor.column}`);
      const cell = scroller.current?.querySelector(`[data-cell="${name}"]`);
      if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
    });
  }, [cursor, cursorRow, scrollToIndex, scroller]);
}

const gridColumns = (criteria: number) => {
  const { number, company, criterion, since, place, size } = columnRem;
  const judged = criteria > 0 ? ` repeat(${criteria}, minmax(${criterion}rem, 1fr))` : "";
  return `${number}rem minmax(${company}rem, 1.5fr)${judged} ${since}rem ${place}rem ${size}rem`;
};

const minimumRem = (criteria: number) => {
  const { criterion, ...others } = columnRem;
  return criteria * criterion + Object.values(others).reduce((sum, rem) => sum + rem, 0);
};
