"use client";

import { useCallback, useEffect, useState } from "react";
import { listMonitors } from "@/components/data/api";
import type { MonitorView } from "@/research/monitors/monitor-view";
import { isOver } from "@/research/search-view";

const refreshMs = 3_000;

/** `given` as they become: read again after a change, and while one of their runs goes on and the page is seen. */
export function useLiveMonitors(given: readonly MonitorView[]) {
  const [latest, setLatest] = useState<{
    monitors: readonly MonitorView[];
    readAt: Date | null;
  }>({ monitors: given, readAt: null });
  const isLive = latest.monitors.some(({ runs }) =>
    runs.some(({ search }) => !isOver(search.state)),
  );

  const reload = useCallback(async () => {
    const answer = await listMonitors();
    if (answer.ok) setLatest({ monitors: answer.value.monitors, readAt: new Date() });
  }, []);

  useEffect(() => {
    if (!isLive) return;
    const timer = setInterval(() => document.hidden || reload(), refreshMs);
    return () => clearInterval(timer);
  }, [isLive, reload]);

  return { ...latest, reload };
}
