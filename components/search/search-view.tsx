"use client";

import { CircleHelp, RotateCw } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useRef, useState } from "react";
import { AddColumn } from "@/components/columns/add-column";
import { describeFill } from "@/components/columns/value-column";
import { AddMonitor } from "@/components/monitors/add-monitor";
import { ChangesLine } from "@/components/monitors/changes-line";
import { markChanges } from "@/components/monitors/mark-changes";
import { useChanges } from "@/components/monitors/use-changes";
import { companyColumnId, criterionColumnId } from "@/components/results/columns";
import { CompanyList } from "@/components/results/company-list";
import { NoRows } from "@/components/results/no-rows";
import { ResultsTable } from "@/components/results/results-table";
import { isInFlight, type ResultTab } from "@/components/results/select-rows";
import { SelectionBar } from "@/components/results/selection-bar";
import { cellName } from "@/components/results/table-row";
import { ActiveFilters, plainView, TableTools } from "@/components/results/table-tools";
import type { TableView } from "@/components/results/table-view";
import { copyText, useCopy } from "@/components/results/use-copy";
import { useCursor } from "@/components/results/use-cursor";
import { useSelection } from "@/components/results/use-selection";
import { useTable } from "@/components/results/use-table";
import { writeTsv } from "@/components/results/write-tsv";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { isPopoverOpen } from "@/components/ui/popover";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import {
  type CandidateView,
  isOver,
  maxColumns,
  type SearchView as Search,
} from "@/research/search-view";
import { announceSearch } from "./announce-search";
import { CriteriaBar } from "./criteria-bar";
import { measurePace, type Pace } from "./measure-pace";
import { ProgressLine } from "./progress-line";
import { RaisedCap } from "./raised-cap";
import { ResultTabs, resultsPanelId } from "./result-tabs";
import { isResumable, RunButtons } from "./run-buttons";
import { editPath, SearchHead } from "./search-head";
import { countChecked, type SearchModel } from "./search-reducer";
import type { SearchScope } from "./search-scope";
import { useSearchChanges } from "./use-search-changes";
import type { Connection } from "./use-search-stream";
import { useSearchUrl } from "./use-search-url";

