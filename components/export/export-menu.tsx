"use client";

import { Download } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import { exportPath } from "@/components/data/api";
import { useSearchUrl } from "@/components/search/use-search-url";
import { buttonLooks, ToolWords } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { type ExportedRows, exportedRows, writeRanks } from "@/research/export-request";
import type { SearchCounts, SearchView } from "@/research/search-view";

const number = new Intl.NumberFormat("en");

const files = [
  { name: "Excel", note: ".xlsx, one sheet", query: "format=xlsx" },
  { name: "CSV", note: "UTF-8", query: "format=csv" },
  { name: "CSV for older Excel", note: "with a BOM", query: "format=csv&bom=1" },
  { name: "JSON", note: "one array, every field", query: "format=json" },
] as const;

/** For `e`, which opens it. */
type Panel = RefObject<HTMLDivElement | null>;

/** The companies of a tab as a file, with everything behind their verdicts. */
export function ExportMenu({ search, panel }: { search: SearchView; panel: Panel }) {
  const [{ tab }] = useSearchUrl();
  const [chosen, setChosen] = useState<ExportedRows | null>(null);
  const rows = chosen ?? tab;
  const count = countOfRows(search.counts, rows);

  return (
    <Popover
      label="Export"
      disabled={search.counts.total === 0}
      panel={panel}
      triggerClassName={buttonLooks.tool}
      triggerTitle="Export (e)"
      trigger={
        <>
          <Download size={14} aria-hidden />
          <ToolWords>Export</ToolWords>
        </>
      }
      align="end"
      className="w-72 p-2"
    >
      {(close) => (
        <>
          <label className="flex items-center gap-2 px-2 py-1">
            <span className="text-ink-3">Companies</span>
            <select
              value={rows}
              className="ml-auto h-8 min-w-0 cursor-pointer rounded-md border border-control-line bg-surface px-2"
              onChange={(event) =>
                setChosen(exportedRows.find((one) => one === event.target.value) ?? null)
              }
            >
              {exportedRows.map((one) => (
                <option key={one} value={one}>
                  {rowWords[one]} ({number.format(countOfRows(search.counts, one))})
                </option>
              ))}
            </select>
          </label>
          <div className="mt-1 border-t border-line pt-1">
            <Files
              searchId={search.id}
              which={`rows=${rows}`}
              disabled={count === 0}
              onChosen={close}
            />
          </div>
        </>
      )}
    </Popover>
  );
}

/** The companies of a search that a person has picked, as a file. */
export function ExportPicked({
  searchId,
  ranks,
  panel,
  triggerClassName,
  children,
}: {
  searchId: string;
  ranks: readonly number[];
  panel: Panel;
  triggerClassName: string;
  /** The trigger's words. */
  children: ReactNode;
}) {
  return (
    <Popover
      label="Export the selection"
      panel={panel}
      triggerClassName={triggerClassName}
      triggerTitle="Export the selection (e)"
      trigger={
        <>
          <Download size={14} aria-hidden />
          {children}
        </>
      }
      align="end"
      className="w-72 p-2"
    >
      {(close) => (
        <Files
          searchId={searchId}
          which={`ranks=${writeRanks(ranks)}`}
          disabled={false}
          onChosen={close}
        />
      )}
    </Popover>
  );
}

function Files({
  searchId,
  which,
  disabled,
  onChosen,
}: {
  searchId: string;
  /** The companies, as the route takes them. */
  which: string;
  disabled: boolean;
  onChosen: () => void;
}) {
  return (
    <>
      <ul>
        {files.map(({ name, note, query }) => (
          <li key={query}>
            <a
              href={exportPath(searchId, `${query}&${which}`)}
              download
              aria-disabled={disabled}
              className="flex items-baseline gap-2 rounded-md px-2 py-1.5 hover:bg-sunk aria-disabled:pointer-events-none aria-disabled:text-ink-3"
              onClick={onChosen}
            >
              <span className="font-medium">{name}</span>
              <span className="ml-auto text-ink-3">{note}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1 border-t border-line px-2 pt-2 pb-1 text-ink-3">
        One company a row, with verdicts, reasons, quotes, pages and dates.
      </p>
    </>
  );
}

const rowWords: Readonly<Record<ExportedRows, string>> = {
  matches: "Matches",
  unclear: "Unclear",
  rejected: "Rejected",
  failed: "Failed",
  all: "All",
};

function countOfRows(counts: SearchCounts, rows: ExportedRows): number {
  if (rows === "matches") return counts.matched;
  return rows === "all" ? counts.total : counts[rows];
}
