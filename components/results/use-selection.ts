"use client";

import { useCallback, useState } from "react";
import { toggleIn } from "./table-view";

type Selection = {
  readonly rows: ReadonlySet<string>;
  readonly columns: readonly string[];
  /** Where a range begins: the row that was selected last. */
  readonly anchor: string | null;
};

const nothing: Selection = { rows: new Set(), columns: [], anchor: null };

/** Rows and columns that a person has picked, by id: new rows, sorting and filters do not change the choice. */
export function useSelection() {
  const [selection, setSelection] = useState(nothing);

  const toggleRow = useCallback((id: string, range: readonly string[] | null = null) => {
    setSelection((now) => {
      const rows = new Set(now.rows);
      const from = range && now.anchor !== null ? range.indexOf(now.anchor) : -1;
      const to = range ? range.indexOf(id) : -1;
      if (range && from !== -1 && to !== -1) {
        for (const each of range.slice(Math.min(from, to), Math.max(from, to) + 1)) rows.add(each);
      } else if (!rows.delete(id)) rows.add(id);
      return { ...now, rows, anchor: id };
    });
  }, []);

  const setRows = useCallback((ids: readonly string[]) => {
    setSelection((now) => ({ ...now, rows: new Set(ids), anchor: ids.at(-1) ?? null }));
  }, []);

  const toggleColumn = useCallback((id: string) => {
    setSelection((now) => ({ ...now, columns: toggleIn(now.columns, id) }));
  }, []);

  const clear = useCallback(() => setSelection(nothing), []);
  return { ...selection, toggleRow, setRows, toggleColumn, clear };
}
