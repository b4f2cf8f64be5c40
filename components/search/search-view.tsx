"use client";

import { CircleHelp, Play, Plus, RotateCw, Square } from "lucide-react";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { EvidencePanel } from "@/components/evidence/evidence-panel";
import { CompanyList } from "@/components/results/company-list";
import { NoRows } from "@/components/results/no-rows";
import { ResultsTable } from "@/components/results/results-table";
import {
  isInFlight,
  measurePassRates,
  type ResultTab,
  selectRows,
} from "@/components/results/select-rows";
import { useCursor } from "@/components/results/use-cursor";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { type CandidateView, isOver, type SearchView as Search } from "@/research/search-view";
import { announceSearch } from "./announce-search";
import { CriteriaBar } from "./criteria-bar";
import { estimateSecondsLeft } from "./estimate-time-left";
import { HelpDialog } from "./help-dialog";
import { OrderSelect } from "./order-select";
import { ProgressLine } from "./progress-line";
import { RaisedCap } from "./raised-cap";
import { ResultTabs, resultsPanelId } from "./result-tabs";
import { editPath, SearchHead } from "./search-head";
import { countChecked, type SearchModel } from "./search-reducer";
import type { SearchScope } from "./search-scope";
import { useSearchChanges } from "./use-search-changes";
import type { Connection } from "./use-search-stream";
import { useSearchUrl } from "./use-search-url";

