import type { CandidateState, CandidateView, CriterionView } from "@/research/search-view";

export const resultTabs = ["matches", "unclear", "rejected", "failed", "all"] as const;
export type ResultTab = (typeof resultTabs)[number];

/** `found`: as results arrive (matches) or as ranked (all). */
export const rowOrders = ["found", "best", "name", "since", "size"] as const;
export type RowOrder = (typeof rowOrders)[number];

const tabStates: Record<Exclude<ResultTab, "all">, CandidateState> = {
  matches: "matched",
  unclear: "unclear",
  rejected: "rejected",
  failed: "failed",
};

export const isInFlight = ({ state }: CandidateView): boolean =>
  state === "sent" || state === "running";

/**
 * The rows of one tab. In `found` order a new result is appended, so nothing that is being read moves.
 * Companies being read now close the list of matches: they are what may come next.
 */
export function selectRows(
  candidates: Iterable<CandidateView>,
  tab: ResultTab,
  order: RowOrder,
): CandidateView[] {
  const all = [...candidates];
  if (tab === "all") return sortRows(all, order, byRank);
  const decided = all.filter(({ state }) => state === tabStates[tab]);
  const rows = sortRows(decided, order, byDecision);
  return tab === "matches" ? [...rows, ...all.filter(isInFlight).sort(byRank)] : rows;
}

type Compare = (one: CandidateView, other: CandidateView) => number;

const byRank: Compare = (one, other) => one.rank - other.rank;
const byDecision: Compare = (one, other) =>
  compareText(one.decidedAt ?? "", other.decidedAt ?? "") || byRank(one, other);

const orders: Record<Exclude<RowOrder, "found">, Compare> = {
  best: (one, other) => (other.score ?? -1) - (one.score ?? -1),
  name: (one, other) => one.company.name.localeCompare(other.company.name, "en"),
  since: (one, other) => (other.company.foundedYear ?? 0) - (one.company.foundedYear ?? 0),
  size: (one, other) => (other.company.employees ?? 0) - (one.company.employees ?? 0),
};

function sortRows(rows: CandidateView[], order: RowOrder, asFound: Compare): CandidateView[] {
  const compare = order === "found" ? asFound : orders[order];
  return rows.sort((one, other) => compare(one, other) || byRank(one, other));
}

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Per criterion: the share of judged companies that meet it (0..1), null before the first. */
export function measurePassRates(
  candidates: Iterable<CandidateView>,
  criteria: readonly CriterionView[],
): ReadonlyMap<string, number | null> {
  const judged = new Map<string, { met: number; all: number }>();
  for (const { cells } of candidates)
    for (const { criterionId, outcome } of cells) {
      const count = judged.get(criterionId) ?? { met: 0, all: 0 };
      judged.set(criterionId, {
        met: count.met + (outcome === "met" ? 1 : 0),
        all: count.all + 1,
      });
    }
  return new Map(
    criteria.map(({ id }) => {
      const count = judged.get(id);
      return [id, count ? count.met / count.all : null];
    }),
  );
}
