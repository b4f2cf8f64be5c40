import type { CandidateState, CandidateView, CriterionView } from "@/research/search-view";
import { type Column, findCell, fitColumnId } from "./columns";
import { countryOf, type Sort, stateOfCell, type TableView } from "./table-view";

export const resultTabs = ["matches", "unclear", "rejected", "failed", "all"] as const;
export type ResultTab = (typeof resultTabs)[number];

const tabStates: Record<Exclude<ResultTab, "all">, CandidateState> = {
  matches: "matched",
  unclear: "unclear",
  rejected: "rejected",
  failed: "failed",
};

export const isInFlight = ({ state }: CandidateView): boolean =>
  state === "sent" || state === "running";

/** The companies of one tab, before filters. Those being read now belong to the matches: they are what may come next. */
export function selectTab(candidates: Iterable<CandidateView>, tab: ResultTab): CandidateView[] {
  const all = [...candidates];
  if (tab === "all") return all;
  return all.filter(
    (each) => each.state === tabStates[tab] || (tab === "matches" && isInFlight(each)),
  );
}

export function filterRows(
  rows: readonly CandidateView[],
  view: Pick<TableView, "find" | "places" | "only">,
  columns: readonly Column[],
): CandidateView[] {
  const words = fold(view.find).split(/\s+/).filter(Boolean);
  const judged = columns.flatMap(({ id, criterion }) => {
    const kept = view.only[id];
    return criterion && kept ? [{ criterionId: criterion.id, kept }] : [];
  });
  return rows.filter((row) => {
    if (view.places.length > 0 && !view.places.includes(countryOf(row))) return false;
    if (words.length > 0) {
      const text = textOf(row);
      if (!words.every((word) => text.includes(word))) return false;
    }
    return judged.every(({ criterionId, kept }) =>
      kept.includes(stateOfCell(findCell(row, criterionId))),
    );
  });
}

const textOf = ({ company }: CandidateView) =>
  fold(
    [company.name, company.domain, company.oneLiner, company.city, company.country]
      .filter((part) => part !== null)
      .join(" "),
  );

/** Without case and accents: "Sao Paulo" finds "São Paulo". */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type Compare = (one: CandidateView, other: CandidateView) => number;

const byRank: Compare = (one, other) => one.rank - other.rank;
const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const byDecision: Compare = (one, other) =>
  compareText(one.decidedAt ?? "", other.decidedAt ?? "") || byRank(one, other);
const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * Rows in order. As found, a new result is appended, so that nothing that is being read moves, companies being read
 * close the matches, and "All" is by rank. Sorted, what is not known comes last in either direction.
 */
export function sortRows(
  rows: readonly CandidateView[],
  sort: Sort | null,
  tab: ResultTab,
  columns: readonly Column[],
): CandidateView[] {
  const key = sort && findSortKey(sort.column, columns);
  if (!sort || !key) {
    if (tab === "all") return rows.toSorted(byRank);
    const decided = rows.filter((row) => !isInFlight(row)).sort(byDecision);
    return [...decided, ...rows.filter(isInFlight).sort(byRank)];
  }
  const sign = sort.direction === "asc" ? 1 : -1;
  return rows
    .map((row) => ({ row, value: key(row) }))
    .sort(
      (one, other) =>
        Number(one.value === null) - Number(other.value === null) ||
        sign * compareValues(one.value, other.value) ||
        byRank(one.row, other.row),
    )
    .map(({ row }) => row);
}

function findSortKey(columnId: string, columns: readonly Column[]): Column["sortKey"] | null {
  if (columnId === fitColumnId) return ({ score }) => score;
  return columns.find(({ id }) => id === columnId)?.sortKey ?? null;
}

function compareValues(one: number | string | null, other: number | string | null): number {
  if (one === null || other === null) return 0;
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator.compare(String(one), String(other));
}

/** Per criterion: the share of judged companies that meet it (0..1), null before the first. */
export function measurePassRates(
  candidates: Iterable<CandidateView>,
  criteria: readonly CriterionView[],
): ReadonlyMap<string, number | null> {
  const judged = new Map<string, { met: number; all: number }>();
  for (const candidate of candidates)
    for (const { id } of criteria) {
      const cell = findCell(candidate, id);
      if (!cell) continue;
      const count = judged.get(id) ?? { met: 0, all: 0 };
      judged.set(id, { met: count.met + (cell.outcome === "met" ? 1 : 0), all: count.all + 1 });
    }
  return new Map(
    criteria.map(({ id }) => {
      const count = judged.get(id);
      return [id, count ? count.met / count.all : null];
    }),
  );
}
