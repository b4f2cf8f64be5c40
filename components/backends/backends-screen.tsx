"use client";

import type { Outcome } from "@/backends/compare-backends";
import { backEnds } from "@/backends/parameters/back-ends";
import { rankBackEnds } from "@/backends/rank-backends";
import { OutcomeTable } from "./outcome-table";
import { ParameterList } from "./parameter-list";
import { HarmPlot, MoneyPlot, TimePlot } from "./plots";
import { Recommendation } from "./recommendation";
import { useComparisonUrl } from "./use-comparison-url";
import { useOutcomes } from "./use-outcomes";
import { WorkloadForm } from "./workload-form";

export function BackendsScreen({ initial }: { initial: readonly Outcome[] | null }) {
  const state = useComparisonUrl();
  const { all, isRunning } = useOutcomes(state.workload, state.changes, initial);
  const rows = backEnds.map((backEnd) => ({
    backEnd,
    outcome: all.find(({ id }) => id === backEnd.id),
  }));
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[17rem_minmax(0,1fr)]">
      {state.notes.length > 0 && (
        <div
          role="status"
          className="space-y-1 border-l-2 border-unclear pl-3 text-sm text-ink-2 lg:col-span-2"
        >
          {state.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <div className="lg:sticky lg:top-6 lg:self-start">
        <WorkloadForm state={state} />
      </div>
      <div className="min-w-0 space-y-12" aria-busy={isRunning}>
        {all.length > 0 ? (
          <Recommendation ranked={rankBackEnds(state.requirements, all)} />
        ) : (
          <p className="text-ink-3">Running the searches through every back end…</p>
        )}
        <TimePlot rows={rows} />
        <HarmPlot rows={rows} />
        <MoneyPlot rows={rows} />
        <OutcomeTable rows={rows} />
        <ParameterList
          backEnds={backEnds}
          changes={state.changes}
          onChange={state.changeParameter}
        />
      </div>
    </div>
  );
}
