"use client";

import { useCallback, useState } from "react";
import type { CandidateView } from "@/research/search-view";

export type Cursor = {
  readonly candidateId: string | null;
  /** 0 is the company, 1 and up are the criteria. */
  readonly column: number;
  /** Counts moves by key: only those pull the focus along. */
  readonly moves: number;
};

/** Where the keyboard is in the list. It is held by id, so that arriving rows do not move it. */
export function useCursor(rows: readonly CandidateView[], columns: number) {
  const [cursor, setCursor] = useState<Cursor>({ candidateId: null, column: 0, moves: 0 });

  const place = useCallback((candidateId: string, column: number) => {
    setCursor((now) =>
      now.candidateId === candidateId && now.column === column
        ? now
        : { ...now, candidateId, column },
    );
  }, []);

  /** Goes that many rows down (or up) from a row and returns its id; null when there is no row. */
  function moveRow(by: 1 | -1, from = cursor.candidateId): string | null {
    const at = rows.findIndex(({ id }) => id === from);
    const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!next) return null;
    setCursor({ ...cursor, candidateId: next.id, moves: cursor.moves + 1 });
    return next.id;
  }

  function moveColumn(by: 1 | -1): void {
    const column = Math.min(columns - 1, Math.max(0, cursor.column + by));
    const candidateId = cursor.candidateId ?? rows[0]?.id ?? null;
    setCursor({ candidateId, column, moves: cursor.moves + 1 });
  }

  return { cursor, place, moveRow, moveColumn };
}
