import type { ReactNode } from "react";
import { valueColumn } from "@/components/columns/value-column";
import type { CandidateView, CellView, ColumnView, CriterionView } from "@/research/search-view";
import { CompanyCell } from "./company-cell";
import { describeReading, outcomeWords, shortenCriterion, stateWords } from "./describe-verdict";
import type { Peek } from "./quote-peek";
import { describeCell, peekOf, VerdictChip } from "./verdict-chip";

/** One column of the table as data: what it is called, how wide it is, and what it says of a company. */
export type Column = {
  /** Short and stable: it stands in the address. */
  readonly id: string;
  readonly kind: "company" | "criterion" | "value" | "fact";
  readonly header: string;
  /** The header in full. */
  readonly words: string;
  readonly rem: number;
  /** Takes a share of the room that is left. */
  readonly grows: boolean;
  readonly align: "start" | "end";
  /** Null where it is not known (yet): such companies come last, whichever the direction. */
  readonly sortKey: (candidate: CandidateView) => number | string | null;
  readonly firstDirection: SortDirection;
  readonly cell: (candidate: CandidateView) => ReactNode;
  /** The cell in plain words, for a copy. */
  readonly text: (candidate: CandidateView) => string;
  /** The cell for somebody who does not see it; null where its text says all. */
  readonly label: ((candidate: CandidateView) => string) | null;
  readonly peek: ((candidate: CandidateView) => Peek | null) | null;
  /** Set on the columns of verdicts: what the evidence opens at. */
  readonly criterion: CriterionView | null;
  /** Set on the columns that a person has added. */
  readonly asked?: ColumnView;
};

export type SortDirection = "asc" | "desc";

export const companyColumnId = "company";
export const placeColumnId = "place";
/** Orders that have no column of their own: as found by the search, and by how well a company fits. */
export const fitColumnId = "fit";

const number = new Intl.NumberFormat("en");

const companyColumn: Column = {
  id: companyColumnId,
  kind: "company",
  header: "Company",
  words: "Company",
  rem: 17,
  grows: true,
  align: "start",
  sortKey: ({ company }) => company.name,
  firstDirection: "asc",
  cell: (candidate) => <CompanyCell candidate={candidate} />,
  text: ({ company }) => company.name,
  label: (candidate) => {
    const { name, domain, oneLiner } = candidate.company;
    const parts = [name, domain, describeReading(candidate), oneLiner];
    return parts.filter((part) => part !== null).join(", ");
  },
  peek: null,
  criterion: null,
};

const factColumn = (
  fact: Pick<Column, "id" | "header" | "words" | "rem" | "align" | "sortKey" | "firstDirection"> & {
    show: (candidate: CandidateView) => string | null;
  },
): Column => {
  const { show, ...column } = fact;
  return {
    ...column,
    kind: "fact",
    grows: false,
    cell: (candidate) => (
      <span className="truncate text-ink-2">
        {show(candidate) ?? <span className="text-ink-3">–</span>}
      </span>
    ),
    text: (candidate) => show(candidate) ?? "",
    label: null,
    peek: null,
    criterion: null,
  };
};

const factColumns: readonly Column[] = [
  factColumn({
    id: "since",
    header: "Since",
    words: "Year of its founding",
    rem: 4.75,
    align: "start",
    sortKey: ({ company }) => company.foundedYear,
    firstDirection: "desc",
    show: ({ company }) => company.foundedYear?.toString() ?? null,
  }),
  factColumn({
    id: placeColumnId,
    header: "Place",
    words: "City or country",
    rem: 8,
    align: "start",
    sortKey: ({ company }) => placeOf(company),
    firstDirection: "asc",
    show: ({ company }) => placeOf(company),
  }),
  factColumn({
    id: "size",
    header: "Size",
    words: "People who work there",
    rem: 5,
    align: "end",
    sortKey: ({ company }) => company.employees,
    firstDirection: "desc",
    show: ({ company }) => (company.employees === null ? null : number.format(company.employees)),
  }),
];

/** The columns of a search, as they stand before anybody hides one. */
export const makeColumns = (
  criteria: readonly CriterionView[],
  asked: readonly ColumnView[] = [],
  isRunning = false,
): readonly Column[] => [
  companyColumn,
  ...criteria.map(criterionColumn),
  ...asked.map((column) => valueColumn(column, isRunning)),
  ...factColumns,
];

/** Criteria have long ids; eight characters tell those of one search apart. */
export const criterionColumnId = (criterionId: string): string => criterionId.slice(0, 8);

/** The verdict of a cell. What a site that could not be read leaves unclear is none: the company failed. */
export const findCell = (
  { cells, state }: CandidateView,
  criterionId: string,
): CellView | undefined =>
  cells.find(
    (cell) =>
      cell.criterionId === criterionId &&
      !(state === "failed" && cell.outcome === "unclear" && cell.judge !== "user"),
  );

const placeOf = ({ city, country }: CandidateView["company"]) => city ?? country;

function criterionColumn(criterion: CriterionView): Column {
  const cellOf = (candidate: CandidateView) => findCell(candidate, criterion.id);
  return {
    id: criterionColumnId(criterion.id),
    kind: "criterion",
    header: shortenCriterion(criterion.text),
    words: criterion.text,
    rem: 12,
    grows: true,
    align: "start",
    sortKey: (candidate) => weigh(cellOf(candidate)),
    firstDirection: "desc",
    cell: (candidate) => <VerdictChip candidate={candidate} cell={cellOf(candidate)} />,
    text: (candidate) => {
      const cell = cellOf(candidate);
      if (!cell) return stateWords[candidate.state];
      return cell.evidence === null
        ? outcomeWords[cell.outcome]
        : `${outcomeWords[cell.outcome]}: ${cell.evidence}`;
    },
    label: (candidate) => describeCell(candidate, criterion, cellOf(candidate)),
    peek: (candidate) => {
      const cell = cellOf(candidate);
      return cell ? peekOf(candidate, criterion, cell) : null;
    },
    criterion,
  };
}

/** Surely met first, unclear in the middle, surely not met last. */
function weigh(cell: CellView | undefined): number | null {
  if (cell === undefined) return null;
  if (cell.outcome === "unclear") return 0;
  return cell.outcome === "met" ? cell.confidence : -cell.confidence;
}
