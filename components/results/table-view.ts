import type { CandidateView, CellView } from "@/research/search-view";
import type { SortDirection } from "./columns";

/** How somebody looks at a table. All of it stands in the address. */
export type TableView = {
  /** Null: as found. */
  readonly sort: Sort | null;
  readonly find: string;
  /** Countries; none means all. */
  readonly places: readonly string[];
  /** Per column of verdicts: the states to keep; a column that is not there keeps all. */
  readonly only: Readonly<Record<string, readonly CellState[]>>;
  readonly hidden: readonly string[];
  readonly widthsPx: Readonly<Record<string, number>>;
  readonly density: Density;
};

export type Sort = { readonly column: string; readonly direction: SortDirection };

export const densities = ["roomy", "compact"] as const;
export type Density = (typeof densities)[number];
export const rowPx: Readonly<Record<Density, number>> = { roomy: 44, compact: 34 };

/** What a cell of a criterion can say; `open` is one without a verdict. */
export const cellStates = ["met", "not_met", "unclear", "open"] as const;
export type CellState = (typeof cellStates)[number];

export const cellStateWords: Readonly<Record<CellState, string>> = {
  met: "Met",
  not_met: "Not met",
  unclear: "Unclear",
  open: "Not checked",
};

export const stateOfCell = (cell: CellView | undefined): CellState => cell?.outcome ?? "open";

/** A company of which nothing is known yet. */
export const isWaiting = ({ cells, state }: CandidateView): boolean =>
  cells.length === 0 && state !== "failed";

/** Companies whose country nobody knows are a place of their own. */
const unknownPlace = "Not known";
export const countryOf = ({ company }: CandidateView): string => company.country ?? unknownPlace;

export const narrowestPx = 88;
export const widestPx = 720;

export const countFilters = ({ find, places, only }: TableView): number =>
  (find.trim() === "" ? 0 : 1) + (places.length > 0 ? 1 : 0) + Object.keys(only).length;

/** A list with the value taken out where it is in, and put in where it is not. */
export const toggleIn = <Value>(list: readonly Value[], value: Value): Value[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];

/** `only` with one state of one column switched; a column that keeps nothing, or all, is no filter. */
export function toggleState(
  only: TableView["only"],
  columnId: string,
  state: CellState,
): TableView["only"] {
  const { [columnId]: kept = [], ...others } = only;
  const next = toggleIn(kept, state);
  return next.length === 0 || next.length === cellStates.length
    ? others
    : { ...others, [columnId]: cellStates.filter((each) => next.includes(each)) };
}

/** Sorting goes round: the column's own direction, the other one, as found. */
export function nextSort(
  sort: Sort | null,
  column: { readonly id: string; readonly firstDirection: SortDirection },
): Sort | null {
  if (sort?.column !== column.id) return { column: column.id, direction: column.firstDirection };
  if (sort.direction !== column.firstDirection) return null;
  return { column: column.id, direction: sort.direction === "asc" ? "desc" : "asc" };
}