/** The search page: question, progress, table, evidence. */
export function SearchView({
  model,
  connection,
  scope,
  readOnly,
  onSearch,
}: {
  model: SearchModel;
  connection: Connection;
  scope: SearchScope;
  readOnly: boolean;
  onSearch: (search: Search, candidate?: CandidateView) => void;
}) {
  const { search, candidates } = model;
  const router = useRouter();
  const [url, setUrl] = useSearchUrl();
  const [helpOpen, setHelpOpen] = useState(false);
  const wide = useMediaQuery("(min-width: 48rem)");
  const beside = useMediaQuery("(min-width: 64rem)");

  const all = useMemo(() => [...candidates.values()], [candidates]);
  const rows = useMemo(() => selectRows(all, url.tab, url.order), [all, url.tab, url.order]);
  const passRates = useMemo(() => measurePassRates(all, search.criteria), [all, search.criteria]);
  const inFlight = useMemo(() => all.filter(isInFlight), [all]);
  const secondsLeft = useMemo(() => estimateFor(search, all), [search, all]);
  const { cursor, place, moveRow, moveColumn } = useCursor(rows, search.criteria.length + 1);
  const { busy, problem, toggle, resume, more, recheck, override, replaceCriteria } =
    useSearchChanges(search, onSearch);
  const opened = url.company === null ? undefined : candidates.get(url.company);

  const open = useCallback(
    (candidateId: string, column: number) => {
      const criterion = search.criteria[column - 1]?.id ?? null;
      place(candidateId, column);
      // Back closes the panel, however many companies were read in it.
      const history = url.company === null ? "push" : "replace";
      setUrl({ company: candidateId, criterion }, { history });
    },
    [search.criteria, place, setUrl, url.company],
  );

  function close() {
    const { candidateId, column } = cursor;
    setUrl({ company: null, criterion: null });
    const name = CSS.escape(`${candidateId}:${column}`);
    const cell = document.querySelector(`[data-cell="${name}"]`);
    if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
  }

  /** With the panel open, moving on means reading on. */
  function move(by: 1 | -1) {
    if (helpOpen) return;
    const next = moveRow(by, opened?.id ?? cursor.candidateId);
    if (next && opened) setUrl({ company: next });
  }

  function moveWithArrow(by: 1 | -1) {
    return isReadingText() ? false : move(by);
  }

  useShortcuts({
    "/": () => (readOnly ? false : router.push(editPath(search.id))),
    "?": () => setHelpOpen(true),
    s: () => (readOnly ? false : toggle()),
    j: () => move(1),
    k: () => move(-1),
    arrowdown: () => moveWithArrow(1),
    arrowup: () => moveWithArrow(-1),
    arrowright: () => (isReadingText() ? false : moveColumn(1)),
    arrowleft: () => (isReadingText() ? false : moveColumn(-1)),
    // Where a key moved the cursor and the focus has not followed yet.
    enter: () =>
      cursor.candidateId && document.activeElement === document.body
        ? open(cursor.candidateId, cursor.column)
        : false,
    escape: () => (opened && beside && !helpOpen ? close() : false),
  });

  const setTab = (tab: ResultTab) => setUrl({ tab });
  const over = isOver(search.state);
  const finished = search.state === "finished";
  const resumable = over && (!finished || search.counts.pending > 0);
  const raisable = search.stopReason === "budget_spent";
  return (
    <main className="flex flex-col md:h-[calc(100dvh-3.5rem)]">
      <div className="space-y-3 px-4 pt-1 sm:px-6">
        <SearchHead search={search} readOnly={readOnly}>
          {raisable ? (
            <RaisedCap search={search} busy={busy} onResume={resume} />
          ) : (
            (!over || resumable) && (
              <Button look={resumable ? "primary" : "plain"} disabled={busy} onClick={toggle}>
                {over ? <Play size={14} aria-hidden /> : <Square size={12} aria-hidden />}
                {over ? (finished ? "Check more" : "Resume") : "Stop"}
              </Button>
            )
          )}
          {finished && !resumable && search.counts.total > 0 && search.maxCandidates < 1000 && (
            <Button disabled={busy} onClick={more}>
              <Plus size={14} aria-hidden />
              Find more
            </Button>
          )}
        </SearchHead>
        {problem && (
          <p role="alert" className="text-sm text-not-met">
            {problem}
          </p>
        )}
        <CriteriaBar
          search={search}
          passRates={passRates}
          busy={busy}
          onCriteria={readOnly ? null : replaceCriteria}
        />
      </div>
      <div className="sticky top-0 z-10 bg-paper px-4 pt-3 sm:px-6 md:static">
        <ProgressLine
          search={search}
          inFlight={inFlight}
          secondsLeft={secondsLeft}
          connection={connection}
        />
        <p className="sr-only" aria-live="polite">
          {announceSearch(search)}
        </p>
        <div className="mt-1">
          <ResultTabs tab={url.tab} counts={search.counts} onTab={setTab}>
            {url.tab === "failed" && search.counts.failed > 0 && !readOnly && (
              <Button look="quiet" disabled={busy} onClick={() => recheck()}>
                <RotateCw size={14} aria-hidden />
                Try these again
              </Button>
            )}
            <OrderSelect order={url.order} onOrder={(order) => setUrl({ order })} />
            <IconButton label="Keys and shapes (?)" onClick={() => setHelpOpen(true)}>
              <CircleHelp size={16} aria-hidden />
            </IconButton>
          </ResultTabs>
        </div>
      </div>
      <div className="flex min-h-0 flex-1">
        <div
          id={resultsPanelId}
          role="tabpanel"
          aria-label="Results"
          className="flex min-w-0 flex-1 flex-col"
        >
          {rows.length === 0 ? (
            <NoRows search={search} tab={url.tab} onTab={setTab} />
          ) : wide ? (
            <ResultsTable
              rows={rows}
              criteria={search.criteria}
              passRates={passRates}
              selectedId={opened?.id ?? null}
              cursor={cursor}
              onCursor={place}
              onOpen={open}
            />
          ) : (
            <CompanyList rows={rows} criteria={search.criteria} onOpen={open} />
          )}
        </div>
        {opened && (
          <EvidenceFrame
            beside={beside}
            label={`Evidence for ${opened.company.name}`}
            onClose={close}
          >
            <EvidencePanel
              scope={scope}
              candidate={opened}
              criteria={search.criteria}
              criterionId={url.criterion}
              onMove={move}
              actions={readOnly ? null : { busy, recheck, override }}
              onClose={close}
            />
          </EvidenceFrame>
        )}
      </div>
      <HelpDialog open={helpOpen} onOpen={setHelpOpen} />
    </main>
  );
}

/** Arrow keys belong to whatever scrolls, selects or is a control under the focus, other than the table. */
function isReadingText(): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && !focused.closest("[role=grid]");
}

function estimateFor(search: Search, all: readonly { decidedAt: string | null }[]): number | null {
  return estimateSecondsLeft({
    decidedAtMs: all.flatMap(({ decidedAt }) => (decidedAt ? [Date.parse(decidedAt)] : [])),
    unchecked: search.counts.pending + search.counts.inFlight,
    checked: countChecked(search),
    matched: search.counts.matched,
    wanted: search.wanted,
  });
}
