"use client";

import { Pause, Play, RotateCw, Trash2 } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { deleteMonitor, runMonitor, setMonitorState } from "@/components/data/api";
import type { Answer } from "@/components/data/request-json";
import { describeAge } from "@/components/history/describe-age";
import { describeOutcome, nameSource } from "@/components/search/describe-search";
import { Button, buttonLooks } from "@/components/ui/button";
import type { MonitorView } from "@/research/monitors/monitor-view";
import { isOver } from "@/research/search-view";
import { describeChanges } from "./describe-changes";
import { describeMoment, describeSchedule } from "./describe-schedule";
import { useLiveMonitors } from "./use-live-monitors";

const shownRuns = 4;

/** The searches that are run again by themselves: when, what came of it, and what can be done. */
export function MonitorsScreen({
  monitors: given,
  now,
}: {
  monitors: readonly MonitorView[];
  /** ISO 8601 */
  now: string;
}) {
  const { monitors, readAt, reload } = useLiveMonitors(given);
  if (monitors.length === 0) {
    return (
      <>
        <p className="max-w-prose text-ink-2">
          No monitors yet. Open a search and press Monitor: it is then run again on a schedule, and
          what is new, changed or gone is marked.
        </p>
        <Link href="/history" className={`mt-4 ${buttonLooks.primary}`}>
          Your searches
        </Link>
      </>
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {monitors.map((monitor) => (
        <MonitorItem
          key={monitor.id}
          monitor={monitor}
          now={readAt ?? new Date(now)}
          onChange={reload}
        />
      ))}
    </ul>
  );
}

function MonitorItem({
  monitor,
  now,
  onChange,
}: {
  monitor: MonitorView;
  now: Date;
  onChange: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, state, nextDueAt, timeZone, runs, changes } = monitor;
  const [last] = runs;

  async function act(request: () => Promise<Answer<unknown>>) {
    setBusy(true);
    const answer = await request();
    setBusy(false);
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) onChange();
  }

  return (
    <li className="py-4">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <h2 className="font-medium text-balance">{monitor.query}</h2>
          <p className="text-sm text-ink-2">
            {describeSchedule(monitor.schedule)} ({timeZone})
            {last && ` · ${nameSource(last.search.source)}`}
          </p>
          {/* The server may write a date in an older way than the browser. */}
          <p className="text-sm text-ink-2" suppressHydrationWarning>
            {nextDueAt === null ? "Paused." : `Next run ${describeMoment(nextDueAt, timeZone)}.`}
            {changes && ` Last time: ${describeChanges(changes)}.`}
          </p>
        </div>
        <div className="flex flex-wrap gap-1">
          <Button
            look="quiet"
            disabled={busy || (last !== undefined && !isOver(last.search.state))}
            onClick={() => act(() => runMonitor(id))}
          >
            <RotateCw size={14} aria-hidden />
            Run now
          </Button>
          <Button
            look="quiet"
            disabled={busy}
            onClick={() => act(() => setMonitorState(id, state === "active" ? "paused" : "active"))}
          >
            {state === "active" ? <Pause size={14} aria-hidden /> : <Play size={14} aria-hidden />}
            {state === "active" ? "Pause" : "Resume"}
          </Button>
          <Button
            look="quiet"
            disabled={busy}
            onClick={() => (asked ? act(() => deleteMonitor(id)) : setAsked(true))}
          >
            <Trash2 size={14} aria-hidden />
            {asked ? "Delete it; its runs stay" : "Delete"}
          </Button>
        </div>
      </div>
      {problem && (
        <p role="alert" className="mt-1 text-sm text-not-met">
          {problem}
        </p>
      )}
      <ul aria-label="Runs" className="mt-2 space-y-0.5 text-sm">
        {runs.slice(0, shownRuns).map(({ search }) => (
          <li key={search.id}>
            <Link
              href={`/searches/${search.id}`}
              className="-mx-1.5 flex gap-3 rounded-md px-1.5 py-0.5 text-ink-2 hover:bg-sunk hover:text-ink"
            >
              <time dateTime={search.createdAt} className="w-24 shrink-0 text-ink-3">
                {describeAge(search.createdAt, now)}
              </time>
              {describeOutcome(search)}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
