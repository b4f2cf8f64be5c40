"use client";

import { CalendarClock } from "lucide-react";
import Link from "next/link";
import { type FormEvent, useId, useState } from "react";
import { createMonitor } from "@/components/data/api";
import { Button, buttonLooks, ToolWords } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { MonitorView } from "@/research/monitors/monitor-view";
import { isOver, type SearchView } from "@/research/search-view";
import { describeMoment, type Preset, presets, weekdayNames, writeCron } from "./describe-schedule";

const presetWords: Readonly<Record<Preset | "own", string>> = {
  daily: "Every day",
  weekly: "Every week",
  monthly: "On the 1st of each month",
  own: "Own schedule (cron)",
};
const field = "h-9 rounded-md border border-line-strong bg-paper px-2.5 text-sm text-ink";

const title = "Run it again on a schedule";

/** Runs this search again on a schedule. */
export function AddMonitor({ search }: { search: SearchView }) {
  const [made, setMade] = useState<MonitorView | null>(null);
  const ready = isOver(search.state) && search.counts.total > 0;
  return (
    <Popover
      label={title}
      disabled={!ready}
      trigger={
        <>
          <CalendarClock size={14} aria-hidden />
          <ToolWords>Monitor</ToolWords>
        </>
      }
      triggerClassName={buttonLooks.tool}
      triggerTitle={ready ? title : "Run it again on a schedule, once it has ended"}
      align="end"
      className="w-80 p-4"
    >
      {() => (
        <>
          <h2 className="font-medium">{title}</h2>
          {made ? (
            <p className="mt-1 text-ink-2">
              It runs next on {made.nextDueAt && describeMoment(made.nextDueAt, made.timeZone)} (
              {made.timeZone}). What is new, changed and gone will be marked.{" "}
              <Link href="/monitors" className="text-accent underline underline-offset-2">
                Your monitors
              </Link>
            </p>
          ) : (
            <ScheduleForm searchId={search.id} onMade={setMade} />
          )}
        </>
      )}
    </Popover>
  );
}

function ScheduleForm({
  searchId,
  onMade,
}: {
  searchId: string;
  onMade: (monitor: MonitorView) => void;
}) {
  const id = useId();
  const [often, setOften] = useState<Preset | "own">("weekly");
  const [weekday, setWeekday] = useState(1);
  const [time, setTime] = useState("09:00");
  const [cron, setCron] = useState("0 9 * * 1-5");
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const schedule = often === "own" ? cron : writeCron(often, time, weekday);
    const answer = await createMonitor({ searchId, schedule, timeZone });
    setBusy(false);
    if (answer.ok) onMade(answer.value.monitor);
    else setProblem(answer.error.message);
  }

  return (
    <form className="mt-3 space-y-3" onSubmit={submit}>
      <div className="space-y-2">
        <select
          aria-label="How often"
          className={`w-full ${field}`}
          value={often}
          onChange={(event) =>
            setOften(presets.find((preset) => preset === event.target.value) ?? "own")
          }
        >
          {([...presets, "own"] as const).map((each) => (
            <option key={each} value={each}>
              {presetWords[each]}
            </option>
          ))}
        </select>
        {often === "own" ? (
          <input
            aria-label="Cron of five fields"
            className={`w-full font-mono ${field}`}
            value={cron}
            onChange={(event) => setCron(event.target.value)}
          />
        ) : (
          <div className="flex gap-2">
            {often === "weekly" && (
              <select
                aria-label="Day of the week"
                className={`flex-1 ${field}`}
                value={weekday}
                onChange={(event) => setWeekday(Number(event.target.value))}
              >
                {weekdayNames.map((name, index) => (
                  <option key={name} value={index}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            <input
              type="time"
              aria-label="Time"
              className={`flex-1 ${field}`}
              value={time}
              required
              onChange={(event) => setTime(event.target.value)}
            />
          </div>
        )}
        <label className="block text-ink-2" htmlFor={`${id}-zone`}>
          Time zone
        </label>
        <input
          id={`${id}-zone`}
          list={`${id}-zones`}
          className={`w-full ${field}`}
          value={timeZone}
          onChange={(event) => setTimeZone(event.target.value)}
        />
        <datalist id={`${id}-zones`}>
          {Intl.supportedValuesOf("timeZone").map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
      {problem && (
        <p role="alert" className="text-not-met">
          {problem}
        </p>
      )}
      <Button type="submit" look="primary" disabled={busy} className="w-full">
        Start monitoring
      </Button>
    </form>
  );
}
