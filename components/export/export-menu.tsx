"use client";

import { Download } from "lucide-react";
import { useRef, useState } from "react";
import { exportPath } from "@/components/data/api";
import { useSearchUrl } from "@/components/search/use-search-url";
import { buttonLooks, ToolWords } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { type ExportedRows, exportedRows } from "@/research/export-request";
import type { SearchCounts, SearchView } from "@/research/search-view";

const number = new Intl.NumberFormat("en");

const files = [
  { name: "Excel", note: ".xlsx, one sheet", query: "format=xlsx" },
  { name: "CSV", note: "UTF-8", query: "format=csv" },
  { name: "CSV for older Excel", note: "with a BOM", query: "format=csv&bom=1" },
  { name: "JSON", note: "one array, every field", query: "format=json" },
] as const;

/** The companies of a tab as a file, with everything behind their verdicts. `e` opens it. */
export function ExportMenu({ search }: { search: SearchView }) {
  const [{ tab }] = useSearchUrl();
  const panel = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ExportedRows | null>(null);
  const rows = chosen ?? tab;
  const count = countOfRows(search.counts, rows);

  useShortcuts({
    e: () => (search.counts.total > 0 ? panel.current?.showPopover() : false),
  });

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
          <ul className="mt-1 border-t border-line pt-1">
            {files.map(({ name, note, query }) => (
              <li key={query}>
                <a
                  href={exportPath(search.id, `${query}&rows=${rows}`)}
                  download
                  aria-disabled={count === 0}
                  className="flex items-baseline gap-2 rounded-md px-2 py-1.5 hover:bg-sunk aria-disabled:pointer-events-none aria-disabled:text-ink-3"
                  onClick={close}
                >
                  <span className="font-medium">{name}</span>
                  <span className="ml-auto text-ink-3">{note}</span>
                </a>
              </li>
            ))}
          </ul>
          <p className="border-t border-line px-2 pt-2 pb-1 text-ink-3">
            One company a row, with verdicts, reasons, quotes, pages and dates.
          </p>
        </>
      )}
    </Popover>
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
