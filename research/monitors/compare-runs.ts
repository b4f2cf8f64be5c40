import type { CandidateView, SearchView } from "../search-view";
import type { RunChanges } from "./monitor-view";

export type Run = {
  readonly search: Pick<SearchView, "id" | "createdAt" | "criteria" | "columns">;
  readonly candidates: readonly CandidateView[];
};

type Cell = { readonly id: string; readonly name: string; readonly text: string | null };

/**
 * What differs between two finished runs of a monitor. Criteria are the same by their words, columns by name and type. What one of
 * the runs could not find out is no change.
 */
export function compareRuns(before: Run, after: Run): RunChanges {
  const past = new Map(before.candidates.map((one) => [one.company.id, one]));
  const present = new Map(after.candidates.map((one) => [one.company.id, one]));
  const matched = (one: CandidateView | undefined) => one?.state === "matched";
  const lost = before.candidates.filter(
    (one) => matched(one) && !matched(present.get(one.company.id)),
  );
  const isGone = (one: CandidateView) => {
    const now = present.get(one.company.id);
    return now === undefined || now.state === "rejected";
  };
  return {
    since: { searchId: before.search.id, at: before.search.createdAt },
    added: after.candidates
      .filter((one) => matched(one) && !matched(past.get(one.company.id)))
      .map(nameOf),
    gone: lost.filter(isGone).map(nameOf),
    unsure: lost.filter((one) => !isGone(one)).map(nameOf),
    changed: after.candidates.flatMap((now) => {
      const then = past.get(now.company.id);
      if (!then || !(matched(then) || matched(now))) return [];
      const criteria = differences(verdictsOf(before, then), verdictsOf(after, now));
      const columns = differences(valuesOf(before, then), valuesOf(after, now));
      return criteria.length + columns.length > 0 ? [{ ...nameOf(now), criteria, columns }] : [];
    }),
  };
}

const nameOf = ({ company }: CandidateView) => ({
  companyId: company.id,
  name: company.name,
  domain: company.domain,
});

const outcomeWords = { met: "met", not_met: "not met", unclear: "unclear" } as const;

function verdictsOf({ search }: Run, { cells }: CandidateView): ReadonlyMap<string, Cell> {
  return new Map(
    search.criteria.flatMap(({ id, text }) => {
      const cell = cells.find(({ criterionId }) => criterionId === id);
      return cell ? [[text, { id, name: text, text: outcomeWords[cell.outcome] }] as const] : [];
    }),
  );
}

function valuesOf({ search }: Run, { values }: CandidateView): ReadonlyMap<string, Cell> {
  return new Map(
    search.columns.flatMap(({ id, name, type }) => {
      const found = values.find(({ columnId }) => columnId === id);
      if (!found || found.outcome === "failed") return [];
      return [[`${type} ${name}`, { id, name, text: found.value?.text ?? null }] as const];
    }),
  );
}

const differences = (then: ReadonlyMap<string, Cell>, now: ReadonlyMap<string, Cell>) =>
  [...now].flatMap(([key, cell]) => {
    const old = then.get(key);
    if (!old || old.text === cell.text) return [];
    return [{ id: cell.id, name: cell.name, before: old.text, after: cell.text }];
  });
