import type { Column } from "@/components/results/columns";
import type { CandidateView, ColumnView, SearchView } from "@/research/search-view";
import { describeValue, findValue, isWanted, peekOfValue, ValueCell } from "./value-cell";

/** A column that a person has added, as one of the table. */
export function valueColumn(asked: ColumnView, isRunning: boolean): Column {
  const of = (candidate: CandidateView) => findValue(candidate, asked.id);
  return {
    id: asked.id.slice(0, 8),
    kind: "value",
    header: asked.name,
    words: asked.name,
    rem: 11,
    grows: true,
    align: asked.type === "number" ? "end" : "start",
    sortKey: (candidate) => {
      const found = of(candidate)?.value;
      if (!found) return null;
      if (found.type === "number") return found.number;
      if (found.type === "yes_no") return found.yes ? 1 : 0;
      return found.type === "date" ? found.date : found.text;
    },
    firstDirection: "asc",
    cell: (candidate) => (
      <ValueCell candidate={candidate} value={of(candidate)} isRunning={isRunning} />
    ),
    text: (candidate) => of(candidate)?.value?.text ?? "",
    label: (candidate) => `${asked.name}: ${describeValue(candidate, of(candidate), isRunning)}`,
    peek: (candidate) => {
      const value = of(candidate);
      return value ? peekOfValue(candidate, asked, value) : null;
    },
    criterion: null,
    asked,
  };
}

export type Fill = {
  /** Companies with a value, with an answer ("not found" is one), and those that are asked. */
  readonly found: number;
  readonly answered: number;
  readonly wanted: number;
};

/** Per column, over the companies that it is asked of. */
export function measureFills(
  candidates: Iterable<CandidateView>,
  columns: readonly ColumnView[],
): ReadonlyMap<string, Fill> {
  const wanted = [...candidates].filter(isWanted);
  return new Map(
    columns.map(({ id }) => {
      const values = wanted.flatMap((candidate) => findValue(candidate, id) ?? []);
      const found = values.filter(({ outcome }) => outcome === "found").length;
      return [id, { found, answered: values.length, wanted: wanted.length }];
    }),
  );
}

/** What is being done where every company is checked and only columns are open; null otherwise. */
export function describeFill(
  { state, counts }: SearchView,
  fills: ReadonlyMap<string, Fill>,
): string | null {
  if (state !== "running" || counts.pending + counts.inFlight > 0) return null;
  const sum = (of: (fill: Fill) => number) =>
    [...fills.values()].reduce((total, fill) => total + of(fill), 0);
  const [answered, wanted] = [sum((fill) => fill.answered), sum((fill) => fill.wanted)];
  return answered < wanted ? `Filling columns: ${answered} of ${wanted} values looked for` : null;
}
