"use client";

import { useState } from "react";
import {
  addColumn,
  askValues,
  changeCriteria,
  extendSearch,
  overrideVerdict,
  recheck as recheckCandidates,
  removeColumn,
  resumeSearch,
  stopSearch,
} from "@/components/data/api";
import type { Answer } from "@/components/data/request-json";
import type { NewColumn } from "@/research/columns/column";
import type { Override } from "@/research/override";
import {
  type CandidateView,
  isOver,
  type RaisedCaps,
  type RecheckRequest,
  type SearchView,
} from "@/research/search-view";

/** What a person can do to a search, one thing at a time; `problem` says why the last one did not work. */
export function useSearchChanges(
  search: SearchView,
  onSearch: (search: SearchView, candidate?: CandidateView) => void,
) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(
    request: () => Promise<Answer<{ search: SearchView; candidate?: CandidateView }>>,
  ): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const answer = await request();
    setBusy(false);
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) onSearch(answer.value.search, answer.value.candidate);
    return answer.ok;
  }

  return {
    busy,
    problem,
    toggle: () =>
      run(() => (isOver(search.state) ? resumeSearch(search.id, {}) : stopSearch(search.id))),
    resume: (caps: RaisedCaps) => run(() => resumeSearch(search.id, caps)),
    more: () => run(() => extendSearch(search.id)),
    recheck: (what: RecheckRequest = {}) => run(() => recheckCandidates(search.id, what)),
    override: (cell: { candidateId: string; criterionId: string }, override: Override | null) =>
      run(() => overrideVerdict(search.id, cell, override)),
    addColumn: (column: NewColumn) => run(() => addColumn(search.id, column)),
    removeColumn: (columnId: string) => run(() => removeColumn(search.id, columnId)),
    askValues: (what: Parameters<typeof askValues>[1]) => run(() => askValues(search.id, what)),
    replaceCriteria: (criteria: Parameters<typeof changeCriteria>[1]) =>
      run(() => changeCriteria(search.id, criteria)),
  };
}