// What is not in the first picture comes after it.
const EvidenceFrame = dynamic(() =>
  import("@/components/evidence/evidence-frame").then((part) => part.EvidenceFrame),
);
const EvidencePanel = dynamic(() =>
  import("@/components/evidence/evidence-panel").then((part) => part.EvidencePanel),
);
const HelpDialog = dynamic(() => import("./help-dialog").then((part) => part.HelpDialog));

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
  const exportAll = useRef<HTMLDivElement>(null);
  const exportPicked = useRef<HTMLDivElement>(null);
  const wide = useMediaQuery("(min-width: 48rem)");
  const beside = useMediaQuery("(min-width: 64rem)");

  const hydrated = useHydrated();

  const {
    allColumns,
    columns: plainColumns,
    passRates,
    fills,
    held,
    ofTab,
    stateCounts,
    placeCounts,
  } = useTable(search, candidates, url.tab, url);
  const changes = useChanges(search.id, search.state === "finished" && !readOnly);
  const columns = useMemo(() => markChanges(plainColumns, changes), [plainColumns, changes]);
  const { rows } = held;
  const all = useMemo(() => [...candidates.values()], [candidates]);
  const inFlight = useMemo(() => all.filter(isInFlight), [all]);
  const pace = useMemo(() => measurePaceOf(search, all), [search, all]);
  const selection = useSelection();
  const { cursor, place, moveRow, moveColumn } = useCursor(
    rows,
    columns.map(({ id }) => id),
  );
  const {
    busy,
    problem,
    toggle,
    resume,
    more,
    recheck,
    override,
    replaceCriteria,
    addColumn,
    removeColumn,
    askValues,
  } = useSearchChanges(search, onSearch);
  const opened = url.company === null ? undefined : candidates.get(url.company);

  const open = useCallback(
    (candidateId: string, columnId: string) => {
      const column = columns.find(({ id }) => id === columnId);
      const criterion = column?.criterion?.id ?? column?.asked?.id ?? null;
      place(candidateId, columnId);
      // Back closes the panel, however many companies were read in it.
      const history = url.company === null ? "push" : "replace";
      setUrl({ company: candidateId, criterion }, { history });
    },
    [columns, place, setUrl, url.company],
  );
  const changeView = useCallback((change: Partial<TableView>) => void setUrl(change), [setUrl]);

  function close() {
    const { candidateId, columnId } = cursor;
    setUrl({ company: null, criterion: null });
    const name = CSS.escape(cellName(candidateId ?? "", columnId));
    const cell = document.querySelector(`[data-cell="${name}"]`);
    if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
  }

  /** What is picked, as text for a spreadsheet: whole rows, whole columns, or where they cross. Null: nothing is. */
  function copyPicked(): string | null {
    if (selection.rows.size === 0 && selection.columns.length === 0) return null;
    const pickedColumns = columns.filter(({ id }) => selection.columns.includes(id));
    return writeTsv(
      pickedRows.length > 0 ? pickedRows : rows,
      pickedColumns.length > 0 ? pickedColumns : columns,
    );
  }

  const pickedRows = useMemo(
    () => rows.filter(({ id }) => selection.rows.has(id)),
    [rows, selection.rows],
  );
  const picksAny = pickedRows.length > 0 || selection.columns.length > 0;

  useCopy(() => {
    const picked = copyPicked();
    if (picked !== null) return picked;
    const row = rows.find(({ id }) => id === cursor.candidateId);
    const column = columns.find(({ id }) => id === cursor.columnId);
    const inTable = document.activeElement?.closest("[role=grid]");
    return inTable && row && column ? writeTsv([row], [column]) : null;
  });

  /** With the panel open, moving on means reading on. */
  function move(by: number) {
    if (helpOpen) return;
    const next = moveRow(by, opened?.id ?? cursor.candidateId);
    if (next && opened) setUrl({ company: next });
  }

  // A spent budget is raised before it goes on: its form stands where the button is.
  const canToggle =
    !readOnly &&
    search.stopReason !== "budget_spent" &&
    (!isOver(search.state) || isResumable(search));
  const inTable = (act: () => void) => () => (isReadingText() ? false : act());

  useShortcuts({
    "/": () => (readOnly ? false : router.push(editPath(search.id))),
    "?": () => setHelpOpen(true),
    s: () => (canToggle ? toggle() : false),
    e: () =>
      search.counts.total > 0 && !readOnly
        ? (exportPicked.current ?? exportAll.current)?.showPopover()
        : false,
    j: () => move(1),
    k: () => move(-1),
    arrowdown: inTable(() => move(1)),
    arrowup: inTable(() => move(-1)),
    arrowright: inTable(() => moveColumn(1)),
    arrowleft: inTable(() => moveColumn(-1)),
    pagedown: inTable(() => move(pageRows)),
    pageup: inTable(() => move(-pageRows)),
    home: inTable(() => move(-rows.length)),
    end: inTable(() => move(rows.length)),
    // Where a key moved the cursor and the focus has not followed yet.
    enter: () =>
      cursor.candidateId && document.activeElement === document.body
        ? open(cursor.candidateId, cursor.columnId)
        : false,
    escape: () => {
      if (helpOpen || isPopoverOpen()) return false;
      if (opened && beside) return close();
      return picksAny ? selection.clear() : false;
    },
  });

  const setTab = (tab: ResultTab) => setUrl({ tab });
  const over = isOver(search.state);
  return (
    <main className="flex flex-col md:h-[calc(100dvh-3.5rem)]">
      <div className="space-y-3 px-4 pt-1 pb-1.5 sm:px-6">
        <SearchHead search={search} readOnly={readOnly} exportPanel={exportAll}>
          {search.stopReason === "budget_spent" ? (
            <RaisedCap search={search} busy={busy} onResume={resume} />
          ) : (
            <RunButtons search={search} busy={busy} onToggle={toggle} onMore={more} />
          )}
          <AddColumn disabled={busy || search.columns.length >= maxColumns} onAdd={addColumn} />
          <AddMonitor search={search} />
        </SearchHead>
        {changes && <ChangesLine changes={changes} />}
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
      <div className="sticky top-0 z-10 bg-paper px-4 pt-1.5 sm:px-6 md:static">
        <ProgressLine
          search={search}
          filling={describeFill(search, fills)}
          inFlight={inFlight}
          pace={pace}
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
            <TableTools
              columns={allColumns}
              view={url}
              stateCounts={stateCounts}
              placeCounts={placeCounts}
              onView={changeView}
            />
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
          className="relative flex min-w-0 flex-1 flex-col"
        >
          <ActiveFilters
            columns={allColumns}
            view={url}
            shown={rows.length}
            total={ofTab.length}
            onView={changeView}
          />
          {rows.length === 0 ? (
            <NoRows
              search={search}
              tab={url.tab}
              filtered={ofTab.length > 0}
              readOnly={readOnly}
              onTab={setTab}
              onShowAll={() => changeView(plainView)}
            />
          ) : (
            <>
              {(wide || !hydrated) && (
                <div className="flex min-h-0 min-w-0 flex-1 flex-col max-md:hidden">
                  <ResultsTable
                    held={held}
                    columns={columns}
                    passRates={passRates}
                    fills={fills}
                    onRemoveColumn={readOnly || busy ? null : removeColumn}
                    stateCounts={stateCounts}
                    placeCounts={placeCounts}
                    view={url}
                    openedId={opened?.id ?? null}
                    cursor={cursor}
                    selection={selection}
                    picksAny={picksAny}
                    onView={changeView}
                    onCursor={place}
                    onOpen={open}
                  />
                </div>
              )}
              {(!wide || !hydrated) && (
                <div className="md:hidden">
                  <CompanyList
                    held={held}
                    criteria={search.criteria}
                    asked={search.columns}
                    onOpen={(candidateId, criterionId) =>
                      open(
                        candidateId,
                        criterionId === null ? companyColumnId : criterionColumnId(criterionId),
                      )
                    }
                  />
                </div>
              )}
            </>
          )}
          <SelectionBar
            search={search}
            rows={pickedRows}
            columns={selection.columns.length}
            busy={busy}
            exportPanel={exportPicked}
            onCopy={() => copyText(copyPicked() ?? "")}
            onRecheck={readOnly ? null : (ids) => recheck({ candidateIds: [...ids] })}
            onClear={selection.clear}
          />
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
              chosenId={url.criterion}
              onMove={move}
              columns={search.columns}
              isRunning={!over}
              actions={readOnly ? null : { busy, recheck, override, askValues }}
              onClose={close}
            />
          </EvidenceFrame>
        )}
      </div>
      {helpOpen && <HelpDialog open onOpen={setHelpOpen} />}
    </main>
  );
}

const pageRows = 10;

/** Arrow keys belong to whatever scrolls, selects or is a control under the focus, other than the cells of the table. */
function isReadingText(): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && !focused.closest("[role=grid] tbody");
}

function measurePaceOf(search: Search, all: readonly { decidedAt: string | null }[]): Pace | null {
  return measurePace({
    decidedAtMs: all.flatMap(({ decidedAt }) => (decidedAt ? [Date.parse(decidedAt)] : [])),
    unchecked: search.counts.pending + search.counts.inFlight,
    checked: countChecked(search),
    matched: search.counts.matched,
    wanted: search.wanted,
  });
}
