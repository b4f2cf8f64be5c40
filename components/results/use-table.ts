"use client";

import { useMemo } from "react";
import { measureFills } from "@/components/columns/value-column";
import { type CandidateView, isOver, type SearchView } from "@/research/search-view";
import { findCell, makeColumns } from "./columns";
import { filterRows, measurePassRates, type ResultTab, selectTab, sortRows } from "./select-rows";
import { countryOf, stateOfCell, type TableView } from "./table-view";
import { useHeldRows } from "./use-held-rows";

/** A search as a table, looked at in one way: columns, rows in order, and the counts that filters show. */
export function useTable(
  search: SearchView,
  candidates: ReadonlyMap<string, CandidateView>,
  tab: ResultTab,
  view: TableView,
) {
  const { sort, find, places, only, hidden } = view;
  // Each event brings the criteria anew; the columns change with their words alone.
  const isRunning = !isOver(search.state);
  const criteriaKey = JSON.stringify([search.criteria, search.columns, isRunning]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const allColumns = useMemo(
    () => makeColumns(search.criteria, search.columns, isRunning),
    [criteriaKey],
  );
  const columns = useMemo(
    () => allColumns.filter(({ id }) => !hidden.includes(id)),
    [allColumns, hidden],
  );
  const passRates = useMemo(
    () => measurePassRates(candidates.values(), search.criteria),
    [candidates, search.criteria],
  );
  const fills = useMemo(
    () => measureFills(candidates.values(), search.columns),
    [candidates, search.columns],
  );
  const ofTab = useMemo(() => selectTab(candidates.values(), tab), [candidates, tab]);
  const wanted = useMemo(
    () => sortRows(filterRows(ofTab, { find, places, only }, allColumns), sort, tab, allColumns),
    [ofTab, find, places, only, sort, tab, allColumns],
  );
  const stateCounts = useMemo(
    () =>
      new Map(
        allColumns.flatMap(({ id, criterion }) =>
          criterion
            ? [[id, countBy(ofTab, (row) => stateOfCell(findCell(row, criterion.id)))] as const]
            : [],
        ),
      ),
    [ofTab, allColumns],
  );
  const placeCounts = useMemo(() => countBy(ofTab, countryOf), [ofTab]);
  const held = useHeldRows(wanted, candidates, JSON.stringify([tab, sort, find, places, only]));
  return { allColumns, columns, passRates, fills, held, ofTab, stateCounts, placeCounts };
}

function countBy(
  rows: readonly CandidateView[],
  name: (row: CandidateView) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
  return counts;
}
