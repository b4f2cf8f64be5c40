"use client";

import { useCallback, useState } from "react";
import type { CandidateView } from "@/research/search-view";
import { companyColumnId } from "./columns";

export type Cursor = {
  readonly candidateId: string | null;
  readonly columnId: string;
  /** Counts moves by key: only those pull the focus along. */
  readonly moves: number;
};

/** Where the keyboard is in the table. It is held by ids, so that neither rows that arrive nor columns that go move it. */
export function useCursor(rows: readonly CandidateView[], columnIds: readonly string[]) {
  const [cursor, setCursor] = useState<Cursor>({
    candidateId: null,
    columnId: companyColumnId,
    moves: 0,
  });

  const place = useCallback((candidateId: string, columnId: string) => {
    setCursor((now) =>
      now.candidateId === candidateId && now.columnId === columnId
        ? now
        : { ...now, candidateId, columnId },
    );
  }, []);

  /** Goes that many rows down (or up) from a row and returns its id; null when there is no row. */
  function moveRow(by: number, from = cursor.candidateId): string | null {
    const at = rows.findIndex(({ id }) => id === from);
    const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!next) return null;
    setCursor({ ...cursor, candidateId: next.id, moves: cursor.moves + 1 });
    return next.id;
  }

  function moveColumn(by: 1 | -1): void {
    const at = Math.max(0, columnIds.indexOf(cursor.columnId));
    const columnId = columnIds[Math.min(columnIds.length - 1, Math.max(0, at + by))];
    const candidateId = cursor.candidateId ?? rows[0]?.id ?? null;
    if (columnId) setCursor({ candidateId, columnId, moves: cursor.moves + 1 });
  }

  return { cursor, place, moveRow, moveColumn };
}
